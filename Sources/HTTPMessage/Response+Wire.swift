/// How a response's content goes on the wire behind its head (RFC 9112 §6).
public enum ContentTransfer: Equatable, Sendable {
    /// No content follows: HEAD, 1xx, 204, 304.
    case none
    /// `content`, as it is.
    case content
    /// The stream's bytes as they are, as many as Content-Length says.
    case stream
    /// The stream's pieces as chunks; the last chunk ends it.
    case chunks
    /// The stream's bytes as they are; the close ends them.
    case untilClose
}

extension Response {
    /// Appends status line, Date, field lines, framing and Connection, up to and with the empty line.
    ///
    /// `dateLine` is a whole `Date` line with its CRLF (RFC 9110 §6.6.1). `minorVersion` is the request's; the status
    /// line always says HTTP/1.1 (RFC 9110 §6.2). `closes` says whether the connection ends after this response, and
    /// becomes true where only the close can end it. HEAD gets the fields of GET (RFC 9110 §9.3.2).
    public func appendHead(
        to output: inout [UInt8], dateLine: [UInt8], minorVersion: Int, isHead: Bool, closes: inout Bool
    ) -> ContentTransfer {
        if status == .ok {
            output.append("HTTP/1.1 200 OK\r\n")
        } else {
            output.append("HTTP/1.1 ")
            output.appendDecimal(status.code, digits: 3)
            output.append(ASCII.space)
            output.append(status.reason)
            output.append("\r\n")
        }
        output.append(dateLine.span)
        output.append(fieldLines.span)
        let transfer = appendFraming(to: &output, minorVersion: minorVersion, isHead: isHead, closes: &closes)
        if closes {
            output.append("Connection: close\r\n\r\n")
        } else if minorVersion == 0 {
            output.append("Connection: keep-alive\r\n\r\n")
        } else {
            output.append("\r\n")
        }
        return transfer
    }

    private func appendFraming(
        to output: inout [UInt8], minorVersion: Int, isHead: Bool, closes: inout Bool
    ) -> ContentTransfer {
        // No length in 1xx and 204 (RFC 9110 §8.6); a 304 may leave it out.
        if status.code < 200 || status == .noContent || status == .notModified { return .none }
        guard let stream else {
            if !hasLength { output.appendLength(content.count) }
            return isHead ? .none : .content
        }
        if let length = stream.length {
            output.appendLength(length)
            return isHead ? .none : .stream
        }
        if minorVersion == 0 {  // which knows no chunks (RFC 9112 §6.1)
            if isHead { return .none }
            closes = true
            return .untilClose
        }
        output.append("Transfer-Encoding: chunked\r\n")
        return isHead ? .none : .chunks
    }
}

/// The pieces of a chunked body (RFC 9112 §7.1).
public enum Chunk {
    /// What ends the body: the last chunk, and no trailers.
    public static let last: [UInt8] = Array("0\r\n\r\n".utf8)

    /// Appends the line that a chunk of `count` bytes begins with. `count` is above zero.
    public static func appendSize(_ count: Int, to output: inout [UInt8]) {
        var shift = (Int.bitWidth - 1 - count.leadingZeroBitCount) / 4 * 4
        while shift >= 0 {
            let digit = UInt8(truncatingIfNeeded: count >> shift & 15)
            output.append(digit < 10 ? 48 + digit : 87 + digit)
            shift -= 4
        }
        output.append("\r\n")
    }
}

extension HTTPDate {
    /// A whole Date line, with its CRLF.
    public var fieldLine: [UInt8] {
        var line = Array("Date: ".utf8)
        append(to: &line)
        line.append("\r\n")
        return line
    }
}

extension [UInt8] {
    @inline(__always)
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { unsafe append(contentsOf: $0) }
    }

    /// Appends a whole Content-Length line.
    mutating func appendLength(_ length: Int) {
        append("Content-Length: ")
        appendDecimal(length)
        append("\r\n")
    }
}
