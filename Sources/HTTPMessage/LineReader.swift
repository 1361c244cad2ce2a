/// Finds lines in bytes that come in pieces. Bytes are looked at once: the beginning of a line whose end has not come
/// is kept apart, and is known to hold no end.
struct LineReader: Sendable {
    enum Line {
        /// A whole line within the piece, here without its CRLF.
        case here(Range<Int>)
        /// A line that began in an earlier piece, without its CRLF.
        case joined([UInt8])
        /// The piece ends before the line does; everything in it has been taken.
        case unfinished
        /// No end within the limit.
        case tooLong
    }

    private var kept: [UInt8] = []

    /// How many bytes of an unfinished line are kept.
    var count: Int { kept.count }

    /// The line that begins, or goes on, at `position`, which is moved behind what was taken. `limit` counts the
    /// line's bytes with its end. Throws for an LF that no CR stands before.
    mutating func next(
        in piece: Span<UInt8>, at position: inout Int, limit: Int
    ) throws(ParseError) -> Line {
        let start = position
        let room = limit - kept.count
        let stop = room < piece.count - start ? start + max(0, room) : piece.count
        guard let end = piece.firstIndex(of: ASCII.lineFeed, in: start..<stop) else {
            if stop - start >= room { return .tooLong }
            kept.append(piece.extracting(start..<stop))
            position = stop
            return .unfinished
        }
        position = end + 1
        if kept.isEmpty {
            guard end > start, piece[end - 1] == ASCII.carriageReturn else { throw .bareLineFeed }
            return .here(start..<end - 1)
        }
        kept.append(piece.extracting(start..<end))
        guard kept.last == ASCII.carriageReturn else { throw .bareLineFeed }
        kept.removeLast()
        var line: [UInt8] = []
        swap(&line, &kept)
        return .joined(line)
    }

    /// Whether a byte that is kept, or the first of `piece`, satisfies `test` within the first `limit` bytes.
    func contains(_ byte: UInt8, beforeEndOf piece: Span<UInt8>, from start: Int, limit: Int) -> Bool {
        if kept.prefix(limit).contains(byte) { return true }
        var index = start
        while index < piece.count, index - start + kept.count < limit {
            if piece[index] == byte { return true }
            index += 1
        }
        return false
    }
}

extension [UInt8] {
    /// Appends the bytes of a span; the pointer lives for one copy. An array's span is appended for less than the array,
    /// which `append(contentsOf:)` would retain.
    @inlinable @inline(__always)
    package mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension Span<UInt8> {
    /// Where `byte` stands first within `range`, which lies in the span; nil if it does not.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        // Eight bytes at a time: what is zero in `word` takes a bit from its neighbour above, so that the lowest bit that
        // is left is the first one's.
        let ones: UInt64 = 0x0101_0101_0101_0101
        let storage = unsafe bytes
        while index + 8 <= range.upperBound {
            let loaded = unsafe storage.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let word = UInt64(littleEndian: loaded) ^ (ones &* UInt64(byte))
            let found = (word &- ones) & ~word & (ones << 7)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < range.upperBound {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }
}
