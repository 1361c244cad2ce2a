import HTTPMessage

/// What a parser made of some bytes, so that two ways to deliver them can be compared.
struct Reading: Equatable {
    struct Message: Equatable {
        let method: String
        let target: String
        let fields: Int
        /// Values of some fields, for a parser that loses its place would show it there.
        let values: [String]
        let body: [UInt8]
        let minorVersion: Int
        let keepsAlive: Bool
        let expectsContinue: Bool

        init(_ request: Request) {
            method = request.method
            target = String(decoding: request.targetBytes, as: UTF8.self)
            fields = request.fields.count
            values =
                request.fields.values("Host") + request.fields.values("A") + request.fields.values("Content-Length")
                + request.fields.values("Accept")
            body = request.body
            minorVersion = request.minorVersion
            keepsAlive = request.keepsAlive
            expectsContinue = request.expectsContinue
        }
    }

    private(set) var messages: [Message] = []
    private(set) var error: ParseError?
    private(set) var progress: RequestParser.Progress
    private(set) var isFresh: Bool
    private(set) var awaitsContinue: Bool
    /// Without an error, every byte was taken.
    private(set) var tookAll = true
    /// With an error, a further call throws the same.
    private(set) var errorIsFinal = true

    /// Feeds `bytes` piece by piece; `end` gives where the piece ends that begins at its argument.
    init(of bytes: [UInt8], limits: ParserLimits, end: (Int) -> Int) {
        var parser = RequestParser(limits: limits)
        var start = 0
        do throws(ParseError) {
            repeat {
                let stop = min(bytes.count, end(start))
                let piece = bytes.span.extracting(start..<stop)
                var position = 0
                while try parser.next(piece, at: &position) { messages.append(Message(parser.request)) }
                if position != piece.count { tookAll = false }
                start = stop
            } while start < bytes.count
        } catch {
            self.error = error
            errorIsFinal = Self.error(of: &parser) == error
        }
        progress = parser.progress
        isFresh = parser.isFresh
        awaitsContinue = parser.awaitsContinue
    }

    private static func error(of parser: inout RequestParser) -> ParseError? {
        var position = 0
        let more = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
        do throws(ParseError) {
            _ = try parser.next(more.span, at: &position)
            return nil
        } catch {
            return error
        }
    }
}
