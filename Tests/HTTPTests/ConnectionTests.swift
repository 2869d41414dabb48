import Foundation
import HTTP
import Testing

@Suite("Connections")
struct ConnectionTests {
    private static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test("a slow head and slow content are closed with 408 while others are served at once")
    func closesTheSlow() async throws {
        var configuration = TestServer.configuration
        configuration.patience.head = 300
        configuration.patience.content = 300
        let (answers, slowest) = try await TestServer.run(configuration) { port, _ in
            let heads = try (0..<250).map { _ in try TestClient(port) }
            let bodies = try (0..<250).map { _ in try TestClient(port) }
            for head in heads { head.send("GET / HTTP/1.1\r\nX") }
            for body in bodies { body.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 90\r\n\r\nx") }
            var slowest = 0.0
            for _ in 0..<20 {
                let start = Date()
                let honest = try TestClient(port)
                honest.send(ConnectionTests.get)
                #expect(honest.read(until: "hej\n").hasSuffix("hej\n"))
                honest.close()
                slowest = max(slowest, Date().timeIntervalSince(start))
                heads[0].send("x")
                bodies[0].send("x")
                usleep(10_000)
            }
            return ((heads + bodies).map { $0.read() }, slowest)
        }
        #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 408 ") && $0.contains("Connection: close") })
        #expect(slowest < 5)
    }

    @Test("silence before and between requests is closed without a word")
    func closesTheSilent() async throws {
        var configuration = TestServer.configuration
        configuration.patience.head = 200
        configuration.patience.idle = 200
        let texts = try await TestServer.run(configuration) { port, _ in
            let (new, used) = (try TestClient(port), try TestClient(port))
            used.send(ConnectionTests.get)
            _ = used.read(until: "hej\n")
            return [new.read(), used.read()]
        }
        #expect(texts == ["", ""])
    }

    @Test("a request is answered after the client has ended its side")
    func answersHalfClosed() async throws {
        let text = try await TestServer.run { port, _ in
            let client = try TestClient(port)
            client.send("GET /slowly HTTP/1.1\r\nHost: a\r\n\r\n")
            client.endSending()
            return client.read()
        }
        #expect(text.hasSuffix("klart\n"))
    }

    @Test("a handler that never answers gets its client 503")
    func givesUp() async throws {
        var configuration = TestServer.configuration
        configuration.patience.handler = 200
        let text = try await TestServer.run(configuration) { port, _ in
            let client = try TestClient(port)
            client.send("GET /never HTTP/1.1\r\nHost: a\r\n\r\n")
            return client.read()
        }
        #expect(text.hasPrefix("HTTP/1.1 503 "))
    }

    @Test("an answer may come from a task")
    func answersFromTasks() async throws {
        let server = Server { request, responder in
            Task { responder.answer(Response(.ok, text: request.segments.joined(separator: "/"))) }
            return .later
        }
        let port = try await server.start().port
        let text = try await onThread {
            let client = try TestClient(port)
            client.send("GET /a/b HTTP/1.1\r\nHost: a\r\n\r\n")
            return client.read(until: "a/b")
        }
        await server.stop()
        #expect(text.hasSuffix("\r\n\r\na/b"))
    }

    @Test("large answers wait for their client, and nothing more is read meanwhile")
    func holdsBack() async throws {
        let (text, sentAll) = try await TestServer.run { port, _ in
            let client = try TestClient(port, receiveBuffer: 4_096)
            for _ in 0..<4 { client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n") }
            usleep(100_000)
            let sentAll = client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            return (client.read(), sentAll)
        }
        #expect(sentAll && text.utf8.count > 16 << 20 && text.hasSuffix("hej\n"))
    }

    @Test("resets in every state harm nobody, and memory stays")
    func survivesResets() async {
        await #expect(processExitsWith: .success) {
            try await TestServer.run { port, _ in
                try resetMany(1_000, port)
                let before = residentPages()
                try resetMany(9_000, port)
                let growth = residentPages() - before
                guard growth < 8_192 else { throw POSIXError(.ENOMEM) }
            }
        }
    }

    @Test("the one idle longest makes room, and if all are busy the new one gets 503")
    func boundsConnections() async throws {
        var configuration = TestServer.configuration
        configuration.connections = 3
        let (answer, evicted, refused) = try await TestServer.run(configuration) { port, _ in
            let idle = try TestClient(port)
            idle.send(ConnectionTests.get)
            _ = idle.read(until: "hej\n")
            let busy = try (0..<3).map { _ in try TestClient(port) }
            for client in busy { client.send("GET /never HTTP/1.1\r\nHost: a\r\n\r\n") }
            let evicted = idle.read()
            usleep(50_000)
            let refused = try TestClient(port).read()
            busy[0].reset()
            usleep(100_000)
            let new = try TestClient(port)
            new.send(ConnectionTests.get)
            return (new.read(until: "hej\n"), evicted, refused)
        }
        #expect(evicted.isEmpty && refused.hasPrefix("HTTP/1.1 503 "))
        #expect(answer.hasSuffix("hej\n"))
    }

    @Test("one address gets no more than its share")
    func boundsAddresses() async throws {
        var configuration = TestServer.configuration
        configuration.connectionsPerAddress = 2
        let texts = try await TestServer.run(configuration) { port, _ in
            let clients = try (0..<3).map { _ in try TestClient(port) }
            for client in clients { client.send(ConnectionTests.get) }
            return clients.map { $0.read(until: "\n") }
        }
        #expect(texts.map { $0.hasPrefix("HTTP/1.1 200") } == [true, true, false])
    }

    @Test("content held for all is bounded")
    func boundsContent() async throws {
        var configuration = TestServer.configuration
        configuration.heldBytes = 200_000
        let texts = try await TestServer.run(configuration) { port, _ in
            let clients = try (0..<3).map { _ in try TestClient(port) }
            for client in clients {
                client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 90001\r\n\r\n")
                client.send(String(repeating: "x", count: 90_000))
                usleep(50_000)
            }
            for client in clients { client.send("x") }
            return clients.map { $0.read(until: "\n") }
        }
        #expect(texts.count { $0.hasPrefix("HTTP/1.1 503 ") } == 1)
    }

    @Test("stopping finishes what was accepted and closes the rest")
    func stopsInGoodOrder() async throws {
        var configuration = TestServer.configuration
        configuration.patience.content = 60_000
        let server = Server(configuration) { @Sendable in TestServer.answer($0, $1) }
        let port = try await server.start().port
        let (slow, idle, half, listener) = try await onThread {
            let clients = try (0..<4).map { _ in try TestClient(port) }
            clients[0].send("GET /slowly HTTP/1.1\r\nHost: a\r\n\r\n")
            clients[1].send(ConnectionTests.get)
            _ = clients[1].read(until: "hej\n")
            clients[2].send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na")
            clients[3].send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
            _ = clients[3].read(until: "retry: 500\n\n")
            return (clients[0], clients[1], clients[2], clients[3])
        }
        server.publish([ServerEvent(id: 1, data: "last")], on: TestServer.stream)
        async let stopped: Void = server.stop(grace: 60_000)
        let texts = try await onThread {
            while let late = try? TestClient(port) { late.close() }
            half.send("b")
            let texts = [slow, idle, half, listener].map { $0.read() }
            for client in [slow, idle, half, listener] { client.close() }
            return texts
        }
        await stopped
        #expect(texts[0].hasSuffix("klart\n"))
        #expect(texts[1].isEmpty)
        #expect(texts[2].hasSuffix("POST  ab\n") && texts[2].contains("Connection: close"))
        // On a slow machine heartbeats may stand around it.
        #expect(texts[3].contains("id: 1\ndata: last\n\n"))
        await #expect(throws: POSIXError.self) { try await onThread { _ = try TestClient(port) } }
    }

    @Test("when descriptors have run out, the server recovers by itself")
    func recoversFromLackOfDescriptors() async {
        await #expect(processExitsWith: .success) {
            #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
            #else
            let resource = RLIMIT_NOFILE
            #endif
            var limit = rlimit(rlim_cur: 100, rlim_max: 100)
            setrlimit(resource, &limit)
            try await TestServer.run { port, _ in
                var clients: [TestClient] = []
                while let client = try? TestClient(port) { clients.append(client) }
                usleep(200_000)
                for client in clients.dropFirst(2) { client.close() }
                usleep(200_000)
                let honest = try TestClient(port)
                honest.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                let answer = honest.read(until: "hej\n")
                for client in clients.prefix(2) { client.close() }
                honest.close()
                guard answer.hasSuffix("hej\n") else { throw POSIXError(.EMFILE) }
            }
        }
    }

    @Test("an address that cannot be listened on is an error in words")
    func reportsErrors() async throws {
        var configuration = TestServer.configuration
        configuration.address = Address(host: "nowhere", port: 0)
        let server = Server(configuration) { @Sendable in TestServer.answer($0, $1) }
        await #expect(throws: SocketError.self) { try await server.start() }
    }
}

/// Clients that leave with a reset, each at another moment; then one that stays for its answer.
private func resetMany(_ count: Int, _ port: UInt16) throws {
    let beginnings = [
        "", "GE", "GET / HTTP/1.1\r\nHost: a\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nx",
        "GET /slowly HTTP/1.1\r\nHost: a\r\n\r\n", "GET /large HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /events HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    ]
    for index in 0..<count {
        let client = try TestClient(port)
        client.send(beginnings[index % beginnings.count])
        client.reset()
    }
    let honest = try TestClient(port)
    honest.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    guard honest.read(until: "hej\n").hasSuffix("hej\n") else { throw POSIXError(.EIO) }
    honest.close()
}

/// Memory in use, in pages; nought where it cannot be read.
private func residentPages() -> Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
}
