/// A corpus as large as one likes, made of a few texts: each document is one of them with other years, other
/// organisations in places, and some lines left out. The same number always makes the same document.
struct Corpus {
    private let originals: [(name: String, lines: [[UInt8]])]

    init(_ texts: [(name: String, bytes: [UInt8])]) {
        originals = texts.map { text in
            (text.name, text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init))
        }
    }

    /// Document number `number`, from 0.
    func document(_ number: Int) -> (name: String, bytes: [UInt8]) {
        let original = originals[number % originals.count]
        var dice = Dice(state: UInt64(number))
        var bytes: [UInt8] = []
        for line in original.lines {
            // Left out: one line in sixty, so that sentences and tables break elsewhere each time.
            if dice.next(60) == 0 { continue }
            append(line, to: &bytes, &dice)
            bytes.append(0x0A)
        }
        return ("\(number)-\(original.name)", bytes)
    }

    private func append(_ line: [UInt8], to bytes: inout [UInt8], _ dice: inout Dice) {
        var at = 0
        while at < line.count {
            let start = at
            while at < line.count, Self.isWordByte(line[at]) { at += 1 }
            if at == start {
                bytes.append(line[at])
                at += 1
                continue
            }
            let word = line[start..<at]
            if word.count == 4, word.starts(with: "20".utf8), word.allSatisfy({ $0 >= 48 && $0 <= 57 }) {
                bytes += Array("\(2000 + dice.next(26))".utf8)
            } else if dice.next(4) == 0, let others = Self.others(of: word) {
                bytes += others[dice.next(others.count)]
            } else {
                bytes += word
            }
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 48 && byte <= 57 || byte >= 0x80
    }

    private static func others(of word: ArraySlice<UInt8>) -> [[UInt8]]? {
        kin.first { $0.contains { $0.elementsEqual(word) } }
    }

    /// Words of which one stands for another without breaking the grammar.
    private static let kin: [[[UInt8]]] = [
        ["PNUD", "HCR", "HCDH", "PAM", "UNICEF", "FNUAP", "ONUDC", "PNUE"],
        ["OSCE", "CEDEAO", "SADC", "OEA", "CEEAC", "CARICOM", "ASEAN"],
        ["atelier", "colloque", "programme", "forum"],
        ["Kenya", "Burundi", "Tchad", "Togo", "Ghana", "Mali"],
        ["janvier", "mars", "avril", "mai", "juin", "juillet", "septembre", "octobre"],
    ].map { $0.map { Array($0.utf8) } }

    /// Numbers without pattern that are the same on every run (SplitMix64).
    private struct Dice {
        var state: UInt64

        mutating func next(_ sides: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(sides))
        }
    }
}
