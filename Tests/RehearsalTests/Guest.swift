import Foundation
import HTTP
import Testing

/// Somebody in a served room who uses the programming interface, over a connection that is kept open.
struct Guest: Sendable {
    let connection: ClientConnection
    var token: String?

    struct Answer {
        let status: Int
        let body: [UInt8]

        var json: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]) ?? [:]
        }

        var words: String { String(decoding: body, as: UTF8.self) }
    }

    /// - Parameter patience: milliseconds until an answer is given up.
    init(_ address: Address, on queue: ClientQueue, token: String? = nil, patience: Int = 20_000) {
        connection = ClientConnection(address, on: queue, patience: patience)
        self.token = token
    }

    /// Comes in by the code.
    mutating func join(_ room: Served, from organisation: String) async throws {
        let answer = try await post("/api/v1/join", ["code": room.code, "organisation": organisation])
        #expect(answer.status == 201 && answer.json["table"] is String, "\(answer.words)")
        token = try #require(answer.json["token"] as? String)
    }

    /// Carries out a command; sent again under the same id, it counts once.
    func does(_ command: [String: [String: any Sendable]], id: String) async throws -> Answer {
        try await post("/api/v1/commands", ["client": id, "command": command])
    }

    /// Writes a card in the step the room is in, at the guest's own table unless another is named.
    func writes(_ text: String, _ kind: String, id: String, at table: String? = nil) async throws -> Answer {
        var card: [String: any Sendable] = [
            "kind": kind, "text": text, "perspectives": [String](), "statements": [String](),
        ]
        card["table"] = table
        return try await does(["contribute": card], id: id)
    }

    /// Opens the first workshop and goes on to a step of the example county's.
    func leads(to step: String, through steps: [String]) async throws {
        let opening = ["openWorkshop": ["workshop": "framtidsdialog"]]
        #expect(try await does(opening, id: "oppna").status == 201)
        var here: String?
        for next in steps.prefix(through: steps.firstIndex(of: step) ?? 0) {
            try await moves(from: here, to: next)
            here = next
        }
    }

    func moves(from: String?, to: String) async throws {
        var move = ["workshop": "framtidsdialog", "to": to]
        move["from"] = from
        let answer = try await does(["moveStep": move], id: to)
        #expect(answer.status == 201, "\(answer.words)")
    }

    func get(_ path: String) async throws -> Answer {
        let answer = try await connection.send(ClientRequest(.get, path, fields: fields))
        return Answer(status: answer.status, body: answer.body)
    }

    func post(_ path: String, _ content: [String: Any]) async throws -> Answer {
        let body = Array(try JSONSerialization.data(withJSONObject: content))
        let type = HeaderField("Content-Type", "application/json")
        let answer = try await connection.send(ClientRequest(.post, path, fields: fields + [type], body: body))
        return Answer(status: answer.status, body: answer.body)
    }

    func listen() async throws -> AsyncStream<ClientEvent> {
        try await connection.listen(ClientRequest(.get, "/api/v1/events", fields: fields))
    }

    private var fields: [HeaderField] { token.map { [HeaderField("Authorization", "Bearer \($0)")] } ?? [] }
}

extension Served {
    var address: Address { Address(host: host, port: port) }

    /// What a link proves.
    func token(of name: String) -> String { link(name).split(separator: "/").last.map(String.init) ?? "" }
}
