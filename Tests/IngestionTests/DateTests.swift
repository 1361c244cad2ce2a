import Domain
import Testing

@testable import Ingestion

@Suite struct `Dates` {
    private func values(_ text: String) throws -> [String] {
        try Sample.activities(text).flatMap { $0.dates.map(\.value) }
    }

    @Test(arguments: [
        ("Elle a tenu un atelier à Tunis les 11 et 12 mai 2012.", ["2012-05-11/2012-05-12"]),
        ("Elle a tenu un atelier à Tunis le 1er juin 2013.", ["2013-06-01"]),
        ("Elle a tenu un atelier à Tunis du 3 au 7 avril 2017.", ["2017-04-03/2017-04-07"]),
        ("Elle a tenu des ateliers à Tunis en mai et en octobre 2018.", ["2018-05", "2018-10"]),
        ("Elle a tenu des ateliers entre juillet 2011 et mars 2012.", ["2011-07/2012-03"]),
        ("Elle a tenu des ateliers de juin à août 2014.", ["2014-06/2014-08"]),
        ("Elle a tenu des ateliers en 2009.", ["2009"]),
        ("Elle a tenu des ateliers entre 2009 et 2012.", ["2009/2012"]),
        ("Elle exécute un programme commun (2013-2016) avec le PNUD.", ["2013/2016"]),
        ("Elle a tenu des ateliers au troisième trimestre de 2019.", ["2019-07/2019-09"]),
        ("Elle tiendra un atelier au dernier trimestre de 2020.", ["2020-10/2020-12"]),
        ("Elle a tenu un atelier le 30 novembre 2010 et un autre en février 2011.", ["2010-11-30", "2011-02"]),
        ("Elle a tenu des ateliers entre mars et novembre 2013.", ["2013-03/2013-11"]),
        ("Elle a tenu des ateliers entre le 3 et le 9 mai 2013.", ["2013-05-03/2013-05-09"]),
        ("Elle a tenu des ateliers du 12 décembre 2012 au 3 janvier 2013.", ["2012-12-12/2013-01-03"]),
        ("Elle a tenu des ateliers de juillet 2011 à mars 2012.", ["2011-07/2012-03"]),
        ("Elle a tenu des ateliers de 2010 à 2012.", ["2010/2012"]),
        ("Elle appuie depuis 2009 une initiative de la région.", ["2009"]),
        ("Elle tiendra un atelier au premier semestre de 2020.", ["2020-01/2020-06"]),
        ("Elle tiendra un atelier au second semestre 2020.", ["2020-07/2020-12"]),
        ("En 2012, elle a signé un protocole additionnel à l’accord conclu en 1989.", ["2012"]),
        ("Elle a publié en 2015 la carte « Les femmes en politique : 2014 ».", ["2015"]),
        ("Elle a appuyé l’élaboration de la politique de la région, adoptée en 2011.", ["2011"]),
        ("Elle a tenu des ateliers en 2010 et, de nouveau, en 2010.", ["2010"]),
    ]) func `stand in ISO 8601, as exact as the text`(text: String, expected: [String]) throws {
        #expect(try values(text) == expected)
    }

    @Test(arguments: [
        "Elle a organisé un atelier sur la résolution 1540 (2004) du Conseil de sécurité.",
        "Elle a organisé un atelier sur la résolution 65/283 de l’Assemblée générale.",
        "Elle a tenu un atelier sur la Convention de Kampala de 2009.",
        "Elle a tenu un atelier sur le Programme de développement durable à l’horizon 2030.",
        "Elle a tenu un atelier sur le Programme 2030.",
        "Elle a distribué 2012 tentes aux familles de la région.",
        "Elle a versé 2000 000 dollars à la région.",
    ]) func `are no years of resolutions, instruments and horizons, and no amounts`(text: String) throws {
        #expect(try values(text) == [])
    }

    @Test func `keep the words of the text`() throws {
        let dates = try Sample.activities("Elle a tenu un atelier à Tunis les 11 et 12 mai 2012.").first?.dates
        #expect(dates?.map(\.text) == ["11 et 12 mai 2012"])
    }
}

@Suite struct `References` {
    private func symbols(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return ReferenceExtractor.references(bytes, in: 0..<bytes.count).map(\.symbol)
    }

    @Test(arguments: [
        ("la résolution 1540 (2004) du Conseil de sécurité", ["S/RES/1540(2004)"]),
        ("les résolutions 1325 (2000) et 1820 (2008)", ["S/RES/1325(2000)", "S/RES/1820(2008)"]),
        ("sa résolution 65/283", ["A/RES/65/283"]),
        ("les résolutions 61/296, 63/310 et 65/274", ["A/RES/61/296", "A/RES/63/310", "A/RES/65/274"]),
        ("la résolution S-30/1", ["A/RES/S-30/1"]),
        ("le rapport (A/57/304, annexe)", ["A/57/304"]),
        ("le document CEB/2018/1.", ["CEB/2018/1"]),
        ("le document E/CN.3/2006/13", ["E/CN.3/2006/13"]),
        ("le rapport A/65/382-S/2010/490", ["A/65/382", "S/2010/490"]),
        ("la recommandation CM/Rec(2011)13", ["CM/Rec(2011)13"]),
    ]) func `stand in normal form`(text: String, expected: [String]) { #expect(symbols(text) == expected) }

    @Test(arguments: [
        "le 12/13 mars", "en 2011 (2012)", "les ateliers 1540 (2004)", "le VIH/sida", "l’article 65/283",
        "https://a.example/A/b", "l’exercice 2011/2012",
    ]) func `are none where no instrument is cited`(text: String) { #expect(symbols(text) == []) }

    @Test func `lead to the bytes that cite`() {
        let bytes = Array("Voir la résolution 1540 (2004) du Conseil.".utf8)
        let found = ReferenceExtractor.references(bytes, in: 0..<bytes.count)
        #expect(found.map { String(decoding: bytes[$0.bytes], as: UTF8.self) } == ["1540 (2004)"])
    }

    @Test func `that lost their first digit stand for the only one that fits, which is told`() {
        var cited = CitedResolutions()
        for symbol in ["S/RES/1373(2001)", "S/RES/373(2001)", "S/RES/1540(2004)", "A/RES/65/283"] {
            cited.insert(symbol)
            cited.insert(symbol)
        }
        #expect(cited.meant(by: "S/RES/373(2001)") == "S/RES/1373(2001)")
        #expect(cited.meant(by: "S/RES/540(2004)") == "S/RES/1540(2004)")
        #expect(cited.meant(by: "S/RES/1540(2004)") == nil)
        #expect(cited.meant(by: "S/RES/73(2001)") == nil)
    }
}
