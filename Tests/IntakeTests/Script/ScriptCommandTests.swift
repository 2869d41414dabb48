import Engine
import Formats
import Testing

@testable import Intake

struct ScriptCommandTests {
    /// Some clients the scripts below may refer to.
    private let before = """
        {"client": "kort", "by": "P1", "do": {"undo": {}}},
        {"client": "inbjudan", "by": "ledare", "do": {"undo": {}}},
        """
    private let created = ["kort": ["K1"], "inbjudan": ["P1", "P2", "P3"]]

    private func entry(_ line: String) throws -> ScriptEntry {
        let (script, diagnostics) = Script.read(file: "r.json", bytes: Array("[\(before)\n\(line)]".utf8))
        #expect(diagnostics == [])
        return try #require(script?.entries.last)
    }

    private func session() throws -> Session {
        let process = try #require(ProcessFolder.read(SampleFolder().bytes).process)
        var runner = ScriptRunner(process)
        let texts = [
            "Vi har ”sju platser”\noch det är  fullt.", "Det är fullt.", "Vägen är lång.", "Vägen är lång och mörk.",
        ]
        let note = NoteProposal(
            file: "12 jouren.md",
            digest: "x",
            length: 9,
            statements: texts.map { NoteProposal.Statement(text: $0, start: 0, length: 1) }
        )
        runner.run(.importInterview(note: note), by: "ledare", line: 0, client: nil)
        #expect(runner.failures == [])
        return runner.session
    }

    private func lines(_ result: Result<Command, ScriptFaults>) -> [String] {
        guard case .failure(let faults) = result else { return [] }
        return faults.diagnostics.map { $0.line(in: .swedish) }
    }

    @Test func `a client stands for the first thing its command made, a number for the others`() throws {
        let line =
            #"{"by": "@inbjudan#3", "do": {"setTables": {"workshop": "ett", "places": {"@inbjudan": "1", "@inbjudan#2": "2"}}}}"#
        let entry = try entry(line)
        let command = try entry.command(created: created, session: Session()).get()
        #expect(command == .setTables(workshop: "ett", places: ["P1": "1", "P2": "2"]))
        #expect(try entry.seat(created: created).get() == "P3")
    }

    @Test func `a statement is found by words it holds, whatever their case, spaces and quotation marks`() throws {
        let line = #"""
            {"by": "P1", "do": {"contribute": {"kind": "idea", "text": "Mer plats", "area": "vald",
            "statements": ["?12 jouren.md: \"Sju  platser\" och det", "?12 jouren.md: vägen är lång."]}}}
            """#
        let command = try entry(line).command(created: [:], session: session()).get()
        #expect(
            command
                == .contribute(
                    kind: .idea,
                    text: "Mer plats",
                    area: "vald",
                    step: nil,
                    table: nil,
                    perspectives: [],
                    statements: ["U1", "U3"],
                    goal: nil,
                    origin: nil
                )
        )
    }

    @Test func `two at signs begin a text with one, and a question stays a question`() throws {
        let entry = try entry(
            #"{"by": "ledare", "do": {"describePicture": {"paragraphs": ["@@alla \"här\"", "?", "? Nej: ja"]}}}"#
        )
        let command = try entry.command(created: [:], session: Session()).get()
        #expect(command == .describePicture(paragraphs: ["@alla \"här\"", "?", "? Nej: ja"]))
    }

    @Test func `a command that was not carried out, or made too little, is told with its line`() throws {
        let entry = try entry(
            #"{"by": "@inbjudan#4", "do": {"merge": {"subject": {"contributions": {"into": "@kort", "from": ["@kort#2"]}}}}}"#
        )
        let session = Session()
        #expect(
            lines(entry.command(created: [:], session: session)) == [
                "r.json:3:78: fel: kommandot kort har inte utförts – rätta det först; det avvisades eller hoppades över",
                "r.json:3:96: fel: kommandot kort har inte utförts – rätta det först; det avvisades eller hoppades över",
            ]
        )
        #expect(
            lines(entry.command(created: created, session: session)) == [
                "r.json:3:96: fel: nummer 2 av kort finns inte – kommandot skapade 1"
            ]
        )
        guard case .failure(let faults) = entry.seat(created: created) else {
            Issue.record("there is no fourth seat")
            return
        }
        #expect(
            faults.diagnostics.map { $0.line(in: .swedish) } == [
                "r.json:3:1: fel: nummer 4 av inbjudan finns inte – kommandot skapade 3"
            ]
        )
    }

    @Test func `a statement that is not there, or not the only one, is told`() throws {
        let entry = try entry(
            #"{"by": "ledare", "do": {"link": {"id": "M1.1", "links": {"statements": ["?12-jouren.md: x", "?12 jouren.md: tomt", "?12 jouren.md: fullt"]}}}}"#
        )
        #expect(
            lines(entry.command(created: [:], session: try session())) == [
                "r.json:3:73: fel: anteckningen ’12-jouren.md’ finns inte – menade du ’12 jouren.md’?",
                "r.json:3:93: fel: inget uttalande i 12 jouren.md innehåller ’tomt’ – skriv av några ord i följd ur anteckningen",
                "r.json:3:116: fel: 2 uttalanden i 12 jouren.md innehåller ’fullt’ – skriv av fler ord, så att bara ett passar",
            ]
        )
    }

    @Test func `two references that turn out the same are told where the second stands`() throws {
        let entry = try entry(
            #"{"by": "ledare", "do": {"setTables": {"workshop": "ett", "places": {"@inbjudan": "1", "@inbjudan#1": "2"}}}}"#
        )
        #expect(
            lines(entry.command(created: created, session: Session())).first?.hasPrefix("r.json:3:87: fel:") == true
        )
    }

    @Test func `title, comment and times are read`() throws {
        let text = #"""
            {"title": "Genrep", "about": ["Fritt"], "commands": [
              {"by": "ledare", "at": "2023-09-26T13:00:00", "do": {"openWorkshop": {"workshop": "ett"}}},

              {"client": "a:1", "by": "bord-1", "about": "x", "do": {"undo": {}}}
            ]}
            """#
        let (script, diagnostics) = Script.read(file: "r.json", bytes: Array(text.utf8))
        #expect(diagnostics == [])
        #expect(script?.title == "Genrep")
        #expect(script?.entries.map(\.line) == [2, 4])
        #expect(script?.entries.map(\.client) == [nil, "a:1"])
        #expect(script?.entries.map(\.at) == [Moment(milliseconds: 1_695_726_000_000), nil])
    }
}
