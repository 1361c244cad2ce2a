import Foundation
import Testing

extension `The program` {
    @Suite struct `The admin listener` {
        @Test func `serves metrics, which the public one does not`() async throws {
            let place = try Workplace(Workplace.shortSeeds)
            let program = try place.start("serve", flags: ["--listen", "127.0.0.1:0", "--admin-listen", "0"])
            let port = try await program.port()
            let admin = try await program.adminPort()
            try await program.message(with: " documents: ")
            try await program.wait("/readyz with 200") { try Client.get("/readyz", port: port).status == 200 }
            for _ in 0..<3 { #expect(try Client.get("/v1/documents/canada-un", port: port).status == 200) }
            #expect(try Client.get("/metrics", port: port).status == 404)

            let answer = try Client.get("/metrics", port: admin)
            #expect(answer.status == 200)
            #expect(answer.fields["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
            let lines = Set(answer.text.split(separator: "\n").map(String.init))
            #expect(
                lines.contains(
                    #"entente_http_requests_total{route="/v1/documents/{id}",method="GET",status="200"} 3"#))
            #expect(lines.contains(#"entente_http_requests_total{route="none",method="GET",status="404"} 1"#))
            #expect(lines.contains(#"entente_records{type="document"} 2"#))
            #expect(lines.contains("entente_answer_cache_hits_total 2"))
            #expect(lines.contains("entente_answer_cache_misses_total 1"))
            #expect(lines.contains("entente_http_requests_in_flight 0"))
            for name in ["cpu_seconds_total", "resident_memory_bytes", "open_fds", "max_fds", "start_time_seconds"] {
                #expect(lines.contains { $0.hasPrefix("process_\(name) ") }, "process_\(name) is missing")
            }
            #expect(try Client.get("/", port: admin).status == 404)
        }
    }
}
