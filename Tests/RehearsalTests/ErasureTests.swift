import Engine
import Formats
import Foundation
import Journal
import Testing

/// Somebody asks to be erased (GDPR, article 17).
@Suite(.oneAtATime) struct ErasureTests {
    @Test func `of whoever is erased no byte is left, in any writing, anywhere; and everything counted stays`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.prepared("lan.sqlite")
        let list =
            "Namn;E-post;Organisation;Sektor;Roll\nÖsten Prövö-Ågård;osten.provo@example.org;Skogsdals kommun;kommun;strateg\n"
        try tool.write(list, to: "lista.csv")
        #expect(try tool.run("import", "participants", "lista.csv", "--database", "lan.sqlite").code == 0)
        try FileManager.default.removeItem(atPath: tool.path("lista.csv"))
        let script = try tool.run("play", Tool.county + "/rehearsal.json", "--database", "lan.sqlite")
        #expect(script.messages.contains(" 0 avslagna, 0 felaktiga"), "\(script.messages.suffix(300))")
        let people = try Journal.people(tool.path("lan.sqlite"))
        let seat = try #require(people.first { $0.value.name == "Östen Prövö-Ågård" }?.key)
        let copies = tool.path("lan.sqlite-backups")
        try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
        for time in ["12.00.00", "12.05.00"] {
            let copy = copies + "/2026-11-22T\(time).sqlite"
            #expect(try tool.run("backup", "--database", "lan.sqlite", "--to", copy).code == 0)
        }
        #expect(try traces(in: tool).count == 3, "what is to be erased stands in the file and its copies")
        let before = try record(tool)
        // Packed, and in letters taken apart: what no search of the bytes as they lie would find.
        var packed = ZIPWriter()
        let parted = "Prövö-Ågård".decomposedStringWithCanonicalMapping
        packed.add("word/document.xml", Array(parted.data(using: .utf16LittleEndian) ?? Data()))
        try Data(packed.finish()).write(to: URL(fileURLWithPath: tool.path("packat.docx")))
        #expect(try traces(in: tool).contains("packat.docx"))
        try FileManager.default.removeItem(atPath: tool.path("packat.docx"))

        #expect(try tool.run("forget", seat, "--database", "lan.sqlite").code == 0)
        let room = try Served(tool, "lan.sqlite")
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        for path in ["/ledare", "/resultat", "/intervjuer", "/api/v1/console"] {
            let page = try room.ask(tool, jar: "ledare", path).1
            try tool.write(page, to: "sida-\(UUID().uuidString)")
        }
        room.end()
        for format in ["html", "md", "csv", "json", "docx", "utsagor", "xlsx", "qdc", "qdpx"] {
            let words = ["export", "--database", "lan.sqlite", "--format", format, "--output", "ut.\(format)"]
            #expect(try tool.start(words).code == 0, "\(format)")
        }
        #expect(try traces(in: tool) == [])
        #expect(try record(tool) == before, "votes, cards and decisions are as they were")
        let found = try Journal.verify(tool.path("lan.sqlite"))
        #expect(found.isSound && found.people == people.count - 1)
        #expect(try Journal.people(tool.path("lan.sqlite"))[seat] == nil)
    }

    /// Everything there is to count and read.
    private func record(_ tool: Tool) throws -> Data {
        let words = ["export", "--database", "lan.sqlite", "--format", "json", "--output", "allt.json", "--force"]
        #expect(try tool.start(words).code == 0)
        return try tool.read("allt.json")
    }

    /// Files in which the name or the address stands, composed or not, in any encoding, packed or not.
    private func traces(in tool: Tool) throws -> [String] {
        let words = ["Östen", "Prövö-Ågård", "osten.provo@example.org"]
        let forms = words.flatMap {
            [$0.precomposedStringWithCanonicalMapping, $0.decomposedStringWithCanonicalMapping]
        }
        let bytes = forms.flatMap { form in
            [String.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .isoLatin1].compactMap { form.data(using: $0) }
        }
        return try FileManager.default.subpathsOfDirectory(atPath: tool.folder).sorted().filter { name in
            guard let content = FileManager.default.contents(atPath: tool.path(name)) else { return false }
            return try ([content] + unpacked(content)).contains { part in
                bytes.contains { part.range(of: $0) != nil }
            }
        }
    }

    /// The parts of a file that is an archive, as Word's, Excel's and those of coding programs are.
    private func unpacked(_ content: Data) throws -> [Data] {
        guard content.starts(with: Data("PK".utf8)) else { return [] }
        let archive = try ZIPReader([UInt8](content))
        return try archive.parts.map { Data(try archive.read($0.name)) }
    }
}
