import Ingestion

/// What an ingestion is given: the seeds' folder, which the registry is brought to, or further files, which come beside
/// what it holds.
struct IngestInput {
    /// Texts and how their readings are marked, in the order of reading; each path once.
    private(set) var entries: [(source: SourceEntry, mark: ReadingMark)] = []
    private var paths: Set<String> = []
    /// Whether these come beside what is there.
    let isAddition: Bool

    init(seeds folder: String) throws(SeedError) {
        isAddition = false
        try add(SeedFolder(folder))
    }

    /// Of a folder, the texts that it holds and its manifest names; of anything else, the file itself.
    init(additions paths: [String]) throws(SeedError) {
        isAddition = true
        for path in paths {
            if FileReader.isFolder(path) {
                try add(SeedFolder(path))
            } else {
                add(SourceEntry(path: path), manifest: "")
            }
        }
    }

    private mutating func add(_ folder: SeedFolder) {
        for entry in folder.entries { add(entry, manifest: folder.manifestDigest) }
    }

    private mutating func add(_ entry: SourceEntry, manifest: String) {
        guard paths.insert(entry.path).inserted else { return }
        entries.append((entry, ReadingMark(manifest: manifest, isAdded: isAddition)))
    }
}
