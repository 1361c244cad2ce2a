import HTTPMessage
import Storage
import Synchronization

/// Field lines that answers of one kind from one state of the data share. A class, for it is handed to each of them and
/// never changes.
final class AnswerLines: Sendable {
    let snapshot: Snapshot?
    let lastModified: HTTPDate?
    /// Those that a 304 has too (RFC 9110 §15.4.5), each with its CRLF.
    let shared: [UInt8]
    let others: [UInt8]

    init(_ representation: Representation, caching: Content.Caching, snapshot: Snapshot?, isNegotiated: Bool) {
        self.snapshot = snapshot
        lastModified = snapshot.flatMap { $0.modified > 0 ? HTTPDate(secondsSince1970: Int64($0.modified)) : nil }
        var lines = Response(.ok)
        switch caching {
        case .shared: lines.add("Cache-Control", "max-age=300, stale-while-revalidate=3600")
        case .none: lines.add("Cache-Control", "no-store")
        }
        if isNegotiated { lines.add("Vary", "Accept") }
        if let lastModified { lines.add("Last-Modified", lastModified.description) }
        if let snapshot { lines.add("Registry-Snapshot", snapshot.id) }
        lines.addCommonFields()
        shared = lines.fieldLines
        lines = Response(.ok)
        lines.add("Content-Type", representation.mediaType)
        // Pages hold no script and no style, load nothing and are no part of other pages (CSP Level 3).
        if representation == .html {
            lines.add(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
        }
        others = lines.fieldLines
    }
}

/// The lines of records that are served as they are stored: the same for all of one state of the data, so they are made
/// once. Any thread may use it.
final class RecordLines: Sendable {
    private let latest = Mutex<AnswerLines?>(nil)

    func lines(for snapshot: Snapshot) -> AnswerLines {
        latest.withLock { latest in
            if let latest, latest.snapshot == snapshot { return latest }
            let lines = AnswerLines(.json, caching: .shared, snapshot: snapshot, isNegotiated: true)
            latest = lines
            return lines
        }
    }
}
