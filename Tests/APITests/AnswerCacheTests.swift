import HTTPMessage
import Storage
import Testing

@testable import API

@Suite struct `Kept answers` {
    private let old = Snapshot(id: "0000000000000001", modified: 1)
    private let new = Snapshot(id: "0000000000000002", modified: 2)
    private let now = ContinuousClock.now

    private func key(_ target: String, accept: String? = nil) throws -> AnswerCache.Key {
        try #require(AnswerCache.Key(.asking(target, accept.map { [("Accept", $0)] } ?? [])))
    }

    private func answer(_ text: String) -> Answer {
        Answer(Content(bytes: Array(text.utf8), representation: .json), snapshot: old, isNegotiated: true)
    }

    private func content(_ answer: Answer?) throws -> String? {
        try answer.map { String(decoding: try $0.response(to: .asking("/")).content, as: UTF8.self) }
    }

    /// Finds as one does who looks at the data now, and sees `present`.
    private func look(
        at present: Snapshot, for key: AnswerCache.Key, in cache: AnswerCache, at time: ContinuousClock.Instant
    ) -> AnswerCache.Finding {
        guard case .checkIsDue(let since) = cache.find(key, at: time + .seconds(3600)) else { return .nothing }
        return cache.find(key, present: present, since: since, at: time)
    }

    @Test func `are given again, byte for byte`() throws {
        let registry = try SampleRegistry { $0.freshness = .seconds(600) }
        for target in ["/v1/activities?limit=2", "/v1/documents/a-1/source", "/openapi.json", "/"] {
            let first = registry.get(target)
            let second = registry.get(target)
            #expect(first.fieldLines == second.fieldLines)
            #expect(first.content == second.content)
        }
    }

    @Test func `outlive a change of the data only until it is told or their time is over`() throws {
        let registry = try SampleRegistry { $0.freshness = .seconds(600) }
        #expect(try registry.json("/v1/activities")["total"] as? Int == 7)
        try registry.replace([SampleRegistry.reading(count: 3)])
        #expect(try registry.json("/v1/activities")["total"] as? Int == 7)
        registry.api.dataDidChange()
        #expect(try registry.json("/v1/activities")["total"] as? Int == 3)
    }

    @Test func `are none where no memory is given to them`() throws {
        let registry = try SampleRegistry {
            $0.cacheBytes = 0
            $0.freshness = .seconds(600)
        }
        #expect(try registry.json("/v1/activities")["total"] as? Int == 7)
        try registry.replace([SampleRegistry.reading(count: 3)])
        #expect(try registry.json("/v1/activities")["total"] as? Int == 3)
    }

    @Test func `are told apart by target and by what is accepted`() throws {
        let keys = [
            try key("/v1/a"), try key("/v1/a?"), try key("/v1/a?b=1"), try key("/v1/A"),
            try key("/v1/a", accept: "text/csv"),
            try key("/v1/a", accept: "text/html"),
        ]
        #expect(Set(keys).count == keys.count)
        #expect(try key("/v1/a", accept: "*/*") == key("/v1/a"))
        #expect(AnswerCache.Key(.asking("/" + String(repeating: "a", count: 512))) == nil)
        #expect(AnswerCache.Key(.asking("/", [("Accept", String(repeating: "a", count: 513))])) == nil)
    }

