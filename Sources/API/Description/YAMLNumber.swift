/// The numbers of the core schema (YAML 1.2.2 §10.3.2), as JSON writes them.
enum YAMLNumber {
    /// Nil where `text` is no number. Digits are kept as they are: a number may be longer than a `Double` is exact.
    static func json(of text: ArraySlice<UInt8>, _ line: YAMLLine) throws(YAMLError) -> String? {
        guard let first = text.first, "0123456789+-.".utf8.contains(first) else { return nil }
        if text.starts(with: "0o".utf8) { return try prefixed(text, radix: 8, line) }
        if text.starts(with: "0x".utf8) { return try prefixed(text, radix: 16, line) }
        var rest = text
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        switch String(decoding: rest, as: UTF8.self) {
        case ".inf", ".Inf", ".INF": throw line.error("holds infinity, which JSON cannot write")
        case ".nan" where rest.count == text.count, ".NaN" where rest.count == text.count,
            ".NAN" where rest.count == text.count:
            throw line.error("holds “not a number”, which JSON cannot write")
        default: break
        }
        let whole = takeDigits(&rest)
        var fraction: String?
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = takeDigits(&rest)
        }
        guard !whole.isEmpty || fraction?.isEmpty == false else { return nil }
        guard let exponent = takeExponent(&rest), rest.isEmpty else { return nil }
        var number = isNegative ? "-" : ""
        let significant = whole.drop { $0 == "0" }
        number += significant.isEmpty ? "0" : significant
        if let fraction { number += "." + (fraction.isEmpty ? "0" : fraction) }
        return number + exponent
    }

    /// The value of digits, most significant first; nil where one is none or the value does not fit.
    static func value(of digits: ArraySlice<UInt8>, radix: Int) -> Int? {
        var value = 0
        for byte in digits {
            let digit: Int
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = Int(byte - UInt8(ascii: "a")) + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = Int(byte - UInt8(ascii: "A")) + 10
            default: return nil
            }
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: radix)
            let (sum, isTooLargeNow) = product.addingReportingOverflow(digit)
            guard digit < radix, !isTooLarge, !isTooLargeNow else { return nil }
            value = sum
        }
        return digits.isEmpty ? nil : value
    }

    private static func prefixed(
        _ text: ArraySlice<UInt8>, radix: Int, _ line: YAMLLine
    ) throws(YAMLError) -> String? {
        let digits = text.dropFirst(2)
        guard !digits.isEmpty, digits.allSatisfy({ value(of: [$0], radix: radix) != nil }) else { return nil }
        guard let value = value(of: digits, radix: radix) else {
            throw line.error("holds a number that is too large")
        }
        return String(value)
    }

    private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> String {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest[digits.endIndex...]
        return String(decoding: digits, as: UTF8.self)
    }

    /// `e`, a sign if there is one, and digits; empty where there is no exponent, nil where it has no digits.
    private static func takeExponent(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return "" }
        rest = rest.dropFirst()
        var exponent = "e"
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            exponent.unicodeScalars.append(Unicode.Scalar(sign))
            rest = rest.dropFirst()
        }
        let digits = takeDigits(&rest)
        return digits.isEmpty ? nil : exponent + digits
    }
}
