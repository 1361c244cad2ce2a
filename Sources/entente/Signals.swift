import Dispatch
import Foundation
import Glibc
import Synchronization

/// SIGTERM, SIGINT and SIGHUP, taken by a thread of their own instead of by handlers, in which next to nothing is
/// allowed (signal-safety(7)). To be made before any other thread, for new threads inherit what is blocked.
final class Signals: Sendable {
    enum Event: Sendable { case stop, reload }

    private let arrived = DispatchSemaphore(value: 0)
    private let events = Mutex<[Event]>([])

    init() {
        // A peer that is gone is told by `send`; a reader of our output that is gone, by `write`.
        signal(SIGPIPE, SIG_IGN)
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in [SIGTERM, SIGINT, SIGHUP] { unsafe sigaddset(&set, number) }
        unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Begins to take signals. `stopping` is called with the first SIGTERM or SIGINT, on the taking thread; a second one
    /// ends the process at once.
    func take(stopping: @escaping @Sendable () -> Void) {
        Thread.detachNewThread { [self] in
            var set = sigset_t()
            unsafe sigemptyset(&set)
            for number in [SIGTERM, SIGINT, SIGHUP] { unsafe sigaddset(&set, number) }
            var isStopping = false
            while true {
                var number: Int32 = 0
                guard unsafe sigwait(&set, &number) == 0 else { continue }
                if number == SIGHUP {
                    post(.reload)
                } else if isStopping {
                    _exit(128 + number)
                } else {
                    isStopping = true
                    stopping()
                }
            }
        }
    }

    func post(_ event: Event) {
        events.withLock { $0.append(event) }
        arrived.signal()
    }

    /// Waits for the next event.
    func next() -> Event {
        arrived.wait()
        return events.withLock { $0.removeFirst() }
    }
}
