import Domain
import SQLite

/// The order of a sorted list: columns of one narrow table, the last of which is the id, so that it is total.
struct Order {
    struct Term {
        /// Of `led`.
        var column: String
        var isDescending: Bool
        var isNullable: Bool
    }

    /// Has a row for each record: its position, its id, and what it is sorted by.
    let table: String
    /// Of `columns`, an index on each with the id.
    let indexPrefix: String
    /// The last is that of the id.
    private(set) var terms: [Term] = []

    /// Terms behind one on the id, and those that the records of `owner` lack, change nothing.
    init(_ asked: [SortTerm], of owner: String) {
        table = owner == "organisation" ? owner : owner + "_order"
        indexPrefix = owner + "_order_"
        for term in asked where terms.last?.column != "id" && Self.keys(of: owner).contains(term.key) {
            let column = Self.column(of: term.key)
            if terms.contains(where: { $0.column == column }) { continue }
            let isNullable = [.start, .end, .date, .session].contains(term.key)
            terms.append(Term(column: column, isDescending: term.isDescending, isNullable: isNullable))
        }
        if terms.last?.column != "id" { terms.append(Term(column: "id", isDescending: false, isNullable: false)) }
    }

    /// What the records of a table can be sorted by.
    static func keys(of owner: String) -> [SortKey] {
        switch owner {
        case "activity": [.start, .end, .kind, .id]
        case "commitment": [.start, .end, .kind, .status, .id]
        case "decision": [.date, .session, .act, .id]
        case "organisation": [.activities, .commitments, .decisions, .kind, .id]
        default: []
        }
    }

    private static func column(of key: SortKey) -> String {
        switch key {
        case .start: "first_day"
        case .end: "last_day"
        default: key.rawValue
        }
    }

    /// Says that no row lacks the column.
    mutating func markPresent(_ index: Int) { terms[index].isNullable = false }

    /// For ORDER BY. Behind the first `equal` columns, for these are the same in all rows. `isBackward` turns it round.
    func sql(behind equal: Int, isBackward: Bool) -> String {
        terms[equal...].map { term in
            let direction = term.isDescending != isBackward ? " DESC" : ""
            let absence = "led.\(term.column) IS NULL\(isBackward ? " DESC" : ""), "
            return (term.isNullable ? absence : "") + "led.\(term.column)\(direction)"
        }.joined(separator: ", ")
    }

    /// A run of rows that one walk along an index gives: the first columns are those of a place, the next lies behind.
    struct Stretch {
        /// Columns that are as they are in the place.
        var equal: Int
        var condition: Query
        /// Whether the column behind them is NULL in all rows.
        var isOfAbsence = false
    }

    /// The stretches that follow a place, the nearest first; from the beginning where `place` is nil. Values of a place
    /// are those of the columns, in their order. NULL stands behind every value; backward it stands before.
    func stretches(behind place: [Value]?, isBackward: Bool) -> [Stretch] {
        guard let place, place.count == terms.count else {
            return sides(of: 0, behind: nil, equal: Query(""), isBackward)
        }
        var stretches: [Stretch] = []
        for level in terms.indices.reversed() {
            var equal = Query("")
            for index in 0..<level {
                equal.append("led.\(terms[index].column) IS ? AND ", [place[index]])
            }
            stretches += sides(of: level, behind: place[level], equal: equal, isBackward)
        }
        return stretches
    }

    private func sides(of level: Int, behind value: Value?, equal: Query, _ isBackward: Bool) -> [Stretch] {
        let term = terms[level]
        func stretch(_ sql: String, _ values: [Value] = [], isOfAbsence: Bool = false) -> Stretch {
            var condition = equal
            condition.append("led.\(term.column) " + sql, values)
            return Stretch(equal: level, condition: condition, isOfAbsence: isOfAbsence)
        }
        let present = stretch("IS NOT NULL")
        let absent = stretch("IS NULL", isOfAbsence: true)
        switch value {
        case nil: return !term.isNullable ? [present] : isBackward ? [absent, present] : [present, absent]
        case .null?: return isBackward ? [present] : []
        case let value?:
            let beyond = stretch(term.isDescending != isBackward ? "< ?" : "> ?", [value])
            return term.isNullable && !isBackward ? [beyond, absent] : [beyond]
        }
    }
}
