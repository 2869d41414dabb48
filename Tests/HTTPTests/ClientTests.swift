import Testing

@testable import HTTP

/// The small client, against the server and against bytes in pieces.
@Suite struct ClientTests {
    @Test func `one connection asks many times, and again after the server has closed it`() async throws {
        let server = Server(TestServer.configuration) { @Sendable in TestServer.answer($0, $1) }
        let port = try await server.start().port
        do {
            let client = ClientConnection(Address(host: "127.0.0.1", port: port), on: ClientQueue())
            for number in 1...20 {
                let answer = try await client.send(ClientRequest(.get, "/echo/\(number)"))
                #expect(answer.status == 200)
                #expect(String(decoding: answer.body, as: UTF8.self) == "GET \(number) \n")
            }
            let ended = try await client.send(
                ClientRequest(.post, "/echo", fields: [HeaderField("Connection", "close")], body: Array("hej".utf8))
            )
            #expect(String(decoding: ended.body, as: UTF8.self).contains("hej"))
            #expect(try await client.send(ClientRequest(.get, "/")).status == 200)
            #expect(try await client.send(ClientRequest(.get, "/large")).body.count == 4 << 20)
            await client.close()
            await #expect(throws: ClientError.misused) { try await client.send(ClientRequest(.get, "/")) }
        }
        await server.stop(grace: 500)
    }

    @Test func `where nobody listens there is no connection`() async throws {
        let client = ClientConnection(Address(host: "127.0.0.1", port: 1), on: ClientQueue())
        await #expect(throws: ClientError.self) { try await client.send(ClientRequest(.get, "/")) }
        await client.close()
    }

    @Test func `an answer is the same however it is cut`() throws {
        let bytes = Array(
            "HTTP/1.1 201 Created\r\nContent-Length: 5\r\nX: a b\r\n\r\nhejsaHTTP/1.1 204 No Content\r\n\r\n".utf8
        )
        for size in 1...bytes.count {
            var reader = ResponseReader()
            var answers: [ClientResponse] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                reader.feed(bytes[start..<min(start + size, bytes.count)])
                while case .response(let answer) = try reader.next() { answers.append(answer) }
            }
            #expect(answers.map(\.status) == [201, 204])
            #expect(answers.first?.body == Array("hejsa".utf8) && answers.first?["x"] == "a b")
        }
    }

    @Test func `what is no answer is refused`() {
        for text in [
            "HTTP/2 200 OK\r\n\r\n", "hej\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            "HTTP/1.1 200 OK\r\n\r\n",
        ] {
            var reader = ResponseReader()
            reader.feed(Array(text.utf8)[...])
            #expect(throws: ClientError.malformed) { try reader.next() }
        }
    }

    @Test func `events are read line by line, comments and ids as the standard says`() {
        var reader = EventReader()
        let text = ":\n\nretry: 1500\n\nevent: fact\nid: 7\ndata: a\ndata: b\n\nevent: changed\ndata: \n\n"
        var events: [ClientEvent] = []
        for octet in text.utf8 { events += reader.read([octet]) }
        #expect(
            events == [
                ClientEvent(id: "7", name: "fact", data: "a\nb"), ClientEvent(id: "7", name: "changed", data: ""),
            ]
        )
    }
}
