import Foundation
import Testing

extension `The program` {
    @Suite struct `An address that cannot be listened on` {
        @Test func `is named when another program has the port, which goes on serving`() async throws {
            let place = try Workplace(["canada-un.txt"])
            let (first, port) = try await place.serve()
            let second = try place.start(
                "serve", database: place.path + "/other.sqlite", flags: ["--listen", "127.0.0.1:\(port)"])
            let end = try await second.end()
            #expect(end.code == 69)
            #expect(end.messages == ["entente: error: 127.0.0.1:\(port) is in use by another process"])
            #expect(try Client.get("/readyz", port: port).status == 200)
            withExtendedLifetime(first) {}
        }

        @Test func `is named when it is no address of this machine`() async throws {
            let place = try Workplace([])
            let end = try await place.start("serve", flags: ["--listen", "192.0.2.1:0"]).end()
            #expect(end.code == 69)
            #expect(end.messages == ["entente: error: 192.0.2.1 is no address of this machine"])
        }

        @Test func `is wrong usage when it is no address at all`() async throws {
            let place = try Workplace([])
            #expect(try await place.start("serve", flags: ["--listen", "here:0"]).end().code == 64)
            #expect(try await place.start("serve", flags: ["--listen", "127.0.0.1:65536"]).end().code == 64)
        }
    }
}
