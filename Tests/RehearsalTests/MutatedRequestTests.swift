import Foundation
import HTTP
import Robots
import Testing

/// Requests with mistakes in them, sent to a room where people are at work.
@Suite(.oneAtATime) struct MutatedRequestTests {
    @Test func `thousands of damaged requests stop nobody: each is answered, refused or left, and the room goes on`()
        async throws
    {
        let wanted = ProcessInfo.processInfo.environment["MUTATED_REQUESTS"].flatMap { Int($0) } ?? 2_000
        let seed = UInt64.random(in: 0...999_999)
        let tool = try Tool()
        defer { tool.clean() }
        let room = try Served(tool, "lan.sqlite")
        defer { if room.process.isRunning { room.end() } }
        let queue = ClientQueue()
        let leader = Guest(room.address, on: queue, token: room.token(of: "Ledare"))
        try await leader.leads(to: "w1-tyst", through: ["w1-valkommen", "w1-nulage", "w1-tyst"])
        var guest = Guest(room.address, on: queue)
        try await guest.join(room, from: "Skogsdals kommun")
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        let cookies = String(decoding: try tool.read("ledare"), as: UTF8.self).split(whereSeparator: \.isNewline)
        let cookie = cookies.compactMap { $0.split(separator: "\t") }.first { $0.suffix(2).first == "ledare" }?.last
        let seeds = try Self.requests(
            to: room,
            token: guest.token ?? "",
            leader: leader.token ?? "",
            cookie: String(try #require(cookie))
        )
        // Undamaged, each is understood: what comes of the others comes of the damage.
        for request in seeds {
            let statuses = try Wire(room.port).answers(to: request)
            #expect(statuses.count == 1 && statuses.allSatisfy { $0 < 400 }, "\(statuses): \(Self.shown(request))")
        }

        var chance = Chance(seed: seed)
        var counts: [Int: Int] = [:]
        for number in 1...wanted {
            var bytes = seeds.randomElement(using: &chance) ?? []
            for _ in 0...Int.random(in: 0...1, using: &chance) { Self.damage(&bytes, seeds, &chance) }
            let statuses = try Wire(room.port).answers(to: bytes)
            for status in statuses {
                counts[status, default: 0] += 1
                let isMeant = (200..<500).contains(status) || status == 501 || status == 505
                #expect(isMeant, "seed \(seed), request \(number), \(status): \(Self.shown(bytes))")
            }
            guard number.isMultiple(of: 100) else { continue }
            try #require(room.process.isRunning, "seed \(seed), before request \(number)")
            let card = try await guest.writes("Efter \(number).", "idea", id: "efter-\(number)")
            #expect(card.status == 201, "seed \(seed), after request \(number): \(card.words)")
        }
        // Were all refused, or all taken, nothing would be shown.
        let taken = counts.filter { $0.key < 400 }.values.reduce(0, +)
        let refused = counts.filter { $0.key >= 400 }.values.reduce(0, +)
        #expect(taken > wanted / 50 && refused > wanted / 4, "seed \(seed): \(counts)")
        print("damaged requests, by answer: \(counts.sorted { $0.key < $1.key })")
        for connection in [leader.connection, guest.connection] { await connection.close() }
        room.end()
        #expect(room.process.terminationStatus == 0)
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
    }

    /// What browsers and other programs ask of a room, one of each form.
    private static func requests(to room: Served, token: String, leader: String, cookie: String) throws -> [[UInt8]] {
        let (host, bearer) = ("Host: \(room.address)", "Authorization: Bearer \(token)")
        let (table, console) = ("Cookie: plats=\(token)", "Cookie: ledare=\(cookie)")
        func get(_ target: String, _ fields: String...) -> String {
            (["GET \(target) HTTP/1.1", host] + fields).joined(separator: "\r\n") + "\r\n\r\n"
        }
        func post(_ target: String, _ type: String, _ body: String, _ fields: String...) -> String {
            let all =
                ["POST \(target) HTTP/1.1", host, "Origin: http://\(room.address)", "Content-Type: \(type)"] + fields
            let length = "Content-Length: \(body.utf8.count)"
            return (all + [length]).joined(separator: "\r\n") + "\r\n\r\n" + body
        }
        func chunked(_ target: String, _ type: String, _ pieces: [String]) -> String {
            let head = ["POST \(target) HTTP/1.1", host, "Content-Type: \(type)", bearer, "Transfer-Encoding: chunked"]
            let chunks = pieces.map { String($0.utf8.count, radix: 16) + "\r\n" + $0 + "\r\n" }
            return head.joined(separator: "\r\n") + "\r\n\r\n" + chunks.joined() + "0\r\n\r\n"
        }
        let (form, json) = ("application/x-www-form-urlencoded", "application/json")
        let card =
            #"{"client":"m1","command":{"contribute":{"kind":"idea","text":"Från fält å","perspectives":[],"statements":[]}}}"#
        let edge = "----kant7"
        let file =
            "--\(edge)\r\nContent-Disposition: form-data; name=\"filer\"; filename=\"a.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nNuläge\n- Ingen frågar.\r\n--\(edge)--\r\n"
        return [
            get("/"), get("/?kod=12%2034&x=%C3%A5", "Accept-Language: en-GB,en;q=0.8", "Accept: text/html"),
            get("/tillganglighet", "If-None-Match: \"x\""), get("/bord", table), get("/ledare", console),
            get("/ledare/kort?sida=2", console), get("/resultat", console), get("/intervjuer", console),
            get("/api/v1/table", bearer), get("/api/v1/console", "Authorization: Bearer \(leader)"),
            post(
                "/bord/kort",
                form,
                "slag=idea&text=Fr%C3%A5n+bordet&steg=w1-tyst&id=a-1",
                table,
                "Accept: \(json)"
            ),
            post("/api/v1/commands", json, card, bearer), chunked("/api/v1/commands", json, [card]),
            post("/intervjuer/filer", "multipart/form-data; boundary=\(edge)", file, console),
            "HEAD / HTTP/1.1\r\n\(host)\r\n\r\n", "OPTIONS * HTTP/1.1\r\n\(host)\r\n\r\n",
            "GET / HTTP/1.0\r\n\(host)\r\nConnection: keep-alive\r\n\r\n",
        ].map { Array($0.utf8) }
    }

    /// Half of the mistakes keep the form of the request, so that the site itself meets them: in the content, where
    /// there is some, else in the target. The others are anywhere and of any kind.
    private static func damage(_ bytes: inout [UInt8], _ others: [[UInt8]], _ chance: inout Chance) {
        let end = Array("\r\n\r\n".utf8)
        let head = bytes.indices.first { bytes[$0...].starts(with: end) }.map { $0 + end.count } ?? bytes.count
        let line = bytes.firstIndex(of: 0x0D) ?? bytes.count
        let target = min(bytes.firstIndex(of: 0x20) ?? 0, line)..<line
        if Bool.random(using: &chance),
            let place = (head < bytes.count ? head..<bytes.count : target).randomElement(using: &chance)
        {
            bytes[place] = Array("/%&=?.;:,\"'{}[]0aZ- \\+~".utf8).randomElement(using: &chance) ?? 0
        } else {
            damageForm(&bytes, others, &chance)
        }
    }

    /// A byte, a stretch that is lost, doubled or in its wrong place, or the rest of another request.
    private static func damageForm(_ bytes: inout [UInt8], _ others: [[UInt8]], _ chance: inout Chance) {
        guard bytes.count > 16 else { return bytes.append(UInt8.random(in: 0...255, using: &chance)) }
        let place = Int.random(in: 0..<bytes.count - 12, using: &chance)
        let stretch = place..<place + Int.random(in: 1...12, using: &chance)
        switch Int.random(in: 0..<7, using: &chance) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &chance), at: place)
        case 3: bytes.removeSubrange(stretch)
        case 4: bytes.insert(contentsOf: bytes[stretch], at: place)
        case 5: bytes.replaceSubrange(stretch, with: bytes[stretch].reversed())
        default:
            let other = others.randomElement(using: &chance) ?? []
            bytes.replaceSubrange(place..., with: other[Int.random(in: 0..<other.count, using: &chance)...])
        }
    }

    private static func shown(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).debugDescription }
}

