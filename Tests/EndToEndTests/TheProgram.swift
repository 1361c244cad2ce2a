import Testing

/// What is told of the real program, but for `KillTests`, which takes as long as the rest and runs beside it. One test at
/// a time: each starts programs that keep a processor busy, and tests of other targets measure time.
@Suite(.serialized) struct `The program` {}
