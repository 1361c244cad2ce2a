import Domain
import HTTPMessage
import SQLite
import Storage

/// The registry over HTTP: a request in, an answer out. No socket; the only clock decides when to look for new data.
/// `respond(to:)` may be called by any number of threads at once.
public struct API: Sendable {
    /// Of the program.
    public static let version = "0.1.0"

    public struct Configuration: Sendable {
        /// `openapi.yaml`, byte for byte.
        public var description: [UInt8]
        /// Of the program, for the index.
        public var version: String
        /// What links begin with, such as `https://entente.example`; empty: links are relative to the origin.
        public var baseURL = ""
        /// Nil: `/.well-known/security.txt` is not there.
        public var security: SecurityContact?
        /// Memory for kept answers; 0 keeps none.
        public var cacheBytes = 32 << 20
        /// How long kept answers are given out before it is looked whether the data has changed.
        public var freshness = Duration.milliseconds(200)
        /// How long the statements of one request may run; what takes longer is answered with 503.
        public var timeLimit = Duration.seconds(5)
        /// The same for requests that look for words.
        public var searchTimeLimit = Duration.seconds(1)
        /// How long they may run where other requests wait behind this one, before it is put where none do.
        public var quickTime = Duration.milliseconds(5)

        public init(description: [UInt8], version: String) {
            self.description = description
            self.version = version
        }

        /// Renders records, for storing, as they are answered under this configuration.
        public var renderer: JSONRenderer { JSONRenderer(baseURL: baseURL, version: version) }
    }

    private let table: RouteTable
    let links: Links
    private let store: @Sendable () -> Store?
    private let log: @Sendable (String) -> Void
    let cache: AnswerCache
    /// What stored records are rendered by, if they are of use here.
    private let form: String
    /// The places in the table of `PlainRecord.routes`.
    private let recordRoutes: [Int?]
    private let recordLines = RecordLines()
    private let timeLimit: Duration
    private let searchTimeLimit: Duration
    private let quickTime: Duration

    /// `store` gives what to read from, nil while nothing is loaded; `isStopping` makes `/readyz` say so; `log` takes
    /// one line about a failure on our side, without anything that a client sent.
    /// Throws where the description is not in the part of YAML that is read.
    public init(
        _ configuration: Configuration, store: @escaping @Sendable () -> Store?,
        isStopping: @escaping @Sendable () -> Bool = { false }, log: @escaping @Sendable (String) -> Void
    ) throws(YAMLError) {
        let description = try APIDescription(yaml: configuration.description)
        table = .whole(
            description: description, version: configuration.version,
            isReady: { !isStopping() && store() != nil }, security: configuration.security)
        links = Links(base: configuration.baseURL)
        self.store = store
        self.log = log
        form = configuration.renderer.form
        recordRoutes = PlainRecord.routes(in: table)
        cache = AnswerCache(bytes: configuration.cacheBytes, freshness: configuration.freshness)
        timeLimit = configuration.timeLimit
        searchTimeLimit = configuration.searchTimeLimit
        quickTime = configuration.quickTime
    }

    /// Always an answer. For HEAD it is that of GET: the server leaves the content away.
    public func respond(to request: Request) -> Response {
        // Without a trial there is always one.
        answered(request, trial: nil) ?? response(.tookTooLong, to: request)
    }

    /// The answer to `request`, if that is kept or quickly made. Nil where it would take milliseconds: the target says
    /// that it may (`Request.mayTakeLong`), or it has been tried, and its statements were not done within `quickTime`.
    /// Then `respond(to:)` makes it, and should be called where no others wait behind it.
    public func respondIfQuick(to request: Request) -> Response? { answered(request, trial: quickTime) }

    /// Nil: it is not made within the time of `trial`.
    private func answered(_ request: Request, trial: Duration?) -> Response? {
        guard request.method == "GET" || request.method == "HEAD" else { return respondWithoutContent(to: request) }
        let store = store()
        let key = cache.keepsNone ? nil : AnswerCache.Key(request)
        do throws(Problem) {
            if let ready = try ready(request, in: store, key) { return ready }
            if trial != nil, request.mayTakeLong { return nil }
            return try answer(request, from: store, key, trial: trial)?.response(to: request)
        } catch {
            return response(error, to: request)
        }
    }