/// A connection whose bytes are the test's own.
private struct Wire {
    private let descriptor: Int32

    init(_ port: UInt16) throws {
        #if canImport(Glibc)
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        option(SO_RCVTIMEO, timeval(tv_sec: 30, tv_usec: 0))
        // Goes without waiting afterwards: thousands that wait would leave no port for others.
        option(SO_LINGER, linger(l_onoff: 1, l_linger: 0))
        let result = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw POSIXError(.ECONNREFUSED) }
    }

    /// Sends, says that no more comes, and gives the status of each answer.
    func answers(to bytes: [UInt8]) throws -> [Int] {
        defer { close(descriptor) }
        #if canImport(Glibc)
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        #else
        _ = send(descriptor, bytes, bytes.count, 0)
        #endif
        shutdown(descriptor, Int32(SHUT_WR))
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0, errno == EAGAIN { throw POSIXError(.ETIMEDOUT) }
            if count <= 0 { break }
            answer += buffer[..<count]
        }
        return String(decoding: answer, as: UTF8.self).components(separatedBy: "HTTP/1.1 ").dropFirst()
            .compactMap { Int($0.prefix(3)) }
    }

    private func option<Value: BitwiseCopyable>(_ name: Int32, _ value: Value) {
        var value = value
        setsockopt(descriptor, SOL_SOCKET, name, &value, socklen_t(MemoryLayout<Value>.size))
    }
}
