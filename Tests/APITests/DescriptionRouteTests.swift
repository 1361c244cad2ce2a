import Foundation
import HTTPMessage
import Testing

@testable import API

@Suite struct `The description and what is served` {
    private let description: APIDescription
    private let routes: [Route]

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        description = try APIDescription(yaml: Array(Data(contentsOf: root.appending(path: "openapi.yaml"))))
        routes = RouteTable.whole(description: description, version: "0", isReady: { true }).routes
    }

    @Test func `have the same paths`() {
        #expect(Set(description.paths.map(\.template)) == Set(routes.map(\.template)))
    }

    @Test func `have the same query parameters at each path, in the same order`() throws {
        for route in routes where route.isStrict {
            let path = try #require(description.paths.first { $0.template == route.template })
            #expect(path.query == route.parameters, "\(route.template)")
        }
    }

    @Test func `have the same kinds of problems`() {
        let described = Set(description.paths.flatMap(\.statuses).compactMap(Int.init).filter { $0 >= 400 })
        #expect(described.isSubset(of: Set(ProblemType.all.map(\.status.code))))
    }
}
