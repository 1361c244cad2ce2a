import Foundation
import Ingestion
import SQLite
import Storage

/// The program: understands its command line and does one of the commands.
enum Entente {
    static let version = "0.1.0"

    static func run(_ arguments: [String], environment: [String: String]) -> ExitCode {
        let log = Log()
        let invocation: Invocation
        do throws(Invocation.Refusal) {
            invocation = try Invocation(arguments, environment: environment)
        } catch {
            log.error(error.message)
            log.note("entente --help tells more")
            return .usage
        }
        let settings = invocation.settings
        switch invocation.command {
        case .help:
            print(Invocation.help, terminator: "")
            return .success
        case .version:
            print("entente \(version)")
            return .success
        case .ingest: return ingest(settings, log)
        case .check: return CheckCommand(settings: settings, log: log).run()
        case .health: return HealthProbe.ask(settings.listen, log)
        case .serve: return ServeCommand(settings: settings, log: log).run()
        }
    }

    /// Seconds since 1970.
    static func unixTime() -> Int { Int(Date().timeIntervalSince1970) }

    private static func ingest(_ settings: Settings, _ log: Log) -> ExitCode {
        do throws(StorageError) {
            let writer = try IngestWriter(path: settings.database)
            return ingest(into: writer, settings, log).code
        } catch {
            log.error("\(error)")
            return ExitCode(error)
        }
    }

    /// Runs the job and tells how it went; no report where nothing was changed because of an error.
    static func ingest(
        into writer: IngestWriter, _ settings: Settings, _ log: Log, isStopping: @Sendable () -> Bool = { false }
    ) -> (code: ExitCode, report: IngestJob.Report?) {
        do throws(IngestJob.Failure) {
            let report = try IngestJob(folder: settings.seeds, log: log).run(
                into: writer, at: unixTime(), isStopping: isStopping)
            log.note(
                "\(report.total) documents: \(report.read) read, \(report.unchanged) unchanged"
                    + (report.failed > 0 ? ", \(report.failed) could not be read" : ""))
            return (.success, report)
        } catch {
            switch error {
            case .seeds(let error):
                log.error("\(error)")
                if case .noFolder = error { return (.noInput, nil) }
                return (.badData, nil)
            case .stopped:
                return (.success, nil)
            case .database(let error):
                log.error("\(settings.database): \(error)")
                return (.inputOutput, nil)
            }
        }
    }
}
