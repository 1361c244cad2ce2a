import Foundation
import Testing

/// All that a server answers about its data.
enum Lists {
    static let paths = [
        "/v1/organisations", "/v1/activities", "/v1/commitments", "/v1/decisions", "/v1/documents", themes,
    ]
    /// The one list that is short enough to have no pages.
    private static let themes = "/v1/themes"

    /// Every page of every list, and of each document's paragraphs, by its path.
    static func all(port: Int) throws -> [String: [UInt8]] {
        let client = try Client(port: port)
        var pages: [String: [UInt8]] = [:]
        for path in paths {
            for (target, page) in try self.pages(of: path, client) { pages[target] = page }
        }
        for document in try ids(of: "/v1/documents", client) {
            for (target, page) in try self.pages(of: "/v1/documents/\(document)/paragraphs", client) {
                pages[target] = page
            }
        }
        return pages
    }

    /// The ids of a list's records, in its order.
    static func ids(of path: String, _ client: Client) throws -> [String] {
        try pages(of: path, client).flatMap { page in
            let content = try JSONSerialization.jsonObject(with: Data(page.content)) as? [String: Any]
            return (content?["items"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
        }
    }

    /// How many records a list has.
    static func total(of path: String, port: Int) throws -> Int {
        let target = path == themes ? path : path + "?limit=1"
        return try #require(try Client.get(target, port: port).json()["total"] as? Int)
    }

    /// The pages of a list, by `next`, each of at most 500 records.
    private static func pages(of path: String, _ client: Client) throws -> [(target: String, content: [UInt8])] {
        var pages: [(String, [UInt8])] = []
        var next: String? = path == themes ? path : path + "?limit=500"
        while let target = next {
            let answer = try client.get(target)
            try #require(answer.status == 200, "\(target): \(answer.text)")
            pages.append((target, answer.content))
            try #require(pages.count < 100, "\(path) has no end")
            next = try answer.json()["next"] as? String
        }
        return pages
    }
}
