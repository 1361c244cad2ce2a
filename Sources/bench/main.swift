import Foundation

/// `bench [seeds]` times the stages; `bench --scale [seeds]` the questions put to a registry of 200,000 activities.
/// Compare figures of one run only.
let arguments = Array(CommandLine.arguments.dropFirst())
let folder = arguments.first { !$0.hasPrefix("-") } ?? "seeds"
do {
    if arguments.contains("--scale") {
        if try !ScaleCases.run(seeds: folder) { exit(1) }
    } else {
        try AnswerCases.run(seeds: folder)
        try StageCases.run(seeds: folder)
    }
} catch {
    // What was measured before is printed all the same.
    print(error)
    exit(1)
}
