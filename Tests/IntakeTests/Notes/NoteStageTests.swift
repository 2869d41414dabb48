import Engine
import Formats
import Testing

@testable import Intake

@Suite struct NoteStageTests {
    private func sentences(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return SentenceSplitter.sentences(in: 0..<scalars.count, of: scalars).map { String(scalars: scalars[$0]) }
    }

    @Test(arguments: [
        ("Vi har bl.a. en plan. Den gäller.", 2), ("Mötet är kl. 9.30 den 3 maj. Alla kommer.", 2),
        ("Det gäller skola, vård m.m. Dessutom fritid.", 2), ("Ca. 3.5 procent, d.v.s. få.", 1),
        ("”Så är det.” Hon sade inte mer.", 2), ("”Kan du lyfta?” sade han.", 1), ("Vi väntar … och väntar.", 1),
        ("Nej! Inte än. Varför?", 3), ("A. Berg och f.d. chefen var med.", 1), ("Den 18. april 2023.", 1),
        ("Hon sade »vi ses«. Sedan gick hon.", 2), ("Det kostar 2,5 mnkr. per år.", 1),
        ("Frågan ligger hos HR. Facket är med.", 2),
    ])
    func `sentences end where a Swede would end them`(text: String, count: Int) {
        #expect(sentences(text).count == count, "\(sentences(text))")
    }

    @Test(arguments: [
        ("2023-04-18", "2023-04-18"), ("18 april 2023", "2023-04-18"), ("18/4 2023", "2023-04-18"),
        ("den 18:e april 2023", "2023-04-18"),
        ("Tisdag 18 apr. -23", "2023-04-18"), ("230418", "2023-04-18"), ("18.4.2023 kl. 10", "2023-04-18"),
        ("2023-04-18, 10.00–11.00", "2023-04-18"),
    ])
    func `days are read as Swedes write them`(text: String, day: String) {
        #expect(SwedishDate.first(in: text)?.description == day)
    }

