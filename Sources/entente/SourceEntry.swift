import Domain
import Ingestion

/// One text that is there, or ought to be.
struct SourceEntry: Equatable {
    var path: String
    var description: SourceFile.Description

    init(path: String, description: SourceFile.Description = .init()) {
        self.path = path
        self.description = description
    }

    /// Without the folder.
    var file: String { path.split(separator: "/").last.map(String.init) ?? path }

    func bytes() throws(FileError) -> [UInt8] { try FileReader.bytes(of: path, limit: SourceFile.sizeLimit) }
}

extension SourceFile {
    /// A stored document's source, to be read again as what it was taken for.
    init(_ document: Document, _ source: [UInt8]) {
        self.init(
            name: document.file, bytes: source,
            description: .init(
                id: document.id.rawValue, symbols: document.symbols, title: document.title,
                language: document.language, genre: document.genre, date: document.date, origin: document.origin))
    }
}
