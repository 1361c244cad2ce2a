import API
import Dispatch
import Foundation
import HTTPMessage
import HTTPServer
import SQLite
import Storage

/// Serves what the database holds from before, or listens with nothing to serve yet; then brings the registry up to date.
/// Serves until a signal ends it, and reads the seeds again when one asks for it.
struct ServeCommand {
    let settings: Settings
    let log: Log
    private let signals = Signals()
    private let state = ServingState()
    private let accessLog: AccessLog?
    private let environment = ProcessInfo.processInfo.environment

    init(settings: Settings, log: Log) {
        self.settings = settings
        self.log = log
        accessLog = settings.logFormat.map { AccessLog($0, to: STDOUT_FILENO) }
    }

    func run() -> ExitCode {
        DescriptorLimit.raise()
        let writer: IngestWriter
        do throws(StorageError) {
            writer = try IngestWriter(path: settings.database, renderer: settings.renderer)
        } catch {
            log.error("\(error)")
            return ExitCode(error)
        }
        // Before it listens: whoever can ask gets what is there.
        do throws(SQLiteError) {
            if !(try writer.known().isEmpty), let code = publish() { return code }
        } catch {
            log.error("\(settings.database): \(error)")
            return .inputOutput
        }
        let api: API
        do throws(YAMLError) { api = try makeAPI() } catch {
            log.error("openapi.yaml: \(error)")
            return .software
        }
        let server: Server
        do throws(ServerError) { server = try makeServer(api) } catch {
            log.error("\(error)")
            return ExitCode(error)
        }
        let admin: Server?
        do throws(ServerError) { admin = try makeAdminServer(api, server) } catch {
            log.error("\(error)")
            return ExitCode(error)
        }
        signals.take { [settings, state, signals, server] in
            state.stop()
            ServiceManager.tell("STOPPING=1")
            // Elsewhere, for this thread has to take a second signal meanwhile.
            DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(settings.stopDelay)) {
                server.shutDown(deadline: .seconds(settings.stopTime)) { signals.post(.stop) }
            }
        }
        for address in server.addresses { log.note("listening on \(address)") }
        if let admin { for address in admin.addresses { log.note("metrics at http://\(address)/metrics") } }
        let watchdog = ServiceManager.watchdogInterval(environment).map { Watchdog(server, every: $0) }
        defer { watchdog?.stop() }
        defer { accessLog?.drain(within: .seconds(1)) }
        return withExtendedLifetime(admin) { feed(api, from: writer) }
    }

    private func makeAPI() throws(YAMLError) -> API {
        var configuration = API.Configuration(description: OpenAPIText.bytes, version: Entente.version)
        configuration.baseURL = settings.baseURL
        configuration.cacheBytes = settings.cacheBytes
        if !settings.securityContact.isEmpty {
            configuration.security = SecurityContact(
                contact: settings.securityContact, expires: settings.securityExpires)
        }
        return try API(
            configuration, store: { [state] in state.store }, isStopping: { [state] in state.isStopping },
            log: { [log] in log.error($0) })
    }

    private func makeServer(_ api: API) throws(ServerError) -> Server {
        var configuration = settings.limits
        let inherited = ServiceManager.inheritedSockets(environment)
        configuration.addresses = inherited.isEmpty ? settings.listen : inherited
        configuration.loops = loops
        configuration.workers = loops
        configuration.accessLog = accessLog
        return try Server(
            configuration, refusal: { status, detail in api.refusal(status, detail: detail) },
            quick: { request in api.respondIfQuick(to: request) }, handler: { request in api.respond(to: request) })
    }

    /// Has a loop of its own, which may wait for the public server's. It answers until the process ends, so that also
    /// the stopping can be watched.
    private func makeAdminServer(_ api: API, _ server: Server) throws(ServerError) -> Server? {
        guard let address = settings.adminListen else { return nil }
        var configuration = ServerConfiguration(addresses: [address])
        configuration.connections = 64
        let page = MetricsPage(api: api, server: server, accessLog: accessLog) { [state] in state.store }
        return try Server(configuration) { page.respond(to: $0) }
    }

    private var loops: Int {
        settings.loops > 0 ? settings.loops : ProcessInfo.processInfo.activeProcessorCount
    }

    /// Reads the seeds now and on each request to do so, until the server has stopped. What is published goes on being
    /// served where reading fails.
    private func feed(_ api: API, from writer: IngestWriter) -> ExitCode {
        let isFilled = state.store != nil
        let outcome = Entente.ingest(into: writer, settings, log, isStopping: { [state] in state.isStopping })
        if outcome.report == nil, !isFilled, !state.isStopping { return outcome.code }
        if !isFilled, !state.isStopping, let code = publish() { return code }
        api.dataDidChange()
        if !state.isStopping { ServiceManager.tell("READY=1") }
        while signals.next() == .reload {
            if !state.isStopping { ServiceManager.tellReloading() }
            let outcome = Entente.ingest(into: writer, settings, log, isStopping: { [state] in state.isStopping })
            if outcome.report == nil { log.warning("the data of before is served on") }
            api.dataDidChange()
            if !state.isStopping { ServiceManager.tell("READY=1") }
        }
        log.note("stopped")
        return .success
    }

    /// Opens the database for reading and hands it to the handlers; nil where that went well. Each loop and each
    /// worker has a reader, so that no loop waits for a worker's.
    private func publish() -> ExitCode? {
        do throws(StorageError) {
            state.serve(
                from: try Store(path: settings.database, readers: 2 * loops + 1, keeping: .milliseconds(100)))
            return nil
        } catch {
            log.error("\(error)")
            return ExitCode(error)
        }
    }
}
