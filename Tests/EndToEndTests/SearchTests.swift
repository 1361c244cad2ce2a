import Foundation
import Testing

extension `The program` {
    @Suite struct `A search` {
        @Test func `finds in the seeds what a person would look for, and leads to it`() async throws {
            let place = try Workplace()
            let (program, port) = try await place.serve()
            let client = try Client(port: port)
            func first(_ text: String) throws -> [String: Any] {
                let query = try #require(text.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
                let answer = try client.get("/v1/search?q=\(query)&limit=1").json()
                return try #require((answer["items"] as? [[String: Any]])?.first, "\(text)")
            }
            for (text, id) in [
                ("HCR", "unhcr"), ("onudc", "unodc"), ("A/67/280", "a-67-280"), ("OSCE", "osce"),
                ("Haut commissariat réfugiés", "unhcr"),
            ] { #expect(try first(text)["id"] as? String == id, "\(text)") }
            let hit = try first("S/RES/1540(2004)")
            let record = try client.get(try #require(hit["self"] as? String))
            #expect(record.status == 200 && record.text.contains("1540"))
            let filtered = try client.get("/v1/activities?q=formations&organisation=HCR&fields=id,text").json()
            let texts = (filtered["items"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
            #expect(texts.contains { $0.contains("formation") })
            #expect(filtered["total"] as? Int == texts.count)
            withExtendedLifetime(program) {}
        }
    }
}
