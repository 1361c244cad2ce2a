import Testing

@testable import Ingestion

/// Each letter beyond ASCII as `?`.
private func lost(_ word: String) -> String {
    var pattern = ""
    for scalar in word.unicodeScalars { pattern += scalar.isASCII ? String(scalar) : "?" }
    return pattern
}

@Suite struct `The French vocabulary` {
    let words = FrenchWords.standard

    /// Nouns, adjectives, verbs in many persons, participles, adverbs and names, singular and plural.
    private static let certain = """
        abrégé accès accélération accélérons achève achèvement acquérir acquièrent activités adéquate âge âgées aîné améliorée
        aménagement années août appréciées après arrêté assemblée atténuer au-delà autorités bâtiment bénéfice bénéficiaires
        bénévole brève budgétaire câble caractère carrière catégories célèbre célébré cérémonie chaîne chaînes château
        chômage cher première cinquième cité clés clôture cœur cohérence collectivités complémentarité complète comités
        compétences conférence connaît connaître conséquences considère considérables considérera contrôle convaincantes
        coopération coopérative coordonnés corrélation côté côtes coût coûteuse créer créée créés crédibilité criminalité
        critère débat débattu décembre décès décennie décentralisée décidé décision déclaration décourager découvre
        décrivait dédié défense défini dégâts dégradation déjà délégation délégués délimiter démarche démocratie
        démographique démontrent dénoncé départ dépend dépôt déploiement député dérive dernière derrière désarmement
        désastre désertification désigné désormais détenus détermine détruits développement développeront
        différend différentiel diplôme discrète diversité dixième donnée durée dûment échange échéance échelle échoué école
        économique éclairent écrit édité éducation effectué efficacité égalité égide également élaboré élargir élection
        électricité élément élevée élimination éloigner élu émergente émettre émission emplâtre énergie énoncé enquête
        ensemencé entité entraîner entrée épidémie équilibre équipe équitable équivaut ère éradiquer espérons établir
        établissement étape étendue éthique étranger étrangère étroite étude européenne évaluation événement éventuelle
        évidemment évolution évoqué exécutif exécution expérience extérieur extrême facilité façon façonner fédération
        félicité féminine fenêtre fêter février fidèle fièvre finançons  flèche fléchir flûte forcé frère
        frontalière frontière général génération générosité génocide géographique gêner gérer gouverné grâces guère
        habilité hébergeons hélicoptère héritage hésiter hétérogène hiérarchie homogénéité honnêteté hôpital hôtel
        humanité idée identifié identité idéologie île îlot immédiatement immunité impératif implémenter impunité inachevée
        inclût indépendance indéniable indigène inégalité inférieur ingérence inquiète inquiétude insécurité intègre
        intégration intégrité intensifié intérêt intérimaire intermédiaire interprète intéressée invité irréversible
        israélien jeûne journée jusqu’à juré lancèrent laïcité légal légère législation légitime léguer levée libéraliser
        liberté libéré lumière lycée maître maîtrise majorité malgré manière marché matériel matière médecin média
        médiation mélange même mémoire ménage mère méridional mérite mesuré méthode métier métropole militarisé
        ministère misère mobilisé modèle modérée mondialisé moitié multiplié mûrir musée mystère naïf naître nationalité
        nécessaire nécessité négatif négligé négociation neutralité nièce niée noël notoriété nouveauté nuée numéro
        numérique obéir objectivité obligé obsèques obtînt océan œil œuf œuvre œuvrer opéra opération opportunité
        opposée organisé orphelins où outrepassé paraît paraître parallèle paramètre parité parlementarisé pâte pâturage
        pauvreté pêcheur pédagogique pénal pénétrer pénurie période périodique périphérie permît perpétré persévérer
        pétrole peut-être phénomène pièce piège  planète plâtre plénière poème polémique politisé populaire
        possède possédait postérieur préalable précaire précède précédemment précieux précisé précoce préconiser
        prédécesseur préfère préjudice prélever préliminaire prématuré première prénom préoccupation préparer présence
        présenté préside président presque pressée prêté prétend preuve prévaloir prévenir prévention prévoit
        prévu prière priorité privilégié problème procédure procès proclamé productivité progrès projeté prolongé
        promesse prônent propriété prospère protège protégé protégeons prouvé province publicité qualité quantité
        quatrième québécois quête rançon rapidité réaction réaffirme réalisé réalité recensé récemment reçoit réception
        recherché réciproque réclamer récolte récompense réconciliation reconnaît récupérer rédaction réduire réel référence
        réfléchi réforme réfugié régime région réglementation règlement régler règne régulière réhabiliter réinsertion
        rejeté relève religiosité remède remplaçant rémunération rencontré renforçant renforçons renouvelé répandre
        réparation répartition repère répéter répondre réponse répression république réputé réseau réservé résidence
        résister résolution résoudre respecté responsabilité restitué résultat rétablir retenu rétroactif réunion
        réussite révèle révision révolution révoqué rôle sacrifié salarié santé scène schéma séance secrétaire
        sécurité séisme séjour sélection semé sénat sensibilisé séparer septième sérieux série sévère siècle siège
        simplifié simultanément société sœur solidarité souligné soupçon souveraineté spécial spécialisée spécifique
        sphère stabilité stratégie subséquemment succède succès suggéré supérieur supplémentaire suprême sûr sûreté
        symétrie synthèse système tâche télécommunications téléphone télévision témoigner température tempête terminé
        territorialité tête théâtre théorie thérapeute tôt totalité traçabilité traîner traité très trésor trêve troisième
        trouvé unanimité unifié université urgente utilisé variété véhicule vérifier vérité vêtement victimisée vidéo
        viennent vigoureusement violée visé vœu volonté voûte vulnérabilité zèle zéro zone éthiopien érythrée égypte
        états haïti israël équateur sénégal algérie bénin pérou suède thaïlande norvège québec genève athènes bahreïn
        """

