import Foundation
import Testing

extension `The program` {
    @Suite struct `A service manager` {
        @Test(arguments: [true, false])
        func `is told when the program is ready, reads again and stops`(isAbstract: Bool) async throws {
            let place = try Workplace(["canada-un.txt"])
            let name = isAbstract ? "@entente-\(UUID().uuidString)" : place.path + "/notify"
            let socket = try listen(name)
            defer { close(socket) }
            let program = try Program(
                ["serve", "--seeds", place.seeds, "--database", place.database, "--listen", "127.0.0.1:0"],
                environment: ["NOTIFY_SOCKET": name], outputIn: place.path + "/runs")
            #expect(next(socket) == "READY=1")
            let port = try await program.port()
            #expect(try Client.get("/readyz", port: port).status == 200)
            program.signal(SIGHUP)
            #expect(next(socket).hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
            #expect(next(socket) == "READY=1")
            program.signal(SIGTERM)
            #expect(next(socket) == "STOPPING=1")
            #expect(try await program.end().code == 0)
        }

        @Test func `that watches is told again and again that all loops turn`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let name = place.path + "/notify"
            let socket = try listen(name)
            defer { close(socket) }
            let program = try Program(
                ["serve", "--seeds", place.seeds, "--database", place.database, "--listen", "127.0.0.1:0"],
                environment: ["NOTIFY_SOCKET": name, "WATCHDOG_USEC": "20000"], outputIn: place.path + "/runs")
            var words: [String] = []
            while !words.contains("READY=1") || words.count(where: { $0 == "WATCHDOG=1" }) < 5, words.last != "" {
                words.append(next(socket))
            }
            #expect(Set(words) == ["WATCHDOG=1", "READY=1"])
            withExtendedLifetime(program) {}
        }

        private func listen(_ name: String) throws -> Int32 {
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            let bytes = Array(name.utf8).enumerated().map { $0 == 0 && $1 == UInt8(ascii: "@") ? 0 : $1 }
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
            let socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
            var limit = timeval(tv_sec: 30, tv_usec: 0)
            setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
            let result = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(socket, $0, socklen_t(2 + bytes.count))
                }
            }
            try #require(result == 0)
            return socket
        }

        /// The next message, or nothing when none comes in time.
        private func next(_ socket: Int32) -> String {
            var bytes = [UInt8](repeating: 0, count: 1024)
            let count = recv(socket, &bytes, bytes.count, 0)
            return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        }
    }
}
