import Foundation
import Testing

@testable import Formats

/// Every word of a document comes through, and no other, whatever kind of document it stands in and whoever wrote it.
@Suite struct KindTests {
    private static let all: [Kind] = WordKinds.all + OpenDocumentKinds.all + RichTextKinds.all

    @Test func `there are as many kinds as the suites of others have`() {
        #expect(WordKinds.all.count >= 74 && OpenDocumentKinds.all.count >= 44 && RichTextKinds.all.count >= 49)
        #expect(Set(Self.all.map(\.file)).count == Self.all.count)
    }

    @Test("words of a document, in their order", arguments: all)
    func words(kind: Kind) throws {
        let document = try Built.read(kind.file, kind.bytes)
        #expect(Kind.words(of: document.text) == kind.words)
        // What stands in blocks is what statements are made of.
        let blocks = document.blocks.map { document[$0.range] }.joined(separator: "\n")
        #expect(Kind.words(of: blocks) == kind.words)
        #expect(!document.remarks.contains { if case .unknownSymbols = $0 { true } else { false } })
    }

    @Test(
        "words of the same documents when LibreOffice has saved them",
        .serialized,
        arguments: ["docx", "odt", "rtf"]
    )
    func resaved(end: String) async throws {
        guard Peer.path(of: "soffice") != nil else { return }
        // As Word files all, which is what most people send; in the other forms those that were something else.
        let kinds = Self.all.filter { $0.resaved != nil && (end == "docx" || !$0.file.hasSuffix(end)) }
        let saved = try await Self.apart { try Self.saved(kinds, as: end) }
        for (kind, bytes) in zip(kinds, saved) {
            let bytes = try #require(bytes, "LibreOffice did not save \(kind.file) as \(end)")
            let found = Kind.words(of: try Built.read("a." + end, bytes).text)
            let shares = Kind.shares(found, of: kind.resaved?[end] ?? kind.words)
            #expect(shares.recall >= 0.99 && shares.precision >= 0.99, "\(kind.file) to \(end): \(found)")
        }
    }

    /// Has LibreOffice save each in another form; nil for what it did not save.
    private static func saved(_ kinds: [Kind], as end: String) throws -> [[UInt8]?] {
        try Peer.withFolder { folder in
            for kind in kinds { try Data(kind.bytes).write(to: folder.appendingPathComponent(kind.file)) }
            let words = ["-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to", end]
            // It leaves what is beyond some 240 files.
            for start in stride(from: 0, to: kinds.count, by: 230) {
                let files = kinds[start..<min(start + 230, kinds.count)].map(\.file)
                _ = try Peer.run("soffice", words + ["--outdir", "sparade"] + files, in: folder)
            }
            return kinds.map { kind in
                let name = kind.file.split(separator: ".").dropLast().joined(separator: ".") + "." + end
                return FileManager.default.contents(atPath: "\(folder.path)/sparade/\(name)").map { [UInt8]($0) }
            }
        }
    }

    /// On a thread of its own: whoever waits for a program would hold one of the few that all tests share.
    private static func apart<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result
    {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Swift.Result { try body() }) }
        }
    }
}
