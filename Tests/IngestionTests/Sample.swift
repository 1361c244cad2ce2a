import Domain
import Foundation
import Synchronization

@testable import Ingestion

/// Short texts in the manner of the sources, read as whole documents.
enum Sample {
    /// Making one takes longer than reading most texts.
    private static let pipeline = Mutex(Pipeline())

    static func read(_ file: SourceFile) throws(ReadingError) -> Reading {
        try pipeline.withLock { pipeline throws(ReadingError) in try pipeline.read(file) }
    }

    /// A text in which each line is a paragraph.
    static func read(_ text: String, genre: Genre? = .overviewPage) throws -> Reading {
        try read(SourceFile(name: "sample.txt", bytes: Array(text.utf8), description: .init(id: "s", genre: genre)))
    }

    /// A page whose lines were broken by a typesetter: many short lines, blank ones between the paragraphs.
    static func readPage(_ lines: [String], genre: Genre? = .sgReport) throws -> Reading {
        try read(lines.joined(separator: "\n") + String(repeating: "\n", count: 21), genre: genre)
    }

    /// The paragraphs of a text in which each line is one.
    static func paragraphs(_ text: String) throws -> [String] { try read(text).paragraphs.map(\.text) }

    /// The only activity of a paragraph under the heading of an organisation.
    static func activities(_ text: String, under heading: String = "Union africaine") throws -> [Activity] {
        try read("\(heading)\n\n1. \(text)\n", genre: .sgReport).activities
    }
}

/// The project's own seeds with what the manifest says of them.
struct Seed: CustomStringConvertible {
    var file: SourceFile
    var description: String { file.name }

    static let all: [Seed] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../seeds")
        func bytes(_ name: String) -> [UInt8] {
            (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) } ?? []
        }
        struct Manifest: Decodable {
            struct Document: Decodable {
                var id, file, title, language, genre: String
                var symbols: [String]
                var date, origin: String?
            }
            var documents: [Document]
        }
        let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes("manifest.json")))
        return (manifest?.documents ?? []).map {
            let description = SourceFile.Description(
                id: $0.id, symbols: $0.symbols, title: $0.title, language: $0.language,
                genre: Genre(rawValue: $0.genre), date: $0.date, origin: $0.origin)
            return Seed(file: SourceFile(name: $0.file, bytes: bytes($0.file), description: description))
        }
    }()
}
