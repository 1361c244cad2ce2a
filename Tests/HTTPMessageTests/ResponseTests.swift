import HTTPMessage
import Testing

@Suite struct `A response on the wire` {
    private func head(_ response: Response, isHead: Bool = false, minorVersion: Int = 1) -> String {
        var bytes: [UInt8] = []
        var closes = false
        _ = response.appendHead(
            to: &bytes, dateLine: Array("Date: then\r\n".utf8), minorVersion: minorVersion, isHead: isHead,
            closes: &closes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [true, false]) func `says its length once, sealed or not`(isSealed: Bool) {
        var response = Response(.ok, content: Array("hello".utf8))
        response.add("A", "b")
        if isSealed {
            response.seal()
            response.seal()
        }
        let expected = "HTTP/1.1 200 OK\r\nDate: then\r\nA: b\r\nContent-Length: 5\r\n\r\n"
        #expect(head(response) == expected)
        #expect(head(response, isHead: true) == expected)
        #expect(head(response, minorVersion: 0).contains("Content-Length: 5\r\nConnection: keep-alive\r\n\r\n"))
    }

    @Test func `is replaced by one with the first of its lines, and a length of its own`() {
        var response = Response(.ok, content: Array("hello".utf8))
        response.add("A", "b")
        let count = response.fieldLines.count
        response.add("C", "d")
        response.seal()
        response.route = 7
        let part = response.replaced(by: .partialContent, content: [104], keeping: count)
        #expect(head(part) == "HTTP/1.1 206 Partial Content\r\nDate: then\r\nA: b\r\nContent-Length: 1\r\n\r\n")
        let notModified = response.replaced(by: .notModified, keeping: count)
        #expect(head(notModified) == "HTTP/1.1 304 Not Modified\r\nDate: then\r\nA: b\r\n\r\n")
        #expect(notModified.route == 7)
    }

    @Test func `that is a stream gets no length by sealing`() {
        var response = Response(.ok, stream: BodyStream { nil })
        response.seal()
        #expect(!head(response).contains("Content-Length"))
    }
}
