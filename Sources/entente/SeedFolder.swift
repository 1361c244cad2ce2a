import Domain
import Foundation
import Ingestion

/// Why the seeds cannot be used at all; a single file that cannot be read is no such error.
enum SeedError: Error, Equatable, CustomStringConvertible {
    case noFolder(path: String, reason: String)
    case badManifest(path: String, reason: String)

    var description: String {
        switch self {
        case .noFolder(let path, let reason): "the seeds' folder \(path) cannot be read: \(reason)"
        case .badManifest(let path, let reason): "\(path) \(reason)"
        }
    }
}

/// The folder of source texts: every `.txt` in it, those that `manifest.json` names first and in its order.
struct SeedFolder {
    let path: String
    let entries: [SourceEntry]
    /// Of `manifest.json`, 12 hexadecimal digits; empty without one. What it says of a document is part of the reading.
    let manifestDigest: String

    static let manifestName = "manifest.json"
    /// Bytes.
    private static let manifestLimit = 8 << 20

    init(_ path: String) throws(SeedError) {
        self.path = path
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .noFolder(path: path, reason: "there is no such folder")
        }
        guard isFolder.boolValue else { throw .noFolder(path: path, reason: "it is a file") }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw .noFolder(path: path, reason: "it cannot be opened")
        }
        let (described, digest) = try Self.manifest(in: path)
        let known = Set(described.map(\.file))
        let others = names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") && !known.contains($0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        entries = described + others.map { SourceEntry(path: path + "/" + $0) }
        manifestDigest = digest
    }

    // MARK: The manifest

    private struct Manifest: Decodable {
        struct Document: Decodable {
            var id: String
            var file: String
            var symbols: [String]?
            var title: String?
            var language: String?
            var genre: String?
            var date: String?
            var origin: String?
        }
        var documents: [Document]
    }

    private static func manifest(in folder: String) throws(SeedError) -> (entries: [SourceEntry], digest: String) {
        let path = folder + "/" + manifestName
        let bytes: [UInt8]
        do throws(FileError) { bytes = try FileReader.bytes(of: path, limit: manifestLimit) } catch .missing {
            return ([], "")
        } catch {
            throw .badManifest(path: path, reason: error.description)
        }
        let manifest: Manifest
        do { manifest = try JSONDecoder().decode(Manifest.self, from: Data(bytes)) } catch {
            throw .badManifest(path: path, reason: reason(error))
        }
        var entries: [SourceEntry] = []
        var ids: Set<String> = []
        var files: Set<String> = []
        for document in manifest.documents {
            func refuse(_ reason: String) -> SeedError {
                .badManifest(path: path, reason: "names “\(document.id)” \(reason)")
            }
            guard isID(document.id) else {
                throw refuse("which is no id: small letters, digits and hyphens are expected")
            }
            guard ids.insert(document.id).inserted else { throw refuse("twice") }
            guard files.insert(document.file).inserted else { throw refuse("with a file that another has") }
            guard !document.file.isEmpty, !document.file.contains("/"), document.file != "..", document.file != "."
            else { throw refuse("with a file outside the folder") }
            var genre: Genre?
            if let name = document.genre {
                genre = Genre(rawValue: name)
                guard genre != nil else {
                    let known = Genre.allCases.map(\.rawValue).joined(separator: ", ")
                    throw refuse("with the genre “\(name)”; there are \(known)")
                }
            }
            entries.append(
                SourceEntry(
                    path: folder + "/" + document.file,
                    description: .init(
                        id: document.id, symbols: document.symbols ?? [], title: document.title,
                        language: document.language, genre: genre, date: document.date, origin: document.origin)))
        }
        return (entries, String(SHA256.hexDigest(of: bytes).prefix(12)))
    }

    private static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.utf8.allSatisfy { $0 >= 97 && $0 <= 122 || $0 >= 48 && $0 <= 57 || $0 == 0x2D }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "lacks “\(key.stringValue)”"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "has a value of the wrong type at “\(context.codingPath.map(\.stringValue).joined(separator: "."))”"
        default: "is not JSON"
        }
    }
}
