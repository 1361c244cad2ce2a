import Foundation

/// `openapi.yaml` at the root of the repository; empty if it is not there.
let published: [UInt8] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    return Array((try? Data(contentsOf: root.appending(path: "openapi.yaml"))) ?? Data())
}()
