/// One connection's bytes, read as requests (RFC 9112 §2–§7). No I/O and no clock: it is fed, and any split of the
/// bytes gives the same requests and the same error. A line is judged as soon as it is complete.
public struct RequestParser: Sendable {
    /// How far the request that is being read has come.
    public enum Progress: Sendable { case nothing, head, body }

    private enum Stage {
        case requestLine
        case fields
        case body(left: Int)
        case chunks
        case failed(ParseError)
    }

    public let limits: ParserLimits
    /// The request that `next` said is complete, until `next` is called again; an empty one while it is handed over.
    public private(set) var request = Request(method: "", path: "")
    private var stage = Stage.requestLine
    private var lines = LineReader()
    private var framing = Framing()
    private var chunks = ChunkDecoder()
    private var headCount = 0
    private var emptyLines = 0
    private var isComplete = false
    private var hasBodyBytes = false

    public init(limits: ParserLimits = ParserLimits()) { self.limits = limits }

    /// Reads on in `bytes` from `position`, which is moved behind what was taken. True: `request` is complete, and
    /// more may follow at `position`. False: everything has been taken, and more is needed. The first error is final,
    /// for framing is lost with it: every later call throws it again.
    public mutating func next(_ bytes: Span<UInt8>, at position: inout Int) throws(ParseError) -> Bool {
        do throws(ParseError) {
            return try read(bytes, at: &position)
        } catch {
            stage = .failed(error)
            throw error
        }
    }

    /// Hands the complete `request` over, which costs less than a copy. To be given back before `next` is called again.
    public mutating func takeRequest() -> Request {
        var taken = Request(method: "", path: "")
        swap(&taken, &request)
        return taken
    }

    /// Takes back what `takeRequest` gave, for the memory that it has.
    public mutating func giveBack(_ request: consuming Request) { self.request = request }

    public var progress: Progress {
        switch stage {
        case .requestLine: lines.count > 0 ? .head : .nothing
        case .fields: .head
        case .body, .chunks: .body
        case .failed: .nothing
        }
    }

    /// Whether nothing has been taken since the last request's end: another parser could go on in this one's place.
    public var isFresh: Bool {
        if case .requestLine = stage { lines.count == 0 && emptyLines == 0 } else { false }
    }

    /// Whether the client waits to be told to send the body of which nothing has come (RFC 9110 §10.1.1).
    /// To be asked when `next` has taken everything; `continueSent` is to be called with the answer.
    public var awaitsContinue: Bool { request.expectsContinue && progress == .body && !hasBodyBytes }

    /// Notes that 100 was sent, so that it is sent once.
    public mutating func continueSent() { hasBodyBytes = true }

    private mutating func read(_ bytes: Span<UInt8>, at position: inout Int) throws(ParseError) -> Bool {
        while true {
            switch stage {
            case .failed(let error): throw error
            case .requestLine:
                if isComplete { begin() }
                guard try readRequestLine(bytes, at: &position) else { return false }
            case .fields:
                let isEmpty: Bool
                switch try lines.next(in: bytes, at: &position, limit: limits.head - headCount) {
                case .here(let range): isEmpty = try readField(bytes.extracting(range))
                case .joined(let line): isEmpty = try readField(line.span)
                case .unfinished: return false
                case .tooLong: throw .headTooLarge(limit: limits.head)
                }
                if isEmpty, try endHead() { return end() }
            case .body(let left):
                let count = min(left, bytes.count - position)
                if count > 0 { hasBodyBytes = true }
                request.body.append(bytes.extracting(position..<position + count))
                position += count
                if count == left { return end() }
                stage = .body(left: left - count)
                return false
            case .chunks:
                if position < bytes.count { hasBodyBytes = true }
                let isDone = try chunks.decode(
                    bytes, at: &position, lines: &lines, into: &request.body, limits: limits)
                return isDone ? end() : false
            }
        }
    }

    /// False: more is needed. Empty lines in front are passed over (RFC 9112 §2.2).
    private mutating func readRequestLine(_ bytes: Span<UInt8>, at position: inout Int) throws(ParseError) -> Bool {
        let limit = min(limits.target + 64, limits.head)  // room for method and version beside the longest target
        while true {
            let start = position
            switch try lines.next(in: bytes, at: &position, limit: limit) {
            case .here(let range):
                guard try readRequestLine(bytes.extracting(range)) else { continue }
            case .joined(let line):
                guard try readRequestLine(line.span) else { continue }
            case .unfinished: return false
            case .tooLong:
                let hasMethod = lines.contains(ASCII.space, beforeEndOf: bytes, from: start, limit: limit)
                throw hasMethod ? .targetTooLong(limit: limits.target) : .methodTooLong
            }
            stage = .fields
            return true
        }
    }

    /// False: the line was empty.
    private mutating func readRequestLine(_ line: Span<UInt8>) throws(ParseError) -> Bool {
        if line.isEmpty {
            emptyLines += 1
            if emptyLines > limits.emptyLines { throw .emptyLines }
            return false
        }
        try request.readLine(line, limits: limits)
        headCount = line.count + 2
        return true
    }

    /// True: the line was empty, and with it the header section has ended.
    private mutating func readField(_ line: Span<UInt8>) throws(ParseError) -> Bool {
        headCount += line.count + 2
        if line.isEmpty { return true }
        let field = try FieldLine(line)
        guard request.fields.count < limits.fields else { throw .tooManyFields(limit: limits.fields) }
        let name = line.extracting(field.name)
        let value = line.extracting(field.value)
        request.fields.append(name, value)
        try framing.note(name: name, value: value, minorVersion: request.minorVersion)
        return false
    }

    /// True: no body follows.
    private mutating func endHead() throws(ParseError) -> Bool {
        let body = try framing.body(minorVersion: request.minorVersion)
        request.keepsAlive = !framing.closes && (request.minorVersion > 0 || framing.keepsAlive)
        switch body {
        case .none: return true
        case .length(let length):
            guard length <= limits.body else { throw .bodyTooLarge(limit: limits.body) }
            stage = .body(left: length)
        case .chunked: stage = .chunks
        }
        request.expectsContinue = framing.expectsContinue
        return false
    }

    private mutating func end() -> Bool {
        stage = .requestLine
        isComplete = true
        emptyLines = 0
        return true
    }

    private mutating func begin() {
        request.reset()
        framing = Framing()
        chunks = ChunkDecoder()
        isComplete = false
        hasBodyBytes = false
    }
}
