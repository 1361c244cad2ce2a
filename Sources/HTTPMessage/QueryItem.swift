/// One `name=value` of a query, decoded (`application/x-www-form-urlencoded`, WHATWG URL §5.1).
public struct QueryItem: Hashable, Sendable {
    public var name: String
    /// Empty for `name=` and for `name` alone.
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// The items of a raw query, in the order sent, repeats kept; empty pieces (`a=1&&b=2`) are no items.
    /// Throws for the first name or value that does not decode to text.
    public static func items(of query: String) throws(PercentEncodingError) -> [QueryItem] {
        try items(of: Array(query.utf8)[...])
    }

    static func items(of query: ArraySlice<UInt8>) throws(PercentEncodingError) -> [QueryItem] {
        var items: [QueryItem] = []
        for piece in query.split(separator: UInt8(ascii: "&")) {
            let name = piece.prefix { $0 != UInt8(ascii: "=") }
            let value = piece[name.endIndex...].dropFirst()
            items.append(
                QueryItem(
                    name: try PercentEncoding.decode(name, plusIsSpace: true),
                    value: try PercentEncoding.decode(value, plusIsSpace: true)))
        }
        return items
    }
}
