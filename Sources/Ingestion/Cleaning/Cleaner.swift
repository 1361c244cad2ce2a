/// Turns stretches of a source into the text a person would type from the page: white space folded, words that a line
/// end cuts joined, markup, footnote calls and invisible characters dropped, lost characters restored. Total and
/// linear; every edit is a piece of the result.
struct Cleaner {
    let source: [UInt8]
    /// Lost characters and footnote calls, found beforehand over the whole document; ascending.
    let repairs: [Repair]
    let joiner: LineEndJoiner

    /// An edit decided before the text is put together.
    struct Repair: Hashable {
        var source: Range<Int>
        var replacement: [UInt8]
        var rule: CleanText.Rule
    }

    /// `segments` follow one another in the text: the lines of a paragraph, say. Ascending, not overlapping.
    func clean(_ segments: [Range<Int>]) -> CleanText {
        var writer = TextWriter(source: source)
        var nextRepair = firstRepair(from: segments.first?.lowerBound ?? 0)
        var previousEnd: Int?
        for segment in segments where !segment.isEmpty {
            if let previousEnd {
                joiner.join(&writer, previousEnd, segment.lowerBound)
            }
            scan(segment, into: &writer, &nextRepair)
            previousEnd = segment.upperBound
        }
        return writer.finished()
    }

    private func firstRepair(from offset: Int) -> Int {
        var low = 0
        var high = repairs.count
        while low < high {
            let middle = (low + high) / 2
            if repairs[middle].source.lowerBound >= offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func scan(_ segment: Range<Int>, into writer: inout TextWriter, _ nextRepair: inout Int) {
        let span = source.span
        let isSpecial = Self.isSpecial
        let end = segment.upperBound
        var at = segment.lowerBound
        var linkClose: Range<Int>?
        while at < end {
            while nextRepair < repairs.count, repairs[nextRepair].source.lowerBound < at { nextRepair += 1 }
            let stop = nextRepair < repairs.count ? min(end, repairs[nextRepair].source.lowerBound) : end
            if at == stop, nextRepair < repairs.count, at == repairs[nextRepair].source.lowerBound {
                let repair = repairs[nextRepair]
                if repair.replacement.isEmpty {
                    writer.drop(repair.source, repair.rule)
                    if repair.rule == .footnoteCall { writer.closeUpBeforePunctuation() }
                } else {
                    writer.put(repair.source, repair.replacement, repair.rule)
                }
                at = repair.source.upperBound
                continue
            }
            let from = at
            while at < stop {
                if !isSpecial[Int(span[at])] {
                    at += 1
                } else if span[at] == 32, at > from, at + 1 < stop, !isSpecial[Int(span[at + 1])], span[at + 1] != 0x2C
                {
                    // A single space between words stands as it is.
                    at += 2
                } else {
                    break
                }
            }
            if at > from { writer.keep(from..<at) }
            if at >= stop { continue }
            if let close = linkClose, at == close.lowerBound {
                writer.drop(close, .link)
                writer.closeUpBeforePunctuation()
                at = close.upperBound
                linkClose = nil
                continue
            }
            at = special(span, at, end, into: &writer, &linkClose)
        }
    }

    /// Handles the byte at `at`, which begins something other than plain text; returns where to go on.
    private func special(
        _ span: Span<UInt8>, _ at: Int, _ end: Int, into writer: inout TextWriter, _ linkClose: inout Range<Int>?
    ) -> Int {
        let byte = span[at]
        switch byte {
        case 32, 9, 10, 13, 12:
            writer.space(at..<(at + 1))
            return at + 1
        case UInt8(ascii: "*"):
            if at + 1 < end, span[at + 1] == byte {
                writer.drop(at..<(at + 2), .emphasis)
                return at + 2
            }
        case UInt8(ascii: "["):
            if let close = Markup.linkClose(span, at, end) {
                writer.drop(at..<(at + 1), .link)
                linkClose = close
                return at + 1
            }
        case UInt8(ascii: "<"):
            if let tag = Markup.tag(span, at, end) {
                if tag.breaksText { writer.space(at..<tag.end) } else { writer.drop(at..<tag.end, .tag) }
                return tag.end
            }
        case UInt8(ascii: "^"):
            if at + 1 < end, span[at + 1] == UInt8(ascii: "{"), let brace = Markup.closingBrace(span, at + 2, end) {
                writer.drop(at..<(at + 2), .superscript)
                writer.keep((at + 2)..<brace)
                writer.drop(brace..<(brace + 1), .superscript)
                return brace + 1
            }
        case UInt8(ascii: "&"):
            if let entity = Markup.entity(span, at, end) {
                writer.put(at..<entity.end, entity.bytes, .entity)
                return entity.end
            }
        case 0xC2, 0xE2, 0xEF:
            if let length = Invisible.whiteSpace(span, at, end) {
                writer.space(at..<(at + length))
                return at + length
            }
            if let length = Invisible.nothing(span, at, end) {
                writer.drop(at..<(at + length), .invisible)
                return at + length
            }
        case 0xCC, 0xCD:
            if at + 1 < end, writer.compose(at..<(at + 2), mark: span[at + 1], lead: byte) { return at + 2 }
        case UInt8(ascii: "]"):
            break
        default:
            writer.drop(at..<(at + 1), .invisible)
            return at + 1
        }
        writer.keep(at..<(at + 1))
        return at + 1
    }

    /// Bytes that may begin something other than plain text; the rest is copied in long stretches.
    private static let isSpecial: [Bool] = (0..<256).map { byte in
        byte <= 32 || byte == 127 || [0x2A, 0x5B, 0x5D, 0x3C, 0x5E, 0x26, 0xC2, 0xE2, 0xEF, 0xCC, 0xCD].contains(byte)
    }
}
