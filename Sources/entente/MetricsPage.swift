import Domain
import API
import HTTPMessage
import HTTPServer
import SQLite
import Storage

/// What the admin listener serves: `/metrics`, in Prometheus' text format 0.0.4
/// (prometheus.io/docs/instrumenting/exposition_formats), and nothing else.
struct MetricsPage: Sendable {
    let api: API
    let server: Server
    /// Nil where none is kept.
    let accessLog: AccessLog?
    /// Nil until there is data to serve.
    let store: @Sendable () -> Store?

    init(api: API, server: Server, accessLog: AccessLog?, store: @escaping @Sendable () -> Store?) {
        self.api = api
        self.server = server
        self.accessLog = accessLog
        self.store = store
    }

    func respond(to request: Request) -> Response {
        guard request.path == "/metrics" else { return plain(.notFound, "There is only /metrics here.\n") }
        guard request.method == "GET" || request.method == "HEAD" else {
            var response = plain(.methodNotAllowed, "Use GET or HEAD.\n")
            response.add("Allow", "GET, HEAD")
            return response
        }
        var response = Response(.ok, content: Array(text().utf8))
        response.add("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        response.add("Cache-Control", "no-store")
        return response
    }

    private func plain(_ status: Status, _ text: String) -> Response {
        var response = Response(status, content: Array(text.utf8))
        response.add("Content-Type", "text/plain; charset=utf-8")
        return response
    }

    private func text() -> String {
        var writer = MetricsWriter()
        let measured = server.measured()
        write(measured, &writer)
        writer.family(
            "entente_http_requests_in_flight", .gauge, "Requests answered beside the loops, or waiting for that.",
            server.requestsInFlight)
        let cache = api.cacheCounts
        writer.family(
            "entente_answer_cache_hits_total", .counter, "Questions whose answer was kept.",
            cache.hits + measured.answeredAgain)
        writer.family("entente_answer_cache_misses_total", .counter, "Questions whose answer was not.", cache.misses)
        writer.family(
            "entente_log_lost_lines_total", .counter, "Lines of the access log that could not be written.",
            accessLog?.lostLines ?? 0)
        writeData(&writer)
        ProcessMeasurements().write(&writer)
        return writer.text
    }

    private func write(_ measured: Measurements, _ writer: inout MetricsWriter) {
        let templates = api.routeTemplates
        func name(_ route: Int?) -> String { route.map { templates[$0] } ?? "none" }
        let requests = measured.requests.map {
            (labels: labels($0.series, name($0.series.route)), $0.series, $0.durations)
        }
        .sorted { $0.labels.lexicographicallyPrecedes($1.labels) { $0.1 < $1.1 } }
        writer.family(
            "entente_http_requests_total", .counter, "Requests answered, by method, route and status.",
            requests.map { (labels: $0.labels, value: $0.2.count) })
        var byRoute: [String: Measurements.Durations] = [:]
        for (_, series, durations) in requests {
            byRoute[name(series.route), default: .init()] += durations
        }
        writer.histogram(
            "entente_http_request_duration_seconds",
            "From a request's end to the end of its answer's making, by route; 0 for one that was made before.",
            byRoute.sorted { $0.key < $1.key }.map { (labels: [("route", $0.key)], durations: $0.value) })
        writer.family(
            "entente_http_parse_errors_total", .counter, "Requests that broke HTTP or a limit, by what was wrong.",
            byKind(measured.parseErrors))
        writer.family(
            "entente_http_timeouts_total", .counter, "Peers that were too slow, by what they were to do.",
            byKind(measured.timeouts))
        writer.family(
            "entente_http_connections", .gauge, "Open connections.", measured.accepted - measured.closed)
        writer.family("entente_http_connections_total", .counter, "Connections accepted.", measured.accepted)
        writer.family(
            "entente_http_connections_refused_total", .counter, "Connections turned away, for there were too many.",
            measured.turnedAway)
        writer.family(
            "entente_http_accept_pauses_total", .counter,
            "Times that accepting paused because descriptors or memory had run out.", measured.acceptPauses)
        writer.family("entente_http_received_bytes_total", .counter, "Bytes read from peers.", measured.bytesRead)
        writer.family("entente_http_sent_bytes_total", .counter, "Bytes taken by peers.", measured.bytesWritten)
    }

    private func labels(_ series: Measurements.Series, _ route: String) -> [(String, String)] {
        [("route", route), ("method", series.method.rawValue), ("status", String(series.status))]
    }

    private func byKind(_ counts: [String: Int]) -> [(labels: [(String, String)], value: Int)] {
        counts.sorted { $0.key < $1.key }.map { (labels: [("kind", $0.key)], value: $0.value) }
    }

    /// Nothing where no data is loaded, or where it cannot be read just now.
    private func writeData(_ writer: inout MetricsWriter) {
        guard let store = store() else { return }
        let found = try? store.read(within: .seconds(1)) { registry throws(SQLiteError) in
            var counts: [(labels: [(String, String)], value: Int)] = []
            for type in RecordType.allCases {
                counts.append(([("type", type.rawValue)], try registry.count(of: type)))
            }
            return (registry.snapshot, counts)
        }
        guard let (snapshot, counts) = found else { return }
        writer.family(
            "entente_snapshot_info", .gauge, "The state of the data that is served.",
            [(labels: [("snapshot", snapshot.id)], value: 1)])
        writer.family(
            "entente_snapshot_timestamp_seconds", .gauge, "When the data was last replaced, since 1970.",
            snapshot.modified)
        writer.family("entente_records", .gauge, "Records that are served, by type.", counts)
    }
}
