import CSQLite

/// A value in a cell of a STRICT table of ours (https://www.sqlite.org/stricttables.html).
enum Value: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    init(_ integer: Int?) { self = integer.map { .integer($0) } ?? .null }
}

/// A prepared statement. A handle: the connection that made it owns it and ends it.
struct PreparedStatement {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    func finalize() { sqlite3_finalize(pointer) }

    /// Binds values to the parameters ?1, ?2, …
    func bind(_ values: [Value]) throws(JournalError) {
        for index in values.indices { try bind(values[index], at: index + 1) }
    }

    func bind(_ value: Value, at index: Int) throws(JournalError) {
        switch value {
        case .null: try check(sqlite3_bind_null(pointer, Int32(index)))
        case .integer(let integer): try check(sqlite3_bind_int64(pointer, Int32(index), Int64(integer)))
        case .text(var text):
            try check(
                text.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) {
                        csqlite_bind_text(pointer, Int32(index), $0.baseAddress ?? Self.nothing, Int32($0.count))
                    }
                }
            )
        }
    }

    /// Binds a text given as its UTF-8 bytes.
    func bind(_ bytes: [UInt8], at index: Int) throws(JournalError) {
        try check(
            bytes.withUnsafeBytes { buffer in
                buffer.withMemoryRebound(to: CChar.self) {
                    csqlite_bind_text(pointer, Int32(index), $0.baseAddress ?? Self.nothing, Int32($0.count))
                }
            }
        )
    }

    /// Somewhere for an empty text to point: a null pointer would bind NULL.
    private static var nothing: UnsafePointer<CChar> { UnsafePointer(bitPattern: 1).unsafelyUnwrapped }

    /// Moves to the next row; false after the last.
    func step() throws(JournalError) -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw failure(code)
        }
    }

    /// Carries out a statement that answers no rows, and makes it ready to be used again.
    func run() throws(JournalError) {
        defer { reset() }
        _ = try step()
    }

    func reset() { sqlite3_reset(pointer) }

    private func check(_ code: Int32) throws(JournalError) {
        if code != SQLITE_OK { throw failure(code) }
    }

    private func failure(_ code: Int32) -> JournalError {
        let handle = sqlite3_db_handle(pointer)
        let path = sqlite3_db_filename(handle, "main").map { String(cString: $0) } ?? ""
        return JournalError(code: code, handle: handle, path: path)
    }
}

extension PreparedStatement {
    func isNull(_ column: Int) -> Bool { sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL }

    func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(pointer, Int32(column))) }

    /// Length and bytes are asked for separately, so that a text does not end at a NUL
    /// (https://www.sqlite.org/c3ref/column_blob.html: first the text, then its length).
    /// The bytes belong to SQLite and are gone with the next step.
    func withBytes<T>(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
        let start = sqlite3_column_text(pointer, Int32(column))
        let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
        return body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    func bytes(_ column: Int) -> [UInt8] { withBytes(column) { Array($0) } }

    func text(_ column: Int) -> String { withBytes(column) { String(decoding: $0, as: UTF8.self) } }

    func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
    func optionalInteger(_ column: Int) -> Int? { isNull(column) ? nil : integer(column) }

    var row: [Value] {
        (0..<Int(sqlite3_column_count(pointer))).map { column in
            switch sqlite3_column_type(pointer, Int32(column)) {
            case SQLITE_NULL: .null
            case SQLITE_INTEGER: .integer(integer(column))
            default: .text(text(column))
            }
        }
    }
}
