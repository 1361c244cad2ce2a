import Foundation

/// One case after the other on one subject.
struct Campaign {
    /// More of the same would only hide the first.
    private static let enoughFindings = 5

    let subject: Subject
    let seed: UInt64

    /// Runs one case, and prints what does not hold. True: all does.
    func run(_ number: UInt64) -> Bool {
        var random = Random(seed: seed, number: number)
        let input = subject.mutator.input(&random)
        do throws(Finding) {
            try subject.check(input, &random)
            return true
        } catch {
            print("\(subject.name) --seed \(seed) --case \(number): \(quoted(input))\nnot true: \(error.sentence)")
            return false
        }
    }

    /// Runs cases until the time is over or enough was found; prints how many. Gives how many found something.
    func run(for seconds: Double) -> Int {
        let start = ContinuousClock.now
        let end = start + .seconds(seconds)
        print("\(subject.name): seed \(seed)")
        fflush(nil)  // a trap would lose it
        var number: UInt64 = 0
        var findings = 0
        while findings < Self.enoughFindings, ContinuousClock.now < end {
            Watch.goOn()
            for _ in 0..<64 {
                Watch.number.store(number, ordering: .relaxed)
                if !run(number) { findings += 1 }
                number += 1
            }
        }
        let rate = Double(number) / ((ContinuousClock.now - start) / .seconds(1))
        print("\(subject.name): \(number) cases, \(Int(rate)) a second, \(findings) findings")
        fflush(nil)
        return findings
    }
}
