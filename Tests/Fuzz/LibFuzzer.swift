// Not part of the package: `Tests/Fuzz/run` builds it with libFuzzer, which is led by what code an input reaches.
import Foundation

private let subject: Subject = {
    let name = ProcessInfo.processInfo.environment["SUBJECT"] ?? "parser"
    guard let subject = Subject.all.first(where: { $0.name == name }) else { fatalError("no subject \(name)") }
    return subject
}()

/// Writes the inputs of the subject's corpus into the folder that `SEEDS` names, for libFuzzer to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafePointer<CInt>, _: UnsafePointer<UnsafePointer<UnsafePointer<CChar>>>) -> CInt {
    guard let folder = ProcessInfo.processInfo.environment["SEEDS"] else { return 0 }
    for (number, input) in subject.mutator.corpus.enumerated() {
        FileManager.default.createFile(atPath: "\(folder)/seed-\(number)", contents: Data(input))
    }
    return 0
}

/// One input. What splits and limits it meets depends on its bytes, so that it gives the same each time.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    let digest = input.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var random = Random(seed: 0, number: digest)
    do throws(Finding) {
        try subject.check(input, &random)
    } catch {
        fatalError("\(subject.name) \(quoted(input))\nnot true: \(error.sentence)")
    }
    return 0
}
