import Domain
import HTTPMessage

/// A question for one record and nothing else, such as `/v1/activities/a-67-280.14.2`: no parameters, no escapes, and any
/// representation will do. Most questions for records are so. What has a suffix is taken for an id that nobody has.
struct PlainRecord {
    let type: RecordType
    let id: String
    /// Which of `routes(in:)` answers it.
    let routeIndex: Int

    /// Nil for every other question.
    init?(_ request: borrowing Request) {
        let target = request.targetBytes
        guard let index = Self.collections.indices.first(where: { Self.collections[$0].holds(target) }),
            !request.fields.contains("Accept") || request.fields.combined("Accept") == "*/*"
        else { return nil }
        let id = target[Self.collections[index].path.utf8CodeUnitCount...]
        for byte in id where byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "?") {
            return nil
        }
        type = Self.collections[index].type
        self.id = String(decoding: id, as: UTF8.self)
        routeIndex = index
    }

    private struct Collection {
        let type: RecordType
        let path: StaticString

        /// Whether `target` is a member of it.
        func holds(_ target: borrowing [UInt8]) -> Bool {
            path.withUTF8Buffer { path in
                guard target.count > path.count else { return false }
                // What tells the collections apart stands behind “/v1/”.
                for index in path.indices.reversed() where unsafe target[index] != path[index] { return false }
                return true
            }
        }
    }

    private static let collections = [
        Collection(type: .activity, path: "/v1/activities/"), Collection(type: .commitment, path: "/v1/commitments/"),
        Collection(type: .decision, path: "/v1/decisions/"),
    ]

    /// The places in `table` of the routes that answer such questions.
    static func routes(in table: RouteTable) -> [Int?] {
        collections.map { collection in table.routes.firstIndex { $0.template == "\(collection.path){id}" } }
    }
}
