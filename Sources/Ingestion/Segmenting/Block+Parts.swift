extension Block {
    /// Bytes of a passage beyond which it is read in parts: the work on one passage may grow with the square of its
    /// length. No passage of a real document comes near.
    static let partLimit = 32_768

    /// The block itself, or, where its text is longer than `partLimit`, that text in parts that end with sentences. The
    /// first part keeps the block's kind; the others are prose.
    func parts(_ source: [UInt8]) -> [Block] {
        guard isText, segments.reduce(0, { $0 + $1.count }) > Self.partLimit else { return [self] }
        var parts: [Block] = []
        var open: [Range<Int>] = []
        var length = 0
        func close() {
            if !open.isEmpty { parts.append(Block(kind: parts.isEmpty ? kind : .prose, segments: open)) }
            open = []
            length = 0
        }
        for segment in segments {
            var start = segment.lowerBound
            for at in segment where length + at - start > Self.partLimit / 2 && Self.endsSentence(at, source, segment) {
                open.append(start..<(at + 1))
                close()
                start = at + 1
            }
            if start < segment.upperBound { open.append(start..<segment.upperBound) }
            length += segment.upperBound - start
        }
        close()
        return parts
    }

    private var isText: Bool {
        switch kind {
        case .numbered, .prose, .item, .bullet: cells.isEmpty
        default: false
        }
    }

    private static func endsSentence(_ at: Int, _ source: [UInt8], _ segment: Range<Int>) -> Bool {
        [0x2E, 0x21, 0x3F].contains(source[at]) && at + 1 < segment.upperBound && source[at + 1] == 32
    }
}
