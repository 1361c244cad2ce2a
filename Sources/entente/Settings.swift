import API
import HTTPServer

/// What a flag or a variable sets. Flags win over variables, variables over defaults.
struct Settings: Equatable {
    /// Folder with the source texts and their `manifest.json`.
    var seeds = "seeds"
    /// File of the registry; made if it is not there.
    var database = "entente.sqlite"
    /// At least one.
    var listen = [ListenAddress.internet(host: "127.0.0.1", port: 8080)]
    /// What links begin with, such as `https://entente.example`; empty: they are relative to the origin.
    var baseURL = ""
    /// Whom to tell of a hole, as a URI; empty: nobody is named.
    var securityContact = ""
    /// Until when `securityContact` holds (RFC 3339).
    var securityExpires = "2027-06-30T00:00:00Z"
    /// Event loops; 0: one a processor.
    var loops = 0
    /// What clients may take. Its addresses and loops are not used.
    var limits = ServerConfiguration()
    /// Memory for kept answers; 0 keeps none.
    var cacheBytes = 32 << 20
    /// How long `/readyz` says 503 before connections are refused, in seconds: so that whoever deals requests out has
    /// time to see it.
    var stopDelay = 0
    /// How long what is in flight may take after that, in seconds.
    var stopTime = 10
    /// Where `/metrics` is served; nil: nowhere.
    var adminListen: ListenAddress?
    /// Form of the access log on standard output; nil: there is none.
    var logFormat: AccessLog.Format? = .combined
    /// Whether `ingest` tells what it did as JSON.
    var isJSON = false
    /// Whether `check` tells every finding, not only how many there are.
    var listsFindings = false

    /// Renders records as `serve` answers with them under these settings.
    var renderer: JSONRenderer { JSONRenderer(baseURL: baseURL, version: Entente.version) }

    /// Digits only, at most nine: `Int("+5")` would be 5.
    static func number(_ text: some StringProtocol) -> Int? {
        guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
        return Int(text)
    }
}

/// One setting as users name it.
struct Setting: Sendable {
    let flag: String
    let variable: String
    /// What stands for its value in the help.
    let value: String
    let help: String
    /// False: the value makes no sense; `expected` tells what would.
    let set: @Sendable (inout Settings, String) -> Bool
    let expected: String
    /// Whether its flag may be given several times, which is the same as once with commas between the values.
    var isList = false

    static let seeds = Setting(
        flag: "--seeds", variable: "ENTENTE_SEEDS", value: "DIR",
        help: "folder with the source texts (default: seeds)",
        set: { settings, text in
            settings.seeds = text
            return !text.isEmpty
        }, expected: "a folder")
    static let database = Setting(
        flag: "--database", variable: "ENTENTE_DATABASE", value: "FILE",
        help: "SQLite file of the registry, made if missing (default: entente.sqlite)",
        set: { settings, text in
            settings.database = text
            return !text.isEmpty
        }, expected: "a file")
    static let listen = Setting(
        flag: "--listen", variable: "ENTENTE_LISTEN", value: "ADDRESS",
        help: "HOST:PORT or unix:PATH, may be given several times (default: 127.0.0.1:8080)",
        set: { settings, text in
            let parts = text.split(separator: ",", omittingEmptySubsequences: false)
            settings.listen = parts.compactMap { ListenAddress(String($0)) }
            return settings.listen.count == parts.count
        }, expected: "HOST:PORT, such as 127.0.0.1:8080 or [::1]:8080, or unix:PATH; several with commas between",
        isList: true)
    static let baseURL = Setting(
        flag: "--base-url", variable: "ENTENTE_BASE_URL", value: "URL",
        help: "what links begin with (default: nothing, they are relative)",
        set: { settings, text in
            guard text.hasPrefix("http://") || text.hasPrefix("https://") else { return false }
            settings.baseURL = text.hasSuffix("/") ? String(text.dropLast()) : text
            return true
        }, expected: "a URL that begins with http:// or https://")
    static let loops = Setting(
        flag: "--loops", variable: "ENTENTE_LOOPS", value: "N",
        help: "event loops (default: one a processor)",
        set: { settings, text in
            guard let number = Settings.number(text), (1...256).contains(number) else { return false }
            settings.loops = number
            return true
        }, expected: "a number from 1 to 256")

    static let securityContact = Setting(
        flag: "--security-contact", variable: "ENTENTE_SECURITY_CONTACT", value: "URI",
        help: "whom security.txt names (default: there is no security.txt)",
        set: { settings, text in
            guard ["mailto:", "https://", "tel:"].contains(where: text.hasPrefix), isPlain(text) else { return false }
            settings.securityContact = text
            return true
        }, expected: "a URI that begins with mailto:, https:// or tel:")
    static let securityExpires = Setting(
        flag: "--security-expires", variable: "ENTENTE_SECURITY_EXPIRES", value: "DATE",
        help: "until when it holds (default: 2027-06-30T00:00:00Z)",
        set: { settings, text in
            let form = "0000-00-00T00:00:00Z"
            let isDate =
                text.utf8.count == form.utf8.count
                && zip(text.utf8, form.utf8).allSatisfy { $1 == 48 ? $0 >= 48 && $0 <= 57 : $0 == $1 }
            guard isDate else { return false }
            settings.securityExpires = text
            return true
        }, expected: "a date and time such as 2027-06-30T00:00:00Z")

    /// Whether `text` is of printable ASCII, without spaces.
    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 > 32 && $0 < 127 } }

    static let adminListen = Setting(
        flag: "--admin-listen", variable: "ENTENTE_ADMIN_LISTEN", value: "[HOST:]PORT",
        help: "address of /metrics, on 127.0.0.1 where no host is given (default: none)",
        set: { settings, text in
            guard let address = ListenAddress(text) ?? ListenAddress("127.0.0.1:" + text) else { return false }
            settings.adminListen = address
            return true
        }, expected: "PORT or HOST:PORT, such as 9464 or 127.0.0.1:9464")

    static let logFormat = Setting(
        flag: "--log-format", variable: "ENTENTE_LOG_FORMAT", value: "FORMAT",
        help: "access log on standard output: combined, json or none (default: combined)",
        set: { settings, text in
            settings.logFormat = AccessLog.Format(rawValue: text)
            return settings.logFormat != nil || text == "none"
        }, expected: "combined, json or none")

    static let all =
        [seeds, database, listen, baseURL, loops, securityContact, securityExpires, adminListen, logFormat] + limits
}

/// A flag without a value, for one run only: no variable sets it.
struct Switch: Sendable {
    let flag: String
    let help: String
    let set: @Sendable (inout Settings) -> Void

    static let json = Switch(flag: "--json", help: "tell what became of each document as JSON") { $0.isJSON = true }
    static let findings = Switch(flag: "--findings", help: "tell every finding, one line each") {
        $0.listsFindings = true
    }

    static let all = [json, findings]
}
