import Domain
import Foundation
import SQLite
import Storage

/// Reads the seeds, or the files that it is given, into the registry, and tells what became of each document on
/// standard output.
struct IngestCommand {
    let settings: Settings
    /// Files and folders; none: the seeds' folder.
    let paths: [String]
    let log: Log

    func run() -> ExitCode {
        do throws(StorageError) {
            let writer = try IngestWriter(path: settings.database, renderer: settings.renderer)
            let outcome = Entente.ingest(input, into: writer, settings, log, ProgressLine())
            guard let report = outcome.report else { return outcome.code }
            let store = try Store(path: settings.database, readers: 1)
            try tell(report, store)
            return outcome.code
        } catch {
            log.error("\(error)")
            return ExitCode(error)
        }
    }

    private func input() throws(SeedError) -> IngestInput {
        paths.isEmpty ? try IngestInput(seeds: settings.seeds) : try IngestInput(additions: paths)
    }

    private func tell(_ report: IngestReport, _ store: Store) throws(StorageError) {
        let documents: [IngestSummary.Document]
        do throws(SQLiteError) {
            documents = try store.read { registry throws(SQLiteError) in
                var documents: [IngestSummary.Document] = []
                for outcome in report.outcomes {
                    let held = try outcome.document.flatMap { id throws(SQLiteError) in try registry.document(id) }
                    documents.append(IngestSummary.Document(outcome, held))
                }
                return documents
            }
        } catch {
            throw .failed(path: settings.database, error)
        }
        let summary = IngestSummary(
            documents: documents, read: report.read, unchanged: report.unchanged, failed: report.failed)
        print(settings.isJSON ? summary.json : summary.text, terminator: "")
    }
}
