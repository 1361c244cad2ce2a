import Glibc

/// Where a connection came from, in the least memory.
struct PeerAddress {
    private enum Kind: UInt8 { case none, ipv4, ipv6 }

    private let kind: Kind
    private let words: (UInt64, UInt64)

    init(_ storage: sockaddr_storage) {
        var copy = storage
        var bytes = in6_addr()
        switch Int32(storage.ss_family) {
        case AF_INET:
            kind = .ipv4
            words = withUnsafeBytes(of: &copy) { (UInt64($0.loadUnaligned(fromByteOffset: 4, as: UInt32.self)), 0) }
            return
        case AF_INET6:
            bytes = withUnsafeBytes(of: &copy) { $0.loadUnaligned(fromByteOffset: 8, as: in6_addr.self) }
        default:
            kind = .none
            words = (0, 0)
            return
        }
        let found = withUnsafeBytes(of: &bytes) { raw in
            let isIPv4 = raw.prefix(10).allSatisfy { $0 == 0 } && raw[10] == 255 && raw[11] == 255
            return isIPv4
                ? (Kind.ipv4, UInt64(raw.loadUnaligned(fromByteOffset: 12, as: UInt32.self)), UInt64(0))
                : (Kind.ipv6, raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        kind = found.0
        words = (found.1, found.2)
    }

    /// `192.0.2.1`, `2001:db8::1`; `-` where there is no address.
    func append(to bytes: inout [UInt8]) {
        switch kind {
        case .none: bytes.append(45)
        case .ipv4:
            for shift in [0, 8, 16, 24] {
                if shift > 0 { bytes.append(46) }
                let number = UInt8(truncatingIfNeeded: words.0 >> UInt64(shift))
                if number >= 100 { bytes.append(48 + number / 100) }
                if number >= 10 { bytes.append(48 + number / 10 % 10) }
                bytes.append(48 + number % 10)
            }
        case .ipv6:
            var address = words
            var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
            _ = inet_ntop(AF_INET6, &address, &text, socklen_t(text.count))
            for byte in text.prefix(while: { $0 != 0 }) { bytes.append(UInt8(bitPattern: byte)) }
        }
    }
}
