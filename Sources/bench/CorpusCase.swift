import Foundation
import Ingestion

/// Reads the first documents of a corpus, one after the other, and prints for each number of them the rate, the peak of
/// resident memory while they were read, and the cost of a byte against that of the smallest number.
func measureGrowth(_ corpus: Corpus, _ counts: [Int]) throws {
    var first: Double?
    for count in counts {
        // A pipeline of its own: each count begins with the same memory.
        let pipeline = Pipeline()
        var (seconds, bytes, records, largest) = (0.0, 0, 0, 0)
        resetPeakMemory()
        for number in 0..<count {
            let (name, text) = corpus.document(number)
            let file = SourceFile(name: name, bytes: text)
            let start = cpuSeconds()
            let reading = try pipeline.read(file)
            seconds += cpuSeconds() - start
            bytes += text.count
            largest = max(largest, text.count)
            records += reading.activities.count + reading.commitments.count + reading.decisions.count
        }
        let cost = seconds / Double(bytes)
        first = first ?? cost
        print(
            "a corpus of \(count) documents".padding(toLength: 44, withPad: " ", startingAt: 0)
                + String(
                    format: "%12.2f ms %9.1f MB/s  %.2f × the first's cost a byte", seconds * 1e3, 1e-6 / cost,
                    cost / (first ?? cost)))
        print(
            "  \(bytes) bytes, \(records) records, largest document \(largest) bytes, "
                + "peak memory \(peakMemory().map { "\($0 / 1024) MB" } ?? "unknown")")
    }
}

/// Forgets the peak so far (proc_pid_clear_refs(5)); where that is not allowed the peak is the process's.
func resetPeakMemory() { try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs")) }

/// Most resident memory since the last reset, in KiB (`VmHWM`, proc_pid_status(5)); nil where it is not told.
func peakMemory() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return nil }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
}
