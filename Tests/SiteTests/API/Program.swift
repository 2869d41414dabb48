import Formats
import Foundation
import HTTP
import Testing

@testable import Site

/// A program that uses the interface: it shows a token and keeps no cookies. Every answer is held against the
/// description: a status or a member that does not stand there is a fault.
struct Program {
    let port: UInt16
    var token: String?

    struct Answer {
        let status: Int
        let body: String
        let head: Browser.Answer

        var json: JSON? { try? JSON(body) }
        var refusal: String? { json?["refusal"]?.string }
        var detail: String { json?["detail"]?.string ?? "" }
        var created: [String] { json?["created"]?.elements.compactMap(\.string) ?? [] }
    }

    init(_ port: UInt16, token: String? = nil) {
        self.port = port
        self.token = token
    }

    /// With the token that a link ends with.
    init(_ door: LiveRoom.Door, link: String) {
        self.init(door.port, token: link.split(separator: "/").last.map(String.init))
    }

    /// Joined for an organisation.
    init(_ door: LiveRoom.Door, organisation: String) throws {
        self.init(door.port)
        let answer = try post(.join, #"{"code": "\#(door.code)", "organisation": "\#(organisation)"}"#)
        #expect(answer.status == 201, "\(answer.body)")
        token = answer.json?["token"]?.string
    }

    static func leader(_ door: LiveRoom.Door) -> Program { Program(door, link: door.facilitator) }

    func get(_ route: APIRoute, query: String = "", _ fields: [String: String] = [:]) throws -> Answer {
        try ask("GET", route, query, fields, "")
    }

    func post(_ route: APIRoute, _ json: String, _ fields: [String: String] = [:]) throws -> Answer {
        try ask("POST", route, "", ["Content-Type": "application/json"].merging(fields) { $1 }, json)
    }

    /// Sends interview notes, masking names.
    func send(notes: KeyValuePairs<String, String>, key: String? = nil) throws -> Answer {
        var body = part("name=\"maskNames\"", "true")
        if let key { body += part("name=\"key\"", key) }
        for (name, text) in notes { body += part("name=\"file\"; filename=\"\(name)\"", text) }
        let fields = ["Content-Type": "multipart/form-data; boundary=grans"]
        return try ask("POST", .sendNotes, "", fields, body + "--grans--\r\n")
    }

    private func part(_ what: String, _ content: String) -> String {
        "--grans\r\nContent-Disposition: form-data; \(what)\r\n\r\n\(content)\r\n"
    }

    /// Sends a command.
    func send(_ command: String, client: String? = nil) throws -> Answer {
        let id = client.map { #""client": "\#($0)", "# } ?? ""
        return try post(.commands, "{\(id)\"command\": \(command)}")
    }

    private func ask(
        _ method: String,
        _ route: APIRoute,
        _ query: String,
        _ fields: [String: String],
        _ body: String
    ) throws -> Answer {
        var fields = fields
        if let token { fields["Authorization"] = "Bearer \(token)" }
        let head = try Browser(port).ask(method, route.path() + query, fields, body)
        let described = APIDescription.document["paths"]?[route.template]?[method.lowercased()]?["responses"]
        #expect(described?[String(head.status)] != nil, "\(method) \(route.template) \(head.status) is not described")
        if head.status >= 400 {
            #expect(head.field("Content-Type") == "application/problem+json")
            let json = try JSON(head.body)
            #expect(json["status"]?.integer == head.status)
            #expect(json["detail"]?.string?.isEmpty == false && json["type"]?.string?.isEmpty == false)
        } else if let type = route.operation.answer {
            // The schema is written from the type, so what the type reads strictly is valid by the schema.
            #expect(throws: Never.self, "\(method) \(route.template)") { try check(head.body, as: type) }
        }
        return Answer(status: head.status, body: head.body, head: head)
    }

    private func check<Content: Decodable>(_ body: String, as type: Content.Type) throws {
        let _: Content = try JSONDecoding.decode(from: JSON(body), strict: true)
    }
}
