/// Why a text is not in the part of YAML 1.2 that `YAMLReader` reads.
public struct YAMLError: Error, Equatable, CustomStringConvertible {
    /// Counted from 1.
    public var line: Int
    public var reason: String

    public init(line: Int, reason: String) {
        self.line = line
        self.reason = reason
    }

    public var description: String { "line \(line): \(reason)" }
}
