/// Takes the chunks of one body apart (RFC 9112 §7.1). Extensions and trailers are checked and dropped.
struct ChunkDecoder: Sendable {
    private enum Part {
        case size
        case data(left: Int)
        case dataEnd
        case lineFeed
        case trailer
    }

    private var part = Part.size
    private var extensionBytes = 0
    private var trailerBytes = 0

    /// Appends the data found in `piece` from `position` on, which is moved behind what was taken. True: the body is
    /// complete. `lines` keeps a line whose end has not come.
    mutating func decode(
        _ piece: Span<UInt8>, at position: inout Int, lines: inout LineReader, into body: inout [UInt8],
        limits: ParserLimits
    ) throws(ParseError) -> Bool {
        while true {
            switch part {
            case .size:
                let size: Int
                // The longest size with one digit more than any number needs, and what is left for extensions.
                switch try lines.next(in: piece, at: &position, limit: limits.chunkExtensions - extensionBytes + 20) {
                case .here(let range): size = try readSize(piece.extracting(range), limits)
                case .joined(let line): size = try readSize(line.span, limits)
                case .unfinished: return false
                case .tooLong: throw .chunkExtensions(limit: limits.chunkExtensions)
                }
                guard size <= limits.body - body.count else { throw .bodyTooLarge(limit: limits.body) }
                part = size == 0 ? .trailer : .data(left: size)
            case .data(let left):
                let count = min(left, piece.count - position)
                body.append(piece.extracting(position..<position + count))
                position += count
                part = count == left ? .dataEnd : .data(left: left - count)
                if count < left { return false }
            case .dataEnd:
                guard try take(ASCII.carriageReturn, from: piece, at: &position) else { return false }
                part = .lineFeed
            case .lineFeed:
                guard try take(ASCII.lineFeed, from: piece, at: &position) else { return false }
                part = .size
            case .trailer:
                let count: Int
                switch try lines.next(in: piece, at: &position, limit: limits.trailers - trailerBytes) {
                case .here(let range): count = try checkTrailer(piece.extracting(range))
                case .joined(let line): count = try checkTrailer(line.span)
                case .unfinished: return false
                case .tooLong: throw .trailersTooLarge(limit: limits.trailers)
                }
                if count == 0 { return true }
                trailerBytes += count + 2
            }
        }
    }

    private func take(_ byte: UInt8, from piece: Span<UInt8>, at position: inout Int) throws(ParseError) -> Bool {
        guard position < piece.count else { return false }
        guard piece[position] == byte else { throw .chunkData }
        position += 1
        return true
    }

    private func checkTrailer(_ line: Span<UInt8>) throws(ParseError) -> Int {
        if !line.isEmpty { _ = try FieldLine(line) }
        return line.count
    }

    /// `1*HEXDIG [chunk-ext]`. A size beyond `Int` is `Int.max`.
    private mutating func readSize(_ line: Span<UInt8>, _ limits: ParserLimits) throws(ParseError) -> Int {
        var size = 0
        var significant = 0
        var index = 0
        while index < line.count, let digit = ASCII.hexValue(line[index]) {
            if size > 0 || digit > 0 { significant += 1 }
            size = size >> 59 != 0 ? .max : size << 4 | Int(digit)
            index += 1
        }
        guard index > 0 else { throw .chunkSize }
        extensionBytes += line.count - max(1, min(significant, 16))
        if extensionBytes > limits.chunkExtensions { throw .chunkExtensions(limit: limits.chunkExtensions) }
        while index < line.count { try skipExtension(line, &index) }
        return size
    }

    /// `BWS ";" BWS name [BWS "=" BWS (token / quoted-string)]` (RFC 9112 §7.1.1).
    private func skipExtension(_ line: Span<UInt8>, _ index: inout Int) throws(ParseError) {
        skipBlanks(line, &index)
        guard index < line.count, line[index] == UInt8(ascii: ";") else { throw .chunkSize }
        index += 1
        skipBlanks(line, &index)
        try skipToken(line, &index)
        var next = index
        skipBlanks(line, &next)
        guard next < line.count, line[next] == UInt8(ascii: "=") else { return }
        index = next + 1
        skipBlanks(line, &index)
        guard index < line.count, line[index] == UInt8(ascii: "\"") else { return try skipToken(line, &index) }
        index += 1
        while index < line.count, line[index] != UInt8(ascii: "\"") {
            if line[index] == UInt8(ascii: "\\") { index += 1 }
            guard index < line.count, ASCII.isFieldContent(line[index]) else { throw .chunkSize }
            index += 1
        }
        guard index < line.count else { throw .chunkSize }
        index += 1
    }

    private func skipBlanks(_ line: Span<UInt8>, _ index: inout Int) {
        while index < line.count, ASCII.isBlank(line[index]) { index += 1 }
    }

    private func skipToken(_ line: Span<UInt8>, _ index: inout Int) throws(ParseError) {
        let start = index
        while index < line.count, ASCII.isToken(line[index]) { index += 1 }
        guard index > start else { throw .chunkSize }
    }
}
