import Glibc
import HTTPMessage

/// What a server, or one of its loops, has done since its start. Plain numbers that one loop writes; `Server` adds them
/// up when somebody asks.
public struct Measurements: Sendable {
    /// Methods that are counted apart; all others are one.
    public enum Method: String, CaseIterable, Sendable {
        case get = "GET"
        case head = "HEAD"
        case options = "OPTIONS"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
        case other = "other"

        init(_ name: String) { self = name == "GET" ? .get : Method(rawValue: name) ?? .other }
    }

    /// Answers of the handler to one method on one route with one status.
    public struct Series: Hashable, Sendable {
        public let method: Method
        /// `Response.route`; nil: none.
        public let route: Int?
        /// 100...599.
        public let status: Int
    }

    /// How many requests there were, and how long it took from the end of each to the end of its answer's making; no time
    /// where that was made before.
    public struct Durations: Sendable {
        /// Upper bounds of the buckets, in seconds, ascending.
        public static let bounds = [0.000_025, 0.000_1, 0.000_25, 0.001, 0.002_5, 0.01, 0.025, 0.1, 0.25, 1, 5]
        private static let nanoseconds = bounds.map { Int64($0 * 1e9) }

        /// By bucket, not cumulated; the last is for what took longer than any bound.
        public private(set) var counts = [Int](repeating: 0, count: bounds.count + 1)
        /// Nanoseconds in all.
        public private(set) var sum: Int64 = 0

        public var count: Int { counts.reduce(0, +) }

        mutating func add(_ nanoseconds: Int64) {
            var bucket = 0
            while bucket < Self.nanoseconds.count, nanoseconds > Self.nanoseconds[bucket] { bucket += 1 }
            counts[bucket] += 1
            sum += nanoseconds
        }

        public static func += (left: inout Durations, right: Durations) {
            for bucket in left.counts.indices { left.counts[bucket] += right.counts[bucket] }
            left.sum += right.sum
        }

        public init() {}
    }

    /// Connections taken, those that were turned away included.
    public internal(set) var accepted = 0
    /// Connections that ended.
    public internal(set) var closed = 0
    /// Connections that were answered with 503 or closed at once, for there were too many.
    public internal(set) var turnedAway = 0
    /// Times that accepting paused because descriptors or memory had run out.
    public internal(set) var acceptPauses = 0
    /// From sockets, heads and bodies.
    public internal(set) var bytesRead = 0
    /// Answers that were given again, without the handler.
    public internal(set) var answeredAgain = 0
    /// Taken by sockets, heads and contents.
    public internal(set) var bytesWritten = 0
    /// Requests that were none, by `ParseError.kind`.
    public private(set) var parseErrors: [String: Int] = [:]
    /// Peers that were too slow, by what they were to do: `head`, `body`, `write`.
    public private(set) var timeouts: [String: Int] = [:]

    private var series: [Series] = []
    private var durations: [Durations] = []
    private var places: [Series: Int] = [:]
    private var last = 0

    init() {}

    /// In no order.
    public var requests: [(series: Series, durations: Durations)] {
        zip(series, durations).map { (series: $0, durations: $1) }
    }

    mutating func count(_ method: String, route: Int?, status: Int, nanoseconds: Int64) {
        let key = Series(method: Method(method), route: route, status: status)
        // Most requests are like the one before.
        if last >= series.count || series[last] != key { last = place(of: key) }
        durations[last].add(nanoseconds)
    }

    private mutating func place(of key: Series) -> Int {
        if let place = places[key] { return place }
        series.append(key)
        durations.append(Durations())
        places[key] = series.count - 1
        return series.count - 1
    }

    mutating func count(_ error: ParseError) { parseErrors[error.kind, default: 0] += 1 }
    mutating func countTimeout(_ what: String) { timeouts[what, default: 0] += 1 }

    static func += (left: inout Measurements, right: Measurements) {
        left.accepted += right.accepted
        left.closed += right.closed
        left.turnedAway += right.turnedAway
        left.acceptPauses += right.acceptPauses
        left.bytesRead += right.bytesRead
        left.bytesWritten += right.bytesWritten
        left.answeredAgain += right.answeredAgain
        left.parseErrors.merge(right.parseErrors, uniquingKeysWith: +)
        left.timeouts.merge(right.timeouts, uniquingKeysWith: +)
        for (key, durations) in right.requests {
            let place = left.place(of: key)
            left.durations[place] += durations
        }
    }

    /// Nanoseconds from a clock that only goes forward.
    static func clock() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
