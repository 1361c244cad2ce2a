/// Running headers, page numbers, job numbers and footnote rules: lines that no reader reads.
struct PageFurniture {
    let shape: LineShape

    /// True for a line that stands on the page, not in the text.
    func isFurniture(_ text: Range<Int>) -> Bool {
        isFootnoteRule(text) || isJobNumber(text) || isSymbol(text)
    }

    /// `__________________`: footnotes follow.
    func isFootnoteRule(_ text: Range<Int>) -> Bool {
        text.count >= 5 && shape.source[text].allSatisfy { $0 == 0x5F }
    }

    /// `12-45833`, with the page number run into it (`12-4583310`), beside it (`14-58755 3/27`), or with the marks of
    /// its first page (`14-58755 (F)`, `*1458755*`); a page number alone (`3/28`, `14`).
    private func isJobNumber(_ text: Range<Int>) -> Bool {
        guard text.count <= 40 else { return false }
        let parts = shape.source[text].split(separator: 32)
        if parts.count == 1, let only = parts.first, only.count <= 14, let first = only.first, isDigit(first),
            only.allSatisfy({ isDigit($0) || $0 == 0x2D || $0 == 0x2F })
        {
            return true
        }
        var hasJob = false
        for part in parts {
            switch part.first {
            case 0x2A?:  // *1458755*
                guard part.count > 6, part.last == 0x2A, part.dropFirst().dropLast().allSatisfy(isDigit) else {
                    return false
                }
                hasJob = true
            case 0x28?:  // (F)
                guard part.count == 3, part.last == 0x29 else { return false }
            case let digit? where isDigit(digit):
                guard part.allSatisfy({ isDigit($0) || $0 == 0x2D || $0 == 0x2F }) else { return false }
                if part.count >= 8, part.dropFirst(2).first == 0x2D { hasJob = true }
            default: return false
            }
        }
        return hasJob
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    /// `A/67/280`, `S/2012/614`, `CEB/2018/2`: a document symbol alone on its line.
    private func isSymbol(_ text: Range<Int>) -> Bool {
        guard text.count >= 5, text.count <= 40 else { return false }
        var slashes = 0
        var digits = 0
        // « A/69/228–S/2014/560 » has a dash of three bytes.
        for byte in shape.source[text] {
            switch byte {
            case 0x2F: slashes += 1
            case 48...57: digits += 1
            case 65...90, 0x2E, 0x2D, 0x28, 0x29, 32, 0xE2, 0x80, 0x93: break
            default: return false
            }
        }
        return slashes >= 1 && digits >= 2 && shape.startsUpper(text)
    }
}
