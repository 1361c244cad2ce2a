import Domain
import SQLite

/// Pages of records as the renderer of `form` has rendered them: the same pages as those of the records themselves. Nil
/// where a record is not rendered so.
extension Registry {
    public func renderings(
        of query: ActivityQuery, in form: String
    ) throws(SQLiteError) -> Page<RenderedRecord>? {
        try page(ActivityRepository.listing(query), query.window, of: .activity, in: form)
    }

    public func renderings(
        of query: CommitmentQuery, in form: String
    ) throws(SQLiteError) -> Page<RenderedRecord>? {
        try page(CommitmentRepository.listing(query), query.window, of: .commitment, in: form)
    }

    public func renderings(
        of query: DecisionQuery, in form: String
    ) throws(SQLiteError) -> Page<RenderedRecord>? {
        try page(DecisionRepository.listing(query), query.window, of: .decision, in: form)
    }

    private func page(
        _ listing: Listing, _ window: Window, of type: RecordType, in form: String
    ) throws(SQLiteError) -> Page<RenderedRecord>? {
        guard self.form == form else { return nil }
        return try RenderingRepository(connection: connection).page(listing, window, of: type)
    }
}