    /// The answer to a request that was refused before it could be routed: malformed, too large, too slow.
    /// Nil for `detail` says no more than the status does.
    public func refusal(_ status: Status, detail: String? = nil) -> Response {
        let type = ProblemType(status)
        return Problem(type: type, detail: detail ?? type.meaning).response(target: nil, links: links)
    }

    /// To be called when the data has been replaced: the next answer is made from the new.
    public func dataDidChange() {
        store()?.renew()
        cache.expire()
    }

    /// Of the routes, in the order of `Response.route`: `/v1/activities/{id}`.
    public var routeTemplates: [String] { table.routes.map(\.template) }

    /// How often an answer was found kept, and how often one that may be kept was made.
    public var cacheCounts: (hits: Int, misses: Int) { cache.counts }

    /// The answer that need not be made: one that is kept, or a record as it is stored.
    private func ready(
        _ request: Request, in store: Store?, _ key: AnswerCache.Key?
    ) throws(Problem) -> Response? {
        guard case .answer(let answer, let freshness) = try kept(key, in: store) else {
            return try rendered(request, from: store, key)?.response(to: request)
        }
        var response = try answer.response(to: request)
        response.freshness = freshness
        return response
    }

    private func kept(_ key: AnswerCache.Key?, in store: Store?) throws(Problem) -> AnswerCache.Finding {
        guard let key, let store else { return .nothing }
        let finding = cache.find(key, at: .now)
        guard case .checkIsDue(let since) = finding else { return finding }
        let present = try read(store) { registry throws(SQLiteError) in registry.snapshot }
        return cache.find(key, present: present, since: since, at: .now)
    }

    private enum Found {
        case made(Outcome), kept(Answer)
    }

    /// Nil: it is not made within the time of `trial`.
    private func answer(
        _ request: Request, from store: Store?, _ key: AnswerCache.Key?, trial: Duration?
    ) throws(Problem) -> Answer? {
        let match = try match(request)
        var asked = try asked(request, match)
        let outcome: Outcome
        var snapshot: Snapshot?
        var canonical: AnswerCache.Key?
        switch match.route.source {
        case .fixed(let make): outcome = make(&asked)
        case .registry(let make):
            guard let store else { throw .notReady("The data is being loaded.") }
            if asked.problem == nil, !cache.keepsNone {
                canonical = AnswerCache.Key(
                    asked.target, as: match.isByDefault(asked.representation) ? nil : asked.representation)
                if canonical == key { canonical = nil }
            }
            let limit = asked.parameters.contains("q") ? searchTimeLimit : timeLimit
            let found: (outcome: Found, snapshot: Snapshot)? = try read(store, within: limit, trial: trial) {
                registry throws(SQLiteError) in
                // The same question, spelt otherwise, may have been answered.
                if let canonical, let kept = cache.find(canonical, of: registry.snapshot) {
                    return (.kept(kept), registry.snapshot)
                }
                return (.made(try make(registry, &asked)), registry.snapshot)
            }
            guard let found else { return nil }
            cache.note(found.snapshot)
            snapshot = found.snapshot
            switch found.outcome {
            case .made(let made): outcome = made
            case .kept(let kept):
                if let key { cache.keep(kept, for: key, from: snapshot) }
                return kept
            }
        }
        switch outcome {
        case .problem(let problem): throw problem
        case .content(let content):
            let isNegotiated = match.route.isNegotiated && match.suffix == nil
            if let remainder = content.remainder, let store, let snapshot {
                let stream = export(content.bytes, remainder, of: snapshot, from: store).stream
                return Answer(
                    content, route: match.index, snapshot: snapshot, isNegotiated: isNegotiated, stream: stream)
            }
            let answer = Answer(content, route: match.index, snapshot: snapshot, isNegotiated: isNegotiated)
            if match.route.isKept {
                cache.countMiss()
                for key in [key, canonical].compactMap(\.self) { cache.keep(answer, for: key, from: snapshot) }
            }
            return answer
        }
    }

