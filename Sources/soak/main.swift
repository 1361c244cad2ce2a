import Foundation

/// `soak BINARY [SECONDS [IDLE]]` puts the server through what it must survive: SECONDS of storm (300), IDLE connections
/// (10000). Prints figures; ends with 1 if a sentence does not hold.
let arguments = CommandLine.arguments
guard arguments.count > 1 else {
    print("usage: soak BINARY [SECONDS [IDLE]]")
    exit(64)
}
let binary = arguments[1]
let seconds = arguments.count > 2 ? Double(arguments[2]) ?? 300 : 300
// The server, which inherits the limit, needs as many descriptors as we do.
var limit = rlimit()
getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
limit.rlim_cur = limit.rlim_max
setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
let idle = min(arguments.count > 3 ? Int(arguments[3]) ?? 10_000 : 10_000, Int(clamping: limit.rlim_cur) - 200)
let folder = NSTemporaryDirectory() + "entente-soak-\(UUID().uuidString)"
signal(SIGPIPE, SIG_IGN)
let report = Report()
do {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.copyItem(atPath: "seeds", toPath: folder + "/seeds")
    let limits = ["--header-time", "2", "--body-time", "2", "--write-time", "2", "--idle-time", "600"]
    let server = try ServerProcess(binary: binary, folder: folder, flags: ["--log-format", "none"] + limits)
    report.figure("memory with the seeds loaded", "\(server.memory / 1024) KB")
    try IdleTrial.run(server, idle: idle, rounds: 3, seconds: 2, report)
    try SlowTrial.run(server, each: 24, report)
    try StormTrial.run(server, seconds: seconds, report)
    try SignalTrial.reload(server, folder: folder, times: 5, report)
    try SignalTrial.stop(server, report)
    try ExhaustionTrial.descriptors(binary: binary, folder: folder, report)
    try ExhaustionTrial.softLimit(binary: binary, folder: folder, report)
    try ExhaustionTrial.log(binary: binary, folder: folder, report)
} catch {
    report.hold(false, "\(error)")
}
print(report.failures == 0 ? "survived" : "\(report.failures) did not hold")
exit(report.failures == 0 ? 0 : 1)
