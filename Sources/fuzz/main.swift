import Foundation
import HTTPMessage

/// `fuzz [SUBJECT…] [--seconds N] [--seed N] [--case N]` feeds the readers of HTTP with bytes that nobody would send in
/// earnest. Seed and number make a case, so that what is found can be found again.
var names: [String] = []
var seconds = 60.0
var seed = UInt64(Date().timeIntervalSince1970)
var only: UInt64?
var rest = CommandLine.arguments.dropFirst()
while let word = rest.popFirst() {
    switch word {
    case "--seconds": seconds = rest.popFirst().flatMap { Double($0) } ?? seconds
    case "--seed": seed = rest.popFirst().flatMap { UInt64($0) } ?? seed
    case "--case": only = rest.popFirst().flatMap { UInt64($0) }
    default: names.append(word)
    }
}
let subjects = names.isEmpty ? Subject.all : Subject.all.filter { names.contains($0.name) }
guard !subjects.isEmpty else {
    print("usage: fuzz [\(Subject.all.map(\.name).joined(separator: "|"))…] [--seconds N] [--seed N] [--case N]")
    exit(64)
}
Watch.begin()
var found = 0
for subject in subjects {
    let campaign = Campaign(subject: subject, seed: seed)
    if let only {
        found += campaign.run(only) ? 0 : 1
    } else {
        found += campaign.run(for: seconds / Double(subjects.count))
    }
}
exit(found == 0 ? 0 : 1)
