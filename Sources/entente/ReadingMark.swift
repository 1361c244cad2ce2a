import Ingestion

/// What the registry keeps of how a document was read: it is read again where that would go differently today.
struct ReadingMark: Equatable {
    /// `Pipeline.version` at that time.
    var rules = Pipeline.version
    /// Of the manifest beside the file, 12 hexadecimal digits; empty without one.
    var manifest: String
    /// Named to `ingest` by itself: it stays, whatever the seeds' folder holds.
    var isAdded: Bool

    init(manifest: String, isAdded: Bool) {
        self.manifest = manifest
        self.isAdded = isAdded
    }

    /// As `text` has it.
    init(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        rules = parts.first ?? ""
        manifest = parts.count > 1 ? parts[1] : ""
        isAdded = parts.count > 2 && parts[2] == Self.added
    }

    var text: String { ([rules, manifest] + (isAdded ? [Self.added] : [])).joined(separator: "-") }

    private static let added = "added"
}
