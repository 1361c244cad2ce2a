/// A name in both working languages of the registry.
public struct Label: Hashable, Sendable {
    public var fr: String
    public var en: String

    public init(fr: String, en: String) {
        self.fr = fr
        self.en = en
    }
}

/// A closed list of codes. The raw value is the code on the wire; clients must accept codes they do not know yet.
public protocol Code: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    var label: Label { get }
}

/// How well a code of ours fits one of another list (SKOS `exactMatch`, `closeMatch`, `broadMatch`).
public enum Match: String, CaseIterable, Hashable, Sendable {
    case exact, close, broad
}
