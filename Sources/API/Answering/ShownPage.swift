import Domain

/// A record on its way into an answer.
enum Shown<Record: Sendable>: Sendable {
    /// As it is stored: JSON with all members.
    case rendering([UInt8])
    case record(Record)
}

/// A page of a list, with what its records name.
struct ShownPage<Record: Sendable>: Sendable {
    let page: Page<Shown<Record>>
    /// Nil where nothing is embedded.
    let embedded: Embedded?

    init(_ page: Page<Shown<Record>>, with embedded: Embedded? = nil) {
        self.page = page
        self.embedded = embedded
    }
}
