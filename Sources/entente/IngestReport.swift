import Domain

/// What an ingestion did, document by document.
struct IngestReport {
    /// What became of one file.
    struct Outcome {
        var path: String
        /// Nil where nothing of the file is in the registry.
        var document: DocumentID?
        var fate: Fate
    }

    enum Fate: Equatable {
        case read, unchanged
        /// With the reason; what was read of it before stays. `isOpened`: the file's bytes were had, so the fault is theirs.
        case failed(reason: String, isOpened: Bool)

        var name: String {
            switch self {
            case .read: "read"
            case .unchanged: "unchanged"
            case .failed: "failed"
            }
        }
    }

    /// In the order of reading.
    var outcomes: [Outcome] = []
    /// Documents that were added by an earlier ingestion and stay.
    var stayed = 0

    var read: Int { outcomes.count { $0.fate == .read } }
    var unchanged: Int { outcomes.count { $0.fate == .unchanged } }
    /// Reported, one line each.
    var failed: Int { outcomes.count - read - unchanged }

    /// One line: `5 documents: 4 read, 1 unchanged, 1 could not be read`.
    var line: String {
        "\(read + unchanged) documents: \(read) read, \(unchanged) unchanged"
            + (failed > 0 ? ", \(failed) could not be read" : "")
            + (stayed > 0 ? "; \(stayed) added before" : "")
    }

    /// Success where every file is in the registry as it is now.
    var code: ExitCode {
        for outcome in outcomes {
            if case .failed(_, let isOpened) = outcome.fate { return isOpened ? .badData : .noInput }
        }
        return .success
    }
}
