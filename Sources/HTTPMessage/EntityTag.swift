/// An entity tag: what tells one state of a representation from another (RFC 9110 §8.8.3).
public struct EntityTag: Hashable, Sendable {
    public let isWeak: Bool
    /// What stands between the quotes.
    public let opaque: String

    /// A tag of our own. `opaque` must be made of the bytes 0x21 and 0x23 to 0x7E only.
    public init(_ opaque: String, isWeak: Bool = false) {
        guard let tag = Self(validating: opaque, isWeak: isWeak) else {
            preconditionFailure("no entity tag: \(opaque)")
        }
        self = tag
    }

    /// Nil where `opaque` has other bytes than 0x21 and 0x23 to 0x7E.
    public init?(validating opaque: String, isWeak: Bool = false) {
        var opaque = opaque
        guard opaque.withUTF8({ unsafe $0.allSatisfy { $0 == 0x21 || (0x23...0x7E).contains($0) } }) else { return nil }
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// As it is written in a field: `"abc"` or `W/"abc"`.
    public var fieldValue: String { "\(isWeak ? "W/" : "")\"\(opaque)\"" }

    /// Whether a list of tags as in If-None-Match, taken from `bytes`, has this tag; `*` has every tag. A member that
    /// is no tag ends the reading, for what is behind it can't be trusted.
    func isListed(in bytes: ArraySlice<UInt8>, strongly: Bool) -> Bool {
        var scanner = EntityTagScanner(bytes)
        if scanner.isStar { return true }
        while let (isWeak, opaque) = scanner.next() {
            if strongly && (isWeak || self.isWeak) { continue }
            if opaque.elementsEqual(self.opaque.utf8) { return true }
        }
        return false
    }
}

/// Reads the members of `1#entity-tag`; empty members are skipped (RFC 9110 §5.6.1.2). Commas stand inside of tags too.
struct EntityTagScanner {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// Whether the whole value is `*`.
    var isStar: Bool {
        rest.count(where: { !ASCII.isBlank($0) }) == 1 && rest.contains(UInt8(ascii: "*"))
    }

    mutating func next() -> (isWeak: Bool, opaque: ArraySlice<UInt8>)? {
        rest = rest.drop { ASCII.isBlank($0) || $0 == UInt8(ascii: ",") }
        let isWeak = rest.starts(with: "W/".utf8)
        if isWeak { rest = rest.dropFirst(2) }
        guard rest.first == UInt8(ascii: "\"") else { return nil }
        let opaque = rest.dropFirst().prefix { $0 == 0x21 || ($0 >= 0x23 && $0 != 0x7F) }
        let behind = rest[opaque.endIndex...]
        guard behind.first == UInt8(ascii: "\"") else { return nil }
        rest = behind.dropFirst().drop(while: ASCII.isBlank)
        guard rest.isEmpty || rest.first == UInt8(ascii: ",") else { return nil }
        return (isWeak, opaque)
    }
}
