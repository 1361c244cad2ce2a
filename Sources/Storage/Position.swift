/// Document order as one number: the document's place above, the record's place in it below. A function of the
/// data alone, so that two databases with the same documents number alike.
enum Position {
    /// Bits left to the places in one document.
    private static let shift = 32

    /// Both count from 1.
    static func of(_ ordinal: Int, in document: Int) -> Int { document << shift | ordinal }

    /// What `of` was given.
    static func parts(of position: Int) -> (ordinal: Int, document: Int) {
        (position & (1 << shift - 1), position >> shift)
    }

    /// All positions in a document.
    static func all(in document: Int) -> Range<Int> { document << shift..<(document + 1) << shift }

    /// What a position changes by when its document moves.
    static func distance(from old: Int, to new: Int) -> Int { (new - old) << shift }
}
