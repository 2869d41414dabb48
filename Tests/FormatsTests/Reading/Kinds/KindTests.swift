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

    @Test("words of the same documents when LibreOffice has saved them", arguments: ["docx", "odt", "rtf"])
    func resaved(end: String) throws {
        try Peer.withFolder { folder in
            let kinds = Self.all.filter { $0.resaved != nil }
            for kind in kinds { try Data(kind.bytes).write(to: folder.appendingPathComponent(kind.file)) }
            let words = ["-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to", end]
            // It leaves what is beyond some 240 files.
            for start in stride(from: 0, to: kinds.count, by: 200) {
                let files = kinds[start..<min(start + 200, kinds.count)].map(\.file)
                let outcome = try Peer.run("soffice", words + ["--outdir", "sparade"] + files, in: folder)
                if outcome == nil { return }
            }
            for kind in kinds {
                let name = "sparade/" + kind.file.split(separator: ".").dropLast().joined(separator: ".") + "." + end
                guard let bytes = FileManager.default.contents(atPath: folder.path + "/" + name) else {
                    Issue.record("LibreOffice did not save \(kind.file) as \(end)")
                    continue
                }
                let found = Kind.words(of: try Built.read(name, [UInt8](bytes)).text)
                let shares = Kind.shares(found, of: kind.resaved?[end] ?? kind.words)
                #expect(shares.recall >= 0.99 && shares.precision >= 0.99, "\(kind.file) to \(end): \(found)")
            }
        }
    }
}
