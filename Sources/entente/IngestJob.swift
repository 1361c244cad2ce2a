import Domain
import Ingestion
import SQLite
import Storage

/// Brings the registry to what the seeds' folder holds now. What cannot be read is reported and keeps its old records.
struct IngestJob {
    let folder: String
    let log: Log

    /// What a run did, in documents.
    struct Report: Equatable {
        var read = 0
        var unchanged = 0
        /// Reported, one line each.
        var failed = 0
        var total: Int { read + unchanged }
    }

    enum Failure: Error {
        case seeds(SeedError)
        case database(SQLiteError)
        /// It was told to stop; nothing has changed.
        case stopped
    }

    /// `unixTime`: seconds, for the case that the data changes. `isStopping` is asked before each document.
    func run(
        into writer: IngestWriter, at unixTime: Int, isStopping: @Sendable () -> Bool
    ) throws(Failure) -> Report {
        let seeds: SeedFolder
        do throws(SeedError) { seeds = try SeedFolder(folder) } catch { throw .seeds(error) }
        let report: Report?
        do throws(SQLiteError) { report = try bring(writer, to: seeds, at: unixTime, isStopping) } catch {
            throw .database(error)
        }
        guard let report else { throw .stopped }
        return report
    }

    /// Nil: it was told to stop.
    private func bring(
        _ writer: IngestWriter, to seeds: SeedFolder, at unixTime: Int, _ isStopping: @Sendable () -> Bool
    ) throws(SQLiteError) -> Report? {
        let version = [Pipeline.version, seeds.manifestDigest].joined(separator: "-")
        let known = try writer.known()
        let knownByFile = Dictionary(known.map { ($1.file, $0) }) { first, _ in first }
        // Making one compiles the lists, which an unchanged folder does without.
        var pipeline: Pipeline?
        var report = Report()
        var readings: [Reading] = []
        var keeping: Set<DocumentID> = []
        var order: [DocumentID] = []
        /// The ids in `order`.
        var placed: Set<DocumentID> = []
        for entry in seeds.entries {
            if isStopping() { return nil }
            let old = knownByFile[entry.file]
            /// What an earlier run read of this file stays, unless another file has taken its id in this one.
            func fail(_ reason: String) {
                report.failed += 1
                var fate = ""
                if let old, placed.insert(old).inserted {
                    keeping.insert(old)
                    order.append(old)
                    fate = "; its earlier records stay"
                }
                log.warning("\(seeds.path)/\(entry.file) \(reason)\(fate)")
            }
            let bytes: [UInt8]
            do throws(FileError) { bytes = try seeds.bytes(of: entry) } catch {
                fail(error.description)
                continue
            }
            if let old, let document = known[old], document.readerVersion == version, !placed.contains(old),
                document.sha256 == SHA256.hexDigest(of: bytes)
            {
                keeping.insert(old)
                order.append(old)
                placed.insert(old)
                report.unchanged += 1
                continue
            }
            let reader = pipeline ?? Pipeline()
            pipeline = reader
            do throws(ReadingError) {
                let reading = try reader.read(
                    SourceFile(name: entry.file, bytes: bytes, description: entry.description))
                if !placed.insert(reading.document.id).inserted {
                    fail("is left out: its id “\(reading.document.id)” belongs to another file")
                } else {
                    order.append(reading.document.id)
                    readings.append(reading)
                    report.read += 1
                }
            } catch {
                fail(error.description)
            }
        }
        try writer.replace(readings, keeping: keeping, order: order, readerVersion: version, at: unixTime)
        return report
    }
}
