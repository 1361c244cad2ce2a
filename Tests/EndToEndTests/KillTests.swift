import Foundation
import Testing

@Suite(.serialized) struct `Killed at any moment of an ingestion` {
    /// When the program is killed.
    enum Moment: CustomTestStringConvertible {
        /// After this share of the time that an undisturbed ingestion takes.
        case share(Double)
        /// This many microseconds after the transaction has begun to reach the disk.
        case writing(after: UInt32)

        var testDescription: String {
            switch self {
            case .share(let share): "at \(Int(share * 100)) % of the time"
            case .writing(let time): "\(time) µs after the writing began"
            }
        }
    }

    /// What an undisturbed run gives, and how long it takes.
    private static let undisturbed = Task {
        let place = try Workplace(Workplace.shortSeeds)
        let ingestion = try place.start("ingest")
        #expect(try await ingestion.end().code == 0)
        let time = ContinuousClock.now - ingestion.started
        let (program, port) = try await place.serve()
        defer { withExtendedLifetime(program) {} }
        return (lists: try Lists.all(port: port), time: time)
    }

    @Test(
        arguments: (1...12).map { Moment.share(Double($0) / 12) }
            + [0, 200, 500, 1_000, 2_000, 4_000, 8_000, 16_000].map { .writing(after: $0) })
    func `it serves the complete data when it is started again`(moment: Moment) async throws {
        let undisturbed = try await Self.undisturbed.value
        let place = try Workplace(Workplace.shortSeeds)
        let ingestion = try place.start("ingest")
        switch moment {
        case .share(let share): usleep(UInt32(undisturbed.time / .microseconds(1) * share))
        case .writing(let time):
            awaitWriting(place)
            usleep(time)
        }
        ingestion.signal(SIGKILL)
        try await ingestion.end()
        let (program, port) = try await place.serve()
        #expect(try Lists.all(port: port) == undisturbed.lists)
        program.signal(SIGTERM)
        #expect(try await program.end().code == 0)
    }

    /// Returns when the log grows beyond what it was while the documents were read.
    private func awaitWriting(_ place: Workplace) {
        let end = ContinuousClock.now + Program.patience
        var sizes: (before: off_t, status: stat) = (0, stat())
        while ContinuousClock.now < end {
            guard stat(place.database + "-wal", &sizes.status) == 0 else { continue }
            // The tables are made with one write; what comes a good while later is the documents.
            if sizes.before > 0, sizes.status.st_size > sizes.before { return }
            usleep(sizes.before == 0 ? 50_000 : 0)
            sizes.before = sizes.status.st_size
        }
    }
}

extension Duration {
    fileprivate static func / (_ duration: Duration, _ unit: Duration) -> Double {
        let seconds = { (time: Duration) in
            Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        }
        return seconds(duration) / seconds(unit)
    }
}
