/// `host [":" port]` (RFC 3986 §3.2.2, §3.2.3) as Host, an absolute target and CONNECT write it; no userinfo.
enum Authority {
    /// Whether `bytes` are an authority with a host that is not empty. `needsPort` asks for at least one digit.
    static func isValid(_ bytes: Span<UInt8>, needsPort: Bool = false) -> Bool {
        var index = 0
        if !bytes.isEmpty, bytes[0] == UInt8(ascii: "[") {
            while index < bytes.count, bytes[index] != UInt8(ascii: "]") { index += 1 }
            guard index < bytes.count, isIPLiteral(bytes.extracting(1..<index)) else { return false }
            index += 1
        } else {
            while index < bytes.count, ASCII.isHost(bytes[index]) {
                if bytes[index] == UInt8(ascii: "%") {
                    guard index + 2 < bytes.count, ASCII.hexValue(bytes[index + 1]) != nil,
                        ASCII.hexValue(bytes[index + 2]) != nil
                    else { return false }
                }
                index += 1
            }
        }
        guard index > 0 else { return false }
        if index == bytes.count { return !needsPort }
        guard bytes[index] == UInt8(ascii: ":") else { return false }
        let port = index + 1
        if needsPort, port == bytes.count { return false }
        for index in port..<bytes.count where !ASCII.isDigit(bytes[index]) { return false }
        return true
    }

    /// What stands between brackets: an IPv6 address, or `v1*HEXDIG.` and what a later version may say.
    private static func isIPLiteral(_ bytes: Span<UInt8>) -> Bool {
        guard let first = bytes.isEmpty ? nil : bytes[0], first | 32 == UInt8(ascii: "v") else { return isIPv6(bytes) }
        var index = 1
        while index < bytes.count, ASCII.hexValue(bytes[index]) != nil { index += 1 }
        guard index > 1, index + 1 < bytes.count, bytes[index] == UInt8(ascii: ".") else { return false }
        for index in (index + 1)..<bytes.count {
            let byte = bytes[index]
            guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") || ASCII.isHost(byte),
                byte != UInt8(ascii: "%")
            else { return false }
        }
        return true
    }

    /// Eight groups of one to four hexadecimal digits; `::` once for groups left out; the last two may be dotted.
    private static func isIPv6(_ bytes: Span<UInt8>) -> Bool {
        var groups = 0
        var isShortened = false
        var index = 0
        if bytes.count >= 2, bytes[0] == UInt8(ascii: ":") {
            guard bytes[1] == UInt8(ascii: ":") else { return false }
            isShortened = true
            index = 2
        }
        while index < bytes.count {
            let start = index
            while index < bytes.count, ASCII.hexValue(bytes[index]) != nil { index += 1 }
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
                guard isIPv4(bytes.extracting(start..<bytes.count)) else { return false }
                groups += 2
                break
            }
            guard (1...4).contains(index - start) else { return false }
            groups += 1
            if index == bytes.count { break }
            guard bytes[index] == UInt8(ascii: ":"), index + 1 < bytes.count else { return false }
            index += 1
            if bytes[index] == UInt8(ascii: ":") {
                guard !isShortened else { return false }
                isShortened = true
                index += 1
            }
        }
        return isShortened ? groups <= 7 : groups == 8
    }

    private static func isIPv4(_ bytes: Span<UInt8>) -> Bool {
        var parts = 0
        var value = -1
        for index in 0...bytes.count {
            if index == bytes.count || bytes[index] == UInt8(ascii: ".") {
                guard value >= 0 else { return false }
                parts += 1
                value = -1
            } else {
                guard ASCII.isDigit(bytes[index]), value != 0 else { return false }
                value = max(value, 0) * 10 + Int(bytes[index] - 48)
                guard value <= 255 else { return false }
            }
        }
        return parts == 4
    }
}