    @Test(arguments: ["våren 2023", "31 februari 2023", "kl. 10", "vecka 17", "060-12 34 56"])
    func `what is no day is none`(text: String) { #expect(SwedishDate.first(in: text) == nil) }

    @Test(arguments: [
        ("skolan", "skolor"), ("utmaningar", "utmaningen"), ("hindrande", "hindrar"), ("kommunerna", "kommunen"),
        ("arbetsplatser", "arbetsplatsen"),
    ])
    func `inflected forms share a stem`(left: String, right: String) {
        #expect(SwedishStem.of(left) == SwedishStem.of(right))
    }

    @Test(arguments: [
        ("nulage", "Hur ser läget ut hos er?"), ("nulage", "1. Nuläge"), ("nulage", "Tema 1: Nuläget (10 min)"),
        ("utmaning", "Det som skaver"), ("utmaning", "Vad är svårast?"), ("utmaning", "UTMANINGAR"),
        ("utmaning", "Utmanningar"),
        ("hindrande", "Vad är det som bromsar er?"), ("hindrande", "Varför går det inte fortare?"),
        ("hindrande", "Vad står i vägen?"), ("padrivande", "Vad ger kraft?"), ("padrivande", "Det som driver på"),
        ("prioritering", "Om du fick bestämma?"), ("prioritering", "Viktigast framåt"),
        ("prioritering", "Tre saker att lyfta"),
        ("utvecklingsomrade", "Vad behöver utvecklas?"), ("samverkansform", "Hur vill ni samverka?"),
        ("central-aktor", "Vilka måste vara med?"), ("lansstyrelsens-roll", "Vad kan Länsstyrelsen göra?"),
        ("padrivande", "Det som för oss framåt"),
        ("prioritering", "Rangordning"), ("utvecklingsomrade", "Möjligheter"), ("samverkansform", "Former"),
        ("padrivande", "Gynnsamma omständigheter"), ("utmaning", "Det som tynger"),
    ])
    func `headings and questions are understood in other words`(code: String, heading: String) throws {
        let meaning = try self.meaning(of: heading)
        #expect(meaning.best?.code.text == code)
        #expect(meaning.isSure)
    }

    @Test(arguments: [
        ("nulage", "Hur tycker du att det ser ut i kommunen nu?"),
        ("nulage", "Kan du beskriva hur det fungerar hos er?"),
        ("nulage", "Hur ser könsfördelningen ut?"), ("utmaning", "Vad upplever ni som mest problematiskt?"),
        ("utmaning", "Vad ser ni för problem hos de unga?"), ("prioritering", "Vad skulle du vilja prioritera?"),
        ("prioritering", "Var ska vi lägga krutet?"), ("hindrande", "Finns det något som stoppar er?"),
        ("hindrande", "Vad gör det svårare för er?"), ("hindrande", "Vad ställer till det?"),
        ("padrivande", "Och vad gör det lättare?"), ("padrivande", "Vad har gjort det enklare?"),
        ("padrivande", "Vem eller vad driver på?"), ("padrivande", "Vad skulle kunna hjälpa er?"),
        ("utvecklingsomrade", "Vad skulle kunna göras bättre?"), ("utvecklingsomrade", "Vilken kunskap saknar ni?"),
        ("samverkansform", "Hur hjälps vi åt på bästa sätt?"),
        ("samverkansform", "Hur ska vi hålla kontakten i länet?"),
        ("central-aktor", "Vilka andra borde vara med i arbetet?"),
        ("central-aktor", "Finns det någon som saknas i arbetet?"),
        ("lansstyrelsens-roll", "Vilka förväntningar har ni på oss?"),
    ])
    func `questions are understood as they are asked in speech`(code: String, question: String) throws {
        let meaning = try self.meaning(of: question)
        #expect(meaning.isNamed)
        #expect(meaning.best?.code.text == code)
    }

    @Test(arguments: ["Praktiskt", "Avslutning", "Formalia", "Egna reflektioner", "Kontaktuppgifter"])
    func `headings about the interview itself are told apart`(heading: String) throws {
        #expect(try meaning(of: heading).part == .practical)
    }

    private func meaning(of heading: String) throws -> NoteMeaning {
        let meanings = NoteMinds(try NoteFixtures.process()).meanings
        let scalars = Array(heading.unicodeScalars)
        let tokens = NoteTokens(scalars, NoteWords(meanings.lexicon))
        let range = NoteMeanings.outsideBrackets(0..<scalars.count, of: scalars)
        return meanings.meaning(of: tokens[range], of: tokens.words, title: heading)
    }

    @Test func `a heading in unknown words takes its meaning from its place`() throws {
        let reading = try NoteFixtures.read(
            """
            ## Nuläge
            Vi har en plan.
            ## Utmaningar
            Planen är okänd.
            ## Hinder
            Ingen tid.
            ## Fjädrar i hatten
            Ungdomarna läser den.
            ## Prioriteringar
            Gör den kortare.
            """
        )
        #expect(reading.categories == ["nulage", "utmaning", "hindrande", "padrivande", "prioritering"])
    }

    @Test func `lines broken by the width of the page are joined, with words cut in two`() {
        let text = NoteText("Kommunen är ortens största arbets-\ngivare, och barn-\noch ungdomsvården växer.")
        let lines = text.lines()
        var flow = NoteFlow()
        var run = flow.run(lines[0].content, of: text)
        for line in lines.dropFirst() { flow.extend(&run, line.content, of: text) }
        #expect(flow.string(run) == "Kommunen är ortens största arbetsgivare, och barn- och ungdomsvården växer.")
        #expect(flow.place(of: run) == 0..<text.count)
    }

    @Test func `speakers are found by label, by name and by time mark`() throws {
        let text = NoteText("I: Hur är det?\nR: Bra.\nI: Varför?\nR: Vi har tid.")
        let speakers = try self.speakers(of: text)
        #expect(speakers.part(of: "i") == .interviewer)
        #expect(speakers.part(of: "r") == .interviewee)
        let named = NoteText(
            "[00:01] Eva: Hur är det?\n[00:05] Ali: Bra.\n[00:09] Eva: Varför?\n[00:12] Ali: Tid.\n[00:15] Eva: Mer?\n[00:20] Ali: Nej."
        )
        let known = try self.speakers(of: named)
        #expect(known.part(of: "eva") == .interviewer)
        #expect(known.part(of: "ali") == .interviewee)
    }

    private func speakers(of text: NoteText) throws -> NoteSpeakers {
        let words = NoteWords(NoteMinds(try NoteFixtures.process()).meanings.lexicon)
        return NoteSpeakers(text.lines(), of: text, NoteTokens(text.scalars, words))
    }

    @Test func `cells are split with their quotes and line breaks`() {
        var flow = NoteFlow()
        let rows = DelimitedNote.rows(of: NoteText("a;b\n\"ett; två\nrader\";\"x\"\n;\n"), in: &flow)
        #expect(rows.map { $0.cells.map { flow.string($0) } } == [["a", "b"], ["ett; två rader", "x"]])
        #expect(rows.map(\.line) == [1, 2])
    }
}
