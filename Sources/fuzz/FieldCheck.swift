import HTTPMessage

/// What must hold of the readers of single fields. They are given text, as the server gives it to them.
enum FieldCheck {
    static func range(_ input: [UInt8], _ random: inout Random) throws(Finding) {
        let field = String(decoding: input, as: UTF8.self)
        let length = random.pick([0, 1, 2, 10, 500, 100_000, .max])
        guard case .part(let part) = ByteRange(field, length: length) else { return }
        try hold(!part.isEmpty && part.lowerBound >= 0 && part.upperBound <= length, "a part lies within: \(part)")
        let written = ByteRange("bytes=\(part.lowerBound)-\(part.upperBound - 1)", length: length)
        try hold(written == .part(part), "a part written anew is the same: \(written)")
    }

    static func tags(_ input: [UInt8], _ random: inout Random) throws(Finding) {
        let opaque = random.pick(["a", "", "x,y", "\\", "*"])
        let strong = EntityTag(opaque)
        let weak = EntityTag(opaque, isWeak: true)
        let field = String(decoding: input, as: UTF8.self)
        let none = outcome("If-None-Match", field, strong)
        try hold(outcome("If-None-Match", field, weak) == none, "If-None-Match compares weakly")
        if outcome("If-Match", field, strong) == .proceed {
            try hold(none == .notModified, "what matches strongly matches weakly")
        }
        for tag in [strong, weak] {
            let listed = outcome("If-None-Match", "\(tag.fieldValue), \(field)", tag)
            try hold(listed == .notModified, "a tag in front is found whatever follows")
        }
        var request = Request(method: "GET", path: "/")
        request.fields.append("If-Range", field)
        try hold(!Preconditions(request).allowsRange(tag: weak), "a weak tag never allows a range")
        if Preconditions(request).allowsRange(tag: strong) {
            try hold(input.count(where: { $0 == UInt8(ascii: "\"") }) == 2, "a list of tags never allows a range")
        }
    }

    private static func outcome(_ name: String, _ value: String, _ tag: EntityTag) -> Preconditions.Outcome {
        var request = Request(method: "GET", path: "/")
        request.fields.append(name, value)
        return Preconditions(request).evaluate(tag: tag)
    }

    static func accept(_ input: [UInt8], _ random: inout Random) throws(Finding) {
        let offers = random.pick([["application/json", "text/csv", "text/html"], ["text/html", "application/json"]])
        let field = String(decoding: input, as: UTF8.self)
        let best = Accept.best(of: offers, for: field)
        if let best { try hold(offers.contains(best), "what is chosen was offered: \(best)") }
        let accepted = offers.filter { Accept.best(of: [$0], for: field) != nil }
        try hold(best == nil ? accepted.isEmpty : accepted.contains(best ?? ""), "what is chosen is accepted alone")
        try hold(Accept.best(of: offers, for: "  \(field)\t") == best, "blanks around it change nothing")
        let first = Accept.best(of: offers, for: "\(offers[1]), \(field)")
        try hold(first != nil, "what is asked for by name in front is accepted")
    }

    static func date(_ input: [UInt8], _ random: inout Random) throws(Finding) {
        if let date = HTTPDate(String(decoding: input, as: UTF8.self)) {
            try hold(HTTPDate(date.description) == date, "a date written anew is the same: \(date)")
        }
        let any = HTTPDate(secondsSince1970: Int64(truncatingIfNeeded: random.next() >> UInt64(random.below(64))))
        try hold(HTTPDate(any.description) == any, "every date can be written and read: \(any)")
    }
}
