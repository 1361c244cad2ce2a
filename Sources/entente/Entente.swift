import API
import Foundation
import Ingestion
import SQLite
import Storage

/// The program: understands its command line and does one of the commands.
enum Entente {
    static let version = API.version

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
        case .ingest: return IngestCommand(settings: settings, paths: invocation.paths, log: log).run()
        case .check: return CheckCommand(settings: settings, log: log).run()
        case .health: return HealthProbe.ask(settings.listen[0], log)
        case .serve: return ServeCommand(settings: settings, log: log).run()
        }
    }

    /// Seconds since 1970.
    static func unixTime() -> Int { Int(Date().timeIntervalSince1970) }

    /// Brings the registry to what the seeds' folder holds, and tells how that went; no report where nothing was changed
    /// because of an error.
    static func ingest(
        into writer: IngestWriter, _ settings: Settings, _ log: Log, isStopping: @Sendable () -> Bool = { false }
    ) -> (code: ExitCode, report: IngestReport?) {
        ingest(
            { () throws(SeedError) in try IngestInput(seeds: settings.seeds) }, into: writer, settings, log, .none,
            isStopping)
    }

    static func ingest(
        _ input: () throws(SeedError) -> IngestInput, into writer: IngestWriter, _ settings: Settings, _ log: Log,
        _ progress: ProgressLine, _ isStopping: @Sendable () -> Bool = { false }
    ) -> (code: ExitCode, report: IngestReport?) {
        let job: IngestJob
        do throws(SeedError) { job = IngestJob(input: try input(), log: log, progress: progress) } catch {
            log.error("\(error)")
            if case .noFolder = error { return (.noInput, nil) }
            return (.badData, nil)
        }
        do throws(SQLiteError) {
            let report = try job.run(into: writer, at: unixTime(), isStopping: isStopping)
            if let report { log.note(report.line) }
            return (report?.code ?? .success, report)
        } catch {
            if error.isBusy {
                log.error("\(settings.database): another process is writing to it; try again when that is done")
                return (.temporaryFailure, nil)
            }
            log.error("\(settings.database): \(error)")
            return (.inputOutput, nil)
        }
    }
}
