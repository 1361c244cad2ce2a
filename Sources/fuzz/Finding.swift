/// A sentence that does not hold for an input.
struct Finding: Error {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }
}

/// Throws if the sentence is not true.
func hold(_ isTrue: Bool, _ sentence: @autoclosure () -> String) throws(Finding) {
    if !isTrue { throw Finding(sentence()) }
}

/// `bytes` as a Swift string literal writes them, bytes beyond ASCII as `\x..` in the manner of C.
func quoted(_ bytes: [UInt8]) -> String {
    var text = "\""
    for byte in bytes {
        switch byte {
        case 9: text += "\\t"
        case 10: text += "\\n"
        case 13: text += "\\r"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += "\\" + String(UnicodeScalar(byte))
        case 0x20..<0x7F: text += String(UnicodeScalar(byte))
        default: text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
    return text + "\""
}
