import Engine
import Foundation
import Journal

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
