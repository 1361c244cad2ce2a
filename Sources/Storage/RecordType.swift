/// What is counted as a whole; the raw value is its table.
public enum RecordType: String, CaseIterable, Sendable {
    case activity, commitment, decision, organisation, document
}
