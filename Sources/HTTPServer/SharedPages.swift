import CLinux
import Glibc

/// Bytes in a file in memory (memfd_create(2)), whose pages sockets take as they are, where `send` copies: with 20 KB
/// that is a seventh of what the whole request costs. What a peer has not read yet shows what becomes of these pages
/// (sendfile(2)), so they are written once and never changed; closing the file leaves them to the sockets that still
/// hold them.
final class SharedPages {
    private let file: Int32  // owned
    private let count: Int

    /// Nil where no descriptor or no memory is left, or the system forbids such files.
    init?(_ bytes: [UInt8]) {
        let file = entente_memory_file_create()
        guard file >= 0 else { return nil }
        guard bytes.withUnsafeBytes({ Glibc.write(file, $0.baseAddress, $0.count) }) == bytes.count else {
            _ = Glibc.close(file)
            return nil
        }
        self.file = file
        count = bytes.count
    }

    deinit { _ = Glibc.close(file) }

    /// How many of the bytes, from the first on, `socket` takes at once, 0 if none; nil: it has failed. Raises
    /// SIGPIPE, unless that is ignored, as `Server.init` has it.
    func send(to socket: Int32) -> Int? { Output.result(entente_send_file(socket, file, count)) }
}
