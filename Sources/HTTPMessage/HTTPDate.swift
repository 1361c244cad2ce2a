/// A point in time as HTTP writes it: whole seconds, UTC (RFC 9110 §5.6.7).
public struct HTTPDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds; from year 0 to year 9999.
    public let secondsSince1970: Int64

    /// Times outside of the years 0 to 9999, which the form cannot write, become the nearest that it can.
    public init(secondsSince1970: Int64) {
        self.secondsSince1970 = min(max(secondsSince1970, -62_167_219_200), 253_402_300_799)
    }

    public static func < (a: HTTPDate, b: HTTPDate) -> Bool { a.secondsSince1970 < b.secondsSince1970 }

    /// The IMF-fixdate, as in `Sun, 06 Nov 1994 08:49:37 GMT`.
    public var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the 29 bytes of the IMF-fixdate.
    public func append(to bytes: inout [UInt8]) {
        let day = secondsSince1970.dividedDown(by: 86_400)
        let second = Int(secondsSince1970 - day * 86_400)
        let date = CivilDate(daysSince1970: Int(day))
        let weekday = Int((day + 4).modulo(7))
        bytes.append(contentsOf: Self.weekdays[weekday].utf8.prefix(3))
        bytes.append(contentsOf: ", ".utf8)
        bytes.appendDecimal(date.day, digits: 2)
        bytes.append(ASCII.space)
        bytes.append(contentsOf: Self.months[date.month - 1].utf8)
        bytes.append(ASCII.space)
        bytes.appendDecimal(date.year, digits: 4)
        bytes.append(ASCII.space)
        bytes.appendDecimal(second / 3600, digits: 2)
        bytes.append(UInt8(ascii: ":"))
        bytes.appendDecimal(second / 60 % 60, digits: 2)
        bytes.append(UInt8(ascii: ":"))
        bytes.appendDecimal(second % 60, digits: 2)
        bytes.append(contentsOf: " GMT".utf8)
    }

    /// Reads an IMF-fixdate or one of the two obsolete forms, `Sunday, 06-Nov-94 08:49:37 GMT` and
    /// `Sun Nov  6 08:49:37 1994`; nil for anything else. The weekday's name must be one, not the right one.
    /// A two-digit year is the one of 1970 to 2069.
    public init?(_ text: String) {
        var scanner = DateScanner(text)
        guard let seconds = scanner.seconds() else { return nil }
        self.init(secondsSince1970: seconds)
    }

    static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// Reads the three forms of a date, which are case-sensitive (RFC 9110 §5.6.7).
private struct DateScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func seconds() -> Int64? {
        guard let (_, isShort) = weekday() else { return nil }
        if !isShort {
            guard skip(", "), let day = number(2), skip("-"), let month = month(), skip("-"), let short = number(2),
                skip(" "), let time = time(), skip(" GMT")
            else { return nil }
            return finish(year: short < 70 ? 2000 + short : 1900 + short, month, day, time)
        }
        if skip(", ") {
            guard let day = number(2), skip(" "), let month = month(), skip(" "), let year = number(4), skip(" "),
                let time = time(), skip(" GMT")
            else { return nil }
            return finish(year: year, month, day, time)
        }
        guard skip(" "), let month = month(), skip(" "), let day = skip(" ") ? number(1) : number(2), skip(" "),
            let time = time(), skip(" "), let year = number(4)
        else { return nil }
        return finish(year: year, month, day, time)
    }

    private func finish(year: Int, _ month: Int, _ day: Int, _ time: Int) -> Int64? {
        guard index == bytes.count, day >= 1, day <= CivilDate.days(in: month, of: year) else { return nil }
        return Int64(CivilDate.daysSince1970(year: year, month: month, day: day)) * 86_400 + Int64(time)
    }

    private mutating func weekday() -> (Int, isShort: Bool)? {
        for (number, name) in HTTPDate.weekdays.enumerated() {
            if skip(name) { return (number, false) }
            if skip(String(name.prefix(3))) { return (number, true) }
        }
        return nil
    }

    private mutating func month() -> Int? {
        for (number, name) in HTTPDate.months.enumerated() where skip(name) { return number + 1 }
        return nil
    }

    /// Seconds of the day; 60 is a leap second, which counts as the last second of its minute.
    private mutating func time() -> Int? {
        guard let hour = number(2), skip(":"), let minute = number(2), skip(":"), let second = number(2),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    private mutating func number(_ digits: Int) -> Int? {
        guard index + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[index..<index + digits] {
            guard ASCII.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        index += digits
        return value
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }
}

/// A day of the proleptic Gregorian calendar.
private struct CivilDate {
    let year: Int
    let month: Int
    let day: Int

    /// Years are counted from March, so that the leap day is the last of its year; 400 years have 146,097 days.
    init(daysSince1970: Int) {
        let shifted = daysSince1970 + 719_468
        let era = shifted.dividedDown(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year.dividedDown(by: 400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension BinaryInteger {
    /// The quotient rounded towards minus infinity; `divisor` is positive.
    fileprivate func dividedDown(by divisor: Self) -> Self {
        (self < 0 ? self - divisor + 1 : self) / divisor
    }
    fileprivate func modulo(_ divisor: Self) -> Self { self - dividedDown(by: divisor) * divisor }
}

extension [UInt8] {
    /// Appends a number that is not negative, with zeros in front up to `digits`.
    mutating func appendDecimal(_ number: Int, digits: Int = 1) {
        var text = InlineArray<20, UInt8>(repeating: 48)
        var (rest, start) = (UInt64(number), 20)
        repeat {
            start -= 1
            text[start] = 48 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        append(text.span.extracting(Swift.min(start, 20 - digits)..<20))
    }
}
