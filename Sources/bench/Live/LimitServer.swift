#if os(Linux)
import CSQLite
import Foundation

/// The practical limit for a room: one loop on epoll and the C interface of SQLite, with nothing decided, checked or
/// rendered. It takes a card as three rows like ours, commits what has come together, answers, and tells who listens.
final class LimitServer {
    private let epoll = Epoll()
    private let listener: Int32
    private var database: OpaquePointer?
    private var statements: [OpaquePointer?] = []
    private var listeners: [Int32] = []
    private var count: Int64 = 0
    private let page: [UInt8]

    /// - Parameter page: bytes of an answer to GET.
    init(_ path: String, page: Int) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.page = LimitServer.answer("200 OK", [UInt8](repeating: 97, count: page))
        guard sqlite3_open(path, &database) == SQLITE_OK else { throw BenchFailure(name: path, output: "not opened") }
        try execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        try execute(
            """
            CREATE TABLE event(seq INTEGER PRIMARY KEY, at INTEGER, kind TEXT, body TEXT) STRICT;
            CREATE TABLE receipt(client TEXT PRIMARY KEY, first INTEGER, last INTEGER) STRICT, WITHOUT ROWID;
            CREATE TABLE card(id TEXT PRIMARY KEY, text TEXT, at INTEGER) STRICT, WITHOUT ROWID
            """
        )
        for sql in [
            "INSERT INTO event VALUES (?1, ?2, 'contributed', ?3)", "INSERT INTO receipt VALUES (?1, ?2, ?2)",
            "INSERT INTO card VALUES (?1, ?2, ?3)",
        ] {
            var statement: OpaquePointer?
            sqlite3_prepare_v2(database, sql, -1, &statement, nil)
            statements.append(statement)
        }
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let port = withUnsafeMutablePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = Foundation.bind(listener, pointer, length)
                _ = Foundation.listen(listener, 1_024)
                getsockname(listener, pointer, &length)
            }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
        _ = fcntl(listener, F_SETFL, O_NONBLOCK)
        epoll.add(listener, Int(listener))
        FileHandle.standardOutput.write(Data("\(port)\n".utf8))
    }

    /// Until the process that started it is gone.
    func run() throws {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let parent = getppid()
        while getppid() == parent {
            var posts: [(from: Int32, body: ArraySlice<UInt8>)] = []
            for number in epoll.wait(1_000) {
                if Int32(number) == listener { accept() } else { receive(Int32(number), &buffer, &posts) }
            }
            if !posts.isEmpty { try commit(posts) }
        }
    }

    private func accept() {
        while true {
            let descriptor = Foundation.accept(listener, nil, nil)
            if descriptor < 0 { return }
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
            var one: Int32 = 1
            setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
            epoll.add(descriptor, Int(descriptor))
        }
    }

    private func receive(
        _ from: Int32,
        _ buffer: inout [UInt8],
        _ posts: inout [(from: Int32, body: ArraySlice<UInt8>)]
    ) {
        let count = recv(from, &buffer, buffer.count, 0)
        if count <= 0 {
            listeners.removeAll { $0 == from }
            close(from)
            return
        }
        // A request of ours comes in one piece.
        let bytes = buffer[..<count]
        if bytes.first == UInt8(ascii: "P") {
            posts.append((from, Array(bytes.suffix(200))[...]))
        } else if bytes.starts(with: "GET /handelser".utf8) {
            listeners.append(from)
            say(LimitServer.stream, to: from)
        } else {
            say(page, to: from)
        }
    }

    private func commit(_ posts: [(from: Int32, body: ArraySlice<UInt8>)]) throws {
        try execute("BEGIN IMMEDIATE")
        for post in posts {
            count += 1
            let id = "K\(count)"
            sqlite3_bind_int64(statements[0], 1, count)
            sqlite3_bind_int64(statements[0], 2, count)
            fill(post.body, 0, 3)
            fill(Array(id.utf8)[...], 1, 1)
            sqlite3_bind_int64(statements[1], 2, count)
            fill(Array(id.utf8)[...], 2, 1)
            fill(post.body, 2, 2)
            sqlite3_bind_int64(statements[2], 3, count)
            for statement in statements {
                sqlite3_step(statement)
                sqlite3_reset(statement)
            }
        }
        try execute("COMMIT")
        for post in posts { say(LimitServer.created, to: post.from) }
        var news: [UInt8] = []
        for _ in posts { news += LimitServer.news }
        for listener in listeners { say(news, to: listener) }
    }

    private func fill(_ bytes: ArraySlice<UInt8>, _ statement: Int, _ place: Int32) {
        _ = bytes.withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                csqlite_bind_text(
                    statements[statement],
                    place,
                    $0.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped,
                    Int32($0.count)
                )
            }
        }
    }

    private func say(_ bytes: [UInt8], to descriptor: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno != EAGAIN { return }
            sent += max(0, count)
        }
    }

    private func execute(_ sql: String) throws {
        guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
            throw BenchFailure(name: sql, output: String(cString: sqlite3_errmsg(database)))
        }
    }

    private static func answer(_ status: String, _ body: [UInt8]) -> [UInt8] {
        Array("HTTP/1.1 \(status)\r\nContent-Type: text/html\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body
    }

    private static let created = answer("201 Created", Array("{\"created\":[\"K1\"]}".utf8))
    private static let stream = Array("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n".utf8)
    private static let news = Array("event: nytt\ndata: \n\n".utf8)
}
#endif
