import Domain
import SQLite

/// Pages of records as they are stored for serving.
extension Registry {
    /// The page of `activities` as the renderer of `form` has rendered it. Nil where one of its records is not rendered so:
    /// then the records are to be asked for. So for those below.
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
