import Engine
import Formats
import Foundation
import Testing

@testable import Intake

/// Workshops/README.md says how a folder is written; here it is taken at its word.
struct HandbookTests {
    @Test func `the example reads without a word and runs without a refusal`() throws {
        let files = try Handbook().files
        #expect(
            files.keys.sorted() == [
                "notes/01-kommun.md", "participants.csv", "process.json", "rehearsal.json", "workshop-1.json",
                "workshop-2.json",
            ]
        )
        let (read, diagnostics) = ProcessFolder.read(files)
        #expect(diagnostics.lines(in: .swedish) == "")
        let process = try #require(read)
        var runner = ScriptRunner(process)
        runner.importNotes(files)
        try runner.inviteAndSeat(files, process)
        let script = try #require(Script.read(file: "rehearsal.json", bytes: files["rehearsal.json"] ?? []).0)
        runner.run(script)
        #expect(runner.failures == [])
        #expect(runner.session.goals.values.first?.links.contributions == ["K1", "K2"])
        #expect(runner.session.contributions["K1"]?.statements.count == 1)
        #expect(runner.session.claims.values.first?.state == .offered)
    }

    @Test func `every step type has an example that reads without a word`() throws {
        let steps = try Handbook().blocks(after: "json step")
        var met = Set<String>()
        for step in steps {
            let json = try JSON(step)
            let minutes = try #require(json["minutes"]?.integer)
            met.insert(try #require(json["type"]?.string))
            var folder = SampleFolder()
            folder.files["workshop-2.json"] =
                #"{"id": "x", "number": 2, "title": "x", "purpose": "x", "starts": "13.00", "minutes": \#(minutes), "steps": [\#(step)]}"#
            #expect(folder.lines() == [])
        }
        #expect(met == Set(StepType.allCases.map(\.rawValue)))
    }

    @Test func `every command has an example that is understood, and a row in the table`() throws {
        let handbook = try Handbook()
        let examples = try #require(handbook.blocks(after: "json commands").first)
        let list = try JSON(examples)
        var met = Set<String>()
        for example in list.elements {
            let _: Command = try JSONDecoding.decode(from: example, strict: true)
            met.formUnion(example.members.map(\.name))
        }
        for command in Handbook.commands {
            #expect(met.contains(command), "no example of \(command)")
            #expect(handbook.text.contains("\n| `\(command)` |"), "no row for \(command)")
        }
        #expect(Handbook.commands.count > 40)
    }

    @Test func `every kind of contribution, text section and key stands in it`() throws {
        let text = try Handbook().text
        for kind in ContributionKind.allCases { #expect(text.contains("`\(kind.rawValue)`")) }
        for section in TextSection.allCases { #expect(text.contains("`\(section.rawValue)`")) }
        for key in StepType.allCases.flatMap(\.ownKeys) { #expect(text.contains("`\(key)`")) }
        for onNo in ChecklistItem.OnNo.allCases { #expect(text.contains("`\(onNo.rawValue)`")) }
        let files = try Handbook().files
        let process = try #require(ProcessFolder.read(files).process)
        let properties = Mirror(reflecting: process).children
        for case let name? in properties.map(\.label) where name != "workshops" {
            #expect(text.contains("| `\(name)` |"), "no row for \(name)")
        }
    }
}

/// The page and its fenced blocks.
private struct Handbook {
    let text: String

    init() throws {
        let url = try #require(WorkshopsFolder.url).appending(path: "README.md")
        text = try String(contentsOf: url, encoding: .utf8)
    }

    /// The blocks whose first line names a file, by that name.
    var files: [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for (head, body) in blocks {
            let words = head.split(separator: " ")
            if words.count == 2, words[1].contains(".") { files[String(words[1])] = Array(body.utf8) }
        }
        return files
    }

    func blocks(after head: String) -> [String] { blocks.filter { $0.head == head }.map(\.body) }

    private var blocks: [(head: String, body: String)] {
        let parts = ("\n" + text).components(separatedBy: "\n```")
        return stride(from: 1, to: parts.count, by: 2).map { index in
            let lines = parts[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(lines[0]), lines.count == 2 ? String(lines[1]) : "")
        }
    }

    /// The names of all commands, as the decoder itself lists them.
    static var commands: [String] {
        do {
            let _: Command = try JSONDecoding.decode(from: JSON(#"{"?": {}}"#))
        } catch let error as JSONDecodingError {
            if case .unknownCase(_, let known, _) = error.reason { return known }
        } catch {}
        return []
    }
}

extension ScriptRunner {
    /// Takes each line of a note for a statement; how notes are really read is tested elsewhere.
    mutating func importNotes(_ files: [String: [UInt8]]) {
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("notes/") {
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            let statements = lines.map { NoteProposal.Statement(text: String($0), start: 0, length: $0.count) }
            let note = NoteProposal(
                file: String(path.dropFirst("notes/".count)),
                digest: path,
                length: bytes.count,
                statements: statements
            )
            run(.importInterview(note: note), by: "ledare", line: 0, client: nil)
        }
    }

    mutating func inviteAndSeat(_ files: [String: [UInt8]], _ process: Engine.Process) throws {
        let list = ParticipantList.read(
            file: "participants.csv",
            bytes: try #require(files["participants.csv"]),
            organisations: process.organisations,
            process: process
        )
        for organisation in list.newOrganisations {
            run(.addOrganisation(organisation: organisation), by: "ledare", line: 0, client: nil)
        }
        run(.invite(invitations: list.invitations), by: "ledare", line: 0, client: nil)
        for plan in process.workshops {
            let places = Seating.propose(for: plan.id, in: session)
            run(.setTables(workshop: plan.id, places: places), by: "ledare", line: 0, client: nil)
        }
    }
}
