import Domain
import SQLite

/// Pages of a listing in an order that was asked for (keyset paging): the cursor holds the values by which the record
/// next to the page stands where it stands, so a page stays right whatever is replaced before it.
struct SortedPager {
    let connection: Connection
    let listing: Listing
    let order: Order

    /// Where so many records match at most, they are sorted; more are met soon enough on the way along an index.
    private static let fewRecords = 2000

    /// A record's place in the order.
    private struct Place {
        var position: Int
        var values: [Value]

        /// Without values: an end of the list.
        func cursor(isBackward: Bool) -> Cursor {
            var id = ""
            if case .text(let text) = values.last { id = text }
            return Cursor(
                key: values.dropLast().map(PlaceCode.encode).joined(separator: PlaceCode.separator), id: id,
                isBackward: isBackward)
        }
    }

    func page<Item: Sendable>(
        _ cursor: Cursor?, limit: Int, total: Int, item: (Int) throws(SQLiteError) -> Item?
    ) throws(SQLiteError) -> Page<Item> {
        let isBackward = cursor?.isBackward ?? false
        let start = cursor.flatMap { PlaceCode.decode($0, columns: order.terms.count) }
        var places = try places(behind: start, isBackward: isBackward, limit: limit + 1)
        let hasMore = places.count > limit
        if hasMore { places.removeLast() }
        if isBackward { places.reverse() }
        var items: [Item] = []
        items.reserveCapacity(places.count)
        for place in places { if let found = try item(place.position) { items.append(found) } }
        var page = Page<Item>(items: items, total: total, next: nil, previous: nil)
        guard let first = places.first, let last = places.last else {
            guard let cursor, total > 0 else { return page }
            let end = Cursor(key: "", id: "", isBackward: !cursor.isBackward)
            if cursor.isBackward { page.next = end } else { page.previous = end }
            return page
        }
        let hasPrevious = isBackward ? hasMore : cursor == nil ? false : try isAnything(behind: first, isBackward: true)
        let hasNext = isBackward ? try isAnything(behind: last, isBackward: false) : hasMore
        if hasNext { page.next = last.cursor(isBackward: false) }
        if hasPrevious { page.previous = first.cursor(isBackward: true) }
        return page
    }

    private func isAnything(behind place: Place, isBackward: Bool) throws(SQLiteError) -> Bool {
        try !places(behind: place.values, isBackward: isBackward, limit: 1).isEmpty
    }

    private func places(behind start: [Value]?, isBackward: Bool, limit: Int) throws(SQLiteError) -> [Place] {
        guard !listing.clauses.contains(where: \.values.isEmpty) else { return [] }
        let isSmall = try isSmall
        var places: [Place] = []
        for stretch in order.stretches(behind: start, isBackward: isBackward) where places.count < limit {
            let query = try query(stretch, isBackward: isBackward, limit: limit - places.count, isSmall: isSmall)
            places += try connection.rows(query.sql, query.values) { row throws(SQLiteError) in
                var values: [Value] = []
                for column in 1...order.terms.count { values.append(try row.value(column)) }
                return Place(position: try row.integer(0), values: values)
            }
        }
        return places
    }

    private var isSmall: Bool {
        get throws(SQLiteError) { try listing.bound(on: connection).map { $0 <= Self.fewRecords } ?? false }
    }

    /// `isSmall`: the records that match are looked up first.
    func query(
        _ stretch: Order.Stretch, isBackward: Bool, limit: Int, isSmall: Bool
    ) throws(SQLiteError) -> Query {
        let columns = order.terms.map { "led.\($0.column)" }.joined(separator: ", ")
        var query = Query("SELECT led.position, \(columns) FROM ")
        if isSmall {
            query.append("(")
            query.append(try listing.walks(between: (-1, Int.max), on: connection).joined(by: " UNION "))
            query.append(") AS found CROSS JOIN \(order.table) AS led ON led.position = found.position WHERE ")
            query.append(stretch.condition)
        } else {
            let index = order.indexPrefix + order.terms[0].column
            query.append("\(order.table) AS led INDEXED BY \(index) WHERE ")
            query.append(stretch.condition)
            for clause in listing.clauses { listing.probe(clause, in: &query) }
            listing.probeDays(in: &query)
            try listing.probeText(in: &query, on: connection)
        }
        // Where the column is absent it has no order, and the next decides.
        let equal = stretch.equal + (stretch.isOfAbsence ? 1 : 0)
        query.append(" ORDER BY \(orderSQL(behind: equal, stretch, isBackward)) LIMIT ?", [.integer(limit)])
        return query
    }

    /// Where all rows have the column or none has it, its absence is no part of the order, which keeps to the index.
    private func orderSQL(behind equal: Int, _ stretch: Order.Stretch, _ isBackward: Bool) -> String {
        var present = order
        if !stretch.isOfAbsence { present.markPresent(stretch.equal) }
        return present.sql(behind: equal, isBackward: isBackward)
    }
}

/// Values of a place as text, in a cursor.
private enum PlaceCode {
    /// Stands in no value that records are sorted by.
    static let separator = "\u{1f}"

    static func encode(_ value: Value) -> String {
        switch value {
        case .text(let text): "t" + text
        case .integer(let integer): "i" + String(integer)
        default: "n"
        }
    }

    /// Nil: an end of the list.
    static func decode(_ cursor: Cursor, columns: Int) -> [Value]? {
        guard !cursor.id.isEmpty else { return nil }
        var values: [Value] = []
        if columns > 1 {
            for part in cursor.key.split(separator: Character(separator), omittingEmptySubsequences: false) {
                switch part.first {
                case "t": values.append(.text(String(part.dropFirst())))
                case "i": values.append(Value(Int(part.dropFirst())))
                default: values.append(.null)
                }
            }
        }
        guard values.count == columns - 1 else { return nil }
        return values + [.text(cursor.id)]
    }
}
