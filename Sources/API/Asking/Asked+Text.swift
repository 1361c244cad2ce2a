import Domain

/// Words to look for.
extension Asked {
    /// A full-text query; nil where it does not stand or cannot be searched for, which is a fault.
    mutating func text(_ name: String) -> TextQuery? {
        guard let text = parameters.single(name) else { return nil }
        do throws(TextQuery.Fault) { return try TextQuery(text) } catch {
            switch error {
            case .noWord:
                parameters.refuse(
                    name, text,
                    "There is no word in it to look for. “-” excludes a word, which needs another one to exclude it from."
                )
            case .shortPrefix(let letter):
                parameters.refuse(
                    name, text, "“\(letter.shortened)*” stands for too many words: two letters or more are needed.")
            case .tooManyWords(let most):
                parameters.refuse(name, text, "It has too many words: at most \(most) are looked for at once.")
            }
            return nil
        }
    }

    /// Types of records that a search may find.
    mutating func recordTypes(_ name: String) -> [RecordType] {
        let allowed = RecordType.allCases.map(\.rawValue)
        let lists: [AnyOf<RecordType>] = parameters.lists(name) { text in
            if let type = RecordType(rawValue: text) { return .value(type) }
            return .wrong(
                detail: "There is no such type.", allowed: allowed,
                suggestion: Spelling.nearest(to: text.lowercased(), among: allowed))
        }
        if lists.count > 1 {
            parameters.refuse(name, "", "A record has one type only: join them with a comma to find any of them.")
        }
        return lists.flatMap(\.values)
    }
}
