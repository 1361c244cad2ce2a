import HTTPMessage
import HTTPServer

extension Setting {
    /// Bounds of what a client may take, and of how long it may take it.
    static let limits = [
        number("--max-target", \.limits.parser.target, "BYTES", in: 64...1_048_576, "a longer request target gets 414"),
        number("--max-head", \.limits.parser.head, "BYTES", in: 256...1_048_576, "a longer request head gets 431"),
        number(
            "--max-fields", \.limits.parser.fields, "N", in: 1...10_000, "a request with more header lines gets 431"),
        number("--max-body", \.limits.parser.body, "BYTES", in: 0...16_777_216, "a longer request body gets 413"),
        time("--header-time", \.limits.headerTime, "a request head that takes longer gets 408"),
        time("--body-time", \.limits.bodyTime, "a request body that takes longer gets 408"),
        time("--idle-time", \.limits.idleTime, "a connection without a request is closed after this"),
        time("--write-time", \.limits.writeTime, "a client that takes next to nothing for this long is cut off"),
        number(
            "--max-requests", \.limits.requestsPerConnection, "N", in: 0...999_999_999,
            "requests on one connection, 0 for any number"),
        number(
            "--max-connections", \.limits.connections, "N", in: 0...1_000_000,
            "one connection more gets 503, 0 for any number"),
        number(
            "--max-per-address", \.limits.connectionsPerAddress, "N", in: 0...1_000_000,
            "one connection more from an address gets 503, 0 for any number"),
        number(
            "--max-in-flight", \.limits.requestsInFlight, "N", in: 1...10_000,
            "one search more, while so many are worked on or wait, gets 503"),
        number(
            "--max-cache", \.cacheBytes, "BYTES", in: 0...999_999_999,
            "memory for answers that are kept and given again, 0 keeps none"),
        number(
            "--stop-delay", \.stopDelay, "SECONDS", in: 0...3600,
            "how long /readyz says 503 after SIGTERM before connections are refused"),
        number(
            "--stop-time", \.stopTime, "SECONDS", in: 0...3600,
            "how long requests in flight may take after that"),
    ]

    /// A whole number within `range`; its default is what `Settings` has.
    private static func number(
        _ flag: String, _ path: WritableKeyPath<Settings, Int> & Sendable, _ value: String, in range: ClosedRange<Int>,
        _ help: String
    ) -> Setting {
        Setting(
            flag: flag, variable: variable(of: flag), value: value,
            help: "\(help) (default: \(Settings()[keyPath: path]))",
            set: { settings, text in
                guard let number = Settings.number(text), range.contains(number) else { return false }
                settings[keyPath: path] = number
                return true
            }, expected: "a number from \(range.lowerBound) to \(range.upperBound)")
    }

    /// Whole seconds, at least one.
    private static func time(
        _ flag: String, _ path: WritableKeyPath<Settings, Duration> & Sendable, _ help: String
    ) -> Setting {
        let range = 1...86_400
        return Setting(
            flag: flag, variable: variable(of: flag), value: "SECONDS",
            help: "\(help) (default: \(Settings()[keyPath: path].components.seconds))",
            set: { settings, text in
                guard let number = Settings.number(text), range.contains(number) else { return false }
                settings[keyPath: path] = .seconds(number)
                return true
            }, expected: "a number from \(range.lowerBound) to \(range.upperBound)")
    }

    /// `--max-head` is set by `ENTENTE_MAX_HEAD` too.
    private static func variable(of flag: String) -> String {
        "ENTENTE_" + flag.dropFirst(2).uppercased().replacing("-", with: "_")
    }
}
