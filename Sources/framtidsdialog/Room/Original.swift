import Engine
import Formats
import Foundation
import HTTP
import Journal
import Site

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The room that a copy is of: where it is held, and the key to its log.
struct Original: Sendable {
    let link: String
    /// "http://192.168.1.20:8320"
    let place: String
    private let token: String
    private let connection: ClientConnection

    /// Milliseconds until a question is given up. It is asked again after a second.
    private static let patience = 4_000

    /// - Parameter link: as `serve` prints it, "http://192.168.1.20:8320/in/…".
    init(link: String) throws(Failure) {
        guard let url = URL(string: link), url.scheme == "http", let host = url.host, url.pathComponents.count == 3,
            url.pathComponents[1] == "in", let port = UInt16(exactly: url.port ?? 80)
        else {
            throw Failure(
                .usage,
                Sentence(
                    "Länken skrivs som den står i serverns fönster: http://192.168.1.20:8320/in/…",
                    "The link is written as it stands in the server's window: http://192.168.1.20:8320/in/…"
                )
            )
        }
        guard let found = LocalNetwork.resolve(host) else {
            throw Failure(
                .noInput,
                Sentence(
                    "Ingen dator heter \(host). Skriv adressen med siffror, 192.168.1.20.",
                    "No computer is named \(host). Write the address in figures, 192.168.1.20."
                )
            )
        }
        self.link = link
        place = "http://\(Address(host: host, port: port))"
        token = url.pathComponents[2]
        connection = ClientConnection(Address(host: found, port: port), on: ClientQueue(), patience: Self.patience)
    }

    enum Answer: Sendable {
        case copy(API.Copy)
        /// What the room has is not what the copy has, and why in its words.
        case otherHistory(String)
        /// The key opens nothing, or this is some other server.
        case notOurs
        case silence
    }

    /// What the copy lacks.
    ///
    /// - Parameters:
    ///   - keys: the edition of the keys the copy has.
    ///   - isLeaving: that nobody need miss the copy from now on.
    func ask(
        after position: LogPosition,
        keys: String,
        isLeaving: Bool = false,
        in language: Language
    ) async -> Answer {
        var path = APIRoute.copy.path() + "?after=\(position.sequence)&checksum=\(position.checksum)"
        path += "&erasures=\(position.erasures)&factless=\(position.factless)&keys=\(keys)"
        if isLeaving { path += "&leaving=1" }
        let fields = [
            HeaderField("Authorization", "Bearer \(token)"), HeaderField("Accept", "application/json"),
            HeaderField("Accept-Language", language == .swedish ? "sv" : "en"),
        ]
        let response: ClientResponse
        do { response = try await connection.send(ClientRequest(.get, path, fields: fields)) } catch {
            return .silence
        }
        do {
            let json = try JSON(response.body)
            switch response.status {
            case 200: return .copy(try JSONDecoding.decode(from: json))
            case 409: return .otherHistory(json["detail"]?.string ?? "")
            // It may be starting, or its disk failing.
            case 500...: return .silence
            default: return .notOurs
            }
        } catch { return .notOurs }
    }
}

/// Stands beside a copy for as long as it is one: `<file>-standby`, which says whose copy it is and, by the time of the
/// file itself, when it last had everything.
struct StandbyMark {
    let path: String
    init(beside database: String) { path = database + "-standby" }

    /// Nil for a file that is no copy.
    func link() throws(Failure) -> String? {
        guard Files.exists(path) else { return nil }
        return String(decoding: try Files.read(path), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// "14.05.33"
    var time: String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "" }
        #if canImport(Glibc)
        let seconds = status.st_mtim.tv_sec
        #else
        let seconds = status.st_mtimespec.tv_sec
        #endif
        return StockholmTime.clock(Moment(milliseconds: Int64(seconds) * 1_000))
    }

    func write(_ link: String) throws(Failure) { try Files.write(Array((link + "\n").utf8), to: path) }

    /// Now.
    func touch() { utimes(path, nil) }

    func remove() { Files.remove(path) }
}
