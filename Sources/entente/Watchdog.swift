import Dispatch
import HTTPServer

/// Tells the service manager again and again that all loops of a server turn; when one does not, the manager hears
/// nothing and can start the process anew.
struct Watchdog {
    private let timer: any DispatchSourceTimer

    /// Runs until `stop`.
    init(_ server: Server, every interval: Duration) {
        let (seconds, attoseconds) = interval.components
        let time = DispatchTimeInterval.microseconds(Int(seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
        timer = DispatchSource.makeTimerSource(queue: .global())
        timer.schedule(deadline: .now(), repeating: time)
        timer.setEventHandler { @Sendable in server.whenAllLoopsTurn { ServiceManager.tell("WATCHDOG=1") } }
        timer.activate()
    }

    func stop() { timer.cancel() }
}
