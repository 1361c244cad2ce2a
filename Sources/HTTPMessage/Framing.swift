/// What the field lines of one request say about where it ends and what the connection does then
/// (RFC 9112 §6, §9.3).
struct Framing: Sendable {
    enum Body: Equatable {
        case none
        case length(Int)
        case chunked
    }

    private var hosts = 0
    /// A number beyond `Int` is `Int.max`, which is above any limit.
    private var length: Int?
    private var isCoded = false
    private var isChunked = false
    private(set) var closes = false
    private(set) var keepsAlive = false
    private(set) var expectsContinue = false

    /// Takes notice of a field line. Names are told apart by length first: five matter, and no two are equally long.
    mutating func note(name: Span<UInt8>, value: Span<UInt8>, minorVersion: Int) throws(ParseError) {
        switch name.count {
        case 4 where name.isEqual("host"): try noteHost(value)
        case 6 where name.isEqual("expect"):
            if minorVersion > 0 { try noteExpectation(value) }
        case 10 where name.isEqual("connection"): noteConnection(value)
        case 14 where name.isEqual("content-length"): try noteLength(value)
        case 17 where name.isEqual("transfer-encoding"): try noteCoding(value)
        default: break
        }
    }

    /// How the body is framed. To be asked at the end of the header section.
    func body(minorVersion: Int) throws(ParseError) -> Body {
        if hosts == 0, minorVersion > 0 { throw .hostMissing }
        guard isCoded else { return length.map { $0 == 0 ? .none : .length($0) } ?? .none }
        if minorVersion == 0 { throw .transferEncodingInHTTP10 }
        if length != nil { throw .ambiguousFraming }
        guard isChunked else { throw .transferEncoding }
        return .chunked
    }

    private mutating func noteHost(_ value: Span<UInt8>) throws(ParseError) {
        hosts += 1
        if hosts > 1 { throw .hostRepeated }
        guard Authority.isValid(value) else { throw .hostMalformed }
    }

    private mutating func noteLength(_ value: Span<UInt8>) throws(ParseError) {
        if value.isEmpty { throw .contentLength }
        var number = 0
        for index in value.indices {
            // A list of equal numbers could be read as one (RFC 9110 §8.6); what sends it is refused all the same.
            guard ASCII.isDigit(value[index]) else { throw .contentLength }
            let (shifted, isTooLong) = number.multipliedReportingOverflow(by: 10)
            let (sum, isTooLarge) = shifted.addingReportingOverflow(Int(value[index] - 48))
            number = isTooLong || isTooLarge || number == .max ? .max : sum
        }
        if length != nil { throw .ambiguousFraming }
        length = number
    }

    private mutating func noteCoding(_ value: Span<UInt8>) throws(ParseError) {
        isCoded = true
        var unknown = false
        var index = 0
        while let element = value.nextElement(&index) {
            if isChunked { throw .transferEncoding }
            let coding = value.extracting(element)
            var end = 0
            while end < coding.count, ASCII.isToken(coding[end]) { end += 1 }
            let isKnown = coding.extracting(0..<end).isEqual("chunked")
            if end == coding.count {
                if isKnown { isChunked = true } else { unknown = true }
                continue
            }
            let isParameter = coding[end] == UInt8(ascii: ";") || ASCII.isBlank(coding[end])
            guard end > 0, isParameter, !isKnown else { throw .transferEncoding }
            unknown = true
        }
        if unknown { throw .unknownTransferCoding }
    }

    private mutating func noteConnection(_ value: Span<UInt8>) {
        var index = 0
        while let element = value.nextElement(&index) {
            let option = value.extracting(element)
            if option.isEqual("close") { closes = true }
            if option.isEqual("keep-alive") { keepsAlive = true }
        }
    }

    private mutating func noteExpectation(_ value: Span<UInt8>) throws(ParseError) {
        var index = 0
        while let element = value.nextElement(&index) {
            guard value.extracting(element).isEqual("100-continue") else { throw .expectation }
            expectsContinue = true
        }
    }
}

extension Span<UInt8> {
    /// Whether these are the bytes of `lowercase`, letters of either case.
    func isEqual(_ lowercase: StaticString) -> Bool {
        guard count == lowercase.utf8CodeUnitCount else { return false }
        let text = unsafe UnsafeBufferPointer(start: lowercase.utf8Start, count: count)
        for index in 0..<count where unsafe ASCII.lowercased(self[index]) != text[index] { return false }
        return true
    }

    /// The range of the next element of a comma-separated list, blanks around it left out, empty ones passed over
    /// (RFC 9110 §5.6.1.2); nil at the end.
    func nextElement(_ index: inout Int) -> Range<Int>? {
        while index < count {
            while index < count, ASCII.isBlank(self[index]) || self[index] == UInt8(ascii: ",") { index += 1 }
            let start = index
            while index < count, self[index] != UInt8(ascii: ",") { index += 1 }
            var end = index
            while end > start, ASCII.isBlank(self[end - 1]) { end -= 1 }
            if end > start { return start..<end }
        }
        return nil
    }
}
