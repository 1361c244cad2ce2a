/// What can be bound to a placeholder: SQLite's five storage classes (https://sqlite.org/datatype3.html).
public enum Value: Hashable, Sendable {
    case null
    case integer(Int)
    case real(Double)
    /// Bound as UTF-8.
    case text(String)
    case bytes([UInt8])

    /// NULL for nil.
    public init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    /// NULL for nil.
    public init(_ integer: Int?) { self = integer.map { .integer($0) } ?? .null }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
    public init(stringLiteral text: String) { self = .text(text) }
    public init(integerLiteral integer: Int) { self = .integer(integer) }
    public init(nilLiteral: ()) { self = .null }
}
