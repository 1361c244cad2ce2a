import Glibc

/// The program's own messages: one line each on standard error, with a level.
struct Log: Sendable {
    enum Level: String { case note, warning, error }

    func note(_ message: String) { write(.note, message) }
    func warning(_ message: String) { write(.warning, message) }
    func error(_ message: String) { write(.error, message) }

    /// Control characters are escaped: a file's name cannot forge a line.
    private func write(_ level: Level, _ message: String) {
        Self.put("entente: \(level.rawValue): \(Self.escaped(message))\n")
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            escaped += scalar.value < 0x20 || scalar.value == 0x7F ? scalar.escaped(asASCII: true) : String(scalar)
        }
        return escaped
    }

    /// Writes `text` to standard error as it is.
    static func put(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
