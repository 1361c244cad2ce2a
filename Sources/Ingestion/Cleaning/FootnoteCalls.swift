/// Footnote calls: superscript digits, and digits glued to a word (« mer1, ») where the document has that footnote and
/// its turn has come.
enum FootnoteCalls {
    static func repairs(_ source: [UInt8], _ blocks: [Block]) -> [Cleaner.Repair] {
        let span = source.span
        var numbers: Set<Int> = []
        var noteStarts: Set<Int> = []
        for block in blocks where block.kind == .note {
            noteStarts.insert(block.start)
            if let number = leadingNumber(span, block.start) { numbers.insert(number) }
        }
        if numbers.isEmpty { return [] }
        var repairs: [Cleaner.Repair] = []
        var expected = numbers.min() ?? 1
        for block in blocks where block.kind != .note && block.kind != .residue {
            for segment in block.segments + block.cells.flatMap({ $0 }) {
                var at = segment.lowerBound
                while at < segment.upperBound {
                    let byte = span[at]
                    if byte &- 48 >= 10, byte != 0xC2, byte != 0xE2 {
                        at += 1
                    } else if let end = superscript(span, at, segment.upperBound) {
                        repairs.append(.init(source: at..<end, replacement: [], rule: .footnoteCall))
                        at = end
                    } else if let end = glued(span, at, segment, expected), numbers.contains(expected) {
                        repairs.append(.init(source: at..<end, replacement: [], rule: .footnoteCall))
                        expected += 1
                        at = end
                    } else {
                        at += 1
                    }
                }
            }
        }
        repairs.sort { $0.source.lowerBound < $1.source.lowerBound }
        return repairs
    }

    private static func leadingNumber(_ span: Span<UInt8>, _ from: Int) -> Int? {
        var at = from
        var value = 0
        while at < span.count, span[at] >= 48, span[at] <= 57, at - from < 4 {
            value = value * 10 + Int(span[at] - 48)
            at += 1
        }
        if at > from { return value }
        return superscript(span, from, span.count) == nil ? nil : 1
    }

    /// End of a run of superscript digits at `at`.
    private static func superscript(_ span: Span<UInt8>, _ from: Int, _ end: Int) -> Int? {
        var at = from
        while at < end {
            if at + 1 < end, span[at] == 0xC2, span[at + 1] == 0xB9 || span[at + 1] == 0xB2 || span[at + 1] == 0xB3 {
                at += 2
            } else if at + 2 < end, span[at] == 0xE2, span[at + 1] == 0x81, span[at + 2] >= 0xB0, span[at + 2] <= 0xB9 {
                at += 3
            } else {
                break
            }
        }
        return at > from ? at : nil
    }

    /// End of the digits of `expected` at `at`, glued to a word of two letters or more and followed by no word.
    private static func glued(_ span: Span<UInt8>, _ at: Int, _ segment: Range<Int>, _ expected: Int) -> Int? {
        guard span[at] >= 48, span[at] <= 57, at >= segment.lowerBound + 2, isLetter(span[at - 1]),
            isLetter(span[at - 2])
        else { return nil }
        var end = at
        var value = 0
        while end < segment.upperBound, span[end] >= 48, span[end] <= 57 {
            value = value * 10 + Int(span[end] - 48)
            end += 1
        }
        guard value == expected, end == segment.upperBound || !isLetter(span[end]) else { return nil }
        return end
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 0x80 }
}
