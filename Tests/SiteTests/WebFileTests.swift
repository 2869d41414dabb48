import Foundation
import Testing

@testable import Site

@Suite struct WebFileTests {
    static let node = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test func `what pages ask for is built in`() {
        for name in ["site.css", "room.js", "icon.svg"] { #expect(WebFile.contents[name] != nil) }
    }

    @Test func `scripts import only what is there`() {
        for file in WebFile.all where file.name.hasSuffix(".js") {
            for line in file.text.split(separator: "\n") where line.hasPrefix("import ") {
                let name = line.split(separator: "'").dropFirst().first.map { String($0.dropFirst(2)) } ?? ""
                #expect(WebFile.contents[name] != nil, "\(file.name): \(line)")
            }
        }
    }

    @Test func `nothing is fetched from elsewhere`() {
        for file in WebFile.all where !file.name.hasSuffix(".svg") {
            #expect(!file.text.contains("http://") && !file.text.contains("https://"))
        }
    }

    @Test func `scripts are right in syntax`() throws {
        guard let node = Self.node else {
            #expect(ProcessInfo.processInfo.environment["CI"] == nil, "node is missing")
            return print("skipped: node is not installed")
        }
        for file in WebFile.all where file.name.hasSuffix(".js") {
            let path = NSTemporaryDirectory() + "\(UUID().uuidString).mjs"
            defer { unlink(path) }
            try Data(file.text.utf8).write(to: URL(fileURLWithPath: path))
            let process = Process()
            process.executableURL = URL(fileURLWithPath: node)
            process.arguments = ["--check", path]
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0, "\(file.name)")
        }
    }
}
