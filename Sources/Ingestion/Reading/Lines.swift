/// The lines of a source, by offsets. CR, LF, CR LF and form feed end a line.
struct Lines {
    struct Line {
        /// Without its end and without white space around it (space, tab, no-break space); empty for a blank line.
        var text: Range<Int>
        /// White-space bytes before `text`.
        var indent: Int
        /// True where a tab ends the line: an empty last cell.
        var endsWithTab: Bool
    }

    let lines: [Line]
    /// Bytes of the longest line.
    let longest: Int

    init(_ source: [UInt8]) {
        let span = source.span
        var lines: [Line] = []
        var longest = 0
        var start = 0
        if span.count >= 3, span[0] == 0xEF, span[1] == 0xBB, span[2] == 0xBF { start = 3 }
        var at = start
        while start <= span.count {
            while at < span.count, span[at] != 10, span[at] != 13, span[at] != 12 { at += 1 }
            lines.append(Self.line(span, start, at))
            longest = max(longest, at - start)
            if at >= span.count { break }
            if span[at] == 13, at + 1 < span.count, span[at + 1] == 10 { at += 1 }
            at += 1
            start = at
        }
        self.lines = lines
        self.longest = longest
    }

    private static func line(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Line {
        var lower = start
        var upper = end
        while lower < upper {
            if span[lower] == 32 || span[lower] == 9 {
                lower += 1
            } else if lower + 1 < upper, span[lower] == 0xC2, span[lower + 1] == 0xA0 {
                lower += 2
            } else {
                break
            }
        }
        var tab = false
        while upper > lower {
            if span[upper - 1] == 32 || span[upper - 1] == 9 {
                if span[upper - 1] == 9 { tab = true }
                upper -= 1
            } else if upper - 1 > lower, span[upper - 1] == 0xA0, span[upper - 2] == 0xC2 {
                upper -= 2
            } else {
                break
            }
        }
        return Line(text: lower..<upper, indent: lower - start, endsWithTab: tab)
    }
}
