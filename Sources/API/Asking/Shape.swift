import Domain

/// How the records of an answer are shown.
struct Shape: Sendable {
    /// The members that they keep; nil: all.
    var members: Set<String>?
    var dialect = CSVWriter.Dialect.rfc4180
    /// What is given along with them.
    var embedding: Set<Embeddable> = []

    /// Whether it is that of the stored renderings.
    var isWhole: Bool { members == nil && embedding.isEmpty }
}

extension Asked {
    /// `fields`, `embed` and `csv`. Where they do not fit the representation, that is a fault too.
    mutating func shape<Record>(of form: RecordForm<Record>) -> Shape {
        var shape = Shape(members: members(of: form), dialect: dialect(), embedding: embedding(of: form))
        if !shape.embedding.isEmpty { shape.members?.insert("embedded") }
        return shape
    }

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

    /// `csv`.
    mutating func dialect() -> CSVWriter.Dialect {
        if isPretty, representation != .json { parameters.refuse("pretty", "true", "Only JSON can be pretty.") }
        guard let text = parameters.single("csv") else { return .rfc4180 }
        if text != "excel-fr" {
            parameters.refuse("csv", text, "There is no such dialect.", allowed: ["excel-fr"])
        } else if representation != .csv {
            parameters.refuse("csv", text, "It is for CSV only: add .csv to the path, or send “Accept: text/csv”.")
        }
        return .excelFr
    }
}
