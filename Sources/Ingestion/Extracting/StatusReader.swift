import Domain

/// Reads the status cell of an action table: each state it tells, in order, and the one that decides.
/// The mark of a table that has marks (√ done, ↔ under way) speaks first; without one the last wording decides.
struct StatusReader {
    let dates: DateExtractor
    private let trie = PhraseTrie<StatusEvent.State>()

    init(dates: DateExtractor, _ words: Words) {
        self.dates = dates
        for line in statusCues.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let state = StatusEvent.State(rawValue: String(parts[0])) else { continue }
            for phrase in parts[1].split(separator: ",") { trie.add(String(phrase), state, words) }
        }
    }

    struct Reading {
        var status: CommitmentStatus
        var events: [StatusEvent]
        var dates: [StatedDate]
    }

    /// `reported`: the day on which the states are told, ISO 8601; what is dated later is planned.
    func read(_ cell: CleanText, mark: CleanText?, reported: String?, _ words: Words) -> Reading {
        let tokens = Tokeniser.tokens(cell.bytes, words)
        var events: [StatusEvent] = []
        var stated: [StatedDate] = []
        for part in parts(cell, tokens) {
            let found = dates.dates(tokens, cell.bytes, in: part, skipping: [])
            let range = Int(tokens[part.lowerBound].start)..<Int(tokens[part.upperBound - 1].end)
            let text = cell.string(range)
            for date in found {
                let range = Int(tokens[date.tokens.lowerBound].start)..<Int(tokens[date.tokens.upperBound - 1].end)
                stated.append(StatedDate(value: date.value, text: cell.string(range)))
            }
            for var event in self.events(tokens, part, text, found.map(\.value), words) {
                // « Mise en service au quatrième trimestre de 2018 », told before: it is to come.
                // « Achevé en septembre 2019 » is done, whenever it is told.
                if event.state == .completed, isLater(event.date, than: reported), !isPast(tokens[part], words) {
                    event.state = .planned
                }
                events.append(event)
            }
        }
        return Reading(status: decide(events, mark: mark, reported: reported), events: events, dates: stated)
    }

    private func isPast(_ clause: ArraySlice<Token>, _ words: Words) -> Bool {
        clause.first.map { first in
            Self.done.contains { words.text(first.word).starts(with: $0.utf8) }
        } ?? false
    }
    private static let done = ["acheve", "accompli", "termine"]

    /// Clauses: parted by semicolons, full stops, and by the start of a new paragraph in the cell (a capital after a
    /// year, as in « 2017 : … 2018 : … » stays one).
    private func parts(_ cell: CleanText, _ tokens: [Token]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        for (at, token) in tokens.enumerated() {
            let ends = token.mark == UInt8(ascii: ";") || token.mark == UInt8(ascii: ".")
            let begins =
                at > start && token.shape.contains(.capitalised) && !token.shape.contains(.acronym)
                && tokens[at - 1].shape.contains(.digits)
            if ends || begins {
                if at > start { parts.append(start..<at) }
                start = ends ? at + 1 : at
            }
        }
        if start < tokens.count { parts.append(start..<tokens.count) }
        return parts
    }

    private func events(_ tokens: [Token], _ part: Range<Int>, _ text: String, _ dates: [String], _ words: Words)
        -> [StatusEvent]
    {
        var states: [StatusEvent.State] = []
        var at = part.lowerBound
        while at < part.upperBound {
            if let match = trie.longest(at: at, tokens, words), let state = match.values.first {
                states.append(state)
                at = match.tokens.upperBound
            } else {
                at += 1
            }
        }
        if let state = states.max(by: { Self.strength($0) < Self.strength($1) }) {
            return [StatusEvent(state: state, date: dates.last, text: text)]
        }
        return dates.isEmpty ? [] : dates.map { StatusEvent(state: .dated, date: $0, text: text) }
    }

    /// Within one clause the state that is least final is the truth of it: « en cours : enquête prévue ».
    private static func strength(_ state: StatusEvent.State) -> Int {
        switch state {
        case .ongoing: 4
        case .planned: 3
        case .started: 2
        case .completed: 1
        case .dated: 0
        }
    }

    private func decide(_ events: [StatusEvent], mark: CleanText?, reported: String?) -> CommitmentStatus {
        let isDone = mark.map { $0.string.contains("√") || $0.string.contains("✓") } ?? false
        let isUnderWay = mark.map { $0.string.contains("↔") } ?? false
        if isUnderWay { return .ongoing }
        let told = events.last { $0.state != .dated }
        if isDone { return told?.state == .ongoing ? .ongoing : .completed }
        guard let last = events.last else { return .notStated }
        guard let told else { return isLater(last.date, than: reported) ? .planned : .completed }
        switch told.state {
        case .ongoing, .started: return .ongoing
        case .planned:
            // « Essais entamés ; le protocole sera mis à jour »: what has begun is under way.
            return events.contains { $0.state == .started } ? .ongoing : .planned
        case .completed, .dated:
            // « travaux en cours. Trois postes ont été approuvés »: the work goes on.
            return events.contains { $0.state == .ongoing } ? .ongoing : .completed
        }
    }

    private func isLater(_ date: String?, than reported: String?) -> Bool {
        guard let date, let reported else { return false }
        return Period.days(of: date).end > Period.days(of: reported).end
    }
}
