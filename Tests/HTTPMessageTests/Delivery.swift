import HTTPMessage

/// How a test's bytes reach the parser. What comes out must not depend on it.
enum Delivery: CaseIterable, Sendable {
    case whole
    case byteByByte
    case withTheNextRequestBehind

    static let next = "GET /next HTTP/1.1\r\nHost: next\r\n\r\n"
}

/// What a parser made of some bytes.
struct Parsed: Equatable {
    struct Message: Equatable {
        var method: String
        var target: String
        var fields: Int
        var body: [UInt8]
        var minorVersion: Int
        var keepsAlive: Bool
        var expectsContinue: Bool

        init(_ request: Request) {
            method = request.method
            target = String(decoding: request.targetBytes, as: UTF8.self)
            fields = request.fields.count
            body = request.body
            minorVersion = request.minorVersion
            keepsAlive = request.keepsAlive
            expectsContinue = request.expectsContinue
        }
    }
    var messages: [Message] = []
    var error: ParseError?
    var progress = RequestParser.Progress.nothing

    /// Feeds `pieces` one after the other, each until nothing of it is left.
    init(_ pieces: [[UInt8]], limits: ParserLimits = ParserLimits()) {
        var parser = RequestParser(limits: limits)
        do throws(ParseError) {
            for piece in pieces {
                var position = 0
                while try parser.next(piece.span, at: &position) { messages.append(Message(parser.request)) }
                precondition(position == piece.count)
            }
        } catch {
            self.error = error
        }
        progress = parser.progress
    }
}

/// All requests of `text`. With `withTheNextRequestBehind` the one behind must be found, and is left out.
func parse(_ text: String, _ delivery: Delivery = .whole, limits: ParserLimits = ParserLimits()) throws -> [Request] {
    try parse(Array(text.utf8), delivery, limits: limits)
}

func parse(_ bytes: [UInt8], _ delivery: Delivery, limits: ParserLimits = ParserLimits()) throws -> [Request] {
    var parser = RequestParser(limits: limits)
    var requests: [Request] = []
    func feed(_ piece: [UInt8]) throws {
        var position = 0
        while try parser.next(piece.span, at: &position) { requests.append(parser.request) }
    }
    switch delivery {
    case .whole: try feed(bytes)
    case .byteByByte: for byte in bytes { try feed([byte]) }
    case .withTheNextRequestBehind:
        try feed(bytes + Array(Delivery.next.utf8))
        guard requests.popLast()?.path == "/next" else { throw OutOfStep() }
    }
    return requests
}

/// The request behind was not found where it stands.
struct OutOfStep: Error {}

/// The one request of `text`.
func parseOne(_ text: String, _ delivery: Delivery = .whole) throws -> Request {
    let requests = try parse(text, delivery)
    guard requests.count == 1 else { throw OutOfStep() }
    return requests[0]
}
