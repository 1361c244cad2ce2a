import Glibc

/// Tells on one line of a terminal how far a long work has come; silent where standard error is none.
struct ProgressLine {
    private let isShown: Bool

    init(isShown: Bool = isatty(STDERR_FILENO) == 1) { self.isShown = isShown }

    /// Neither terminal nor line.
    static let none = ProgressLine(isShown: false)

    /// `number` of `total` is at work now; 1 is the first.
    func show(_ number: Int, of total: Int, _ name: String) {
        guard isShown else { return }
        Log.put("\(Self.start)reading \(number) of \(total): \(Log.escaped(String(name.prefix(50))))")
    }

    /// Leaves an empty line for what is to be said next.
    func clear() {
        if isShown { Log.put(Self.start) }
    }

    /// To the first column, and the line erased (ECMA-48, EL).
    private static let start = "\r\u{1B}[K"
}
