import Domain
import Ingestion
import SQLite
import Storage

/// Holds the registry against its sources: digests, quotes, and each record against a fresh reading of the bytes that
/// the registry keeps. What differs is told, one line each; so is what the reading found to be told.
struct CheckCommand {
    let settings: Settings
    let log: Log

    func run() -> ExitCode {
        let store: Store
        do throws(StorageError) { store = try Store(path: settings.database, readers: 1) } catch {
            log.error("\(error)")
            return ExitCode(error)
        }
        do throws(SQLiteError) {
            let result = try store.read { registry throws(SQLiteError) in try check(registry) }
            for difference in result.differences { log.error(difference) }
            for line in result.findings { print(line) }
            print(
                "\(result.documents) documents, \(result.records) records checked: "
                    + (result.differences.isEmpty
                        ? "all as their sources say" : "\(result.differences.count) differences"))
            return result.differences.isEmpty ? .success : .failure
        } catch {
            log.error("\(settings.database): \(error)")
            return .inputOutput
        }
    }

    private struct Result {
        var documents = 0
        var records = 0
        var differences: [String] = []
        /// Lines.
        var findings: [String] = []
    }

    private func check(_ registry: borrowing Registry) throws(SQLiteError) -> Result {
        var result = Result()
        let stored = try StoredRecords(registry)
        let pipeline = Pipeline()
        for document in stored.documents {
            result.documents += 1
            result.findings += FindingSummary(document).lines(isFull: settings.listsFindings)
            guard let source = try registry.source(of: document.id) else {
                result.differences.append("\(document.id): its source is missing")
                continue
            }
            if SHA256.hexDigest(of: source) != document.sha256 {
                result.differences.append("\(document.id): the source's digest is not \(document.sha256)")
            }
            let isSeed = !ReadingMark(try registry.readerVersion(of: document.id) ?? "").isAdded
            if isSeed,
                let bytes = try? FileReader.bytes(
                    of: settings.seeds + "/" + document.file, limit: SourceFile.sizeLimit), bytes != source
            {
                result.differences.append("\(document.id): \(document.file) has changed since it was read")
            }
            check(document, source, stored, pipeline, &result)
        }
        return result
    }

    private func check(
        _ document: Document, _ source: [UInt8], _ stored: StoredRecords, _ pipeline: Pipeline, _ result: inout Result
    ) {
        let fresh: FreshRecords
        do throws(ReadingError) { fresh = FreshRecords(try pipeline.read(SourceFile(document, source))) } catch {
            result.differences.append("\(document.id): its source \(error)")
            return
        }
        var seen: Set<String> = []
        for record in stored.records where record.source.document == document.id {
            result.records += 1
            seen.insert(record.path)
            let quote = record.source.bytes.reduce(into: [UInt8]()) { quote, range in
                quote += range.upperBound <= source.count ? source[range] : []
            }
            if quote != Array(record.source.quote.utf8) {
                result.differences.append("\(record.id): its quote is not what its bytes say")
            }
            guard let read = fresh.records[record.path] else {
                result.differences.append("\(record.id): is not in the source")
                continue
            }
            if read != record { result.differences.append("\(record.id): its bytes do not say its text") }
        }
        for (path, record) in fresh.records.sorted(by: { $0.key < $1.key }) where !seen.contains(path) {
            result.differences.append("\(record.id): stands in the source but not in the registry")
        }
    }
}

/// What all record types share, and the check compares.
struct CheckedRecord: Equatable {
    /// The collection and the id: an activity and a decision of one paragraph may bear the same id.
    var path: String { "\(collection)/\(id)" }
    var collection: String
    var id: String
    var text: String
    var source: Source
}

/// All records of a registry, and its documents.
private struct StoredRecords {
    var documents: [Document] = []
    var records: [CheckedRecord] = []

    init(_ registry: borrowing Registry) throws(SQLiteError) {
        documents = try Self.all { window throws(SQLiteError) in try registry.documents(window) }.map(\.document)
        records += try Self.all { window throws(SQLiteError) in
            var query = ActivityQuery()
            query.window = window
            return try registry.activities(query)
        }.map(CheckedRecord.init)
        records += try Self.all { window throws(SQLiteError) in
            var query = CommitmentQuery()
            query.window = window
            return try registry.commitments(query)
        }.map(CheckedRecord.init)
        records += try Self.all { window throws(SQLiteError) in
            var query = DecisionQuery()
            query.window = window
            return try registry.decisions(query)
        }.map(CheckedRecord.init)
    }

    private static func all<Item>(
        _ page: (Window) throws(SQLiteError) -> Page<Item>
    ) throws(SQLiteError) -> [Item] {
        var items: [Item] = []
        var cursor: Cursor?
        repeat {
            let next = try page(Window(cursor: cursor, limit: 500))
            items += next.items
            cursor = next.next
        } while cursor != nil
        return items
    }
}

/// All records of a reading, by their paths.
private struct FreshRecords {
    var records: [String: CheckedRecord] = [:]

    init(_ reading: Reading) {
        for record in reading.activities.map(CheckedRecord.init) + reading.commitments.map(CheckedRecord.init)
            + reading.decisions.map(CheckedRecord.init)
        {
            records[record.path] = record
        }
    }
}

extension CheckedRecord {
    init(_ activity: Activity) {
        self.init(
            collection: "activities", id: activity.id.rawValue, text: activity.text, source: activity.source)
    }
    init(_ commitment: Commitment) {
        self.init(
            collection: "commitments", id: commitment.id.rawValue, text: commitment.text, source: commitment.source)
    }
    init(_ decision: Decision) {
        self.init(collection: "decisions", id: decision.id.rawValue, text: decision.text, source: decision.source)
    }
}
