import Drafting
import Engine
import Formats
import Testing

struct StrategyDraftTests {
    private func draft(_ county: DraftCounty, _ mode: DraftOptions.Mode = .actionPlan) -> Document {
        StrategyDraft(session: county.session, options: DraftOptions(mode: mode)).document
    }

    @Test(arguments: DraftOptions.Mode.allCases)
    func `avsnitten kommer i ordning`(mode: DraftOptions.Mode) throws {
        for county in [try DraftCounty.complete(), try DraftCounty.empty()] {
            let first = draft(county, mode).headings.filter { $0.level == .one }
            #expect(first.map(\.anchor) == CanonicalSection.allCases.map(\.anchor))
            #expect(first.map(\.number) == CanonicalSection.allCases.map(\.number))
        }
    }

    @Test(arguments: DraftOptions.Mode.allCases)
    func `inget avsnitt är tomt`(mode: DraftOptions.Mode) throws {
        for county in [try DraftCounty.complete(), try DraftCounty.empty()] {
            let document = draft(county, mode)
            let plain = PlainDocument(document)
            for heading in document.headings {
                #expect(!plain.section(heading.anchor).isEmpty, "\(heading.plainText)")
            }
        }
    }

    @Test(arguments: DraftOptions.Mode.allCases)
    func `länkar leder någonstans och platser heter olika`(mode: DraftOptions.Mode) throws {
        let places = DocumentPlaces(draft(try .complete(), mode))
        #expect(places.targets.subtracting(places.anchors).isEmpty)
        #expect(Set(places.anchors).count == places.anchors.count)
        #expect(places.anchors.allSatisfy { $0.allSatisfy { $0.isASCII } })
    }

    @Test(arguments: DraftOptions.Mode.allCases)
    func `varje mål, uppgift och indikator bär sin beteckning`(mode: DraftOptions.Mode) throws {
        let county = try DraftCounty.complete()
        let ids = DocumentPlaces(draft(county, mode)).ids
        for goal in county.session.goals.values { #expect(ids.contains(goal.id.text)) }
        for figure in county.session.process?.areas.flatMap(\.figures) ?? [] { #expect(ids.contains(figure.id.text)) }
        guard mode == .actionPlan else { return }
        for action in county.session.actions.values { #expect(ids.contains(action.id.text)) }
        for indicator in county.session.indicators.values { #expect(ids.contains(indicator.id.text)) }
    }

    @Test func `inget i utkastet är en beteckning på något som inte finns`() throws {
        let county = try DraftCounty.complete()
        let session = county.session
        for id in DocumentPlaces(draft(county)).ids {
            let known =
                session.goals.contains(GoalID(id)) || session.actions.contains(ActionID(id))
                || session.contributions.contains(ContributionID(id)) || session.statements.contains(StatementID(id))
                || session.interviews.contains(InterviewID(id)) || session.indicators.contains(IndicatorID(id))
                || session.decisions.contains(DecisionID(id)) || ["oro", "heltid"].contains(id)
            #expect(known, "\(id)")
            #expect(Trace.of(id: id, in: session) != nil, "\(id) går att följa")
        }
    }

    @Test func `varje synligt inspel går att följa i bilaga D eller avsnitt 7`() throws {
        let county = try DraftCounty.complete()
        let ids = DocumentPlaces(draft(county)).ids
        for card in county.session.contributions.values where !card.withdrawn && !card.hidden {
            let reaction = [.agrees, .partly, .missing].contains(card.kind)
            #expect(reaction || ids.contains(card.id.text), "\(card.id)")
        }
    }

    @Test func `samma session ger samma dokument`() throws {
        #expect(draft(try .complete()) == draft(try .complete()))
    }

    @Test func `omslaget säger vad det är`() throws {
        var county = try DraftCounty.complete()
        let document = draft(county)
        #expect(document.metadata.status == "UTKAST")
        #expect(document.metadata.date == "14 november 2023")
        #expect(document.metadata.created.hasPrefix("2023-11-14T12:"))
        #expect(PlainDocument(document).text.contains("Diarienummer: tilldelas vid registrering"))
        try county.does("ledare", .register(caseNumber: "801-1234-2023"))
        #expect(PlainDocument(draft(county)).text.contains("Diarienummer: 801-1234-2023"))
    }

    @Test func `datum och version kan anges`() throws {
        let options = DraftOptions(date: Day("2024-02-01"), version: "Remissversion")
        let document = StrategyDraft(session: try DraftCounty.complete().session, options: options).document
        #expect(document.metadata.date == "1 februari 2024")
        #expect(document.metadata.version == "Remissversion")
    }

    @Test func `valet heter riktning eller handlingsplan`() {
        #expect(DraftOptions.Mode(name: "riktning") == .direction)
        #expect(DraftOptions.Mode(name: "handlingsplan") == .actionPlan)
        #expect(DraftOptions.Mode(name: "annat") == nil)
    }

    @Test func `utan process finns ändå ett dokument`() {
        let document = StrategyDraft(session: Session()).document
        #expect(document.metadata.status == "UTKAST")
        #expect(!document.blocks.isEmpty)
    }
}
