import Domain
import HTTPMessage
import SQLite
import Storage
import Synchronization

/// What follows the first bytes of a list that is read while it is sent.
struct Remainder: Sendable {
    struct Piece: Sendable {
        var bytes: [UInt8]
        /// Nil: this is the last.
        var next: Cursor?
    }

    /// Where the first bytes end.
    var start: Cursor
    /// What follows a place.
    var piece: @Sendable (borrowing Registry, Cursor) throws(SQLiteError) -> Piece
}

/// A list on its way: piece by piece, all of one state of the data, in the memory of one piece.
final class Export: Sendable {
    private enum Place {
        case beginning, end
        case behind(Cursor)
    }

    /// The data is another than the one that the beginning was made from.
    struct DataHasChanged: Error {}

    private let place = Mutex(Place.beginning)
    private let first: [UInt8]
    private let start: Cursor
    private let read: @Sendable (Cursor) throws -> Remainder.Piece?

    /// `read` gives what follows a place; nil where the data has changed.
    init(first: [UInt8], start: Cursor, read: @escaping @Sendable (Cursor) throws -> Remainder.Piece?) {
        self.first = first
        self.start = start
        self.read = read
    }

    /// Of no known length. Where reading fails it throws, which cuts the connection: half a list must not pass for whole.
    var stream: BodyStream { BodyStream { try self.next() } }

    private func next() throws -> [UInt8]? {
        switch place.withLock({ $0 }) {
        case .beginning:
            place.withLock { $0 = .behind(start) }
            return first
        case .behind(let cursor):
            guard let piece = try read(cursor) else { throw DataHasChanged() }
            place.withLock { $0 = piece.next.map { .behind($0) } ?? .end }
            return piece.bytes
        case .end: return nil
        }
    }
}
