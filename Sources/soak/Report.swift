import Foundation

/// What was found, printed as it comes.
final class Report {
    private(set) var failures = 0

    /// Prints a figure.
    func figure(_ name: String, _ value: String) {
        print("  " + name.padding(toLength: 46, withPad: " ", startingAt: 0) + value)
        fflush(nil)
    }

    /// Prints a sentence, and whether it holds.
    func hold(_ isTrue: Bool, _ sentence: String) {
        print((isTrue ? "  ok      " : "  FAILED  ") + sentence)
        fflush(nil)
        if !isTrue { failures += 1 }
    }

    func begin(_ title: String) {
        print(title)
        fflush(nil)
    }
}

/// What stops the whole run, for nothing can be said then.
struct Stop: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
