import Engine
import Formats
import Foundation
import Testing

@testable import Intake

struct VasternorrlandTests {
    @Test func `the folder of Västernorrland reads without a remark`() throws {
        let folder = try #require(WorkshopsFolder.url).appending(path: "vasternorrland-2024-2027")
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.contains(".") {
            files[path] = Array(try Data(contentsOf: folder.appending(path: path)))
        }
        #expect(files.keys.contains { $0.hasPrefix("notes/") })
        let (process, diagnostics) = ProcessFolder.read(files)
        #expect(diagnostics.isEmpty, "\(diagnostics.lines(in: .swedish))")
        #expect(process?.areas.count == 3)
        #expect(process?.workshops.map(\.minutes) == [180, 180])
    }
}

/// The folder `Workshops` of the repository, found by walking up from this file.
enum WorkshopsFolder {
    static let url: URL? = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path.count > 1 {
            let candidate = folder.appending(path: "Workshops")
            let readme = candidate.appending(path: "README.md")
            if FileManager.default.fileExists(atPath: readme.path) { return candidate }
            folder.deleteLastPathComponent()
        }
        return nil
    }()
}
