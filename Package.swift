// swift-tools-version: 6.3
import Foundation
import PackageDescription

/// Warnings stop the build in CI only: a newer compiler's new warning must not lock a newcomer out.
let strict: [SwiftSetting] =
    ProcessInfo.processInfo.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]
/// Targets that own no pointer and no descriptor; `unsafe` stays in SQLite, HTTPServer and the executable.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

/// Imports point down only; `.ci/check-imports` compares every `import` line with this list.
let package = Package(
    name: "entente",
    products: [.executable(name: "entente", targets: ["entente"])],
    targets: [
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CLinux"),
        .target(name: "COpenAPI", cSettings: [.disableWarning("c23-extensions")]),  // for `#embed`
        .target(name: "HTTPMessage", swiftSettings: pure),
        .target(name: "HTTPServer", dependencies: ["HTTPMessage", "CLinux"], swiftSettings: strict),
        .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
        .target(name: "Domain", swiftSettings: pure),
        .target(name: "Storage", dependencies: ["Domain", "SQLite"], swiftSettings: strict),
        .target(name: "Ingestion", dependencies: ["Domain"], swiftSettings: pure),
        .target(name: "API", dependencies: ["Domain", "Storage", "SQLite", "HTTPMessage"], swiftSettings: strict),
        .executableTarget(
            name: "entente",
            dependencies: ["HTTPServer", "API", "Ingestion", "Storage", "Domain", "HTTPMessage", "COpenAPI"],
            swiftSettings: strict),
        .executableTarget(
            name: "bench", dependencies: ["API", "Ingestion", "Storage", "HTTPMessage", "Domain"],
            swiftSettings: strict),
        .executableTarget(name: "soak", swiftSettings: strict),
        .executableTarget(name: "fuzz", dependencies: ["HTTPMessage"], swiftSettings: strict),
        .testTarget(name: "HTTPMessageTests", dependencies: ["HTTPMessage"], swiftSettings: strict),
        .testTarget(name: "HTTPServerTests", dependencies: ["HTTPServer", "HTTPMessage"], swiftSettings: strict),
        .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: strict),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
        .testTarget(name: "StorageTests", dependencies: ["Storage", "SQLite", "Domain"], swiftSettings: strict),
        .testTarget(name: "IngestionTests", dependencies: ["Ingestion", "Domain"], swiftSettings: strict),
        .testTarget(
            name: "APITests", dependencies: ["API", "Storage", "Domain", "HTTPMessage", "COpenAPI"],
            swiftSettings: strict),
        .testTarget(name: "EndToEndTests", dependencies: ["entente", "SQLite"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
