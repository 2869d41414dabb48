import Drafting
import Engine
import Formats
import Foundation
import Intake
import Testing

@testable import Site

/// A county where role and municipality would single somebody out: nothing that leaves the coders' pages tells who.
@Suite struct DisclosureTests {
    /// Four managers in the countryside, two of them alike in everything; one researcher in a city, the only academic.
    private static let notes: [(file: String, text: String)] =
        (1...4).map { number in
            (
                "kommun-\(number).md",
                """
                Organisation: Byn \(number)s kommun
                Sektor: kommun
                Kommuntyp: landsbygd
                Roll: socialchef
                Datum: 2026-04-1\(number)

                ## Nuläge

                - Socialtjänsten möter våld varje vecka, del \(number).
                """
            )
        } + [
            (
                "prorektor-hogskolan.md",
                """
                Organisation: Högskolan i Provköping
                Sektor: akademi
                Roll: professor
                Datum: 2026-05-17

                ## Nuläge

                - Kursplanerna säger ingenting om våld 🙁 i nära relationer.
                """
            )
        ]

    /// What points to the one at the university, beside what the frame itself says of the county.
    private static let telling = [
        "forskare", "professor", "prorektor", "hogskolan", "Högskolan i Provköping", "2026-05-17", "17 maj",
        "Byn 1s", "socialchef", "kommun-1.md",
    ]

