import Engine
import Formats
import Foundation
import Testing

@testable import Intake

struct ParticipantListTests {
    static let process = SampleFolder.participantsProcess

    static func read(
        _ text: String,
        _ encoding: String.Encoding = .utf8,
        in language: Language = .swedish,
        process: Engine.Process = ParticipantListTests.process
    ) -> ParticipantReading {
        let bytes = Array(text.data(using: encoding) ?? Data())
        return ParticipantList.read(
            file: "p.csv",
            bytes: bytes,
            organisations: process.organisations,
            process: process,
            in: language
        )
    }

    /// A list as it comes from a registration form.
    private let dirty = """
        Namn;E-POST;Arbetsplats;Sektor;Titel;Workshop 1;WS2 (14 nov);Kost/allergi;Mobil;Kommentar\r
        Åsa Öberg;asa@sundsvall.se;  Sundsvalls   Kommun ;Kommuner;Strateg;Ja tack;x;laktos;070-1;-\r
        Bo Ek;bo@sundsvall.se;Sundsvals kommun;;Chef;1;;vegan;070-2;\r
        ;;;;;;;;;\r
        Siv Ås;;Ånge Kvinnojour;civilsamhälle;"Samordnare; jour";nej;JA;;;\r
        Siv Ås;;ånge kvinnojour;;"Samordnare; jour";;ja;;;\r
        Per;;Region Mitt;region;;Nej tack;nej;;;\r

        """

