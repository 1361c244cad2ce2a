import Testing

@testable import Ingestion

@Suite("A title") struct TitleTests {
    @Test("is cut at a word behind at most 119 characters, whatever these are made of")
    func cutsByCharacters() {
        // Plain, two bytes, punctuation of three, combining, joined, flags, a line end of two, an ideograph.
        let pieces = [
            "mot ", "é", "œuvre ", "l’", "« ", "…", "e\u{301}", "👩\u{200D}👧", "🇸🇳", "\r\n", "語", "a\u{200D}", "€",
        ]
        for length in 1...60 {
            for (first, piece) in pieces.enumerated() {
                // The pieces that differ fall before, at and behind the cut.
                let text =
                    String(repeating: "a", count: 90 + length % 31) + piece
                    + (0..<length).map { pieces[($0 * 7 + first) % pieces.count] }.joined()
                #expect(Desk.title(text) == cut(text), "\(text.debugDescription)")
            }
        }
    }

    /// The same by characters alone.
    private func cut(_ text: String) -> String {
        guard text.count > 120 else { return text }
        var cut = text.prefix(119)
        if let space = cut.lastIndex(of: " ") { cut = cut[..<space] }
        while let last = cut.last, ",; :".contains(last) { cut.removeLast() }
        return String(cut) + "…"
    }
}
