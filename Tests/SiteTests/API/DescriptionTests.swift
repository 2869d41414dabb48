import Drafting
import Engine
import Formats
import Foundation
import HTTP
import Testing

@testable import Site

/// The description says what there is, and nothing else.
@Suite struct DescriptionTests {
    @Test func `every route is described, by its method, and no other`() throws {
        let document = try APIDescription.make()
        guard case .object(let paths)? = document["paths"] else { throw POSIXError(.EINVAL) }
        #expect(Set(paths.map(\.name)) == Set(APIRoute.all.map(\.template)))
        for route in APIRoute.all {
            let path = document["paths"]?[route.template]
            guard case .object(let methods)? = path else { throw POSIXError(.EINVAL) }
            let here = APIRoute.all.filter { $0.template == route.template }.map { $0.method.rawValue.lowercased() }
            #expect(methods.map(\.name) == here)
            let operation = path?[route.method.rawValue.lowercased()]
            let responses = operation?["responses"]
            let takesContent = route.operation.content != nil || route.operation.form != nil
            #expect((operation?["requestBody"] != nil) == takesContent)
            #expect(responses?["401"] != nil && (route.method == .get || responses?["415"] != nil))
        }
    }

    @Test func `commands stand in it with every case and label, as they are read`() throws {
        let schemas = try #require(try APIDescription.make()["components"]?["schemas"])
        guard case .array(let choices)? = schemas["Command"]?["oneOf"] else { throw POSIXError(.EINVAL) }
        var names: [String] = []
        do { let _: Command = try JSONDecoding.decode(from: JSON(#"{"?": {}}"#)) } catch let error as JSONDecodingError
        {
            if case .unknownCase(_, let known, _) = error.reason { names = known }
        }
        let written = choices.compactMap { choice -> String? in
            guard case .object(let members)? = choice["properties"] else { return nil }
            return members.first?.name
        }
        #expect(written == names && names.count > 40)
        let contribute = choices.first { $0["properties"]?["contribute"] != nil }?["properties"]?["contribute"]
        #expect(contribute?["required"] == ["kind", "text"])
        #expect(contribute?["properties"]?["kind"]?["$ref"] == "#/components/schemas/ContributionKind")
        #expect(contribute?["properties"]?["statements"]?["items"] == ["type": "string"])
        #expect(contribute?["properties"]?["area"]?["type"] == ["string", "null"])
        #expect(schemas["ContributionKind"]?["enum"] == .array(ContributionKind.allCases.map { .string($0.rawValue) }))
        guard case .array(let refusals)? = schemas["Problem"]?["properties"]?["refusal"]?["enum"] else {
            throw POSIXError(.EINVAL)
        }
        #expect(refusals.contains(.string(Refusal.emptyText.code)) && refusals.count > 40)
    }

    @Test func `no reference leads nowhere`() throws {
        let document = try APIDescription.make()
        let text = try JSONEncoding.text(document)
        let parts = text.components(separatedBy: "\"#/components/schemas/").dropFirst()
        let names = Set(parts.map { String($0.prefix { $0 != "\"" }) })
        for name in names { #expect(document["components"]?["schemas"]?[name] != nil, "\(name)") }
    }

    @Test func `it is valid OpenAPI`() throws {
        let file = NSTemporaryDirectory() + "openapi-\(UUID().uuidString).json"
        try Data(JSONEncoding.pretty(try APIDescription.make())).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        let program =
            "from openapi_spec_validator import validate_url; import sys; validate_url('file://' + sys.argv[1])"
        guard try run("python3", "-c", "import openapi_spec_validator") == 0 else {
            print("skipped: openapi-spec-validator is not installed")
            if ProcessInfo.processInfo.environment["CI"] == "true" {
                Issue.record("openapi-spec-validator must be there in CI")
            }
            return
        }
        #expect(try run("python3", "-c", program, file) == 0)
    }

    private func run(_ words: String...) throws -> Int32 {
        let process = Foundation.Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
