import Engine
import Formats
import HTTP

/// One user of the programming interface, with a connection that is kept open.
struct Caller: Sendable {
    let connection: ClientConnection
    var token: String?

    enum Trouble: Error {
        case noAnswer
        case problem(status: Int, refusal: String)
    }

    func get<Answer: Decodable>(_ path: String, as type: Answer.Type = Answer.self) async throws -> Answer {
        try await ask(ClientRequest(.get, path, fields: fields))
    }

    func post<Answer: Decodable>(
        _ path: String,
        _ content: some Encodable,
        as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        let body = try JSONEncoding.encode(content)
        let type = HeaderField("Content-Type", "application/json")
        return try await ask(ClientRequest(.post, path, fields: fields + [type], body: body))
    }

    /// Carries out a command; under the same id it is sent again until it is answered, and counts once.
    func send(_ command: Command, id: String?) async throws -> Created {
        try await post("/api/v1/commands", Sending(client: id, command: command))
    }

    func listen(keeping policy: AsyncStream<ClientEvent>.Continuation.BufferingPolicy) async throws
        -> AsyncStream<ClientEvent>
    { try await connection.listen(ClientRequest(.get, "/api/v1/events", fields: fields), keeping: policy) }

    private var fields: [HeaderField] { token.map { [HeaderField("Authorization", "Bearer \($0)")] } ?? [] }

    private func ask<Answer: Decodable>(_ request: ClientRequest) async throws -> Answer {
        let response: ClientResponse
        do { response = try await connection.send(request) } catch { throw Trouble.noAnswer }
        let json = try JSON(response.body)
        guard response.status < 400 else {
            let name = json["refusal"]?.string ?? json["title"]?.string ?? ""
            throw Trouble.problem(status: response.status, refusal: name)
        }
        return try JSONDecoding.decode(from: json)
    }

    struct Sending: Encodable {
        let client: String?
        let command: Command
    }

    struct Created: Decodable { let created: [String] }

    struct Joining: Encodable {
        let code: String
        let organisation: String?
        let table: TableID?
    }

    struct Joined: Decodable { let token: String }

    struct Signalling: Codable {
        let step: StepID
        let signal: String
    }
}
