import Drafting
import Engine
import Formats
import Testing

/// A county with one of everything, and one strategy for two counties: where numbers and endings go wrong.
struct SmallCountyTests {
    /// One interview with one statement, one area with one figure, one card, one goal.
    private func county(_ change: (inout Process) -> Void = { _ in }) throws -> CheckedCounty {
        var county = try CheckedCounty { process in
            process.areas = [process.areas[0]]
            process.areas[0].figures[0].constructed = true
            process.levels.area.neuter = true
            change(&process)
        }
        try county.interview(["Många är rädda på kvällen."])
        let card = try county.card("Trygga kvällar", statements: ["U1"])
        try county.goal("Alla är trygga.", cards: [card])
        return county
    }

    private func plain(_ county: CheckedCounty, _ mode: DraftOptions.Mode = .actionPlan) -> PlainDocument {
        PlainDocument(StrategyDraft(session: county.session, options: DraftOptions(mode: mode)).document)
    }

    @Test func `one of each agrees with its words`() throws {
        let document = plain(try county())
        #expect(
            document.section("sa-togs-strategin-fram-1") == """
                Sammanlagt genomfördes en intervju den 3 maj 2023. Anteckningen är ett utkast och har inte justerats av \
                den intervjuade.
                Ur anteckningen hämtades en utsaga, som ordnades efter vad den handlar om. Den hör till fokusområdet. \
                Sorteringen är ett programs förslag som ingen ännu har kontrollerat.
                Vem som talar anges bara så nära – sektor, slag av kommun, slag av roll – som minst tre intervjuade \
                delar, så att ingen enskild person kan pekas ut.
                """
        )
        let figures = document.section("nulage-3")
        #expect(figures.hasPrefix("Strategin använder en statistisk uppgift. Den står i avsnittet om det område den"))
        #expect(figures.contains("Uppgiften är ett konstruerat exempel som ska ersättas"))
        #expect(document.section("nulage-1").hasPrefix("Den enda utsagan hör till kategorin nuläge."))
        #expect(document.section("omrade-1-siffror").contains("Uppgiften i tabellen är ett konstruerat exempel och"))
        #expect(document.section("omrade-1-intervjuer").hasPrefix("Området tas upp i den enda intervjun. Sammanlagt"))
        #expect(document.section("sammanfattning").contains("ett fokusområde med en viljeinriktning."))
        #expect(document.section("kallor").contains("Vem som intervjuades redovisas bara per sektor."))
    }

    @Test func `a strategy of several counties speaks of them in the plural`() throws {
        let document = plain(
            try county { process in
                process.counties = [
                    Engine.County(id: "x", name: "Uppsala län"), Engine.County(id: "y", name: "Örebro län"),
                ]
            }
        )
        let text = document.text
        #expect(text.contains("Strategin ger Uppsala län och Örebro län en gemensam riktning"))
        #expect(text.contains("vad länens aktörer vill uppnå"))
        #expect(text.contains("vart länen vill nå, inte hur långt de har kommit"))
        #expect(text.contains("Nuläge i länen") && text.contains("Länen i siffror"))
        for word in ["länet", "länets", "Länet "] { #expect(!text.contains(word), "\(word)") }
    }

    @Test func `with few interviews in a sector no quotation is given one`() throws {
        var county = try county()
        #expect(plain(county).section("omrade-1-intervjuer").contains("> – Intervju["))
        #expect(!plain(county).section("spar-M1-1").contains("(kommun)"))
        for file in ["b.txt", "c.txt"] { try county.interview(["Ingen frågar barnen."], file: file) }
        #expect(plain(county).section("omrade-1-intervjuer").contains("> – Intervju, kommun["))
        #expect(plain(county).section("spar-M1-1").contains("<U1> ur intervju <I1> (kommun)."))
        #expect(!plain(county).section("sa-togs-strategin-fram-1").contains("minst tre intervjuer"))
    }

    @Test func `a vote of two shows no result, one of three shows the wording it was about`() throws {
        var county = try county()
        try county.move(to: "w1-rosta")
        func vote(_ seats: [SeatID]) throws {
            for seat in seats { try county.act(.vote(step: nil, ballot: .dots(dots: ["M1.1": 2])), by: seat) }
        }
        try vote(["P1", "P2"])
        try county.act(.closeVote(step: "w1-rosta"))
        try county.act(.revealVote(step: "w1-rosta"))
        let few = plain(county).section("sa-togs-strategin-fram-4")
        #expect(few.hasSuffix("Färre än tre röstade. Resultatet visas därför inte, så att ingen enskild röst röjs."))
        #expect(!few.contains("M1.1") && !few.contains("|"))

        county = try self.county()
        try county.move(to: "w1-rosta")
        try vote(["P1", "P2", "P3"])
        try county.act(.closeVote(step: "w1-rosta"))
        try county.act(.revealVote(step: "w1-rosta"))
        try county.move(to: "w1-plenum")
        try county.act(.reword(id: "M1.1", text: "Alla är trygga överallt.", reason: "Även på dagen."))
        let text = plain(county).section("sa-togs-strategin-fram-4")
        #expect(text.contains("| Alla är trygga. <M1.1> (nuvarande lydelse i avsnitt 9.1) |"))
    }

    @Test func `without a plan nothing refers to one`() throws {
        var county = try county()
        let action = try county.action("Tända lampor", for: "M1.1")
        try county.claim("region", on: .action(id: action))
        let text = plain(county, .direction).text
        for word in ["bilaga B", "i bilagan", "åtgärder med A", "Tända lampor"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func `what the county says of its follow-up is not said again`() throws {
        let said = plain(try county { $0.texts.followUp = ["Strategin följs upp varje år."] }).section("uppfoljning")
        #expect(said.ranges(of: "varje år").count == 1)
        let unsaid = plain(try county()).section("uppfoljning")
        #expect(unsaid.contains("Uppföljningen görs varje år."))
    }

    @Test func `each goal stands with its own area beside the national goal`() throws {
        var county = try CheckedCounty { $0.areas[0].nationalGoals = ["d1"] }
        try county.goal("Makten är delad.", area: "makt", links: GoalLinks(nationalGoals: ["d1"]))
        #expect(
            plain(county).section("nationella-mal").contains(
                """
                | Nationellt delmål | Fokusområden och viljeinriktningar
                | 1. Makt och inflytande | Våld: ännu ingen viljeinriktning / Makt: <M2.1>
                """
            )
        )
    }

    @Test func `questions of the assignment stand in quotation marks all or none`() throws {
        func sentence(_ title: String) throws -> String {
            var county = try CheckedCounty { process in
                process.focusItems = [
                    FocusItem(id: "a", title: "Civil beredskap"), FocusItem(id: "b", title: title),
                ]
            }
            try county.goal("Alla är trygga.", links: GoalLinks(focusItems: ["a", "b"]))
            return plain(county).section("omrade-1-mal")
        }
        #expect(try sentence("Ekonomi").contains("frågorna om civil beredskap och ekonomi."))
        #expect(try sentence("Arbete och lön").contains("frågorna om ”civil beredskap” och ”arbete och lön”."))
    }

    @Test func `matrix, sentence and check agree on which perspectives reach a goal`() throws {
        var county = try county()
        func said() -> String { plain(county).section("perspektiv-1") }
        #expect(said().contains("matrisen säger ingenting"))
        let card = try county.card("Fråga barnen", perspectives: ["barn"])
        #expect(said().contains("Barnets rättigheter har nämnts men bärs ännu inte av någon viljeinriktning eller"))
        #expect(county.findings(PerspectivesReachTheGoals()).count == 1)
        try county.goal("Barn är trygga.", cards: [card])
        #expect(said().contains("| Barnets rättigheter | 1 | 1 | 1 |"))
        #expect(said().contains("Alla perspektiv finns med i minst en viljeinriktning."))
        #expect(county.findings(PerspectivesReachTheGoals()).isEmpty)
    }
}
