import Domain

/// A file as it was read, and what the manifest knows of it. Pure: whoever makes one has done the I/O.
public struct SourceFile: Sendable {
    /// What `manifest.json` says of one document. Nil fields are recognised from the text.
    public struct Description: Hashable, Sendable {
        public var id: String?
        public var symbols: [String]
        public var title: String?
        public var language: String?
        public var genre: Genre?
        /// Publication, ISO 8601.
        public var date: String?
        public var origin: String?

        public init(
            id: String? = nil, symbols: [String] = [], title: String? = nil, language: String? = nil,
            genre: Genre? = nil, date: String? = nil, origin: String? = nil
        ) {
            self.id = id
            self.symbols = symbols
            self.title = title
            self.language = language
            self.genre = genre
            self.date = date
            self.origin = origin
        }
    }

    /// Without a folder.
    public var name: String
    public var bytes: [UInt8]
    public var description: Description

    public init(name: String, bytes: [UInt8], description: Description = Description()) {
        self.name = name
        self.bytes = bytes
        self.description = description
    }
}

/// Why a file yields no document. The text names the reason; the caller names the file.
public enum ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
    case empty
    case notUTF8(offset: Int)
    case tooLarge(bytes: Int, limit: Int)
    case notText(offset: Int)

    public var description: String {
        switch self {
        case .empty: "is empty"
        case .notUTF8(let offset): "is not UTF-8 (first bad byte at offset \(offset))"
        case .tooLarge(let bytes, let limit): "is too large (\(bytes) bytes, at most \(limit) are read)"
        case .notText(let offset): "is not text (NUL byte at offset \(offset))"
        }
    }
}

extension SourceFile {
    /// Bytes; a longer file is refused before it is read.
    public static let sizeLimit = 64 << 20

    /// Checks what must hold before the text is read: some visible text, UTF-8, no NUL, not too large.
    func validate() throws(ReadingError) {
        if bytes.count > Self.sizeLimit { throw .tooLarge(bytes: bytes.count, limit: Self.sizeLimit) }
        if !bytes.contains(where: { $0 > 32 }) { throw .empty }
        if let offset = UTF8Scan.firstInvalidOffset(in: bytes) { throw .notUTF8(offset: offset) }
        if let offset = bytes.firstIndex(of: 0) { throw .notText(offset: offset) }
    }
}

/// Well-formedness by Unicode 16.0 table 3-7.
enum UTF8Scan {
    /// Offset of the first byte that is not part of a well-formed sequence; nil if all is well formed.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        let span = bytes.span
        var at = 0
        while at < span.count {
            let lead = span[at]
            if lead < 0x80 {
                at += 1
                continue
            }
            let (length, low, high): (Int, UInt8, UInt8) =
                switch lead {
                case 0xC2...0xDF: (2, 0x80, 0xBF)
                case 0xE0: (3, 0xA0, 0xBF)
                case 0xED: (3, 0x80, 0x9F)
                case 0xE1...0xEF: (3, 0x80, 0xBF)
                case 0xF0: (4, 0x90, 0xBF)
                case 0xF1...0xF3: (4, 0x80, 0xBF)
                case 0xF4: (4, 0x80, 0x8F)
                default: (0, 0, 0)
                }
            guard length > 0, at + length <= span.count, span[at + 1] >= low, span[at + 1] <= high else { return at }
            for next in 2..<max(length, 2) where span[at + next] & 0xC0 != 0x80 { return at }
            at += length
        }
        return nil
    }
}
