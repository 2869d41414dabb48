import Foundation
import Testing

/// Keys open rooms and are told to nobody else: not in what the program prints later, not in exports, copies or pages.
@Suite(.oneAtATime) struct KeysTests {
    @Test func `no key stands in anything that leaves the room, nor in the strategy file or its copies`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let room = try Served(tool, "lan.sqlite")
        let welcome = room.output
        let leader = try room.ask(tool, jar: "ledare", room.leaderLink, head: true)
        #expect(leader.0 == 303 && leader.1.contains("Location: /ledare\r\n"), "the address is cleaned")
        #expect(leader.1.contains("HttpOnly; SameSite=Strict") && leader.1.contains("Referrer-Policy: same-origin"))
        _ = try room.ask(tool, jar: "ledare", "/ledare/oppna", ["workshop": "framtidsdialog", "id": "a"])
        let first = ["workshop": "framtidsdialog", "fran": "", "till": "w1-valkommen", "id": "b"]
        #expect(try room.ask(tool, jar: "ledare", "/ledare/steg", first).0 == 201)
        let join = ["kod": room.code, "organisation": "Älvstrands kommun", "id": "c"]
        #expect(try room.ask(tool, jar: "gast", "/", join).0 == 303)
        let question = ["slag": "question", "text": "Vem läser detta?", "steg": "w1-valkommen", "id": "d"]
        #expect(try room.ask(tool, jar: "gast", "/bord/kort", question).0 == 201)
        _ = try room.ask(tool, jar: "ledare", "/ledare/bjud-in", ["id": "e"])
        let own = try room.ask(tool, jar: "gast", "/bord").1

        let keys = try keys(tool)
        #expect(keys.count >= 7 && keys.contains { own.contains($0) }, "one's own return code stands on one's own page")
        var pages = ["/", "/tillganglighet", "/resultat", "/api/openapi.json", "/api/v1/door", "/handelser-finns-inte"]
            .map { try? room.ask(tool, jar: "frammande", $0).1 }
        pages += ["/bord", "/resultat", "/api/v1/session", "/api/v1/table", "/api/v1/process"]
            .map { try? room.ask(tool, jar: "gast", $0).1.replacingOccurrences(of: returnCode(own), with: "") }
        pages += ["/resultat", "/intervjuer", "/api/v1/session", "/api/v1/draft?format=md"]
            .map { try? room.ask(tool, jar: "ledare", $0).1 }
        room.end()
        let printed = try String(contentsOfFile: room.log, encoding: .utf8)
        #expect(printed.count > welcome.count)
        pages.append(String(printed.dropFirst(welcome.count)))
        for format in ["docx", "html", "md", "csv", "json"] {
            let name = "utkast.\(format)"
            let arguments = ["export", "--database", "lan.sqlite", "--format", format, "--output", name]
            #expect(try tool.start(arguments).code == 0)
            pages.append(String(decoding: try tool.read(name), as: UTF8.self))
        }
        for arguments in [["status"], ["verify"], ["check"], ["trace"]] {
            let outcome = try tool.start(arguments + ["--database", "lan.sqlite"])
            pages.append(outcome.output + outcome.messages)
        }
        let files = try FileManager.default.subpathsOfDirectory(atPath: tool.folder)
            .filter { $0.contains("sqlite") && !$0.hasSuffix("-access") && !isFolder(tool.path($0)) }
        #expect(files.contains { $0.contains("-backups/") })
        for file in files { pages.append(String(decoding: try tool.read(file), as: UTF8.self)) }
        for key in keys {
            for page in pages { #expect(page?.contains(key) != true, "\(key) in \(page?.prefix(200) ?? "")") }
        }
    }

    /// What stands in the file of keys: 26 letters each, and the short codes but the room's, which hangs on the wall.
    private func keys(_ tool: Tool) throws -> [String] {
        let text = String(decoding: try tool.read("lan.sqlite-access"), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").map(String.init) }
        let codes = lines.filter { $0.first == "retur" && $0.count > 2 }.map {
            $0[2].prefix(3) + " " + $0[2].dropFirst(3)
        }
        return lines.flatMap { $0 }.filter { $0.count >= 26 } + codes.map { String($0) }
    }

    private func returnCode(_ page: String) -> String {
        String(page.components(separatedBy: "return-code\">").last?.prefix { $0 != "<" } ?? "")
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
