import Engine
import Testing

@Suite struct DisclosureTests {
    private static let interviews: [String: [String]] = [
        "I1": ["kommun", "inland", "HR-chef"], "I2": ["kommun", "inland", "HR-chef"],
        "I3": ["kommun", "inland", "HR-chef"], "I4": ["kommun", "kust", "rektor"], "I5": ["kommun", "kust", "rektor"],
        "I6": ["kommun", "kust", "socialchef"], "I7": ["region"], "I8": ["region"], "I9": ["akademi"],
    ]

    @Test func `a description that three share is shown`() {
        #expect(Disclosure(Self.interviews).shown["I1"]?.last == "HR-chef")
    }

    @Test func `a role that would point to one person is widened to the kind of municipality`() {
        let disclosure = Disclosure(Self.interviews)
        #expect(disclosure.shown["I6"] == ["kommun", "kust"])
        #expect(disclosure.shown["I4"] == ["kommun", "kust"])
    }

    @Test func `sectors with few sources are shown together`() {
        let disclosure = Disclosure(Self.interviews)
        #expect(disclosure.shown["I7"] == [])
        #expect(disclosure.shown["I9"] == [])
    }

    @Test func `a single one left over takes another group with it, so that it cannot be found by subtraction`() {
        let disclosure = Disclosure([
            "a": ["kommun"], "b": ["kommun"], "c": ["kommun"], "d": ["region"], "e": ["region"], "f": ["region"],
            "g": ["region"], "h": ["akademi"],
        ])
        #expect(disclosure.shown["h"] == [])
        #expect(disclosure.shown["a"] == [])
        #expect(disclosure.shown["d"] == ["region"])
    }

    @Test func `two sources in all show nothing`() {
        #expect(Disclosure(["a": ["kommun"], "b": ["region"]]).shown.isEmpty)
    }

    @Test(arguments: 3...12) func `no shown group is ever smaller than three`(count: Int) {
        let kinds = ["kommun", "region", "akademi"]
        let roles = ["chef", "strateg", "politiker", "rektor"]
        var sources: [Int: [String]] = [:]
        for index in 0..<count { sources[index] = [kinds[index % 3], roles[(index * 7) % 4]] }
        let shown = Disclosure(sources).shown
        for group in Set(shown.values) { #expect(shown.values.filter { $0 == group }.count >= 3) }
    }

    @Test
    func `an interviewee is described by sector, kind of municipality, role and date, as far as three share them`()
        throws
    {
        var room = try Room()
        let sectors = try #require(room.session.process?.sectors.map(\.id))
        func note(_ number: Int, _ sector: SectorID, _ role: RoleClass, _ type: MunicipalityType?) -> NoteProposal {
            NoteProposal(
                file: "\(number).md",
                digest: "\(number)",
                sector: sector,
                date: Day("2026-05-0\(number)"),
                roleClass: role,
                municipalityType: type,
                length: 10,
                statements: []
            )
        }
        let notes: [(SectorID, RoleClass, MunicipalityType?)] = [
            (sectors[0], .manager, .rural), (sectors[0], .manager, .rural), (sectors[0], .manager, .rural),
            (sectors[0], .politician, .rural), (sectors[0], .officer, .rural), (sectors[0], .officer, .rural),
        ]
        for (number, one) in notes.enumerated() {
            try room.does("ledare", .importInterview(note: note(number + 1, one.0, one.1, one.2)))
        }
        let told = room.session.disclosed
        #expect(told["I1"] == Respondent(sector: sectors[0], municipalityType: .rural, roleClass: .manager))
        // The one politician is no closer than the three who are not managers.
        #expect(told["I4"] == Respondent(sector: sectors[0], municipalityType: .rural))
        #expect(told["I5"] == told["I4"])
        try room.does("ledare", .importInterview(note: note(7, sectors[0], .manager, .city)))
        // One in a city takes the three managers' municipality with it, so that it cannot be found as the rest.
        for (_, respondent) in room.session.disclosed {
            let alike = room.session.disclosed.values.count { $0 == respondent }
            #expect(alike >= 3)
        }
    }

    @Test func `the words of a respondent name the kind of municipality as one does`() throws {
        let process = try Room().session.process
        let sector = try #require(process?.sectors.first { $0.name == "kommun" })
        #expect(
            Respondent(sector: sector.id, municipalityType: .rural, roleClass: .manager).words(in: process)
                == "chef, landsbygdskommun"
        )
        #expect(Respondent(sector: sector.id).words(in: process) == "kommun")
        #expect(Respondent().words(in: process) == nil)
    }
}