    @Test(
        "a dirty list is understood in any encoding",
        arguments: [String.Encoding.utf8, .windowsCP1252, .utf16]
    )
    func dirtyList(encoding: String.Encoding) throws {
        let reading = Self.read(dirty, encoding)
        let expected = [
            "p.csv: rad 1: varning: kolumnen ’Kommentar’ lästes inte – den behövs inte här",
            "p.csv: rad 1: varning: kolumnen ’Kost/allergi’ lästes inte och sparas aldrig – mat och allergier visar hälsa och tro (dataskyddsförordningen artikel 9); ge dem direkt till lokalen",
            "p.csv: rad 1: varning: kolumnen ’Mobil’ lästes inte – telefonnummer behövs inte för en plats; ta bort kolumnen ur filen",
            "p.csv: rad 3: varning: ’Sundsvals kommun’ tolkades som ’Sundsvalls kommun’ – rätta listan om det är en annan organisation",
            "p.csv: rad 7: notis: deltar inte i någon workshop – ingen plats skapas",
        ]
        #expect(reading.diagnostics.map { $0.line(in: .swedish) } == expected)
        try #require(reading.rows.map(\.row) == [2, 3, 5, 6])
        #expect(
            reading.invitations == [
                Invitation(organisation: "sundsvall", workshops: ["ett", "tva"]),
                Invitation(organisation: "sundsvall", workshops: ["ett"]),
                Invitation(organisation: "ange-kvinnojour", workshops: ["tva"]),
                Invitation(organisation: "ange-kvinnojour", workshops: ["tva"]),
            ]
        )
        #expect(
            reading.details.first
                == PersonalDetails(
                    name: "Åsa Öberg",
                    email: "asa@sundsvall.se",
                    organisation: "Sundsvalls kommun",
                    role: "Strateg"
                )
        )
        #expect(reading.details[2].role == "Samordnare; jour")
        #expect(
            reading.newOrganisations.map(\.name) == ["Ånge Kvinnojour", "Region Mitt"]
        )
        #expect(reading.newOrganisations.first?.county == "testlan")
        #expect(reading.newOrganisations.first?.sector == "civilsamhalle")
    }

    @Test func `a list as Excel writes it begins with its separator`() {
        let reading = Self.read("sep=,\r\norganisation,namn\r\nSundsvalls kommun,\"Ek; Bo\"\r\n")
        #expect(reading.diagnostics == [])
        #expect(reading.details.map(\.name) == ["Ek; Bo"])
        #expect(reading.rows.map(\.row) == [3])
    }

    @Test(
        "whether somebody comes is read from many ways to say it",
        arguments: [
            ("ja, fm", Attendance.yes), ("Ja!", .yes), ("yes", .yes), ("deltar", .yes), ("X", .yes), ("✔️", .yes),
            ("nej, tyvärr", .no), ("deltar inte", .no), ("–", .no), ("", .no), ("ja, kanske", nil), ("ja?", nil),
            ("?", nil), ("ja, men inte fm", nil), ("vet ej", nil),
        ]
    )
    func attendance(text: String, expected: Attendance?) {
        #expect(Attendance(text) == expected)
    }

    @Test func `nothing about food or telephones is anywhere in the result`() {
        let reading = Self.read(dirty)
        var dump = ""
        Swift.dump(reading.details, to: &dump)
        Swift.dump(reading.rows, to: &dump)
        Swift.dump(reading.diagnostics, to: &dump)
        for word in ["laktos", "vegan", "070"] { #expect(!dump.contains(word)) }
    }

    @Test func `without columns for workshops everybody is invited to all`() {
        let reading = Self.read("verksamhet,förnamn,efternamn\nSundsvalls kommun,Åsa,Öberg\n")
        #expect(reading.diagnostics == [])
        #expect(reading.invitations == [Invitation(organisation: "sundsvall")])
        #expect(reading.details.first?.name == "Åsa Öberg")
    }

    @Test func `workshops are known by title, and tabs part cells as well`() {
        let reading = Self.read("Organisation\tFramtidsdialog\tÄgarskap\nSundsvalls kommun\t\tja\n")
        #expect(reading.diagnostics == [])
        #expect(reading.invitations.map(\.workshops) == [["tva"]])
    }

    @Test func `a new organisation gets an id of plain letters that nobody has`() {
        let reading = Self.read("organisation;sektor\nSundsvall;region\nÉlan & Ærlig AB;kommun\n!!!;kommun\n")
        #expect(reading.newOrganisations.map(\.id) == ["sundsvall-2", "elan-aerlig-ab", "organisation"])
    }

    @Test func `where several counties meet, a new organisation is of the one the list says`() {
        var process = Self.process
        process.counties = [County(id: "ab", name: "Norrlands län"), County(id: "cd", name: "Fyris län")]
        let rows = ["Alfa;kommun;Norrland", "Bergby;kommun;fyris LÄN", "Cederholms;kommun;", "Dalstad;kommun;Ö"]
        let list = (["organisation;sektor;län"] + rows).joined(separator: "\n")
        let reading = Self.read(list, process: process)
        #expect(reading.newOrganisations.map { $0.county?.text } == ["ab", "cd", nil, nil])
        #expect(
            reading.diagnostics.map { $0.line(in: .swedish) } == [
                "p.csv: rad 5: varning: okänt län ’Ö’; de som finns är Norrlands län, Fyris län – organisationen läggs till utan län"
            ]
        )
    }

    @Test func `a list is taken in as a whole or not at all`() {
        let reading = Self.read("organisation;sektor\nNya jouren;civilsamhälle\nAnnan;film\n")
        #expect(reading.diagnostics.hasErrors)
        #expect(reading.invitations.isEmpty && reading.details.isEmpty && reading.rows.isEmpty)
        #expect(reading.newOrganisations.isEmpty)
    }
}

extension SampleFolder {
    /// The sample process with three sectors.
    static var participantsProcess: Engine.Process {
        let sectors = #"""
            "plural": "kommuner"}, {"id": "civilsamhalle", "name": "civilsamhälle", "plural": "föreningar"}, {"id": "region", "name": "region", "plural": "regioner"}
            """#
        let folder = SampleFolder().replacing(#""plural": "kommuner"}"#, with: sectors, in: "process.json")
        guard let process = ProcessFolder.read(folder.bytes).process else { fatalError("the sample is broken") }
        return process
    }
}
