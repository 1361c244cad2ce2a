/// Everybody named in a document: UN entities, regional organisations, their bodies, states, NGOs and groups.
public struct Organisation: Hashable, Sendable {
    /// An organisation's code in another list.
    public struct Identifier: Hashable, Sendable {
        public var scheme: String  // IATI OrganisationRegistrationAgency: `XM-DAC`
        public var identifier: String
        public var match: Match

        public init(scheme: String, identifier: String, match: Match) {
            self.scheme = scheme
            self.identifier = identifier
            self.match = match
        }
    }

    public var id: OrganisationID
    /// English may be missing where a document names a body that is on no list; French never is.
    public var nameFr: String
    public var nameEn: String?
    public var acronymFr: String?
    public var acronymEn: String?
    public var kind: OrganisationKind
    public var parent: OrganisationID?
    /// Forms met in the documents other than the names and acronyms, sorted; misprints included.
    public var aliases: [String]
    public var identifiers: [Identifier]

    public init(
        id: OrganisationID, nameFr: String, nameEn: String?, acronymFr: String?, acronymEn: String?,
        kind: OrganisationKind, parent: OrganisationID?, aliases: [String] = [], identifiers: [Identifier] = []
    ) {
        self.id = id
        self.nameFr = nameFr
        self.nameEn = nameEn
        self.acronymFr = acronymFr
        self.acronymEn = acronymEn
        self.kind = kind
        self.parent = parent
        self.aliases = aliases
        self.identifiers = identifiers
    }
}
