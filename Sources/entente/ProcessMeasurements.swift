import Foundation
import Glibc

/// What the system knows of this process, under the names that Prometheus' clients share; read from proc(5).
struct ProcessMeasurements {
    /// Of /proc/self/stat, those behind the name, which may hold blanks.
    private let fields: [Substring]
    private let ticks = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))

    init() {
        let stat = (try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8)) ?? ""
        fields = stat.lastIndex(of: ")").map { stat[$0...].split(separator: " ") } ?? []
    }

    func write(_ writer: inout MetricsWriter) {
        if let user = field(14), let system = field(15) {
            writer.family(
                "process_cpu_seconds_total", .counter, "Processor time of user and system, in seconds.",
                (user + system) / ticks)
        }
        if let pages = field(24) {
            writer.family(
                "process_resident_memory_bytes", .gauge, "Resident memory.", Int(pages) * sysconf(Int32(_SC_PAGESIZE)))
        }
        if let bytes = field(23) {
            writer.family("process_virtual_memory_bytes", .gauge, "Virtual memory.", Int(bytes))
        }
        if let start = field(22), let boot = Self.bootTime {
            writer.family(
                "process_start_time_seconds", .gauge, "When the process began, since 1970.", boot + start / ticks)
        }
        if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count {
            writer.family("process_open_fds", .gauge, "Open descriptors.", open - 1)  // one is that of the counting
        }
        var limit = rlimit()
        if unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            writer.family("process_max_fds", .gauge, "Descriptors that may be open.", Int(clamping: limit.rlim_cur))
        }
    }

    /// Numbered as in proc(5); the third is the first behind the name.
    private func field(_ number: Int) -> Double? {
        let index = number - 2
        return fields.indices.contains(index) ? Double(fields[index]) : nil
    }

    /// Seconds since 1970.
    private static var bootTime: Double? {
        let stat = (try? String(contentsOfFile: "/proc/stat", encoding: .utf8)) ?? ""
        return stat.split(separator: "\n").first { $0.hasPrefix("btime ") }.flatMap { Double($0.dropFirst(6)) }
    }
}
