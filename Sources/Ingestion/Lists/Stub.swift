struct Country {
    var code: String; var nameFr: String; var nameEn: String; var forms: [Form]
    struct Form { var text: String; var isAdjective: Bool; var isName: Bool }
}
struct Gazetteer { static let standard = Gazetteer(); var countries: [Country] = [] }
struct FrenchWords { static let standard = FrenchWords(); func candidates(for p: String) -> [String] { [] } }
