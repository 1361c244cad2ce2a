/// What a Range field asks of a representation (RFC 9110 §14.2).
public enum ByteRange: Equatable, Sendable {
    /// Send the whole with 200: no range, a unit other than bytes, several ranges, or a value that is none.
    case whole
    /// Send these bytes with 206 and `Content-Range: bytes first-last/length`. Never empty.
    case part(Range<Int>)
    /// 416 with `Content-Range: bytes */length`.
    case unsatisfiable

    /// Reads `field` for a representation of `length` bytes. Meant for GET only; several ranges are served as the
    /// whole, which §14.2 allows and which keeps overlapping ranges from multiplying the answer.
    public init(_ field: String?, length: Int) {
        self = field.map { Self.read(Array($0.utf8)[...], length) } ?? .whole
    }

    private static func read(_ field: ArraySlice<UInt8>, _ length: Int) -> ByteRange {
        let unit = field.prefix { $0 != UInt8(ascii: "=") }
        guard unit.map(ASCII.lowercased).elementsEqual("bytes".utf8) else { return .whole }
        let members = field[unit.endIndex...].dropFirst().split(separator: UInt8(ascii: ",")).map(trimmed)
            .filter { !$0.isEmpty }
        guard members.count == 1 else { return .whole }
        let ends = members[0].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard ends.count == 2, !(ends[0].isEmpty && ends[1].isEmpty) else { return .whole }
        guard let first = number(ends[0]), let last = number(ends[1]) else { return .whole }
        if ends[0].isEmpty {
            guard last > 0, length > 0 else { return .unsatisfiable }
            return .part(max(0, length - last)..<length)
        }
        guard ends[1].isEmpty || first <= last else { return .whole }
        guard first < length else { return .unsatisfiable }
        return .part(first..<(ends[1].isEmpty ? length : min(last, length - 1) + 1))
    }

    /// Digits as a number; `Int.max` for more than fits, 0 for none, nil for anything but digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in digits {
            guard ASCII.isDigit(byte) else { return nil }
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooLargeNow) = product.addingReportingOverflow(Int(byte - 48))
            value = isTooLarge || isTooLargeNow || value == .max ? .max : sum
        }
        return value
    }
}
