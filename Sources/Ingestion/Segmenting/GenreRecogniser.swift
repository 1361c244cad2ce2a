import Domain

/// What sort of text a document is, by what its blocks say.
struct GenreRecogniser {
    let source: [UInt8]
    /// True where a heading's words name one organisation.
    let namesOrganisation: (_ heading: [Range<Int>]) -> Bool

    func genre(_ blocks: [Block]) -> Genre {
        var numbered = 0
        var pledges = 0
        var tables = 0
        for block in blocks {
            switch block.kind {
            case .numbered: numbered += 1
            case .row: tables += 1
            case .prose where begins(block, "nous nous engageons") || begins(block, "pour tenir les engagements"):
                pledges += 1
            default: break
            }
        }
        let head = Folding.fold(source[..<min(source.count, 4096)])
        func says(_ words: String) -> Bool { CommitmentExtractor.contains(head, words) }
        if says("conseil des chefs de secretariat"), says("resume des deliberations") || says("session ordinaire") {
            return .cebSummary
        }
        if says("rapport du secretaire general") || numbered >= 10 && says("organisations regionales") {
            return .sgReport
        }
        if pledges >= 2 { return .pledgePage }
        if numbered >= 10, tables == 0 { return .sgReport }
        let partner = blocks.contains {
            if case .heading = $0.kind { namesOrganisation($0.segments) } else { false }
        }
        return partner && numbered == 0 ? .partnerPage : .overviewPage
    }

    private func begins(_ block: Block, _ words: String) -> Bool {
        let first = block.segments.first ?? 0..<0
        let head = Folding.fold(source[first.prefix(200)])
        return CommitmentExtractor.contains(head, words)
    }
}
