import Formats
import Testing

@testable import Intake

struct BrokenFilesTests {
    private var folder: [String: [UInt8]] {
        var folder = SampleFolder()
        folder.files["participants.csv"] = "organisation;e-post;workshop 1\nSundsvalls kommun;a@b.se;ja\n"
        folder.files["rehearsal.json"] = """
            [{"client": "a", "by": "P1", "at": "2023-09-26T13:00:00", "do": {"contribute": {"kind": "idea", "text": "å"}}},
            {"by": "ledare", "do": {"park": {"id": "@a"}}}]
            """
        return folder.bytes
    }

    @Test func `a file cut off anywhere is told of and stops nothing else`() {
        for (name, bytes) in folder {
            for length in stride(from: 0, to: bytes.count, by: 61) {
                var cut = folder
                cut[name] = Array(bytes.prefix(length))
                let (process, diagnostics) = ProcessFolder.read(cut)
                if name.hasSuffix(".json") { #expect(process == nil && diagnostics.hasErrors) }
            }
        }
    }

    @Test func `a byte exchanged anywhere never stops the reader`() {
        for (name, bytes) in folder {
            for index in stride(from: 0, to: bytes.count, by: 23) {
                var changed = folder
                changed[name]?[index] = Array(#""@{]\,0;"#.utf8)[index % 8]
                for diagnostic in ProcessFolder.read(changed).diagnostics { #expect(!diagnostic.what.isEmpty) }
            }
        }
    }
}
