import HTTPMessage

/// What is not read.
extension API {
    /// Every resource has these and no others.
    static let allow = "GET, HEAD, OPTIONS"

    /// Methods that are known, though none of them is allowed here. Others get 501 (RFC 9110 §9.1).
    private static let known: Set<String> = [
        "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT", "QUERY",
    ]

    func respondWithoutContent(to request: Request) -> Response {
        do throws(Problem) {
            guard Self.known.contains(request.method) else {
                throw Problem(
                    type: .notImplemented, detail: "The method \(request.method.shortened) is not known.",
                    allow: Self.allow)
            }
            // `OPTIONS *` asks about the server as a whole (RFC 9110 §9.3.7).
            var route: Int?
            if request.method != "OPTIONS" || request.path != "*" { route = try match(request).index }
            guard request.method == "OPTIONS" else {
                throw Problem(
                    type: .methodNotAllowed,
                    detail: "\(request.method) is not allowed here. " + ProblemType.methodNotAllowed.remedy,
                    allow: Self.allow)
            }
            var response = options(isPreflight: request.fields.contains("Access-Control-Request-Method"))
            response.route = route
            return response
        } catch {
            return response(error, to: request)
        }
    }

    /// A preflight (Fetch §4.8) may be remembered for a day.
    private func options(isPreflight: Bool) -> Response {
        var response = Response(.noContent)
        response.add("Allow", Self.allow)
        response.addCommonFields()
        if isPreflight {
            response.add("Access-Control-Allow-Methods", Self.allow)
            response.add("Access-Control-Allow-Headers", "*")
            response.add("Access-Control-Max-Age", "86400")
        }
        return response
    }

    func response(_ problem: Problem, to request: Request) -> Response {
        let isPretty = (try? request.queryItems())?.contains(QueryItem(name: "pretty", value: "true")) ?? false
        let target = String(decoding: request.targetBytes, as: UTF8.self)
        var response = problem.response(target: target, links: links, isPretty: isPretty)
        response.route = (try? match(request))?.index
        return response
    }
}

extension RouteTable {
    /// Everything that is served.
    static func whole(
        description: APIDescription, version: String, isReady: @escaping @Sendable () -> Bool,
        security: SecurityContact? = nil
    ) -> RouteTable {
        RouteTable(
            routes: OrganisationRoutes.all + ActivityRoutes.all + CommitmentRoutes.all + DecisionRoutes.all
                + DocumentRoutes.all + ThemeRoutes.all
                + NetworkRoutes.all + StatisticsRoutes.all + SearchRoutes.all
                + ServiceRoutes.all(description: description, version: version, isReady: isReady)
                + DiscoveryRoutes.all(security: security))
    }
}