    @Test func `are checked against the data when their time is over`() throws {
        let cache = AnswerCache(bytes: 1 << 20, freshness: .seconds(1))
        let key = try key("/v1/a")
        guard case .checkIsDue = cache.find(key, at: now) else { return #expect(Bool(false), "never checked") }
        #expect(look(at: old, for: key, in: cache, at: now).answer == nil)
        cache.keep(answer("1"), for: key, from: old)
        #expect(try content(cache.find(key, at: now + .milliseconds(999)).answer) == "1")
        guard case .checkIsDue = cache.find(key, at: now + .seconds(1)) else {
            return #expect(Bool(false), "trusted for too long")
        }
        #expect(try content(look(at: old, for: key, in: cache, at: now + .seconds(1)).answer) == "1")
        #expect(look(at: new, for: key, in: cache, at: now + .seconds(2)).answer == nil)
        #expect(look(at: old, for: key, in: cache, at: now + .seconds(3)).answer == nil)
    }

    @Test func `made from older data than was seen last are not kept`() throws {
        let cache = AnswerCache(bytes: 1 << 20, freshness: .seconds(1))
        let key = try key("/v1/a")
        _ = look(at: new, for: key, in: cache, at: now)
        cache.keep(answer("old"), for: key, from: old)
        #expect(cache.find(key, at: now).answer == nil)
    }

    @Test func `are fresh until the data has changed, or the time has come to look`() throws {
        let cache = AnswerCache(bytes: 1 << 20, freshness: .seconds(60))
        let key = try key("/v1/a")
        func freshness(_ finding: AnswerCache.Finding) throws -> DataFreshness {
            guard case .answer(_, let freshness) = finding else { throw NotFound() }
            return freshness
        }
        _ = look(at: old, for: key, in: cache, at: now)
        cache.keep(answer("1"), for: key, from: old)
        let first = try freshness(cache.find(key, at: now))
        cache.note(old)
        _ = look(at: old, for: key, in: cache, at: now)
        #expect(first.isFresh)
        cache.expire()
        #expect(!first.isFresh)

        let second = try freshness(look(at: old, for: key, in: cache, at: now))
        #expect(second.isFresh)
        cache.note(new)
        #expect(!second.isFresh)

        let third = try freshness(look(at: old, for: key, in: cache, at: now))
        #expect(third.isFresh)
        _ = look(at: new, for: key, in: cache, at: now)
        #expect(!third.isFresh)
    }

    private struct NotFound: Error {}

    @Test func `are not given up for an older state that somebody has been slow to tell of`() throws {
        let cache = AnswerCache(bytes: 1 << 20, freshness: .seconds(60))
        let key = try key("/v1/a")
        guard case .checkIsDue(let before) = cache.find(key, at: now) else { throw NotFound() }
        _ = look(at: new, for: key, in: cache, at: now)
        cache.keep(answer("new"), for: key, from: new)
        #expect(cache.find(key, present: old, since: before, at: now).answer == nil)
        #expect(try content(cache.find(key, at: now).answer) == "new")
    }

    @Test func `are not trusted on a look that was before newer data was shown`() throws {
        let cache = AnswerCache(bytes: 1 << 20, freshness: .seconds(60))
        let key = try key("/v1/a")
        _ = look(at: old, for: key, in: cache, at: now)
        cache.keep(answer("old"), for: key, from: old)
        guard case .checkIsDue(let before) = cache.find(key, at: now + .seconds(60)) else { throw NotFound() }
        cache.note(new)
        #expect(cache.find(key, present: old, since: before, at: now + .seconds(60)).answer == nil)
        guard case .checkIsDue = cache.find(key, at: now + .seconds(60)) else { throw NotFound() }
    }

    @Test func `are not given again once another answer has shown newer data`() throws {
        let registry = try SampleRegistry { $0.freshness = .seconds(600) }
        #expect(try registry.json("/v1/activities")["total"] as? Int == 7)
        try registry.replace([SampleRegistry.reading(count: 3)])
        #expect(try registry.json("/v1/activities?limit=1")["total"] as? Int == 3)
        #expect(try registry.json("/v1/activities")["total"] as? Int == 3)
    }

    @Test func `stay within their bounds, and what is asked for again stays longest`() throws {
        let size = 64 << 10
        let cache = AnswerCache(bytes: size, freshness: .seconds(60))
        let keys = try (0..<500).map { try key("/v1/\($0)") }
        _ = look(at: old, for: keys[0], in: cache, at: now)
        let answers = answer(String(repeating: "x", count: 1000))
        for key in keys {
            cache.keep(answers, for: key, from: old)
            _ = cache.find(keys[0], at: now)
        }
        let kept = keys.indices.filter { cache.find(keys[$0], at: now).answer != nil }
        #expect(kept.count * answers.weight <= size)
        #expect(kept.first == 0)
        #expect(kept.last == 499)
    }

    @Test func `do not take in what would push out most others`() throws {
        let cache = AnswerCache(bytes: 64 << 10, freshness: .seconds(60))
        let key = try key("/v1/a")
        _ = look(at: old, for: key, in: cache, at: now)
        cache.keep(answer(String(repeating: "x", count: 10_000)), for: key, from: old)
        #expect(cache.find(key, at: now).answer == nil)
    }

    @Test func `about the service need no look at the data, and outlive it`() throws {
        let cache = AnswerCache(bytes: 1 << 20, freshness: .seconds(1))
        let key = try key("/openapi.json")
        cache.keep(answer("1"), for: key, from: nil)
        #expect(try content(cache.find(key, at: now).answer) == "1")
        cache.keep(answer("2"), for: key, from: old)
        #expect(try content(cache.find(key, at: now).answer) == "1")
        cache.keep(answer("3"), for: try self.key("/v1/themes"), from: nil)
        guard case .checkIsDue = cache.find(try self.key("/v1/themes"), at: now) else {
            return #expect(Bool(false), "kept without data")
        }
    }
}
