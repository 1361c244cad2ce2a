import Glibc
import HTTPMessage

/// A request and its answer as it goes on the wire, from which the same bytes can be answered again on any connection
/// that stays open.
final class Exchange {
    let request: Request
    let status: Status
    /// `Response.route`.
    let route: Int?
    /// How many bytes of content `wire` holds.
    let contentCount: Int
    /// Head and content. The head has the date of the second in which it was rendered.
    let wire: [UInt8]
    /// What its line in the access log has behind the peer and the time; empty before the first.
    var restOfLine: [UInt8] = []
    /// How many bytes the request has.
    var count: Int { bytes.count }

    /// Smaller ones cost more by `SharedPages` than to copy.
    private static let leastForPages = 8192
    /// After how many answers it has the copy in `SharedPages` made: one that is rarely asked for does without.
    private static let answersBeforePages = 16

    /// How often it was sent by itself and without `pages`, where it is large enough for these.
    private var sent = 0
    private var pages: SharedPages?

    fileprivate let bytes: [UInt8]
    fileprivate let freshness: any Freshness
    fileprivate let end: Int64

    fileprivate init(
        _ bytes: [UInt8], _ request: Request, _ response: Response, _ freshness: any Freshness, dateLine: [UInt8],
        end: Int64
    ) {
        self.bytes = bytes
        self.request = request
        status = response.status
        route = response.route
        self.freshness = freshness
        self.end = end
        var wire: [UInt8] = []
        var closes = false
        let transfer = response.appendHead(
            to: &wire, dateLine: dateLine, minorVersion: request.minorVersion, isHead: request.method == "HEAD",
            closes: &closes)
        contentCount = transfer == .content ? response.content.count : 0
        if transfer == .content { wire += response.content }
        self.wire = wire
    }

    /// How many bytes of `wire` the socket takes at once, 0 if none; nil: it has failed.
    func send(to socket: Int32) -> Int? {
        // Where that fails for another reason than the peer, `send` may do; where it is the peer, it says so again.
        if let count = pages?.send(to: socket) { return count }
        if wire.count >= Self.leastForPages {
            if sent == Self.answersBeforePages { pages = SharedPages(wire) }
            sent += 1
        }
        return Output.send(wire, to: socket)
    }

    /// Whether `input` begins, at `start`, with the request, and this is right to be its answer at `now`.
    fileprivate func answers(_ input: Span<UInt8>, from start: Int, at now: Int64) -> Bool {
        bytes.count <= input.count - start && now < end && begins(input, from: start) && freshness.isFresh
    }

    /// `input` has as many bytes as this request behind `start`.
    private func begins(_ input: Span<UInt8>, from start: Int) -> Bool {
        input.withUnsafeBytes { input in
            bytes.withUnsafeBytes { bytes in
                guard let left = input.baseAddress, let right = bytes.baseAddress else { return false }
                return memcmp(left + start, right, bytes.count) == 0
            }
        }
    }
}

/// Requests without a body that came to one loop more than once, each in one piece and byte for byte the same, with their
/// answers. They are neither parsed nor handled again: the answer depends on nothing but these bytes as long as it is
/// fresh (`Response.freshness`).
///
/// A request has one place, which its bytes tell. It is noted there when it comes, and held when it comes again before
/// another has come to that place; no longer than the second in which that was, for the answer bears its date.
struct RecentExchanges {
    private static let places = 32
    /// The shortest of all, `GET / HTTP/1.0` and an empty line, has 18 bytes; longer ones than this are not held.
    private static let lengths = 18...1024
    /// Larger contents are not held, so that a loop holds a megabyte at most, and as much again in
    /// `SharedPages`.
    private static let largestContent = 32_768

    private struct Place {
        /// Of the request that came last.
        var hash: UInt64 = 0
        var exchange: Exchange?
    }

    private var held = [Place](repeating: Place(), count: places)
    /// The one that was found last, mostly the next one too.
    private var last: Exchange?
    /// Of the request that was looked for last and not found: how many bytes its head has, 0 for none that is held, and
    /// their hash.
    private var missed = (count: 0, hash: UInt64(0))
    private let time: Int64

    /// `time`: for how many milliseconds the handler is not asked again.
    init(time: Int64) { self.time = time }

    /// The exchange with the request that begins at `start`, if its answer is right at `now`, in milliseconds on the loop's
    /// clock.
    mutating func find(in bytes: Span<UInt8>, from start: Int, at now: Int64) -> Exchange? {
        if let last, last.answers(bytes, from: start, at: now) { return last }
        guard let end = Self.endOfHead(in: bytes, from: start) else {
            missed.count = 0
            return nil
        }
        let head = bytes.extracting(start..<end)
        let hash = Self.hash(head)
        guard let exchange = held[Self.place(hash)].exchange, exchange.answers(head, from: 0, at: now) else {
            missed = (head.count, hash)
            return nil
        }
        last = exchange
        return exchange
    }

    /// Notes that `bytes`, which were looked for last, were `request` and nothing else, and that `response` was the answer.
    mutating func note(
        _ bytes: Span<UInt8>, _ request: Request, _ response: Response, dateLine: [UInt8], at now: Int64
    ) {
        guard time > 0, let freshness = response.freshness, response.stream == nil,
            response.content.count <= Self.largestContent, missed.count == bytes.count
        else { return }
        let place = Self.place(missed.hash)
        guard held[place].hash == missed.hash else { return held[place].hash = missed.hash }
        held[place].exchange = Exchange(
            bytes.withUnsafeBufferPointer { Array($0) }, request, response, freshness, dateLine: dateLine,
            end: now + time)
    }

    /// To be called when a second has passed, and when nobody is left to ask.
    mutating func removeAll() {
        for place in held.indices { held[place].exchange = nil }
        last = nil
    }

    /// Behind the first empty line, if the head has a length of those that are held. It may be no head at all: nothing is
    /// like it then.
    private static func endOfHead(in bytes: Span<UInt8>, from start: Int) -> Int? {
        bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            let stop = min(bytes.count, start + lengths.upperBound)
            var index = start
            while index < stop, let found = memchr(base + index, 10, stop - index) {
                index = UnsafeRawPointer(found) - base + 1
                if index + 1 < stop, bytes[index] == 13, bytes[index + 1] == 10 {
                    return lengths.contains(index + 2 - start) ? index + 2 : nil
                }
            }
            return nil
        }
    }

    private static func place(_ hash: UInt64) -> Int { Int(hash >> 32) % places }

    /// Anybody can make requests with the same hash: they take each other's place, and no more.
    private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var hash = UInt64(bytes.count)
            func take(_ word: UInt64) {
                hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
            }
            var index = 0
            while index + 8 < bytes.count {
                take(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                index += 8
            }
            take(bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
            return hash
        }
    }
}