    @Test func `finds each word by what is left of it, and no other`() {
        let sample = Self.certain.split { $0 == " " || $0 == "\n" || $0 == "-" || $0 == "’" }.map { String($0) }
            .filter { $0.contains { !$0.isASCII } }
        #expect(sample.count > 480)
        for word in sample {
            #expect(words.candidates(for: lost(word)) == [word])
        }
    }

    @Test(arguments: [
        ("gr?ce", ["grâce", "grèce"]), ("h?te", ["hâte", "hôte"]), ("diff?rent", ["diffèrent", "différent"]),
        ("m?le", ["mâle", "mêle"]), ("pr?c?dent", ["précèdent", "précédent"]), ("p?che", ["pêche", "pèche"]),
        ("p?cher", ["pécher", "pêcher"]),
    ])
    func `gives every word where several fit`(pattern: String, expected: [String]) {
        #expect(Set(words.candidates(for: pattern)) == Set(expected))
    }

    @Test(arguments: [
        ("développ?", ["développé"]), ("d?veloppé", ["développé"]), ("cr?e", ["crée"]), ("cré?", ["créé"]),
        ("égalit?", ["égalité"]), ("intér?ts", ["intérêts"]), ("int?rêts", ["intérêts"]),
        ("coopér?rent", ["coopérèrent"]),
        ("manœuvr?s", ["manœuvrés"]), ("man?uvrés", ["manœuvrés"]),
    ])
    func `holds the accents that are left against the words`(pattern: String, expected: [String]) {
        #expect(words.candidates(for: pattern) == expected)
    }

    @Test(arguments: [
        (
            "renforcer",
            ["renforçons", "renforçait", "renforça", "renforcé", "renforcées", "renforcèrent", "renforçant"]
        ),
        ("engager", ["engagé", "engagées", "engagèrent", "engageât"]),
        ("céder", ["cède", "cèdent", "cédera", "cédées"]),
        ("mener", ["mène", "mènera", "mènent", "menées"]), ("rétablir", ["rétablît", "rétablissement", "rétablies"]),
        ("défendre", ["défend", "défendues", "défendront"]), ("recevoir", ["reçoit", "reçoivent", "reçu", "reçues"]),
        ("déployer", ["déploie", "déployées", "déploient"]), ("étiqueter", ["étiquette", "étiqueté"]),
        ("harmoniser", ["harmonisé", "harmonisées"]),
        ("régional", ["régional", "régionaux", "régionale", "régionales"]),
        ("premier", ["première", "premières", "premièrement"]), ("complet", ["complète", "complètement"]),
        ("créateur", ["créatrice", "créateurs"]), ("européen", ["européenne", "européens"]), ("réseau", ["réseaux"]),
        ("évasif", ["évasive", "évasives"]), ("sérieux", ["sérieuse", "sérieusement"]), ("général", ["généraux"]),
    ])
    func `bends the word`(word: String, forms: [String]) {
        for form in forms { #expect(words.candidates(for: lost(form)).contains(form), "\(word): \(form)") }
    }

    @Test(arguments: [
        ("l?union", "l’union"), ("d?une", "d’une"), ("qu?il", "qu’il"), ("aujourd?hui", "aujourd’hui"), ("n?a", "n’a"),
        ("l??tat", "l’état"), ("d??tre", "d’être"), ("jusqu??", "jusqu’à"), ("s?agit", "s’agit"),
    ])
    func `takes the mark behind an elided word for the apostrophe`(pattern: String, expected: String) {
        #expect(words.candidates(for: pattern) == [expected])
    }

    @Test(arguments: ["", "?", "???", "abc", "xqz?w", "l?", "?nion", "pays?ge", String(repeating: "?", count: 10_000)])
    func `does not force a word on what is none`(pattern: String) {
        #expect(words.candidates(for: pattern).allSatisfy { ["à", "là", "lé"].contains($0) })
    }

    @Test func `is in composed letters and lower case`() {
        for pattern in ["?tat", "?uvre", "ha?ti", "syst?mes", "?gypte"] {
            for word in words.candidates(for: pattern) {
                #expect(word == word.lowercased())
                #expect(word.unicodeScalars.count == pattern.unicodeScalars.count)
            }
        }
    }
}
