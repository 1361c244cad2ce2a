import Foundation
import Testing

/// A folder with seeds, a place for a database, and what the programs say; gone with the value.
final class Workplace {
    /// The project's own seeds.
    static let allSeeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../seeds").standardized.path
    /// Those that are read quickly.
    static let shortSeeds = ["canada-un.txt", "dppa-osce.txt"]

    let path: String
    var seeds: String { path + "/seeds" }
    var database: String { path + "/registry.sqlite" }

    /// With copies of the project's seeds: of `files` and no manifest, or, where that is nil, of all and the manifest.
    init(_ files: [String]? = nil) throws {
        path = NSTemporaryDirectory() + "entente-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path + "/runs", withIntermediateDirectories: true)
        guard let files else {
            try FileManager.default.copyItem(atPath: Self.allSeeds, toPath: seeds)
            return
        }
        try FileManager.default.createDirectory(atPath: seeds, withIntermediateDirectories: false)
        for file in files {
            try FileManager.default.copyItem(atPath: "\(Self.allSeeds)/\(file)", toPath: "\(seeds)/\(file)")
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    // MARK: Files

    func write(_ bytes: [UInt8], to file: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: file))
    }

    func write(_ text: String, seed: String) throws { try write(Array(text.utf8), to: "\(seeds)/\(seed)") }

    func bytes(of file: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: file))) }

    func text(seed: String) throws -> String { try String(contentsOfFile: "\(seeds)/\(seed)", encoding: .utf8) }

    // MARK: Programs

    /// Runs a command on this place's seeds and database to its end.
    func run(_ command: String, database: String? = nil) async throws -> Program.End {
        try await Program.run(
            [command, "--seeds", seeds, "--database", database ?? self.database], outputIn: path + "/runs")
    }

    /// Runs the binary with these arguments and no others.
    func run(exactly arguments: [String], environment: [String: String] = [:]) async throws -> Program.End {
        try await Program.run(arguments, environment: environment, outputIn: path + "/runs")
    }

    /// Starts a command on this place's seeds and database.
    func start(_ command: String, database: String? = nil, flags: [String] = []) throws -> Program {
        let places = ["--seeds", seeds, "--database", database ?? self.database]
        return try Program([command] + places + flags, outputIn: path + "/runs")
    }

    /// Starts the server on a free port and waits until it has read the seeds.
    func serve(database: String? = nil) async throws -> (program: Program, port: Int) {
        let program = try start("serve", database: database, flags: ["--listen", "127.0.0.1:0"])
        let port = try await program.port()
        try await program.message(with: " documents: ")
        try await program.wait("/readyz with 200") { try Client.get("/readyz", port: port).status == 200 }
        return (program, port)
    }
}
