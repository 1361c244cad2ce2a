import Domain

/// The command line and the environment, understood.
struct Invocation: Equatable {
    enum Command: String, CaseIterable {
        case serve, ingest, check, health, help, version

        var settings: [Setting] {
            switch self {
            case .serve: Setting.all
            case .ingest: [.seeds, .database, .baseURL]
            case .check: [.seeds, .database]
            case .health: [.listen]
            case .help, .version: []
            }
        }

        var switches: [Switch] {
            switch self {
            case .ingest: [.json]
            case .check: [.findings]
            case .serve, .health, .help, .version: []
            }
        }

        /// Flags with and without a value.
        var flags: [String] { settings.map(\.flag) + switches.map(\.flag) }

        var help: String {
            switch self {
            case .serve: "read the seeds into the registry and serve it over HTTP"
            case .ingest: "read the seeds, or each FILE or DIR beside what is there, and stop"
            case .check: "verify digests and that every record's bytes say its text; count findings"
            case .health: "ask a running server whether it is ready"
            case .help: "print this"
            case .version: "print the version"
            }
        }
    }

    /// Why an invocation is refused: what is wrong and what would be right.
    struct Refusal: Error, Equatable { var message: String }

    var command: Command
    var settings: Settings
    /// Files and folders that the command is given.
    var paths: [String] = []

    init(_ arguments: [String], environment: [String: String]) throws(Refusal) {
        guard let first = arguments.first else {
            throw Refusal(message: "a command is needed: \(Self.names)")
        }
        if arguments.contains("--help") || arguments.contains("-h") {
            self.init(command: .help)
            return
        }
        if first == "--version" {
            self.init(command: .version)
            return
        }
        guard let command = Command(rawValue: first) else {
            let kind = first.hasPrefix("-") ? "a flag before the command" : "not a command"
            let near = Spelling.nearest(to: first, among: Command.allCases.map(\.rawValue))
            throw Refusal(message: "“\(first)” is \(kind)\(Self.suggestion(near)); there are \(Self.names)")
        }
        self.init(command: command)
        try apply(environment)
        try apply(arguments.dropFirst())
    }

    private init(command: Command) {
        self.command = command
        settings = Settings()
    }

    private mutating func apply(_ environment: [String: String]) throws(Refusal) {
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("ENTENTE_") {
            guard let setting = Setting.all.first(where: { $0.variable == name }) else {
                let near = Spelling.nearest(to: name, among: Setting.all.map(\.variable))
                throw Refusal(message: "the variable \(name) is not known\(Self.suggestion(near))")
            }
            guard setting.set(&settings, value) else {
                throw Refusal(message: "\(name) is “\(value)”, but \(setting.expected) is expected")
            }
        }
    }

    private mutating func apply(_ arguments: ArraySlice<String>) throws(Refusal) {
        var rest = arguments
        var given: [String: String] = [:]
        while let argument = rest.popFirst() {
            if argument == "--", command == .ingest {
                paths += rest
                return
            }
            guard argument.hasPrefix("-") || command != .ingest else {
                guard !argument.isEmpty else { throw Refusal(message: "the name of a file is empty") }
                paths.append(argument)
                continue
            }
            if let known = command.switches.first(where: { $0.flag == argument }) {
                known.set(&settings)
                continue
            }
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard argument.hasPrefix("-") else {
                throw Refusal(message: "“\(argument)” is not expected: \(command.rawValue) takes flags only")
            }
            guard let setting = command.settings.first(where: { $0.flag == parts[0] }) else {
                let known = command.flags
                if command.switches.contains(where: { $0.flag == parts[0] }) {
                    throw Refusal(message: "\(parts[0]) takes no value")
                }
                let near = Spelling.nearest(to: parts[0], among: known)
                let list = known.isEmpty ? "none" : known.joined(separator: ", ")
                throw Refusal(
                    message: "\(parts[0]) is not a flag of \(command.rawValue)\(Self.suggestion(near)); it has \(list)")
            }
            let before = given[setting.flag]
            guard before == nil || setting.isList else { throw Refusal(message: "\(setting.flag) is given twice") }
            guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
                throw Refusal(message: "\(setting.flag) needs a value: \(setting.expected)")
            }
            let whole = before.map { "\($0),\(value)" } ?? value
            given[setting.flag] = whole
            guard setting.set(&settings, whole) else {
                throw Refusal(message: "\(setting.flag) is “\(value)”, but \(setting.expected) is expected")
            }
        }
    }

    private static var names: String {
        Command.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static func suggestion(_ near: String?) -> String { near.map { " (did you mean \($0)?)" } ?? "" }

    /// The whole help, ending with a line feed.
    static var help: String {
        var text = """
            Entente serves United Nations documents on cooperation as a registry over HTTP.

            Usage: entente COMMAND [FLAG VALUE]…
                   entente ingest [FLAG VALUE]… [FILE|DIR]…

            Commands:

            """
        for command in Command.allCases {
            text += "  \(padded(command.rawValue, 9))\(command.help)\n"
        }
        text += "\nFlags, with the variable that sets the same:\n"
        for setting in Setting.all {
            let commands = Command.allCases.filter { $0.settings.contains { $0.flag == setting.flag } }
            text +=
                "  \(padded(setting.flag + " " + setting.value, 28))\(padded(setting.variable, 26))\(setting.help)\n"
            text += "  \(padded("", 56))for \(commands.map(\.rawValue).joined(separator: ", "))\n"
        }
        for option in Switch.all {
            let commands = Command.allCases.filter { $0.flags.contains(option.flag) }
            text += "  \(padded(option.flag, 39))\(option.help)\n"
            text += "  \(padded("", 39))for \(commands.map(\.rawValue).joined(separator: ", "))\n"
        }
        return text + """

            Exit codes: 0 done, 1 check or health failed, 64 wrong usage, 65 unreadable manifest or a file that is no text,
            66 no seeds folder or a file that cannot be opened, 69 address not available, 73 database cannot be opened,
            74 input or output failed, 75 another process writes, 78 not our database.
            """ + "\n"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