    private static func county() throws -> (county: County, notes: [InterviewID: String]) {
        var process = County.process
        process.sectors.append(Sector(id: "akademi", name: "akademi", plural: "lärosäten"))
        process.codes = [Code(id: "nulage", name: "nuläge", headings: ["Nuläge"])]
        process.workshops[0].steps.insert(
            StepPlan(
                id: "bilden",
                title: "Bilden",
                minutes: 10,
                kind: .information,
                question: "Stämmer bilden?",
                collects: [.agrees, .partly, .missing]
            ),
            at: 0
        )
        var county = try County(process)
        let reader = InterviewNoteReader(process, masking: [])
        var kept: [InterviewID: String] = [:]
        for note in notes {
            let reading = reader.read(file: note.file, bytes: Array(note.text.utf8)).corrected(by: NoteCorrections())
            let command = try #require(county.session.importing(reading), "\(reading.diagnostics)")
            try county.does("ledare", command)
            kept[try #require(county.session.interviews.values.last).id] = reading.kept
        }
        for statement in county.session.statements.values {
            try county.does("ledare", .codeStatement(id: statement.id, area: "vald", category: "nulage"))
            try county.does("ledare", .chooseQuote(id: statement.id, chosen: true))
        }
        try county.does("ledare", .invite(invitations: County.guests))
        try county.does("ledare", .setTables(workshop: "w1", places: ["P1": "1", "P2": "1", "P3": "2", "P4": "2"]))
        try county.does("ledare", .openWorkshop(workshop: "w1"))
        return (county, kept)
    }

    @Test func `the county has somebody to protect`() throws {
        let session = try Self.county().county.session
        let alone = try #require(session.interviews.values.last)
        #expect(alone.roleClass == .researcher && alone.sector == "akademi")
        #expect(session.interviews["I1"]?.roleClass == .manager)
        #expect(session.disclosed[alone.id] == Respondent())
        #expect(session.statements.count == 5)
    }

    @Test func `no page outside the coding tells who was interviewed`() throws {
        var (county, _) = try Self.county()
        var pages: [String: String] = [:]
        for step: StepID in ["bilden", "tyst", "samtal", "formulera"] {
            try county.go(to: step)
            if step == "formulera" {
                try county.does(
                    "P3",
                    .formulate(
                        area: "vald",
                        grammar: nil,
                        text: "Ingen slås.",
                        why: nil,
                        contributions: [],
                        statements: county.session.statements.values.map(\.id),
                        nationalGoals: [],
                        focusItems: [],
                        perspectives: [],
                        constructed: false
                    )
                )
            }
            pages["bord \(step)"] = try county.table("P3")
            pages["storbild \(step)"] = county.projector
            pages["ledare \(step)"] = county.console
            pages["api \(step)"] = try Self.api(county)
        }
        pages["resultat"] = county.results
        pages["sammanfoga"] = county.board()
        #expect(pages["bord bilden"]?.contains("Kursplanerna") == true)
        #expect(pages["api bilden"]?.contains("Kursplanerna") == true)
        #expect(pages["resultat"]?.contains("Kursplanerna") == true)
        #expect(pages["storbild bilden"]?.contains("utsagor") == true)
        for (name, page) in pages {
            for word in Self.telling { #expect(!page.contains(word), "\(name): \(word)") }
            // Five of which four share a sector: the fifth takes it from them.
            #expect(!page.contains("akademi"), "\(name)")
        }
    }

    private static func api(_ county: County) throws -> String {
        let model = try #require(TableModel(county.session, seat: "P3", at: county.now, signal: nil, seed: ""))
        let view = API.Table(county.session, "P3", model, .swedish)
        return String(decoding: try JSONEncoding.encode(view, .all), as: UTF8.self)
    }

    @Test func `no export tells who was interviewed`() throws {
        let (county, notes) = try Self.county()
        let session = county.session
        var texts: [String: String] = [:]
        for mode in DraftOptions.Mode.allCases {
            let draft = try #require(FinishedDraft(session: session, mode: mode))
            for format in ExportFormat.allCases {
                texts["\(format) \(mode)"] = try Self.text(try format.bytes(of: draft))
            }
        }
        let coded = CodedStatements(session, notes: notes)
        for export in InterviewExport.allCases { texts[export.rawValue] = try Self.text(export.bytes(coded)) }
        for id in session.statements.values.map(\.id.text) + session.interviews.values.map(\.id.text) {
            texts["spår \(id)"] = Trace.of(id: id, in: session)?.text()
        }
        #expect(texts["utsagor.csv"]?.contains("Kursplanerna") == true)
        #expect(texts["intervjuer.qdpx"]?.contains("Kursplanerna") == true)
        #expect(texts["json actionPlan"]?.contains("Kursplanerna") == true)
        #expect(texts["spår I5"]?.contains("Kursplanerna") == true)
        for (name, text) in texts {
            for word in Self.telling where !Self.isFrame(word, name) {
                #expect(!text.contains(word), "\(name): \(word)")
            }
        }
        // Who is in the frame is told there, and nowhere beside what was said.
        for name in ["utsagor.csv", "utsagor.xlsx", "intervjuer.qdpx", "spår I5", "spår U5"] {
            #expect(texts[name]?.contains("akademi") == false, "\(name)")
        }
        let json = try JSON(try #require(texts["json actionPlan"]))
        for interview in json["interviews"]?.elements ?? [] { #expect(interview["sector"]?.string == nil) }
    }

    /// The draft tells over which days all interviews were held.
    private static func isFrame(_ word: String, _ name: String) -> Bool {
        word == "17 maj" && !name.hasPrefix("utsagor") && !name.hasPrefix("spår")
    }

    /// The text of a file, archives opened.
    private static func text(_ bytes: [UInt8]) throws -> String {
        guard bytes.starts(with: Array("PK".utf8)) else { return String(decoding: bytes, as: UTF8.self) }
        let archive = try ZIPReader(bytes)
        return try archive.parts.map { String(decoding: try archive.read($0.name), as: UTF8.self) }.joined(
            separator: "\n"
        )
    }

    @Test func `where each code lies in an exported project is where its words stand, also after å, ä, ö and signs`()
        throws
    {
        let (county, notes) = try Self.county()
        let archive = try ZIPReader(CodedStatements(county.session, notes: notes).project.archive)
        let project = String(decoding: try archive.read("project.qde"), as: UTF8.self)
        var seen = 0
        for source in project.components(separatedBy: "<TextSource ").dropFirst() {
            let path = try #require(source.firstMatch(of: /plainTextPath="internal:\/\/([^"]+)"/)).1
            let text = Array(String(decoding: try archive.read("sources/\(path)"), as: UTF8.self).unicodeScalars)
            for selection in source.matches(of: /startPosition="(\d+)" endPosition="(\d+)" name="([^"]+)"/) {
                let (start, end) = (try #require(Int(selection.1)), try #require(Int(selection.2)))
                let words = String(String.UnicodeScalarView(text[start..<end]))
                #expect(words.hasPrefix(String(selection.3)))
                seen += 1
            }
        }
        #expect(seen == 5)
        // The same project comes in again with the same codes at the same places.
        let process = try #require(county.session.process)
        let again = InterviewNoteReader(process, masking: [])
            .readings(file: "intervjuer.qdpx", bytes: CodedStatements(county.session, notes: notes).project.archive)
        let found = again.flatMap { $0.reading.proposal?.statements ?? [] }
        #expect(found.map(\.text) == county.session.statements.values.map(\.text))
        #expect(found.map(\.start) == county.session.statements.values.map(\.start))
        #expect(found.allSatisfy { $0.area == "vald" && $0.category == "nulage" })
    }
}
