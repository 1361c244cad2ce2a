import Domain
import HTTPMessage

/// A question for one record and nothing else, such as `/v1/activities/a-67-280.14.2`: no parameters, no escapes, and any
/// representation will do. Most questions for records are so. What has a suffix is taken for an id that nobody has.
struct PlainRecord {
    let type: RecordType
    let id: String

    /// Nil for every other question.
    init?(_ request: borrowing Request) {
        let target = request.targetBytes
        guard let collection = Self.collections.first(where: { $0.holds(target) }),
            !request.fields.contains("Accept") || request.fields.combined("Accept") == "*/*"
        else { return nil }
        let id = target[collection.path.count...]
        for byte in id where byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "?") {
            return nil
        }
        type = collection.type
        self.id = String(decoding: id, as: UTF8.self)
    }

    private struct Collection {
        let type: RecordType
        let path: [UInt8]

        init(_ type: RecordType, _ path: String) {
            self.type = type
            self.path = Array(path.utf8)
        }

        /// Whether `target` is a member of it.
        func holds(_ target: [UInt8]) -> Bool {
            guard target.count > path.count else { return false }
            // What tells the collections apart stands behind “/v1/”.
            for index in path.indices.reversed() where target[index] != path[index] { return false }
            return true
        }
    }

    private static let collections = [
        Collection(.activity, "/v1/activities/"), Collection(.commitment, "/v1/commitments/"),
        Collection(.decision, "/v1/decisions/"),
    ]

    /// The places in `table` of the routes that answer such questions.
    static func routes(in table: RouteTable) -> [RecordType: Int] {
        var routes: [RecordType: Int] = [:]
        for collection in collections {
            let template = String(decoding: collection.path, as: UTF8.self) + "{id}"
            routes[collection.type] = table.routes.firstIndex { $0.template == template }
        }
        return routes
    }
}
