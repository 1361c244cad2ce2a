/// What an activity or a commitment is about: a closed list, mapped onto OECD-DAC CRS purposes and SDG goals.
public enum Theme: String, Code {
    case peaceSecurity = "peace-security"
    case counterTerrorism = "counter-terrorism"
    case disarmament
    case drugsCrime = "drugs-crime"
    case humanitarian
    case refugeesMigration = "refugees-migration"
    case humanRights = "human-rights"
    case gender
    case governanceElections = "governance-elections"
    case ruleOfLaw = "rule-of-law"
    case health
    case labour
    case foodAgriculture = "food-agriculture"
    case environmentClimate = "environment-climate"
    case energy
    case tradeEconomy = "trade-economy"
    case development
    case statistics
    case cultureEducationMedia = "culture-education-media"
    case innovation
    case staffConduct = "staff-conduct"
    case institutional

    public var label: Label { entry.label }
    /// OECD-DAC CRS purpose code, five digits.
    public var crs: String { entry.crs }
    public var crsMatch: Match { entry.match }
    /// Sustainable Development Goals, 1...17; all `close`.
    public var goals: [Int] { entry.goals }

    private var entry: (label: Label, crs: String, match: Match, goals: [Int]) {
        switch self {
        case .peaceSecurity: (Label(fr: "Paix et sécurité", en: "Peace and security"), "15220", .close, [16])
        case .counterTerrorism:
            (Label(fr: "Lutte contre le terrorisme", en: "Counter-terrorism"), "15210", .close, [16])
        case .disarmament: (Label(fr: "Désarmement", en: "Disarmament"), "15240", .close, [16])
        case .drugsCrime: (Label(fr: "Drogues et criminalité", en: "Drugs and crime"), "16063", .close, [3, 16])
        case .humanitarian: (Label(fr: "Action humanitaire", en: "Humanitarian action"), "72050", .close, [11])
        case .refugeesMigration:
            (Label(fr: "Réfugiés et migrations", en: "Refugees and migration"), "15190", .close, [10])
        case .humanRights: (Label(fr: "Droits de l’homme", en: "Human rights"), "15160", .exact, [16])
        case .gender: (Label(fr: "Égalité des sexes", en: "Gender equality"), "15170", .close, [5])
        case .governanceElections:
            (Label(fr: "Gouvernance et élections", en: "Governance and elections"), "15151", .close, [16])
        case .ruleOfLaw: (Label(fr: "État de droit", en: "Rule of law"), "15130", .close, [16])
        case .health: (Label(fr: "Santé", en: "Health"), "12110", .close, [3])
        case .labour: (Label(fr: "Travail", en: "Labour"), "16020", .close, [8])
        case .foodAgriculture:
            (Label(fr: "Alimentation et agriculture", en: "Food and agriculture"), "31110", .close, [2])
        case .environmentClimate:
            (Label(fr: "Environnement et climat", en: "Environment and climate"), "41010", .close, [13])
        case .energy: (Label(fr: "Énergie", en: "Energy"), "23110", .close, [7])
        case .tradeEconomy: (Label(fr: "Commerce et économie", en: "Trade and economy"), "33110", .close, [17])
        case .development: (Label(fr: "Développement", en: "Development"), "43010", .close, [17])
        case .statistics: (Label(fr: "Statistiques", en: "Statistics"), "16062", .exact, [17])
        case .cultureEducationMedia:
            (Label(fr: "Culture, éducation et médias", en: "Culture, education and media"), "16061", .close, [4])
        case .innovation: (Label(fr: "Innovation", en: "Innovation"), "43082", .close, [9])
        case .staffConduct: (Label(fr: "Conduite du personnel", en: "Staff conduct"), "15180", .broad, [5, 16])
        case .institutional:
            (Label(fr: "Relations institutionnelles", en: "Institutional relations"), "99810", .broad, [17])
        }
    }
}
