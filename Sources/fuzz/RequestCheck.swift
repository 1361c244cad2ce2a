import HTTPMessage

/// What must hold of everything that the request parser, and in it the chunk decoder, reads.
enum RequestCheck {
    static func requests(_ input: [UInt8], _ random: inout Random) throws(Finding) {
        let limits = limits(&random)
        let whole = Reading(of: input, limits: limits) { _ in input.count }
        try check(whole, limits)
        let byByte = Reading(of: input, limits: limits) { $0 + 1 }
        try hold(byByte == whole, "byte by byte gives what the whole gives:\n\(byByte)\n\(whole)")
        var places = random
        _ = random.next()
        let split = Reading(of: input, limits: limits) { min(input.count, $0 + 1 + places.below(16)) }
        try hold(split == whole, "any split gives what the whole gives:\n\(split)\n\(whole)")
        for message in whole.messages { try rewrite(message) }
    }

    /// `input` is a body in chunks. Sound chunks must come out as they went in, whatever their sizes.
    static func chunks(_ input: [UInt8], _ random: inout Random) throws(Finding) {
        let head = Array("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
        try requests(head + input, &random)
        var sound = head
        var rest = input[...]
        while !rest.isEmpty {
            let chunk = rest.prefix(1 + random.below(40))
            sound += Array(String(chunk.count, radix: 16, uppercase: random.oneIn(2)).utf8)
            sound += Array(random.pick(["", ";a", " ; a = \"\\\"\"", ";a=b;c"]).utf8) + [13, 10] + chunk + [13, 10]
            rest = rest.dropFirst(chunk.count)
        }
        sound += Array(random.pick(["0\r\n\r\n", "00;x\r\nA: b\r\n\r\n"]).utf8)
        let reading = Reading(of: sound, limits: ParserLimits()) { min(sound.count, $0 + 100) }
        try hold(reading.error == nil, "sound chunks are read: \(reading)")
        try hold(reading.messages.map(\.body) == [input], "a body is what its chunks hold: \(reading)")
    }

    /// The usual limits, or such as short inputs meet.
    private static func limits(_ random: inout Random) -> ParserLimits {
        var limits = ParserLimits()
        if random.oneIn(2) { return limits }
        limits.target = random.below(40)
        limits.head = random.below(200)
        limits.fields = random.below(4)
        limits.body = random.below(20)
        limits.chunkExtensions = random.below(20)
        limits.trailers = random.below(20)
        limits.emptyLines = random.below(3)
        return limits
    }

    private static func check(_ reading: Reading, _ limits: ParserLimits) throws(Finding) {
        try hold(reading.tookAll, "what is not taken holds a request or an error")
        try hold(reading.errorIsFinal, "the first error is final")
        for message in reading.messages {
            try hold(message.body.count <= limits.body, "no body is longer than allowed")
            try hold(message.fields <= limits.fields, "no request has more fields than allowed")
            try hold(message.target.utf8.count <= limits.target + 1, "no target is longer than allowed")
            let isPlain = message.target.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }
            try hold(isPlain, "a target is visible ASCII: \(message.target)")
            let isPath = message.target.hasPrefix("/")
            try hold(
                isPath || message.method == "CONNECT" || (message.target == "*" && message.method == "OPTIONS"),
                "a target has the form that its method allows: \(message)")
        }
    }

    /// A request that is written anew from what was read is read the same: nothing in it leaves its place.
    private static func rewrite(_ message: Reading.Message) throws(Finding) {
        let line = "\(message.method) \(message.target) HTTP/1.\(message.minorVersion)\r\n"
        let bytes = Array("\(line)Host: a\r\nContent-Length: \(message.body.count)\r\n\r\n".utf8) + message.body
        let again = Reading(of: bytes, limits: ParserLimits()) { _ in bytes.count }
        try hold(again.error == nil && again.messages.count == 1, "a request written anew is one request: \(again)")
        let same = again.messages.first
        try hold(
            same?.method == message.method && same?.target == message.target && same?.body == message.body,
            "a request written anew is the same: \(message) \(again)")
    }
}
