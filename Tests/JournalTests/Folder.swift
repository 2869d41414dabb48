import Engine
import Foundation

@testable import Journal

/// A folder of its own for a test, gone afterwards.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "journal-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("\(path) is left: \(error)") }
    }

    func path(_ name: String) -> String { path + "/" + name }

    var files: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    /// All bytes of all files whose names begin so.
    func bytes(of name: String) throws -> [UInt8] {
        try files.filter { $0.hasPrefix(name) }.flatMap { [UInt8](try Data(contentsOf: URL(filePath: path($0)))) }
    }

    /// A new journal in which the process is founded.
    func journal(_ name: String = "lan.strategi") throws -> Journal {
        let journal = try Journal.create(path(name), as: "test")
        _ = try journal.submitAll(Afternoon.beginning).get()
        return journal
    }
}

extension [UInt8] {
    func contains(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}

/// A file of the test's own folder `Fixtures`.
func fixture(_ name: String, file: String = #filePath) throws -> String {
    try String(
        contentsOf: URL(filePath: file).deletingLastPathComponent().appending(path: "Fixtures/\(name)"),
        encoding: .utf8
    )
}

extension Journal {
    /// The facts after a place in the log.
    static func records(_ path: String, after sequence: Int = 0) throws -> [Record] {
        try reading(path) { (connection) throws(JournalError) in
            var records: [Record] = []
            try Log.records(in: connection, after: sequence) { records.append($0) }
            return records
        }
    }
}
