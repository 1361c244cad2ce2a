import HTTPMessage

extension Request {
    /// Whether an answer that is not kept may take milliseconds. Looks at the bytes only, so a request that is malformed
    /// may be among them, or one that writes letters as escapes.
    var mayTakeLong: Bool {
        let parts = targetBytes.split(separator: UInt8(ascii: "?"), maxSplits: 1)
        guard let path = parts.first else { return false }
        if path.starts(with: "/v1/network".utf8) || path.contains(UInt8(ascii: "%")) { return true }
        guard parts.count > 1 else { return false }
        // Anything but a single dimension, spelt as it is.
        if path.starts(with: "/v1/stats".utf8), parts[1].contains(where: ",&%".utf8.contains) { return true }
        let items = parts[1].split(separator: UInt8(ascii: "&"))
        let names = items.map { item in item.prefix { $0 != UInt8(ascii: "=") } }
        func holds(_ name: StaticString) -> Bool {
            name.withUTF8Buffer { name in names.contains { $0.elementsEqual(name) } }
        }
        if holds("q") || holds("facet") || names.contains(where: { $0.contains(UInt8(ascii: "%")) }) { return true }
        // A hundred records or more that are not shown as they are stored: little of that is SQLite's time, which alone
        // can be cut short.
        return items.contains { $0.starts(with: "limit=".utf8) && $0.count >= "limit=100".utf8.count }
            && (holds("embed") || holds("fields") || path.suffix(4).elementsEqual(".csv".utf8) || namesCSV)
    }

    /// Whether `Accept` does, as what is wanted or not.
    private var namesCSV: Bool { fields.combined("Accept")?.lowercased().contains("text/csv") ?? false }
}
