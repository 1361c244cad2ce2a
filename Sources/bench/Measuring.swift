import Foundation

/// CPU time of this process, not the clock: machines are shared.
func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// Runs `body` until `enough` seconds are spent, and gives what one run takes.
func secondsOfOneRun(spending enough: Double = 0.5, _ body: () throws -> Void) rethrows -> Double {
    try body()
    var runs = 0
    let start = cpuSeconds()
    repeat {
        try body()
        runs += 1
    } while cpuSeconds() - start < enough
    return (cpuSeconds() - start) / Double(runs)
}

/// Prints what one run of `body` takes.
func measure(_ name: String, bytes: Int? = nil, _ body: () throws -> Void) rethrows {
    let seconds = try secondsOfOneRun(body)
    let rate = bytes.map { String(format: "%9.1f MB/s", Double($0) / seconds / 1e6) } ?? ""
    print(name.padding(toLength: 44, withPad: " ", startingAt: 0) + String(format: "%12.2f µs", seconds * 1e6) + rate)
}
