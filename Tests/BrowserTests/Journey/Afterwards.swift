import Formats
import Foundation
import Testing

/// What is left when the room is empty: the page of results, the Word file, and the chain behind a sentence.
struct Afterwards {
    let company: Company

    func read() async throws {
        let phone = try company.phone("Norrkustens kvinnojour")
        try await phone.click(.link, "Läs vad som beslutades.")
        let sentences = [
            SecondWorkshop.goal, SecondWorkshop.action, FirstWorkshop.picture, "Idrottsförbundet Mellannorr",
            "Elever som känner sig trygga i skolan", "Prickarna är ett underlag.",
        ]
        for words in sentences { try await phone.wait(for: words) }
        #expect(try await !phone.text().contains(FirstWorkshop.offline))
        try await draft()
        company.room.close()
        #expect(try await company.room.run("verify", "--database", company.room.database).code == 0)
        try await trace()
    }

    private func draft() async throws {
        let folder = company.room.folder
        let facilitator = company.facilitator
        try await facilitator.devtools(
            "Page.setDownloadBehavior",
            ["behavior": "allow", "downloadPath": .text(folder.url.path)]
        )
        try await facilitator.click(.link, "Utkast (Word)")
        var file = ""
        try await facilitator.wait(for: "the downloaded file") {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
            file = names.first { $0.hasSuffix(".docx") } ?? ""
            return !file.isEmpty && !names.contains { $0.hasSuffix(".crdownload") }
        }
        guard Program.areInstalled("unzip"), let unzip = Program.find("unzip") else { return }
        let sound = try await Program(unzip, ["-tqq", file], in: folder).finish()
        #expect(sound.code == 0, "\(sound.output)")
        let words = try await Program(unzip, ["-p", file, "word/document.xml"], in: folder).finish().output
        #expect(words.contains(SecondWorkshop.goal) && words.contains(SecondWorkshop.action))
        #expect(words.contains(FirstWorkshop.picture) && words.contains("Elever som känner sig trygga i skolan"))
    }

    private func trace() async throws {
        let room = company.room
        let chain = try await room.run("trace", "M1.1", "--database", room.database).output
        for words in [SecondWorkshop.goal, FirstWorkshop.card, SecondWorkshop.action, "bord 1"] {
            #expect(chain.lowercased().contains(words.lowercased()), "\(chain)")
        }
        let all = try await room.run("export", "--database", room.database, "--format", "json", "--output", "allt.json")
        #expect(all.code == 0)
        let record = try String(contentsOf: room.folder.url("allt.json"), encoding: .utf8)
        let cards = record.components(separatedBy: "\"text\": \"\(FirstWorkshop.offline)\"").count - 1
        let tight = record.components(separatedBy: "\"text\":\"\(FirstWorkshop.offline)\"").count - 1
        #expect(cards + tight == 1, "written without network, and in the file once")
    }
}
