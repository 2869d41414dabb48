import Foundation
import HTTP
import Synchronization

/// A server for tests, quick to lose patience and at a fixed date, with a page for each thing to try.
enum TestServer {
    static let stream = EventStream("room")
    static let page = CachedContent(
        Array("sida".utf8),
        type: "text/html; charset=utf-8",
        entityTag: "\"v1\"",
        fields: [HeaderField("Cache-Control", "no-cache")]
    )

    private static let large = [UInt8](repeating: 97, count: 4 << 20)

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.now = { 784_111_777 }
        configuration.patience.tick = 20
        configuration.retry = 500
        return configuration
    }

    /// Starts a server, runs `body` on a thread of its own, and stops.
    static func run<Result: Sendable>(
        _ configuration: Configuration = configuration,
        _ body: @escaping @Sendable (UInt16, Server) throws -> Result
    ) async throws -> Result {
        let server = Server(configuration) { @Sendable request, responder in answer(request, responder) }
        let port = try await server.start().port
        do {
            let result = try await onThread { try body(port, server) }
            await server.stop(grace: 500)
            return result
        } catch {
            await server.stop(grace: 500)
            throw error
        }
    }

    @Sendable
    static func answer(_ request: Request, _ responder: Responder) -> Reply {
        switch request.segments.first {
        case nil: return .now(Response(.ok, text: "hej\n"))
        case "echo":
            let facts = [request.method.rawValue, request.segments.dropFirst().joined(separator: "|")]
            let query = request.query.fields.map { "\($0.name)=\($0.value)" }
            return .now(Response(.ok, text: (facts + query).joined(separator: " ") + " " + text(request.body) + "\n"))
        case "page": return .now(Response(page))
        case "tagged":
            let fields = [HeaderField("ETag", "W/\"7\""), HeaderField("Set-Cookie", "a=b")]
            return .now(Response(.ok, fields: fields, body: Array("x".utf8)))
        case "large": return .now(Response(.ok, body: large))
        case "form":
            guard request.method == .post else { return .now(.methodNotAllowed(allowed: [.post])) }
            do {
                return .now(Response(.ok, text: try request.form()["namn"] ?? "?"))
            } catch {
                return .now(Response(error))
            }
        case "injected": return .now(Response(.ok, fields: [HeaderField("X", "a\r\nY: b")], body: []))
        case "nothing": return .now(Response(.noContent))
        case "slowly":
            DispatchQueue.global().asyncAfter(deadline: .now() + 0.3) { responder.answer(Response(text: "klart\n")) }
            return .later
        case "twice":
            responder.answer(Response(text: "en\n"))
            responder.answer(Response(text: "två\n"))
            return .later
        case "never": return .later
        case "events":
            let channels = request.query["channels"].flatMap(UInt64.init).map { Channels(rawValue: $0) }
            let label = request.query["label"] ?? ""
            let after = request.lastEventID
            let subscription = EventSubscription(stream, channels: channels ?? .all, after: after, label: label)
            return .now(Response(subscription))
        default: return .now(Response(plain: .notFound))
        }
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Asks the server from a thread that may wait.
@discardableResult
func wait<Result: Sendable>(_ ask: @escaping @Sendable () async -> Result) -> Result? {
    let done = DispatchSemaphore(value: 0)
    let answer = Answer<Result>()
    Task {
        let result = await ask()
        answer.value.withLock { $0 = result }
        done.signal()
    }
    done.wait()
    return answer.value.withLock { $0 }
}

private final class Answer<Result: Sendable>: Sendable {
    let value = Mutex<Result?>(nil)
}
