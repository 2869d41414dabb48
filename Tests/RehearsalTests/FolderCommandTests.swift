import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Folders handed in and files to be made, as they are when something is wrong with them.
@Suite(.oneAtATime) struct FolderCommandTests {
    @Test("A folder without process.json is told so in one sentence")
    func otherFolder() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let outcome = try tool.run("validate", "/")
        #expect(outcome.code == 65)
        #expect(outcome.output.split(separator: "\n").count == 1)
        #expect(outcome.output.hasPrefix("process.json: fel: filen saknas"))
    }

    @Test("A pipe among the notes is passed over with a warning, a broken note is a fault")
    func oddFiles() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try FileManager.default.copyItem(atPath: Tool.county, toPath: tool.path("lan"))
        #expect(mkfifo(tool.path("lan/notes/ror.md"), 0o600) == 0)
        try tool.write("", to: "lan/notes/tom.md")
        let outcome = try tool.run("validate", "lan", "--language", "en")
        #expect(outcome.code == 65)
        #expect(outcome.output.contains("notes/ror.md: warning: this is no ordinary file"))
        #expect(outcome.output.contains("notes/tom.md: error: the file has no text"))
        #expect(outcome.messages.contains("1 fault."))
    }

    @Test("More than a process folder can hold is refused")
    func hugeFolder() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try FileManager.default.createDirectory(atPath: tool.path("lan"), withIntermediateDirectories: true)
        try tool.write("{}", to: "lan/process.json")
        #expect(truncate(tool.path("lan/process.json"), 65_000_000) == 0)
        let outcome = try tool.run("validate", "lan")
        #expect(outcome.code == 65)
        #expect(outcome.messages.contains("64 MB"))
    }

    @Test("A file that cannot be made names its folder, exit code 73")
    func noFolder() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let new = try tool.run("new", Tool.county, "--database", "ingen/x.sqlite")
        #expect(new.code == 73)
        #expect(new.messages.contains("Mappen ingen finns inte"))
        #expect(try tool.run("new", Tool.county).code == 0)
        let backup = try tool.run("backup", "--to", "ingen/b.sqlite", "--language", "en")
        #expect(backup.code == 73)
        #expect(backup.messages.contains("There is no folder ingen"))
        for force in [[], ["--force"]] {
            let same = try tool.start(["backup", "--to", "./framtidsdialog.sqlite"] + force)
            #expect(same.code == 73)
            #expect(same.messages.contains("samma fil"))
        }
    }

    @Test func `who may read a file but not write it, or not its folder, is told so and reads all the same`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try tool.write(#"[{"by": "ledare", "do": {"recordDecision": {"text": "Vi ses."}}}]"#, to: "s.json")
        for name in ["framtidsdialog.sqlite", "framtidsdialog.sqlite-access"] { chmod(tool.path(name), 0o444) }
        // SQLite makes a file beside the strategy file also to read it.
        chmod(tool.folder, 0o777)
        let written = try tool.runAsReader("play", "s.json")
        #expect(written.code == 74 && written.messages.contains("skriv"), "\(written.code) \(written.messages)")
        let read = try tool.runAsReader("status")
        #expect(read.code == 0 && read.output.contains("intervjuer"), "\(read.messages)")
        chmod(tool.folder, 0o555)
        defer { chmod(tool.folder, 0o700) }
        let new = try tool.runAsReader("validate", "ingen-mapp")
        #expect(new.code == 66, "\(new.messages)")
        let made = try tool.runAsReader("backup", "--to", "kopia.sqlite")
        #expect(made.code == 73, "\(made.code) \(made.messages)")
    }

    @Test("A group of commands explains all of them; English help has English words to fill in")
    func groupHelp() throws {
        let tool = try Tool()
        defer { tool.clean() }
        for words in [["import", "--help"], ["help", "import"]] {
            let outcome = try tool.start(words)
            #expect(outcome.code == 0)
            #expect(outcome.output.contains("Användning: framtidsdialog import interviews FIL"))
            #expect(outcome.output.contains("Användning: framtidsdialog import participants FIL"))
        }
        let english = try tool.run("demo", "--help", "--language", "en").output
        #expect(english.contains("[--workshops DIR]") && english.contains("--database FILE"))
        #expect(!english.contains("MAPP"))
        #expect(try tool.run("new", "--language", "en").messages.contains("new DIR --database FILE"))
        #expect(try tool.run("import").code == 64)
    }

    @Test("One of something is told in the singular, and a line by its English name")
    func singular() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try tool.write(
            "sep=;\r\nDeltagare våren 2023;;\r\nOrganisation;Sektor;Workshop 1\r\nProvköpings kommun;kommun;ja, fm\r\n",
            to: "d.csv"
        )
        let list = try tool.run("import", "participants", "d.csv")
        #expect(list.output.contains("1 rad, 1 ny deltagare, 1 ny organisation."), "\(list.output)\(list.messages)")
        #expect(try tool.run("seat").output.contains(": 1 person, "))
        try tool.write(#"[{"by": "ledare", "do": {"undo": {}}}]"#, to: "s.json")
        #expect(try tool.run("play", "s.json", "--language", "en").output.hasPrefix("line 1: refused: "))
    }
}
