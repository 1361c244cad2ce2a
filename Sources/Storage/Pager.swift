import Domain
import SQLite

/// Turns a listing and a window into a page (keyset paging): the cursor names the record next to the page, and its place
/// is looked up, so that a page stays right when documents before it came or went in the meantime.
struct Pager {
    let connection: Connection
    let listing: Listing

    /// - `place`: the position of the record with an id, nil if there is none.
    /// - `item`: the record at a position; `id`: its id.
    func page<Item: Sendable>(
        _ window: Window, total: Int,
        place: (String) throws(SQLiteError) -> Int?,
        item: (Int) throws(SQLiteError) -> Item?,
        id: (Item) -> String
    ) throws(SQLiteError) -> Page<Item> {
        let limit = min(max(window.limit, 1), 500)
        if !window.order.isEmpty {
            return try SortedPager(
                connection: connection, listing: listing, order: Order(window.order, of: listing.table)
            )
            .page(window.cursor, limit: limit, total: total, item: item)
        }
        let isBackward = window.cursor?.isBackward ?? false
        let bounds = try bounds(of: window.cursor, place)
        // The cursor's record is nearly always there still. Met on the same walk, it tells that something lies before the
        // page, and spares a walk of its own.
        let lower = isBackward || bounds.lower < 0 ? bounds.lower : bounds.lower - 1
        let upper = isBackward && bounds.upper < Int.max ? bounds.upper + 1 : bounds.upper
        var positions = try listing.positions(
            between: (lower: lower, upper: upper), descending: isBackward, limit: limit + 2, on: connection)
        let start = isBackward ? bounds.upper : bounds.lower
        let isStartThere = positions.first == start
        if isStartThere { positions.removeFirst() }
        let hasMore = positions.count > limit
        if hasMore { positions.removeSubrange(limit...) }
        if isBackward { positions.reverse() }
        var items: [Item] = []
        items.reserveCapacity(positions.count)
        for position in positions { if let found = try item(position) { items.append(found) } }

        guard let firstItem = items.first, let lastItem = items.last, let first = positions.first,
            let last = positions.last
        else { return emptyPage(window.cursor, total) }
        var (hasPrevious, hasNext) = (isStartThere, hasMore)
        if isBackward { (hasPrevious, hasNext) = (hasMore, isStartThere) }
        if !isBackward, !hasPrevious, window.cursor != nil { hasPrevious = try isAnything(before: first) }
        if isBackward, !hasNext { hasNext = try isAnything(after: last) }
        return Page(
            items: items, total: total,
            next: hasNext ? Cursor(key: String(last), id: id(lastItem), isBackward: false) : nil,
            previous: hasPrevious ? Cursor(key: String(first), id: id(firstItem), isBackward: true) : nil)
    }

    /// The cursor led past an end of the list; the cursor without an id begins at that end.
    private func emptyPage<Item: Sendable>(_ cursor: Cursor?, _ total: Int) -> Page<Item> {
        var page = Page<Item>(items: [], total: total, next: nil, previous: nil)
        guard let cursor, total > 0 else { return page }
        if cursor.isBackward {
            page.next = Cursor(key: "", id: "", isBackward: false)
        } else {
            page.previous = Cursor(key: "", id: "", isBackward: true)
        }
        return page
    }

    /// Both outside. Where the cursor's record is gone, the place where it stood counts.
    private func bounds(
        of cursor: Cursor?, _ place: (String) throws(SQLiteError) -> Int?
    ) throws(SQLiteError) -> (lower: Int, upper: Int) {
        guard let cursor, !cursor.id.isEmpty else { return (-1, Int.max) }
        guard let position = try place(cursor.id) ?? Int(cursor.key) else { return (-1, Int.max) }
        return cursor.isBackward ? (-1, position) : (position, Int.max)
    }

    private func isAnything(before position: Int) throws(SQLiteError) -> Bool {
        try !listing.positions(between: (-1, position), descending: true, limit: 1, on: connection).isEmpty
    }

    private func isAnything(after position: Int) throws(SQLiteError) -> Bool {
        try !listing.positions(between: (position, Int.max), descending: false, limit: 1, on: connection).isEmpty
    }
}
