import Foundation
import Testing

@testable import HTTP

/// Phones that come and vanish by thousands, as on a bad network, while other programs are started.
@Suite struct ChurnTests {
    @Test func `whoever vanishes, at whatever point, disturbs nobody else`() async throws {
        try await TestServer.run { port, server in
            let vanished = DispatchGroup()
            for _ in 0..<4 {
                vanished.enter()
                Thread.detachNewThread {
                    for number in 0..<750 { Self.comeAndVanish(number, port) }
                    vanished.leave()
                }
            }
            let starter = Thread {
                while !Thread.current.isCancelled { Self.startProgram() }
            }
            starter.start()
            defer { starter.cancel() }
            let honest = try TestClient(port)
            defer { honest.close() }
            while vanished.wait(timeout: .now()) == .timedOut {
                honest.send("GET /echo/a HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(honest.read(until: "GET a \n").hasSuffix("GET a \n"))
            }
            #expect(Self.comesTrue { await server.connectionCount == 1 })
        }
    }

    @Test func `clients that are refused or closed by hundreds are told so, and none waits in vain`() async throws {
        try await TestServer.run { port, _ in
            wait {
                let queue = ClientQueue()
                await withTaskGroup { group in
                    for number in 0..<24 {
                        group.addTask {
                            for round in 0..<50 {
                                let isRefused = (number + round) % 3 == 0
                                let address = Address(host: "127.0.0.1", port: isRefused ? 1 : port)
                                let client = ClientConnection(address, on: queue)
                                let path = round % 2 == 0 ? "/page" : "/never"
                                let asked = Task { try await client.send(ClientRequest(.get, path)) }
                                if path == "/never" { await client.close() }
                                switch await asked.result {
                                case .success(let answer): #expect(answer.status == 200 && !isRefused)
                                case .failure(let error):
                                    #expect(isRefused || path == "/never")
                                    #expect(error as? ClientError != .timedOut)
                                }
                                await client.close()
                            }
                        }
                    }
                }
            }
        }
    }

    private static func comeAndVanish(_ number: Int, _ port: UInt16) {
        guard let client = try? TestClient(port) else { return }
        switch number % 6 {
        case 0: break
        case 1: client.send("GET /page HTTP/1.1\r\nHo")
        case 2: client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
        case 3: client.send("GET /slowly HTTP/1.1\r\nHost: a\r\n\r\n")
        case 4: client.send("GET /events HTTP/1.1\r\nHost: a\r\n\r\n")
        default:
            client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nett två")
            client.endSending()
        }
        if number % 4 == 0 { client.close() } else { client.reset() }
    }

    /// A program being started holds copies of all descriptors for a moment.
    private static func startProgram() {
        var program: pid_t = 0
        var words: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
        defer { free(words[0]) }
        var status: Int32 = 0
        if posix_spawn(&program, "/bin/true", nil, nil, &words, nil) == 0 { waitpid(program, &status, 0) }
    }

    private static func comesTrue(_ condition: @escaping @Sendable () async -> Bool) -> Bool {
        for _ in 0..<500 {
            if wait(condition) == true { return true }
            Thread.sleep(forTimeInterval: 0.02)
        }
        return false
    }
}
