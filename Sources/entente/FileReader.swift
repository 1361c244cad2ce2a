import Glibc

/// Why a file cannot be read. The text names the reason; the caller names the file.
enum FileError: Error, Equatable, CustomStringConvertible {
    case missing
    case isDirectory
    /// A pipe, a socket or a device.
    case notRegular
    case tooLarge(bytes: Int, limit: Int)
    case unreadable(errno: Int32)

    var description: String {
        switch self {
        case .missing: "does not exist"
        case .isDirectory: "is a directory"
        case .notRegular: "is not a regular file"
        case .tooLarge(let bytes, let limit): "is too large (\(bytes) bytes, at most \(limit) are read)"
        case .unreadable(let code): "cannot be read: \(unsafe String(cString: strerror(code)))"
        }
    }
}

/// Reads whole files, and says why where it cannot.
enum FileReader {
    /// Whether `path` is a folder, or a link that leads to one.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// `limit` in bytes; what is longer is refused before it is read.
    static func bytes(of path: String, limit: Int) throws(FileError) -> [UInt8] {
        // Without O_NONBLOCK a pipe that nobody writes to would be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw errno == ENOENT ? .missing : .unreadable(errno: errno) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isDirectory
        default: throw .notRegular
        }
        guard status.st_size <= limit else { throw .tooLarge(bytes: Int(status.st_size), limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size) + 1)
        // The file may grow meanwhile: read until its end, but never beyond the limit.
        while true {
            let wanted = max(Int(status.st_size) + 1 - bytes.count, 65_536)
            let old = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: wanted))
            let got = unsafe bytes.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress.map { unsafe $0 + old }, wanted)
            }
            bytes.removeLast(wanted - max(got, 0))
            if got < 0, errno == EINTR { continue }
            if got < 0 { throw .unreadable(errno: errno) }
            if got == 0 { return bytes }
            if bytes.count > limit { throw .tooLarge(bytes: bytes.count, limit: limit) }
        }
    }
}
