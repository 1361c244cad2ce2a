/// Takes answers apart, in either framing (RFC 9112 §6.3).
enum AnswerReader {
    /// Takes the first answer off `bytes`; nil where it is not whole yet.
    static func take(from bytes: inout [UInt8]) -> Peer.Answer? {
        guard let headEnd = find([13, 10, 13, 10], in: bytes, from: 0) else { return nil }
        let head = String(decoding: bytes[..<headEnd], as: UTF8.self).lowercased()
        var lines = head.split(separator: "\r\n")
        let status = lines.removeFirst().split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        var answer = Peer.Answer(status: status, closes: lines.contains("connection: close"), body: [])
        let bodyStart = headEnd + 4
        let end: Int
        if lines.contains("transfer-encoding: chunked") {
            guard let (body, stop) = chunks(bytes, from: bodyStart) else { return nil }
            (answer.body, end) = (body, stop)
        } else {
            let line = lines.first { $0.hasPrefix("content-length: ") }
            end = bodyStart + (line.flatMap { Int($0.dropFirst(16)) } ?? 0)
            guard bytes.count >= end else { return nil }
            answer.body = Array(bytes[bodyStart..<end])
        }
        bytes.removeFirst(end)
        return answer
    }

    private static func chunks(_ bytes: [UInt8], from start: Int) -> (body: [UInt8], end: Int)? {
        var body: [UInt8] = []
        var index = start
        while let lineEnd = find([13, 10], in: bytes, from: index) {
            guard let size = Int(String(decoding: bytes[index..<lineEnd], as: UTF8.self), radix: 16) else { return nil }
            let next = lineEnd + 2 + size + 2
            guard bytes.count >= next else { return nil }
            if size == 0 { return (body, next) }
            body += bytes[lineEnd + 2..<lineEnd + 2 + size]
            index = next
        }
        return nil
    }

    private static func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count - start >= mark.count else { return nil }
        for index in start...(bytes.count - mark.count)
        where bytes[index] == mark[0] && bytes[index..<index + mark.count].elementsEqual(mark) { return index }
        return nil
    }
}
