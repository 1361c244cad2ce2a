import HTTPMessage

/// What must hold of paths, queries and their escapes.
enum TargetCheck {
    static func target(_ input: [UInt8], _ random: inout Random) throws(Finding) {
        let text = String(decoding: input, as: UTF8.self)
        let cut = text.firstIndex(of: "?")
        let path = cut.map { String(text[..<$0]) } ?? text
        let query = cut.map { String(text[text.index(after: $0)...]) }
        let request = Request(method: "GET", path: path, query: query)
        try hold(request.path == path && request.query == query, "path and query are what they were")
        if let segments = try? request.pathSegments(), path.hasPrefix("/") {
            let written = segments.map { "/" + PercentEncoding.encode($0) }.joined()
            let again = try? Request(method: "GET", path: written).pathSegments()
            try hold(again == segments, "segments written anew are the same: \(segments)")
        }
        if let items = try? request.queryItems() {
            let written = items.map { PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value) }
            let again = try? QueryItem.items(of: written.joined(separator: "&"))
            try hold(again == items, "items written anew are the same: \(items)")
        }
        let plus = random.oneIn(2)
        let encoded = PercentEncoding.encode(text)
        let decoded = try? PercentEncoding.decode(encoded, plusIsSpace: plus)
        try hold(decoded == text, "what is encoded decodes: \(encoded)")
    }
}
