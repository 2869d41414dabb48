import Foundation
import HTTP
import Testing

@Suite("Event streams")
struct EventStreamTests {
    @Test("a listener hears what is new, in order, encoded once")
    func hears() async throws {
        let text = try await TestServer.run { port, server in
            let client = try listener(port, "/events")
            server.publish([event(1), event(2)], on: TestServer.stream)
            server.publish([event(3)], on: TestServer.stream)
            return client.read(until: "id: 3\ndata: 3\n\n")
        }
        #expect(text == "id: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\ndata: 3\n\n")
    }

    @Test("who comes back hears what was missed, by field or by query; the field goes first")
    func resumes() async throws {
        let texts = try await TestServer.run { port, server in
            server.publish((1...5).map(event), on: TestServer.stream)
            return try [
                listener(port, "/events?after=3").read(until: "id: 5\ndata: 5\n\n"),
                listener(port, "/events?after=1", "Last-Event-ID: 4\r\n").read(until: "id: 5\ndata: 5\n\n"),
            ]
        }
        #expect(texts == ["id: 4\ndata: 4\n\nid: 5\ndata: 5\n\n", "id: 5\ndata: 5\n\n"])
    }

    @Test("what is no longer held, or yet to come, is a gap")
    func tellsOfGaps() async throws {
        let texts = try await TestServer.run { port, server in
            open(server, lastID: 10)
            server.publish([event(11)], on: TestServer.stream)
            return try ["9", "12", "x"]
                .map { try listener(port, "/events?after=\($0)").read(until: "\n\n") }
        }
        #expect(texts == Array(repeating: "event: gap\nid: 11\ndata: 11\n\n", count: 3))
    }

    @Test("the log holds the latest only")
    func forgetsTheOldest() async throws {
        var configuration = TestServer.configuration
        configuration.eventLogBytes = 1_000
        let texts = try await TestServer.run(configuration) { port, server in
            for id in 1...200 { server.publish([event(id)], on: TestServer.stream) }
            return try ["10", "199"].map { try listener(port, "/events?after=\($0)").read(until: "\n\n") }
        }
        #expect(texts == ["event: gap\nid: 200\ndata: 200\n\n", "id: 200\ndata: 200\n\n"])
    }

    @Test("events go to their channels only, live and afterwards")
    func keepsChannelsApart() async throws {
        let texts = try await TestServer.run { port, server in
            let events = [event(1, channels: 1), event(2, channels: 2), event(3, channels: 3), event(4, channels: 4)]
            let live = try listener(port, "/events?channels=2")
            server.publish(events, on: TestServer.stream)
            let heard = live.read(until: "id: 3\ndata: 3\n\n")
            return try [heard, listener(port, "/events?channels=2&after=0").read(until: "id: 3\ndata: 3\n\n")]
        }
        #expect(texts == Array(repeating: "id: 2\ndata: 2\n\nid: 3\ndata: 3\n\n", count: 2))
    }

    @Test("a silent stream beats")
    func beats() async throws {
        var configuration = TestServer.configuration
        configuration.heartbeat.interval = 50
        let text = try await TestServer.run(configuration) { port, _ in
            try listener(port, "/events").read(until: ":\n\n:\n\n")
        }
        #expect(text.hasPrefix(":\n\n"))
    }

    @Test("a listener that does not read is closed, and others hear everything")
    func closesTheSlow() async throws {
        var configuration = TestServer.configuration
        configuration.listenerLag = 100_000
        configuration.eventLogBytes = 64 << 20
        let (heard, left) = try await TestServer.run(configuration) { port, server in
            let slow = try listener(port, "/events?label=slow", receiveBuffer: 4_096)
            let quick = try listener(port, "/events?label=quick")
            var heard = 0
            for id in 1...400 {
                let data = String(repeating: "x", count: 50_000)
                server.publish([ServerEvent(id: UInt64(id), data: data)], on: TestServer.stream)
                heard += quick.read(until: "\n\n").utf8.count
            }
            slow.close()
            return (heard, labels(server))
        }
        #expect(heard > 400 * 50_000)
        #expect(left == ["quick"])
    }

    @Test("a listener that was slow for a while catches up")
    func catchesUp() async throws {
        var configuration = TestServer.configuration
        configuration.listenerLag = 64 << 20
        configuration.eventLogBytes = 64 << 20
        configuration.patience.answer = 120_000
        let text = try await TestServer.run(configuration) { port, server in
            let slow = try listener(port, "/events", receiveBuffer: 32_768)
            for id in 1...200 {
                let data = String(repeating: "x", count: 50_000)
                server.publish([ServerEvent(id: UInt64(id), data: data)], on: TestServer.stream)
            }
            _ = labels(server)
            server.publish([ServerEvent(id: 201, data: "last")], on: TestServer.stream)
            return slow.read(until: "data: last\n\n")
        }
        let ids = text.split(separator: "\n").filter { $0.hasPrefix("id: ") }.compactMap { Int($0.dropFirst(4)) }
        #expect(ids == Array(1...201))
    }

    @Test("who leaves is counted out, with a goodbye and without")
    func countsListeners() async throws {
        let counts = try await TestServer.run { port, server in
            let clients = try (1...30).map { try listener(port, "/events?label=\($0)") }
            let before = Set(labels(server))
            for (index, client) in clients.enumerated() where index % 3 > 0 {
                if index % 3 == 1 { client.close() } else { client.reset() }
            }
            for _ in 0..<2_000 where labels(server).count > 10 { usleep(10_000) }
            server.publish([event(1)], on: TestServer.stream)
            let heard = clients.enumerated().filter { $0.offset % 3 == 0 }.map { $0.element.read(until: "data: 1\n\n") }
            // On a slow machine a heartbeat may have come first.
            return (before.count, labels(server).count, heard.count { $0.hasSuffix("id: 1\ndata: 1\n\n") })
        }
        #expect(counts == (30, 10, 10))
    }

    @Test("HEAD of a stream has no stream")
    func answersHead() async throws {
        let text = try await TestServer.run { port, _ in
            let client = try TestClient(port)
            client.send("HEAD /events HTTP/1.1\r\nHost: a\r\n\r\n")
            return client.read()
        }
        #expect(text.contains("text/event-stream\r\n") && text.hasSuffix("\r\n\r\n"))
    }
}

private func event(_ id: Int, channels: UInt64) -> ServerEvent {
    ServerEvent(id: UInt64(id), data: "\(id)", channels: Channels(rawValue: channels))
}

private func event(_ id: Int) -> ServerEvent { ServerEvent(id: UInt64(id), data: "\(id)") }

/// A client that has heard the beginning of its stream.
private func listener(
    _ port: UInt16,
    _ target: String,
    _ fields: String = "",
    receiveBuffer: Int32? = nil
) throws -> TestClient {
    let client = try TestClient(port, receiveBuffer: receiveBuffer)
    client.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
    var head = ""
    while !head.hasSuffix("retry: 500\n\n") {
        let more = client.read(atMost: 1)
        guard !more.isEmpty else { throw POSIXError(.ECONNRESET) }
        head += more
    }
    return client
}

private func labels(_ server: Server) -> [String] { wait { await server.listeners(on: TestServer.stream) } ?? [] }

private func open(_ server: Server, lastID: UInt64) { wait { await server.open(TestServer.stream, lastID: lastID) } }
