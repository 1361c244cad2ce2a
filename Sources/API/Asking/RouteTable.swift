import Domain
import SQLite
import Storage

/// What a route's answer turned out to be.
enum Outcome: Sendable {
    case content(Content)
    case problem(Problem)
}

/// One resource, or one kind of them: its path, what may be asked of it, and who makes the answer.
struct Route: Sendable {
    enum Source: Sendable {
        /// Depends on nothing but the question.
        case fixed(@Sendable (inout Asked) -> Outcome)
        /// Made from one state of the data.
        case registry(@Sendable (borrowing Registry, inout Asked) throws(SQLiteError) -> Outcome)
    }

    /// `/v1/activities/{id}`; what stands in braces is captured.
    let template: String
    /// Names of the query parameters it has.
    let parameters: [String]
    /// The first is given to whoever does not say what he accepts.
    let representations: [Representation]
    /// Whether Accept and a suffix are looked at: only where the first representation is JSON.
    let isNegotiated: Bool
    /// Whether an answer may be kept and given again.
    let isKept: Bool
    let source: Source

    /// Whether unknown parameters are refused. What depends on no data answers whatever stands behind the `?`, for
    /// those who ask whether a server is well.
    var isStrict: Bool { if case .registry = source { true } else { false } }

    fileprivate let segments: [String]

    private init(
        _ template: String, _ parameters: [String], _ representations: [Representation], isKept: Bool, _ source: Source
    ) {
        self.template = template
        isNegotiated = representations.first == .json
        self.parameters =
            parameters + (representations.contains(.csv) ? ["csv"] : []) + (isNegotiated ? ["pretty"] : [])
        self.representations = representations
        self.isKept = isKept
        self.source = source
        segments = template.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }

    static func registry(
        _ template: String, parameters: [String] = [], as representations: [Representation] = [.json],
        _ make: @escaping @Sendable (borrowing Registry, inout Asked) throws(SQLiteError) -> Outcome
    ) -> Route {
        Route(template, parameters, representations, isKept: true, .registry(make))
    }

    static func fixed(
        _ template: String, as representations: Representation..., isKept: Bool = true,
        _ make: @escaping @Sendable (inout Asked) -> Outcome
    ) -> Route {
        Route(template, [], representations.isEmpty ? [.json] : representations, isKept: isKept, .fixed(make))
    }
}

/// Everything that is served, by path.
struct RouteTable: Sendable {
    struct Match {
        let route: Route
        /// Its place in the table.
        let index: Int
        /// What stands for the braces of the template, decoded, in order.
        let captures: [String]
        /// What a suffix such as `.json` asks for.
        let suffix: Representation?

        /// Whether the path alone asks for `representation`.
        func isByDefault(_ representation: Representation) -> Bool {
            suffix != nil || representation == route.representations[0]
        }
    }

    let routes: [Route]

    /// `segments`: of the path, decoded. Literal paths come first, then those with a suffix, then the others.
    func match(_ segments: [String]) -> Match? {
        for (index, route) in routes.enumerated() where route.segments == segments {
            return Match(route: route, index: index, captures: [], suffix: nil)
        }
        if let last = segments.last, let dot = last.lastIndex(of: "."), dot != last.startIndex,
            let suffix = Representation(suffix: last[last.index(after: dot)...])
        {
            let bare = segments.dropLast() + [String(last[..<dot])]
            for (index, route) in routes.enumerated()
            where route.isNegotiated && route.representations.contains(suffix) {
                if let captures = Self.captures(Array(bare), route) {
                    return Match(route: route, index: index, captures: captures, suffix: suffix)
                }
            }
        }
        for (index, route) in routes.enumerated() {
            if let captures = Self.captures(segments, route) {
                return Match(route: route, index: index, captures: captures, suffix: nil)
            }
        }
        return nil
    }

    private static func captures(_ segments: [String], _ route: Route) -> [String]? {
        guard segments.count == route.segments.count else { return nil }
        var captures: [String] = []
        for (segment, part) in zip(segments, route.segments) {
            if part.hasPrefix("{") {
                guard !segment.isEmpty else { return nil }
                captures.append(segment)
            } else if segment != part {
                return nil
            }
        }
        return captures
    }

    /// The served path that is nearest to `path`; nil if none is near.
    func nearest(to path: String) -> String? {
        let typed = path.split(separator: "/").map(String.init)
        let candidates = routes.compactMap { route -> String? in
            let segments = route.segments.filter { !$0.isEmpty }
            guard segments.count == typed.count, !segments.isEmpty else { return nil }
            return "/" + zip(segments, typed).map { $0.hasPrefix("{") ? $1 : $0 }.joined(separator: "/")
        }
        return Spelling.nearest(to: path, among: candidates)
    }
}
