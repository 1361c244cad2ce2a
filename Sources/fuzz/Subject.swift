/// What is fed with hostile bytes: what reads them, what its inputs are made of, and the sentences that must hold.
struct Subject: Sendable {
    let name: String
    let mutator: Mutator
    /// Throws for a sentence that does not hold. `random` decides splits, limits and the like.
    let check: @Sendable ([UInt8], inout Random) throws(Finding) -> Void

    static let all = [
        Subject(
            name: "parser", mutator: Mutator(corpus: Corpus.requests, words: Corpus.requestWords),
            check: RequestCheck.requests),
        Subject(
            name: "chunks", mutator: Mutator(corpus: Corpus.chunks, words: Corpus.chunkWords),
            check: RequestCheck.chunks),
        Subject(
            name: "range", mutator: Mutator(corpus: Corpus.ranges, words: ["bytes=", "-", ",", " "]),
            check: FieldCheck.range),
        Subject(
            name: "if-none-match", mutator: Mutator(corpus: Corpus.tags, words: ["W/", "\"", "\"a\"", "*", ", "]),
            check: FieldCheck.tags),
        Subject(
            name: "accept", mutator: Mutator(corpus: Corpus.accepts, words: Corpus.acceptWords),
            check: FieldCheck.accept),
        Subject(
            name: "date", mutator: Mutator(corpus: Corpus.dates, words: ["Sun", "Nov", " GMT", "1994", ":"]),
            check: FieldCheck.date),
        Subject(
            name: "target",
            mutator: Mutator(corpus: Corpus.targets, words: ["%", "%00", "%C3%A9", "%FF", "&", "=", "+"]),
            check: TargetCheck.target),
    ]
}