    /// A record that is stored as it is served: the same answer as the one that would be made. Nil: it is to be made.
    private func rendered(
        _ request: Request, from store: Store?, _ key: AnswerCache.Key?
    ) throws(Problem) -> Answer? {
        guard let store, let record = PlainRecord(request) else { return nil }
        let found = try reporting { () throws(SQLiteError) in
            try store.rendering(of: record.type, record.id, in: form)
        }
        if let found { cache.note(found.snapshot) }
        guard let found, let tag = EntityTag(validating: found.rendering.tag) else { return nil }
        let answer = Answer(
            found.rendering.bytes, tag, recordLines.lines(for: found.snapshot), route: recordRoutes[record.routeIndex])
        cache.countMiss()
        if let key { cache.keep(answer, for: key, from: found.snapshot) }
        return answer
    }

    private func export(
        _ first: [UInt8], _ remainder: Remainder, of snapshot: Snapshot, from store: Store
    ) -> Export {
        Export(first: first, start: remainder.start) { cursor in
            try read(store) { registry throws(SQLiteError) in
                registry.snapshot.id == snapshot.id ? try remainder.piece(registry, cursor) : nil
            }
        }
    }

    private func read<T>(
        _ store: Store, within limit: Duration? = nil, _ body: (borrowing Registry) throws(SQLiteError) -> T
    ) throws(Problem) -> T {
        try reporting { () throws(SQLiteError) in try store.read(within: limit ?? timeLimit, body) }
    }

    /// Nil: `body` is not done within the time of `trial`.
    private func read<T>(
        _ store: Store, within limit: Duration, trial: Duration?,
        _ body: (borrowing Registry) throws(SQLiteError) -> T
    ) throws(Problem) -> T? {
        guard let trial, trial < limit else { return try read(store, within: limit, body) }
        return try reporting { () throws(SQLiteError) in
            do throws(SQLiteError) {
                return try store.read(within: trial, body)
            } catch {
                if error.isInterrupted { return nil }
                throw error
            }
        }
    }

    /// What a client is told of a failure on our side, which is put into the log.
    private func reporting<T>(_ body: () throws(SQLiteError) -> T) throws(Problem) -> T {
        do throws(SQLiteError) {
            return try body()
        } catch {
            log("read failed: \(error)")
            if error.isInterrupted || error.isBusy { throw .tookTooLong }
            throw Problem(type: .internalError, detail: ProblemType.internalError.meaning)
        }
    }

    func match(_ request: Request) throws(Problem) -> RouteTable.Match {
        if let match = table.match(try segments(request)) { return match }
        let near = table.nearest(to: request.path).map { " Did you mean \(links.to($0))?" }
        throw Problem(
            type: .notFound,
            detail: "There is no resource at this path." + (near ?? " / lists what there is."))
    }

    private func segments(_ request: Request) throws(Problem) -> [String] {
        do throws(PercentEncodingError) {
            return try request.pathSegments()
        } catch {
            throw Self.malformed(error, "path")
        }
    }

    private func asked(_ request: Request, _ match: RouteTable.Match) throws(Problem) -> Asked {
        var representation = match.suffix
        if representation == nil { representation = try negotiated(request, match.route) }
        let items: [QueryItem]
        do throws(PercentEncodingError) {
            items = try request.queryItems()
        } catch {
            throw Self.malformed(error, "query")
        }
        let path = try segments(request).map { "/" + PercentEncoding.encode($0) }.joined()
        return Asked(
            captures: match.captures, path: path, representation: representation ?? .json, links: links,
            storedForm: form,
            parameters: ParameterReader(items, known: match.route.isStrict ? match.route.parameters : nil))
    }

    private func negotiated(_ request: Request, _ route: Route) throws(Problem) -> Representation {
        let offers = route.representations
        guard route.isNegotiated, let accept = request.fields.combined("Accept") else { return offers[0] }
        let best = Accept.best(of: offers.map(\.essence), for: accept)
        if let representation = offers.first(where: { $0.essence == best }) { return representation }
        let offered = offers.map(\.essence).joined(separator: ", ")
        throw Problem(
            type: .notAcceptable,
            detail: "This resource is offered as \(offered). " + ProblemType.notAcceptable.remedy)
    }

    private static func malformed(_ error: PercentEncodingError, _ part: String) -> Problem {
        let reason =
            switch error.reason {
            case .badEscape: "holds a “%” that two hexadecimal digits do not follow; a percent sign itself is %25"
            case .notUTF8: "is not UTF-8 when its escapes are decoded"
            }
        return Problem(type: .badRequest, detail: "The \(part) \(reason): “\(error.text.shortened)”.")
    }
}
