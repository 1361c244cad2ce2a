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

    /// `12-45833`, with the page number run into it (`12-4583310`), or a page number alone (`3/28`, `14`).
    private func isJobNumber(_ text: Range<Int>) -> Bool {
        let digits = shape.source[text]
        guard text.count <= 14, let first = digits.first, first >= 48, first <= 57 else { return false }
        return digits.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == 0x2D || $0 == 0x2F }
    }

    /// `A/67/280`, `S/2012/614`, `CEB/2018/2`: a document symbol alone on its line.
    private func isSymbol(_ text: Range<Int>) -> Bool {
        guard text.count >= 5, text.count <= 40 else { return false }
        var slashes = 0
        var digits = 0
        for byte in shape.source[text] {
            switch byte {
            case 0x2F: slashes += 1
            case 48...57: digits += 1
            case 65...90, 0x2E, 0x2D, 0x28, 0x29, 32: break
            default: return false
            }
        }
        return slashes >= 1 && digits >= 2 && shape.startsUpper(text)
    }
}
