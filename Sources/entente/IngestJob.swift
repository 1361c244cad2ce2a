import Domain
import Ingestion
import SQLite
import Storage

/// Brings the registry to what the seeds' folder holds now, or further files into it. What cannot be read is reported
/// and keeps its old records; what was added stays when the seeds are read again.
struct IngestJob {
    let input: IngestInput
    let log: Log
    let progress: ProgressLine

    /// One run's state.
    private struct Run {
        var report = IngestReport()
        var readings: [Reading] = []
        var marks: [DocumentID: ReadingMark] = [:]
        var keeping: Set<DocumentID> = []
        var order: [DocumentID] = []
        /// The ids in `order`.
        var placed: Set<DocumentID> = []
        let known: [DocumentID: KnownDocument]
        /// What an earlier run read of a file of this name.
        let byFile: [String: DocumentID]
        /// Making one compiles the lists, which an unchanged folder does without.
        private var pipeline: Pipeline?

        init(known: [DocumentID: KnownDocument], isAddition: Bool) {
            self.known = known
            let marked = known.map { (file: $1.file, id: $0, isAdded: ReadingMark($1.readerVersion).isAdded) }
            // A seed's file is its own; a further file's may be that of a seed, or, before that, that of an addition.
            byFile = Dictionary(
                marked.filter { isAddition || !$0.isAdded }.sorted { !$0.isAdded && $1.isAdded || $0.id < $1.id }
                    .map { ($0.file, $0.id) }
            ) { $1 }
        }

        mutating func read(_ file: SourceFile) throws(ReadingError) -> Reading {
            let reader = pipeline ?? Pipeline()
            pipeline = reader
            return try reader.read(file)
        }

        mutating func keep(_ id: DocumentID) {
            keeping.insert(id)
            order.append(id)
            placed.insert(id)
        }

        mutating func take(_ reading: Reading, _ mark: ReadingMark) {
            order.append(reading.document.id)
            placed.insert(reading.document.id)
            readings.append(reading)
            marks[reading.document.id] = mark
        }
    }

    /// `unixTime`: seconds, for the case that the data changes. `isStopping` is asked before each document; nil: it
    /// said so, and nothing has changed. After that it can only leave the renderings as they were.
    func run(
        into writer: IngestWriter, at unixTime: Int, isStopping: @Sendable () -> Bool
    ) throws(SQLiteError) -> IngestReport? {
        defer { progress.clear() }
        var run = Run(known: try writer.known(), isAddition: input.isAddition)
        for (index, entry) in input.entries.enumerated() {
            if isStopping() { return nil }
            progress.show(index + 1, of: input.entries.count, entry.source.path)
            bring(entry.source, entry.mark, &run)
        }
        if input.isAddition {
            for id in run.known.keys where !run.placed.contains(id) { run.keeping.insert(id) }
            // Those that were added come after the seeds, in the order of their ids, whichever came first.
            let added = Set(
                run.readings.map(\.document.id)
                    + run.known.filter { ReadingMark($1.readerVersion).isAdded }.keys)
            run.order = try writer.order().filter { !added.contains($0) }
        } else {
            try keepAdditions(of: writer, &run)
        }
        let marks = run.marks
        try writer.replace(
            run.readings, keeping: run.keeping, order: run.order, readerVersion: { marks[$0]?.text ?? "" },
            at: unixTime)
        try writer.renderAnew(isStopping: isStopping)
        return run.report
    }

    private func bring(_ entry: SourceEntry, _ mark: ReadingMark, _ run: inout Run) {
        let old = run.byFile[entry.file]
        let bytes: [UInt8]
        do throws(FileError) { bytes = try entry.bytes() } catch {
            return fail(entry, old, error.description, isOpened: false, &run)
        }
        if let old, let document = run.known[old], !run.placed.contains(old),
            isCurrent(ReadingMark(document.readerVersion), mark), document.sha256 == SHA256.hexDigest(of: bytes)
        {
            run.keep(old)
            run.report.outcomes.append(.init(path: entry.path, document: old, fate: .unchanged))
            return
        }
        do throws(ReadingError) {
            let reading = try run.read(SourceFile(name: entry.file, bytes: bytes, description: entry.description))
            let id = reading.document.id
            let isForeign = input.isAddition && run.known[id].map { $0.file != entry.file } ?? false
            if isForeign || run.placed.contains(id) {
                fail(entry, old, "is left out: its id “\(id)” belongs to another file", isOpened: true, &run)
                return
            }
            run.take(reading, mark)
            run.report.outcomes.append(.init(path: entry.path, document: id, fate: .read))
        } catch {
            fail(entry, old, error.description, isOpened: true, &run)
        }
    }

    /// Whether a reading that is marked `old` is what reading the same bytes for `new` would give. A seed that is named
    /// as a further file is there already.
    private func isCurrent(_ old: ReadingMark, _ new: ReadingMark) -> Bool {
        old == new || input.isAddition && !old.isAdded && old.rules == new.rules
    }

    /// What an earlier run read of this file stays, unless another file has taken its id in this one.
    private func fail(
        _ entry: SourceEntry, _ old: DocumentID?, _ reason: String, isOpened: Bool, _ run: inout Run
    ) {
        var kept: DocumentID?
        if let old, !run.placed.contains(old) {
            run.keep(old)
            kept = old
        }
        run.report.outcomes.append(
            .init(path: entry.path, document: kept, fate: .failed(reason: reason, isOpened: isOpened)))
        progress.clear()
        log.warning("\(entry.path) \(reason)\(kept == nil ? "" : "; its earlier records stay")")
    }

    /// Documents that were added stay, from the sources that the registry keeps where the rules have changed since.
    private func keepAdditions(of writer: IngestWriter, _ run: inout Run) throws(SQLiteError) {
        for (id, document) in run.known.sorted(by: { $0.key < $1.key }) where !run.placed.contains(id) {
            var mark = ReadingMark(document.readerVersion)
            guard mark.isAdded else { continue }
            run.report.stayed += 1
            if mark.rules != Pipeline.version, let held = try writer.held(id),
                let reading = try? run.read(SourceFile(held.document, held.source))
            {
                mark.rules = Pipeline.version
                run.take(reading, mark)
            } else {
                run.keep(id)
            }
        }
    }
}
