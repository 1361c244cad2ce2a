import Domain

/// A record in the representation that users get who ask for nothing else.
public struct Rendering: Hashable, Sendable {
    public var bytes: [UInt8]
    /// What tells `bytes` from those of another state: the opaque part of an entity tag (RFC 9110 §8.8.3).
    public var tag: String

    public init(bytes: [UInt8], tag: String) {
        self.bytes = bytes
        self.tag = tag
    }
}

/// A record of a list, as it is rendered.
public struct RenderedRecord: Hashable, Sendable {
    public var id: String
    public var bytes: [UInt8]

    public init(id: String, bytes: [UInt8]) {
        self.id = id
        self.bytes = bytes
    }
}

/// Renders records once, when they are written, so that serving one is reading one row. What is stored is told from what
/// another renderer made by its form.
public protocol RecordRenderer: Sendable {
    /// Renderers of the same form make the same of the same record.
    var form: String { get }
    func rendering(of activity: Activity) -> Rendering
    func rendering(of commitment: Commitment) -> Rendering
    func rendering(of decision: Decision) -> Rendering
}
