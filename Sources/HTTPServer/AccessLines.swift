import Glibc
import HTTPMessage

/// Lines of one loop's access log until they are handed over, and the time as they tell it.
struct AccessLines {
    /// Lines are handed over when no more come, and before that when they are about this many bytes,
    private static let batch = 32_768
    /// or the first of them is this many milliseconds old.
    private static let longestWait: Int64 = 20

    private let log: AccessLog
    private var bytes: [UInt8] = []
    private var count = 0
    /// When the first of them came.
    private var firstTime: Int64 = 0
    private var time: [UInt8] = []

    init(_ log: AccessLog) { self.log = log }

    var isEmpty: Bool { count == 0 }

    /// `dateLine`: as in `HTTPDate.fieldLine`, whose places are fixed: `Date: Sun, 06 Nov 1994 08:49:37 GMT`.
    mutating func setTime(_ dateLine: [UInt8]) {
        let (day, month, year, clock) = (dateLine[11..<13], dateLine[14..<17], dateLine[18..<22], dateLine[23..<31])
        switch log.format {
        case .combined:
            time = Array(day)
            time.append(47)
            time.append(contentsOf: month)
            time.append(47)
            time.append(contentsOf: year)
            time.append(58)
            time.append(contentsOf: clock)
            time.append(contentsOf: " +0000".utf8)
        case .json:
            let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            let number = (months.firstIndex { $0.utf8.elementsEqual(month) } ?? 0) + 1
            time = Array(year)
            time.append(45)
            time.append(UInt8(48 + number / 10))
            time.append(UInt8(48 + number % 10))
            time.append(45)
            time.append(contentsOf: day)
            time.append(84)
            time.append(contentsOf: clock)
            time.append(90)
        }
    }

    /// Adds a line. `request` is nil for what was none; `sent` is the content's length, nil where only its end tells it;
    /// `now` is in milliseconds.
    mutating func add(
        _ peer: PeerAddress, _ request: Request?, status: Int, sent: Int?, nanoseconds: Int64, at now: Int64
    ) {
        begin(peer, at: now)
        addRest(request, status, sent, nanoseconds)
        end()
    }

    /// Adds the line of an exchange that is there once more.
    mutating func add(_ peer: PeerAddress, _ exchange: Exchange, at now: Int64) {
        begin(peer, at: now)
        if exchange.restOfLine.isEmpty {
            let start = bytes.count
            addRest(exchange.request, exchange.status.code, exchange.contentCount, 0)
            exchange.restOfLine = Array(bytes[start...])
        } else {
            bytes.append(contentsOf: exchange.restOfLine)
        }
        end()
    }

    /// Hands the lines over that have waited for long enough at `now`.
    mutating func handOver(at now: Int64) {
        if now - firstTime >= Self.longestWait { handOver() }
    }

    mutating func handOver() {
        guard count > 0 else { return }
        log.take(bytes, lines: count)
        bytes.removeAll(keepingCapacity: true)
        count = 0
    }

    // MARK: - Parts of a line

    private mutating func begin(_ peer: PeerAddress, at now: Int64) {
        if count == 0 { firstTime = now }
        switch log.format {
        case .combined:
            peer.append(to: &bytes)
            add(" - - [")
            bytes.append(contentsOf: time)
        case .json:
            add("{\"time\":\"")
            bytes.append(contentsOf: time)
            add("\",\"remote\":\"")
            peer.append(to: &bytes)
        }
    }

    private mutating func addRest(_ request: Request?, _ status: Int, _ sent: Int?, _ nanoseconds: Int64) {
        switch log.format {
        case .combined: addCombined(request, status, sent)
        case .json: addJSON(request, status, sent, nanoseconds)
        }
    }

    private mutating func end() {
        count += 1
        if bytes.count >= Self.batch { handOver() }
    }

    private mutating func addCombined(_ request: Request?, _ status: Int, _ sent: Int?) {
        add("] \"")
        if let request {
            addEscaped(request.method.utf8)
            bytes.append(32)
            addEscaped(request.targetBytes)
            add(request.minorVersion == 0 ? " HTTP/1.0" : " HTTP/1.1")
        } else {
            bytes.append(45)
        }
        add("\" ")
        addNumber(status)
        bytes.append(32)
        if let sent { addNumber(sent) } else { bytes.append(45) }
        for name: StaticString in ["Referer", "User-Agent"] {
            add(" \"")
            if let value = request?.fields.first(name) { addEscaped(value) } else { bytes.append(45) }
            bytes.append(34)
        }
        bytes.append(10)
    }

    private mutating func addJSON(_ request: Request?, _ status: Int, _ sent: Int?, _ nanoseconds: Int64) {
        bytes.append(34)
        if let request {
            addMember(",\"method\":", Array(request.method.utf8)[...])
            addMember(",\"target\":", request.targetBytes[...])
            add(request.minorVersion == 0 ? ",\"protocol\":\"HTTP/1.0\"" : ",\"protocol\":\"HTTP/1.1\"")
        }
        add(",\"status\":")
        addNumber(status)
        add(",\"bytes\":")
        if let sent { addNumber(sent) } else { add("null") }
        add(",\"microseconds\":")
        addNumber(Int(nanoseconds / 1000))
        if let value = request?.fields.first("Referer") { addMember(",\"referer\":", value) }
        if let value = request?.fields.first("User-Agent") { addMember(",\"user_agent\":", value) }
        add("}\n")
    }

    // MARK: - Pieces

    private mutating func add(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    private mutating func addNumber(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    private static func isPlain(_ byte: UInt8) -> Bool { byte >= 32 && byte < 127 && byte != 34 && byte != 92 }

    private mutating func addHex(_ byte: UInt8) {
        for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 48 + digit : 87 + digit) }
    }

    /// Quotation marks, backslashes and all bytes that are no printable ASCII become `\xHH`, as Apache and nginx do.
    private mutating func addEscaped(_ text: some Sequence<UInt8>) {
        for byte in text {
            if Self.isPlain(byte) {
                bytes.append(byte)
            } else {
                add("\\x")
                addHex(byte)
            }
        }
    }

    /// A JSON string (RFC 8259 §7); control characters are escaped, and what is no UTF-8 becomes U+FFFD.
    private mutating func addMember(_ name: StaticString, _ text: ArraySlice<UInt8>) {
        add(name)
        bytes.append(34)
        if text.allSatisfy(Self.isPlain) {
            bytes.append(contentsOf: text)
        } else {
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                switch scalar.value {
                case 34, 92:
                    bytes.append(92)
                    bytes.append(UInt8(scalar.value))
                case 0..<32, 127..<160:
                    add("\\u00")
                    addHex(UInt8(scalar.value))
                default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            }
        }
        bytes.append(34)
    }
}
