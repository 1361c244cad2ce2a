/// `method SP target SP HTTP/1.x` (RFC 9112 §3), its target in the form that its method goes with (§3.2).
extension Request {
    /// Fills method, target and version from one line without its end.
    mutating func readLine(_ line: Span<UInt8>, limits: ParserLimits) throws(ParseError) {
        var index = 0
        while index < line.count, ASCII.isToken(line[index]) { index += 1 }
        guard index > 0, index < line.count, line[index] == ASCII.space else { throw .requestLine }
        let name = line.extracting(0..<index)
        let start = index + 1
        index = start
        while index < line.count, line[index] != ASCII.space { index += 1 }
        guard index - start <= limits.target else { throw .targetTooLong(limit: limits.target) }
        guard index < line.count, index > start else { throw .requestLine }
        minorVersion = try Self.minorVersion(line.extracting((index + 1)..<line.count))
        method = Self.methodName(name)
        try readTarget(line.extracting(start..<index))
    }

    /// Methods that are known by their bytes need no string made of them.
    private static func methodName(_ bytes: Span<UInt8>) -> String {
        if bytes.count == 3, bytes[0] == UInt8(ascii: "G"), bytes[1] == UInt8(ascii: "E"), bytes[2] == UInt8(ascii: "T")
        {
            return "GET"
        }
        return unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }

    private static func minorVersion(_ bytes: Span<UInt8>) throws(ParseError) -> Int {
        // The name is case-sensitive (RFC 9112 §2.3); any minor version above 1 is served as 1 (RFC 9110 §2.5).
        guard bytes.count == 8, bytes[0] == UInt8(ascii: "H"), bytes[1] == UInt8(ascii: "T"),
            bytes[2] == UInt8(ascii: "T"), bytes[3] == UInt8(ascii: "P"), bytes[4] == UInt8(ascii: "/"),
            ASCII.isDigit(bytes[5]), bytes[6] == UInt8(ascii: "."), ASCII.isDigit(bytes[7])
        else { throw .requestLine }
        guard bytes[5] == UInt8(ascii: "1") else { throw .version }
        return Int(bytes[7] - 48)
    }

    private mutating func readTarget(_ target: Span<UInt8>) throws(ParseError) {
        if method == "CONNECT" {
            guard Authority.isValid(target, needsPort: true) else { throw .target }
            targetBytes.append(target)
            pathEnd = targetBytes.count
        } else if target[0] == UInt8(ascii: "/") {
            try appendOrigin(target)
        } else if target.count == 1, target[0] == UInt8(ascii: "*"), method == "OPTIONS" {
            targetBytes.append(target[0])
            pathEnd = 1
        } else {
            try readAbsolute(target)
        }
    }

    private mutating func appendOrigin(_ target: Span<UInt8>) throws(ParseError) {
        var question = target.count
        for index in target.indices {
            guard ASCII.isTarget(target[index]) else { throw .target }
            if question == target.count, target[index] == UInt8(ascii: "?") { question = index }
        }
        pathEnd = targetBytes.count + question
        targetBytes.append(target)
    }

    /// `http://authority[path][?query]`; the scheme in either case (RFC 9110 §4.2.3), `https` too, for what ends TLS
    /// before us may pass it on. The authority is checked and dropped; so is Host beside it (RFC 9112 §3.2.2).
    private mutating func readAbsolute(_ target: Span<UInt8>) throws(ParseError) {
        var start = 0
        while start < target.count, target[start] != UInt8(ascii: "/") { start += 1 }
        let scheme = target.extracting(0..<start)
        guard scheme.isEqual("http:") || scheme.isEqual("https:"), start + 1 < target.count,
            target[start + 1] == UInt8(ascii: "/")
        else { throw .target }
        start += 2
        var end = start
        while end < target.count, target[end] != UInt8(ascii: "/"), target[end] != UInt8(ascii: "?") { end += 1 }
        guard Authority.isValid(target.extracting(start..<end)) else { throw .target }
        if end == target.count, method == "OPTIONS" {  // the whole server, as `*` (RFC 9112 §3.2.4)
            targetBytes.append(UInt8(ascii: "*"))
            pathEnd = 1
            return
        }
        if end == target.count || target[end] == UInt8(ascii: "?") { targetBytes.append(UInt8(ascii: "/")) }
        try appendOrigin(target.extracting(end..<target.count))
    }
}
