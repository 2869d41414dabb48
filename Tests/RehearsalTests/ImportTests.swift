import Formats
import Foundation
import Testing

@Suite(.oneAtATime) struct ImportTests {
    struct Report: Decodable {
        struct File: Decodable {
            struct Statement: Decodable {
                let id: String
                let category: String?
                let text: String
                let start: Int
                let length: Int
            }
            let status: String
            let statements: [Statement]
            struct Changes: Decodable {
                struct Lost: Decodable { let id: String }
                let kept: Int
                let unplaced: [Lost]
            }
            let changes: Changes?
        }
        let files: [File]
    }

    private let note = """
        Organisation: Provköpings kommun
        Sektor: kommun
        Roll: Socialchef
        Datum: 2023-04-18
        Status: justerat

        ## Nuläge

        - Vi har en rutin för akuta placeringar som håller även på helger.
        - Skolan anmäler oro oftare än förr.

        ## Vad hindrar?

        - Projektpengarna tar slut och kunskapen går hem med den anställda.
        """

    @Test("The same note again changes nothing; a corrected one says what changed and keeps its ids")
    func again() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try tool.write(note, to: "a.md")
        let first = try report(tool.run("import", "interviews", "a.md", "--json"))
        #expect(first.files[0].status == "ny")
        #expect(first.files[0].statements.map(\.category) == ["nuläge", "nuläge", "hindrande"])
        let statements = first.files[0].statements
        let decoded = Array(note.unicodeScalars)
        for statement in statements {
            let slice = String(String.UnicodeScalarView(decoded[statement.start..<statement.start + statement.length]))
            #expect(slice == statement.text)
        }
        let before = try tool.read("framtidsdialog.sqlite")
        #expect(try report(tool.run("import", "interviews", "a.md", "--json")).files[0].status == "oförändrad")
        try tool.write(note.replacingOccurrences(of: "oftare än förr", with: "mer sällan"), to: "a.md")
        let changed = try report(tool.run("import", "interviews", "a.md", "--json"))
        #expect(changed.files[0].status == "ändrad")
        #expect(changed.files[0].statements.map(\.id).first == statements.first?.id)
        #expect(changed.files[0].statements.last?.id == statements.last?.id)
        #expect(try tool.read("framtidsdialog.sqlite") != before)
        #expect(try tool.run("verify").code == 0)
    }

    @Test("A dry run shows what would be found and saves nothing")
    func dryRun() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let before = try tool.read("framtidsdialog.sqlite")
        let dry = try report(tool.run("import", "interviews", Tool.county + "/notes", "--dry-run", "--json"))
        #expect(dry.files.count >= 12)
        #expect(dry.files.flatMap(\.statements).count > 100)
        #expect(try tool.read("framtidsdialog.sqlite") == before)
        let real = try report(tool.run("import", "interviews", Tool.county + "/notes", "--json"))
        #expect(dry.files.flatMap(\.statements).map(\.id) == real.files.flatMap(\.statements).map(\.id))
    }

    @Test("A quotation mark within a cell is one mark in the statement")
    func quotesInCells() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try tool.write("Tema;Citat\nUtmaning;\"Hon sade \"\"det räcker inte\"\" om våra resurser.\"\n", to: "a.csv")
        let report = try report(tool.run("import", "interviews", "a.csv", "--json"))
        #expect(report.files[0].statements.map(\.text) == ["Hon sade \"det räcker inte\" om våra resurser."])
    }

    @Test("One unreadable note and none is taken in")
    func allOrNothing() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let before = try tool.read("framtidsdialog.sqlite")
        try tool.write(note, to: "a.md")
        try Data([0x50, 0x4B, 0, 0, 1, 2, 3, 0]).write(to: URL(fileURLWithPath: tool.path("b.md")))
        let outcome = try tool.run("import", "interviews", "a.md", "b.md")
        #expect(outcome.code == 65)
        #expect(outcome.messages.contains("b.md"))
        #expect(try tool.read("framtidsdialog.sqlite") == before)
        #expect(try tool.run("import", "interviews", "a.md", "finns-inte.md").code == 66)
        #expect(try tool.read("framtidsdialog.sqlite") == before)
    }

    @Test(
        "Word files and archives of notes are taken in; one that is cut off stops them all and leaves the file as it was"
    )
    func documents() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let before = try tool.read("framtidsdialog.sqlite")
        let whole = try Data(
            contentsOf: URL(fileURLWithPath: Tool.project + "/Tests/FormatsTests/Reading/Fixtures/python-docx.docx")
        )
        try whole.write(to: URL(fileURLWithPath: tool.path("a.docx")))
        try whole.dropLast(200).write(to: URL(fileURLWithPath: tool.path("b.docx")))
        let refused = try tool.run("import", "interviews", "a.docx", "b.docx")
        #expect(refused.code == 65)
        #expect(refused.messages.contains("avklippt"))
        #expect(try tool.read("framtidsdialog.sqlite") == before)
        let taken = try tool.run("import", "interviews", "a.docx")
        #expect(taken.code == 0)
        #expect(taken.output.contains("a.docx [docx]: ny, "))
        let report = try report(tool.run("import", "interviews", "a.docx", "--json"))
        #expect(report.files[0].status == "oförändrad")
        #expect(report.files[0].statements.contains { $0.text == "Männen söker inte hjälp" })
    }

    @Test(
        "A hostile file is refused with its reason, fast and small, and nothing is read or written elsewhere",
        arguments: HostileFile.allCases
    )
    func hostile(file: HostileFile) throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let before = try tool.read("framtidsdialog.sqlite")
        try tool.write("Hemligheten står här.\n", to: "hemligt.txt")
        try file.bytes(secret: tool.path("hemligt.txt")).write(to: URL(fileURLWithPath: tool.path(file.name)))
        let beside = try FileManager.default.contentsOfDirectory(atPath: tool.path("")).sorted()
        let outcome = try tool.runWithin(kilobytes: 262_144, seconds: 2, "import", "interviews", file.name)
        #expect(outcome.code == 65, "\(outcome.messages)")
        #expect(outcome.messages.contains(file.place) && outcome.messages.contains(file.reason), "\(outcome.messages)")
        #expect(!(outcome.messages + outcome.output).contains("Hemligheten"))
        #expect(try tool.read("framtidsdialog.sqlite") == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: tool.path("")).sorted() == beside)
    }

    /// `MUTATED_FILES=10000` tries a twentieth of as many, each by a program of its own.
    @Test func `a Word file with mistakes in it is read or refused within two seconds and 256 MB, and never by half`()
        throws
    {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let before = try tool.read("framtidsdialog.sqlite")
        let wanted = ProcessInfo.processInfo.environment["MUTATED_FILES"].flatMap { Int($0) } ?? 400
        let seeds = try ["libreoffice", "pandoc", "python-docx"].map { name in
            let path = Tool.project + "/Tests/FormatsTests/Reading/Fixtures/\(name).docx"
            return try ZIPReader([UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
        }
        var (read, refused) = (0, 0)
        for number in 0..<max(1, wanted / 20) {
            let bytes = try HostileFile.mutated(seeds[number % seeds.count], number)
            try Data(bytes).write(to: URL(fileURLWithPath: tool.path("a.docx")))
            let outcome = try tool.runWithin(kilobytes: 262_144, seconds: 2, "import", "interviews", "a.docx")
            if outcome.code == 65 {
                refused += 1
                #expect(outcome.messages.contains("a.docx"), "\(number): \(outcome.messages)")
                #expect(try tool.read("framtidsdialog.sqlite") == before, "\(number)")
            } else {
                read += 1
                #expect(outcome.code == 0, "\(number): \(outcome.messages)")
                #expect(try tool.run("verify").code == 0, "\(number)")
                try before.write(to: URL(fileURLWithPath: tool.path("framtidsdialog.sqlite")))
            }
        }
        #expect(read > 0 && refused > 0)
    }

    @Test func `a hostile file sent from the page is refused with its reason, and the room goes on`() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.write("Hemligheten står här.\n", to: "hemligt.txt")
        let room = try Served(tool, "lan.sqlite")
        defer { room.end() }
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        // Each form has an id of its own every time it is shown.
        func interviews() throws -> String {
            try room.ask(tool, jar: "ledare", "/intervjuer").1.replacing(/name="id" value="[^"]*"/, with: "")
        }
        let before = try interviews()
        for file in HostileFile.allCases {
            try file.bytes(secret: tool.path("hemligt.txt")).write(to: URL(fileURLWithPath: tool.path(file.name)))
            let (status, page) = try room.send(tool, jar: "ledare", tool.path(file.name))
            #expect(status == 200 || status == 422, "\(file): \(status)")
            #expect(page.contains(file.place) && page.contains(file.reason), "\(file): \(status) \(page.suffix(3_000))")
            #expect(!page.contains("Hemligheten"), "\(file)")
        }
        #expect(try room.ask(tool, jar: "ledare", "/ledare").0 == 200)
        #expect(try interviews() == before)
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
        #expect(try !tool.run("status", "--database", "lan.sqlite").output.contains("1 intervju"))
    }

    @Test("A corrected note lists what it could not place; summary and exports follow the coding")
    func corrected() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try tool.write(note, to: "a.md")
        #expect(try tool.run("import", "interviews", "a.md").code == 0)
        let area = "vald"
        try tool.write(
            #"{"title": "Kodning", "commands": [{"client": "k1", "by": "ledare", "at": "2023-09-26T13:00:00", "do": {"codeStatement": {"id": "U2", "area": "\#(area)", "category": "utmaning"}}}, {"client": "k2", "by": "ledare", "at": "2023-09-26T13:00:01", "do": {"chooseQuote": {"id": "U2", "chosen": true}}}]}"#,
            to: "koda.json"
        )
        let played = try tool.run("play", "koda.json")
        #expect(played.code == 0, "\(played.messages)")
        let summary = try tool.run("interviews", "--json")
        #expect(summary.code == 0)
        let before = try JSONDecoder().decode(Summary.self, from: Data(summary.output.utf8))
        #expect(before.statements == 3 && before.checked == 1)
        #expect(before.areas.first { $0.id == area }?.chosen.map(\.id) == ["U2"])
        #expect(before.areas.first { $0.id == area }?.categories.first { $0.id == "utmaning" }?.singleSource == true)

        try tool.write(
            note.replacingOccurrences(
                of: "Skolan anmäler oro oftare än förr.",
                with: "Bussarna går sällan på kvällen."
            ),
            to: "a.md"
        )
        let dry = try tool.run("import", "interviews", "a.md", "--dry-run")
        #expect(dry.output.contains("! U2 Skolan anmäler oro oftare än förr."))
        let changed = try report(tool.run("import", "interviews", "a.md", "--json"))
        #expect(changed.files[0].changes?.unplaced.map(\.id) == ["U2"])
        #expect(changed.files[0].changes?.kept == 2)
        let after = try tool.run("interviews", "--json").output
        #expect(try JSONDecoder().decode(Summary.self, from: Data(after.utf8)).unplaced.map(\.id) == ["U2"])
        for (format, start) in [("utsagor", "\u{FEFF}id;intervju;"), ("qdc", "<?xml"), ("qdpx", "PK"), ("xlsx", "PK")] {
            let out = try tool.run("export", "--format", format, "--output", "ut.\(format)")
            #expect(out.code == 0, "\(out.messages)")
            #expect(try tool.read("ut.\(format)").starts(with: Data(start.utf8)))
        }
        #expect(try tool.run("verify").code == 0)
    }

    @Test("A sector that is not known is asked for and not counted, and each message names its file")
    func withoutSector() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        for name in ["a.md", "b.md"] {
            let said = "Bussarna går sällan på kvällen i \(name), säger Karin Björklund."
            try tool.write("Nuläge\n- \(said)\n- Parkering 20 kr, kvitto i väskan.\n", to: name)
        }
        let taken = try tool.run("import", "interviews", "a.md", "b.md")
        #expect(taken.output.components(separatedBy: "  sektor saknas").count == 3, "\(taken.output)")
        let lines = taken.messages.split(separator: "\n").filter { !$0.contains("lästa") && !$0.contains("intagna") }
        #expect(lines.contains { $0.contains("Karin Björklund") } && lines.contains { $0.contains("Parkering") })
        #expect(lines.allSatisfy { $0.hasPrefix("a.md: ") || $0.hasPrefix("b.md: ") }, "\(taken.messages)")
        let told = try tool.run("interviews")
        #expect(told.output.contains("ur 2 intervjuer") && !told.output.contains("intervjuade sektorer"))
    }

    @Test("Many notes tell how far they have come")
    func progress() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try FileManager.default.createDirectory(atPath: tool.path("mapp"), withIntermediateDirectories: true)
        for number in 1...120 {
            try tool.write("## Nuläge\n\n- Punkt \(number) om läget i länet.\n", to: "mapp/\(number).md")
        }
        let outcome = try tool.run("import", "interviews", "mapp")
        #expect(outcome.code == 0)
        #expect(outcome.messages.contains("60 av 120 lästa") && outcome.messages.contains("120 av 120 intagna"))
    }

    struct Summary: Decodable {
        struct Area: Decodable {
            struct Category: Decodable {
                let id: String
                let singleSource: Bool
            }
            struct Quote: Decodable { let id: String }
            let id: String?
            let categories: [Category]
            let chosen: [Quote]
        }
        struct Lost: Decodable { let id: String }
        let statements: Int
        let checked: Int
        let areas: [Area]
        let unplaced: [Lost]
    }

    @Test("Whoever was interviewed is invited as anybody else, though the notes know the same role and organisation")
    func interviewed() throws {
        let tool = try Tool()
        defer { tool.clean() }
        try tool.prepared()
        let rows =
            try String(contentsOfFile: Tool.county + "/participants.csv", encoding: .utf8)
            .split(whereSeparator: \.isNewline).count - 1
        let again = try tool.run("import", "participants", Tool.county + "/participants.csv", "--database", "a.sqlite")
        #expect(again.output.contains("\(rows) rader, 0 nya deltagare"))
        #expect(try tool.run("seat", "--database", "a.sqlite").code == 0)
        let played = try tool.run("play", Tool.county + "/rehearsal.json", "--database", "a.sqlite")
        #expect(played.messages.contains(" 0 avslagna, 0 felaktiga"), "\(played.messages.suffix(300))")
    }

    @Test("A list of participants imported twice invites nobody twice, and names stay out of the facts")
    func participants() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try tool.write(
            "Namn;E-post;Organisation;Sektor;Roll;Workshop 1;Workshop 2;Allergi\nProva Provsson;prova@example.org;Provköpings kommun;kommun;strateg;ja;ja;nötter\n",
            to: "d.csv"
        )
        let first = try tool.run("import", "participants", "d.csv")
        #expect(first.code == 0, "\(first.messages)")
        #expect(first.output.contains("1 ny deltagare"))
        #expect(try tool.run("import", "participants", "d.csv").output.contains("0 nya deltagare"))
        #expect(try !tool.read("framtidsdialog.sqlite").contains("nötter"))
        #expect(try tool.read("framtidsdialog.sqlite").contains("Prova Provsson"))
        let unknown = try tool.run("forget", "P99")
        #expect(unknown.code == 65 && unknown.messages.contains("P99"))
        // Once more, as after a time when the copies could not be reached.
        for _ in 0..<2 { #expect(try tool.run("forget", "P1").code == 0) }
        #expect(try tool.run("forget", "--all").code == 0)
        #expect(try !tool.read("framtidsdialog.sqlite").contains("Prova Provsson"))
        #expect(try !tool.read("framtidsdialog.sqlite").contains("prova@example.org"))
        #expect(try tool.run("verify").code == 0)
    }

    @Test("An interview taken in by mistake is removed, with its text, from file and copies")
    func remove() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        try tool.write("# Nuläge\n\n- Gäddan tar ingen hänsyn till planen.\n", to: "privat.md")
        #expect(try tool.run("import", "interviews", "privat.md").code == 0)
        #expect(try tool.run("interviews").output.contains("1 intervju"))
        #expect(try tool.run("remove", "I1", "I7").code == 65)
        #expect(try tool.run("interviews").output.contains("1 intervju"))
        let removed = try tool.run("remove", "I1")
        #expect(removed.code == 0 && removed.output.contains("Tog bort 1 intervju"))
        #expect(try tool.run("interviews").output.contains("0 intervjuer"))
        #expect(try tool.run("verify").code == 0)
    }

    private func report(_ outcome: Tool.Outcome) throws -> Report {
        #expect(outcome.code == 0, "\(outcome.messages)")
        return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    }
}

extension Data {
    fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
