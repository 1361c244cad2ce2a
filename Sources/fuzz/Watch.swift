import Glibc
import Synchronization

/// Names the case under way if it traps, or does not end: cases are made anew from their numbers.
enum Watch {
    /// No case takes a thousandth of it, also under a sanitizer on a busy machine.
    private static let secondsForACase: UInt32 = 30
    static let number = Atomic<UInt64>(0)

    static func begin() {
        for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM] {
            Glibc.signal(signal) { number in
                Watch.say(number == SIGALRM ? "hangs in case " : "trapped in case ")
                _exit(1)
            }
        }
        goOn()
    }

    /// To be called more often than the time for a case passes.
    static func goOn() { alarm(secondsForACase) }

    /// Only what a signal handler may call (signal-safety(7)): no memory is allocated.
    private static func say(_ words: StaticString) {
        write(2, words.utf8Start, words.utf8CodeUnitCount)
        var left = number.load(ordering: .relaxed)
        var divisor: UInt64 = 1
        while left / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            var digit = UInt8(48 + left / divisor)
            write(2, &digit, 1)
            left %= divisor
            divisor /= 10
        }
        var end: UInt8 = 10
        write(2, &end, 1)
    }
}
