/// Cleaned text that remembers where each byte came from, so that any place in it leads back to the source.
struct CleanText {
    /// One stretch of the source: kept as it is, replaced, or dropped. Replaying the pieces gives the text.
    struct Piece: Hashable {
        /// Offsets into the cleaned bytes; empty where the stretch was dropped.
        var clean: Range<Int>
        /// Offsets into the source; empty where something was put in.
        var source: Range<Int>
        /// Nil: the bytes stand as in the source.
        var rule: Rule?
    }

    /// Why an edit was made.
    enum Rule: String, CaseIterable {
        case whiteSpace = "white-space"
        case lineEnd = "line-end"
        case pageBreak = "page-break"
        case hyphenation
        case emphasis
        case link
        case tag
        case superscript
        case entity
        case footnoteCall = "footnote-call"
        case lostCharacter = "lost-character"
        case invisible
        case composition
        case spaceBeforePunctuation = "space-before-punctuation"
    }

    var bytes: [UInt8] = []
    var pieces: [Piece] = []

    var isEmpty: Bool { bytes.isEmpty }
    var string: String { String(decoding: bytes, as: UTF8.self) }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Where the bytes `range` of the text came from: ascending, merged where nothing of the source lies between.
    func source(of range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        // How far the source is covered without a gap; dropped bytes inside the range belong to it, at its edges not.
        var reach = -1
        for piece in pieces[firstPiece(endingAfter: range.lowerBound)...] {
            if piece.clean.lowerBound >= range.upperBound { break }
            if piece.clean.isEmpty {
                if piece.source.lowerBound == reach { reach = piece.source.upperBound }
                continue
            }
            var part = piece.source
            if piece.rule == nil {
                let lower = max(range.lowerBound, piece.clean.lowerBound) - piece.clean.lowerBound
                let upper = min(range.upperBound, piece.clean.upperBound) - piece.clean.lowerBound
                part = (piece.source.lowerBound + lower)..<(piece.source.lowerBound + upper)
            }
            if part.isEmpty { continue }
            if let last = found.last, part.lowerBound == reach {
                found[found.count - 1] = last.lowerBound..<part.upperBound
            } else {
                found.append(part)
            }
            reach = part.upperBound
        }
        return found
    }

    /// What the source says between `ranges` once the edits are replayed; `entente check` compares it with the text.
    func replay(_ source: [UInt8], _ ranges: [Range<Int>]) -> [UInt8] {
        var text: [UInt8] = []
        for piece in pieces where !piece.clean.isEmpty {
            if piece.rule == nil {
                for range in ranges where range.overlaps(piece.source) {
                    text += source[range.clamped(to: piece.source)]
                }
            } else if ranges.contains(where: {
                $0.lowerBound <= piece.source.lowerBound && piece.source.upperBound <= $0.upperBound
            }) {
                text += bytes[piece.clean]
            }
        }
        return text
    }

    private func firstPiece(endingAfter offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].clean.upperBound > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The text without white space and the marks in `trailing` at its end; the pieces stay true.
    mutating func trimEnd(_ trailing: [UInt8]) {
        var end = bytes.count
        while end > 0, bytes[end - 1] == 32 || trailing.contains(bytes[end - 1]) { end -= 1 }
        if end == bytes.count { return }
        bytes.removeLast(bytes.count - end)
        while let last = pieces.last, last.clean.lowerBound >= end { pieces.removeLast() }
        if let last = pieces.last, last.clean.upperBound > end {
            let cut = last.clean.upperBound - end
            pieces[pieces.count - 1].clean = last.clean.lowerBound..<end
            if last.rule == nil {
                pieces[pieces.count - 1].source = last.source.lowerBound..<(last.source.upperBound - cut)
            }
        }
    }
}
