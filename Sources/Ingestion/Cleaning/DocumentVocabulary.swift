/// The words that a document writes without a hyphen, folded (`Folding`): what tells whether a line end cut one of them.
struct DocumentVocabulary: ExpressibleByArrayLiteral {
    private let words = Words()

    init(arrayLiteral elements: [UInt8]...) {
        for word in elements { _ = words.number(of: word) }
    }

    init(_ source: [UInt8], _ lines: Lines) {
        for line in lines.lines { add(source.span, line.text) }
    }

    func contains(_ folded: [UInt8]) -> Bool { words.knows(folded) }

    private func add(_ source: Span<UInt8>, _ line: Range<Int>) {
        var word: [UInt8] = []
        var isWhole = true
        func close() {
            if isWhole, !word.isEmpty { _ = words.number(of: word) }
            word.removeAll(keepingCapacity: true)
            isWhole = true
        }
        var at = line.lowerBound
        while at < line.upperBound {
            let byte = source[at]
            at += 1
            if (byte | 32) >= 97 && (byte | 32) <= 122 {
                word.append(byte | 32)
            } else if byte == 0x2D {
                isWhole = false
            } else if (byte == 0xC3 || byte == 0xC5) && at < line.upperBound {
                let length = word.count
                Folding.append(byte, source[at], to: &word)
                at += 1
                if word[length] >= 0x80 {
                    word.removeLast(word.count - length)
                    close()
                }
            } else {
                close()
            }
        }
        close()
    }
}
