import Domain

/// What is shown of the records of an answer.
struct Shape: Sendable {
    /// The members that records keep; nil: all.
    var members: Set<String>?
}

extension Asked {
    /// `fields`.
    mutating func shape<Record>(of form: RecordForm<Record>) -> Shape { Shape(members: members(of: form)) }

    private mutating func members<Record>(of form: RecordForm<Record>) -> Set<String>? {
        guard let text = parameters.single("fields") else { return nil }
        var members: Set<String> = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            if form.members.contains(name) {
                members.insert(name)
            } else if name.isEmpty {
                parameters.refuse("fields", text, "A name is missing.", allowed: form.members)
            } else {
                parameters.refuse(
                    "fields", name, "The records have no member of this name.", allowed: form.members,
                    suggestion: Spelling.nearest(to: name.lowercased(), among: form.members))
            }
        }
        return members
    }
}
