import Foundation

@testable import API

/// Holds JSON against the schemas of `openapi.yaml`: the part of JSON Schema 2020-12 that these use. A keyword that it
/// does not know is itself a fault, so that none is passed over.
struct SchemaValidator: Sendable {
    static let ofDescription = try? SchemaValidator()

    private let description: APIDescription

    init() throws { description = try APIDescription(yaml: published) }

    /// What is wrong with an answer of `status` from `path`; empty where nothing is. `isWhole`: records have all members.
    func faults(of content: [UInt8], type: String, status: Int, path: String, isWhole: Bool) -> [String] {
        guard let schema = schema(type: type, status: status, path: path) else {
            return ["\(path): \(status) \(type) is not described"]
        }
        guard let value = try? JSONSerialization.jsonObject(with: Data(content)) else { return ["no JSON"] }
        var faults: [String] = []
        check(value, schema, isWhole: isWhole, at: "", &faults)
        return faults
    }

    private func schema(type: String, status: Int, path: String) -> YAMLValue? {
        // What no operation has for itself is described for all.
        if type == "application/problem+json" { return description.target(of: "#/components/schemas/Problem") }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        let paths = description.tree["paths"]?.members ?? []
        let found =
            paths.first { $0.key == path }
            ?? paths.first { candidate in
                let parts = candidate.key.split(separator: "/", omittingEmptySubsequences: false)
                return parts.count == segments.count
                    && zip(parts, segments).allSatisfy { $0.hasPrefix("{") ? !$1.isEmpty : $0 == $1 }
            }
        return found?.value["get"]?["responses"]?[String(status)]?["content"]?[type]?["schema"]
    }

    private static let annotations: Set = ["description", "example", "examples", "format", "default", "title"]

    private func check(_ value: Any, _ schema: YAMLValue, isWhole: Bool, at place: String, _ faults: inout [String]) {
        if let reference = schema["$ref"]?.text {
            guard let target = description.target(of: reference) else { return faults.append("no \(reference)") }
            return check(value, target, isWhole: isWhole, at: place, &faults)
        }
        for member in schema.members where !Self.annotations.contains(member.key) {
            switch member.key {
            case "type":
                let names = member.value.text.map { [$0] } ?? member.value.items.compactMap(\.text)
                if !names.contains(where: { isOf($0, value) }) { faults.append("\(place) is not \(names)") }
            case "required", "x-whole":
                guard let object = value as? [String: Any], member.key == "required" || isWhole else { continue }
                for name in member.value.items.compactMap(\.text) where object[name] == nil {
                    faults.append("\(place) lacks \(name)")
                }
            case "properties":
                guard let object = value as? [String: Any] else { continue }
                for property in member.value.members {
                    guard let held = object[property.key] else { continue }
                    check(held, property.value, isWhole: isWhole, at: "\(place)/\(property.key)", &faults)
                }
            case "additionalProperties":
                guard let object = value as? [String: Any] else { continue }
                let known = Set(schema["properties"]?.members.map(\.key) ?? [])
                for (key, held) in object where !known.contains(key) {
                    check(held, member.value, isWhole: isWhole, at: "\(place)/\(key)", &faults)
                }
            case "items":
                for (index, item) in (value as? [Any] ?? []).enumerated() {
                    check(item, member.value, isWhole: isWhole, at: "\(place)/\(index)", &faults)
                }
            case "allOf":
                for part in member.value.items { check(value, part, isWhole: isWhole, at: place, &faults) }
            case "anyOf":
                let fits = member.value.items.contains { part in
                    var found: [String] = []
                    check(value, part, isWhole: isWhole, at: place, &found)
                    return found.isEmpty
                }
                if !fits { faults.append("\(place) is none of what it may be") }
            case "enum":
                if !member.value.items.compactMap(\.text).contains(value as? String ?? "") {
                    faults.append("\(place) is none of its values")
                }
            case "pattern":
                guard let text = value as? String, let pattern = member.value.text else { continue }
                if text.range(of: pattern, options: .regularExpression) == nil {
                    faults.append("\(place): “\(text)” does not match \(pattern)")
                }
            case "minimum", "maximum", "minItems", "maxItems", "maxLength", "minLength":
                guard case .number(let digits) = member.value, let bound = Double(digits) else { continue }
                let size =
                    (value as? NSNumber)?.doubleValue ?? (value as? [Any]).map { Double($0.count) }
                    ?? (value as? String).map { Double($0.count) } ?? bound
                if member.key.hasPrefix("min") ? size < bound : size > bound {
                    faults.append("\(place) is beyond its \(member.key)")
                }
            default: faults.append("\(place): the keyword \(member.key) is not known")
            }
        }
    }

    private func isOf(_ name: String, _ value: Any) -> Bool {
        // On Linux numbers and booleans are both NSNumber; only booleans have this type.
        let isBoolean = (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
        switch name {
        case "object": return value is [String: Any]
        case "array": return value is [Any]
        case "string": return value is String
        case "boolean": return isBoolean
        case "integer":
            return !isBoolean && ((value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false)
        case "number": return !isBoolean && value is NSNumber
        case "null": return value is NSNull
        default: return false
        }
    }
}
