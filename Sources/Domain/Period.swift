/// Days covered by ISO 8601 dates of differing exactness.
public enum Period {
    /// First and last day of all `dates` together, as `YYYY-MM-DD`. Nil without dates.
    public static func covering(_ dates: [StatedDate]) -> (start: String, end: String)? {
        var start: String?
        var end: String?
        for date in dates {
            let span = days(of: date.value)
            if start.map({ span.start < $0 }) ?? true { start = span.start }
            if end.map({ span.end > $0 }) ?? true { end = span.end }
        }
        guard let start, let end else { return nil }
        return (start, end)
    }

    /// `2012-04` → `2012-04-01`, `2012-04-30`; `2009/2012` → `2009-01-01`, `2012-12-31`.
    public static func days(of value: String) -> (start: String, end: String) {
        let parts = value.split(separator: "/", maxSplits: 1)
        let first = String(parts.first ?? "")
        let last = parts.count > 1 ? String(parts[1]) : first
        return (firstDay(of: first), lastDay(of: last))
    }

    private static func firstDay(of date: String) -> String {
        switch date.utf8.count {
        case 4: date + "-01-01"
        case 7: date + "-01"
        default: date
        }
    }

    private static func lastDay(of date: String) -> String {
        switch date.utf8.count {
        case 4: return date + "-12-31"
        case 7:
            let year = Int(date.prefix(4)) ?? 0
            let month = Int(date.suffix(2)) ?? 1
            return date + "-" + String(lengthOfMonth(month, year: year))
        default: return date
        }
    }

    /// Gregorian; `month` 1...12.
    public static func lengthOfMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
