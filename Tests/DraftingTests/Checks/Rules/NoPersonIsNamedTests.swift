import Drafting
import Engine
import Testing

struct NoPersonIsNamedTests {
    let rule = NoPersonIsNamed()

    @Test(arguments: [
        ("Mejla anna.berg@alvstrand.se om det", "en e-postadress"),
        ("Ring 070-123 45 67", "ett telefonnummer"),
        ("Ring +46 70 123 45 67.", "ett telefonnummer"),
        ("Ärendet gäller 811218-9876", "ett personnummer"),
        ("Fråga socialchef Anna Berg", "ett personnamn"),
        ("Hon heter Anna och vet mer", "ett personnamn"),
        ("Vi talade med Anna Berg om det", "ett personnamn"),
        ("Eva-Lena von Essen kan svara.", "ett personnamn"),
        ("Fråga Ahmed Öberg, som var med", "ett personnamn"),
        ("Det var Per M. Ölund som sade det", "ett personnamn"),
        ("Enligt Karl Gustav Ek går det", "ett personnamn"),
        ("Tre vill ha glutenfritt till lunch", "en kostuppgift"),
    ])
    func `what points to a person is found`(_ text: String, _ kind: String) throws {
        #expect(PersonalData.all(in: text).map(\.kind) == [kind])
        var county = try CheckedCounty()
        try county.card(text)
        #expect(county.findings(rule).map(\.subject) == ["K1"])
    }

    @Test(arguments: [
        "Älvstrands kommun och Region Norr leder arbetet.",
        "Andelen ökar från 12 500 till 14 000 personer 2024–2027.",
        "Diarienummer 801-9234-16 och 801-3545-15.",
        "Strateg vid Länsstyrelsen Västernorrland",
        "Nätverket heter Region Norr för alla",
        "Strategin heter Ett jämställt län.".replacing("heter Ett", with: "kallas Ett"),
        "Under 2023 och 2024 nåddes 1 200 elever.",
        "Mål 811218-9875 i registret",
        "Kontakta kommunens funktionsbrevlåda", "Hans Region Norr", "Gustav Adolfs församling öppnar lokalen.",
        "Möte med Anna. Berg och dalar väntar.", "Erik Dahlbergsgatan är mörk.", "Bo Länsstyrelsen",
        "Per capita i Sverige",
        "Maria är med och Sundsvall också", "Anna, Kramfors",
    ])
    func `ordinary sentences pass`(_ text: String) {
        #expect(PersonalData.all(in: text) == [])
    }

    @Test(arguments: [
        ("Fråga socialchef Anna Berg", "A… B…"), ("Mejla anna.berg@alvstrand.se om det", "a…@…"),
        ("Ring 070-123 45 67", "070…"), ("Hon heter Anna och vet mer", "heter A…"),
        ("Eva-Lena von Essen kan svara.", "E… E…"),
    ])
    func `the finding does not repeat what it found`(_ text: String, _ words: String) throws {
        #expect(PersonalData.all(in: text).map(\.words) == [words])
        var county = try CheckedCounty()
        try county.card(text)
        #expect(county.findings(rule).first?.text.contains("Anna") == false)
    }

    @Test(arguments: [
        "Rektorn på Bergeskolan säger nej.", "Det sade Sollefteås socialchef.", "Fråga Ånge kommuns kommundirektör.",
        "Enligt polismästaren i Kramfors är det lugnt.",
    ])
    func `a statement that points out who holds a post is found`(_ text: String) throws {
        var county = try CheckedCounty()
        try county.interview([text])
        let findings = county.findings(rule)
        #expect(findings.map(\.subject) == ["U1"])
        #expect(findings.first?.text.contains("befattning") == true)
        // On a card, who takes something on is meant to be told.
        var room = try CheckedCounty()
        try room.card(text)
        #expect(room.findings(rule).isEmpty)
    }

    @Test(arguments: [
        "Cheferna i Sverige är överens.", "En chef i kommunen frågade.",
        "Rektorn säger nej. På Bergeskolan är det lugnt.",
        "Länets socialchefer möts.", "Hennes chef lyssnar.", "Kommunens socialchef frågar varje månad.",
    ])
    func `a post that many hold, or that nobody is pointed out by, passes`(_ text: String) throws {
        #expect(PersonalData.post(in: text) == nil)
    }

    @Test func `people known by name are found whatever they are called`() throws {
        var county = try CheckedCounty()
        try county.card("Fråga xenia quist i växeln")
        try county.card("Enligt Quists förslag, Xenia")
        #expect(county.findings(rule).isEmpty)
        let input = CheckInput(
            session: county.session,
            document: .complete,
            mode: .direction,
            names: ["Xenia Quist", "Bara", ""]
        )
        #expect(rule.findings(in: try #require(input)).map(\.subject) == ["K1"])
    }

    @Test func `every place where somebody writes freely is read`() throws {
        var county = try CheckedCounty { process in
            process.areas[1].problem = "Anna Berg vet mer."
            process.texts.method = ["Underlaget togs fram av Anna Berg."]
            process.texts.foreword = ["Välkommen.", "Anna Berg, landshövding"]
            process.texts.join = ["Kontakt: anna.berg@example.org"]
        }
        let goal = try county.goal("Alla är trygga.")
        let left = try county.card("Månlandning")
        try county.act(.leaveOut(id: left, reason: "Anna Berg sade nej."))
        try county.claim("region", on: .goal(id: goal), state: .conditional(condition: "Anna Berg godkänner"))
        try county.indicator("Antal samtal", on: .goal(id: goal), source: "Anna Berg")
        try county.act(.judge(id: goal, verdict: .keep, reason: "Anna Berg tycker om det", text: nil))
        try county.act(.recordDecision(text: "Anna Berg återkommer"))
        try county.act(.describePicture(paragraphs: ["Alla är trygga.", "Anna Berg också."]))
        try county.act(.waive(check: 5, subject: nil, reason: "Anna Berg har lovat siffror"), by: "strateg")
        let subjects = ["M1.1", "O1", "N1", "K1", "makt", "sa-togs-strategin-fram", "B1", "bild", "kontroll-5"]
        #expect(county.findings(rule).map(\.subject) == subjects)
    }

    @Test func `roles, statements and goals are read too, hidden cards are not`() throws {
        var county = try CheckedCounty()
        try county.interview(["Chef Eva Lind driver allt."])
        let goal = try county.goal("Rektor Bo Ek är trygg.")
        try county.claim("region", on: .goal(id: goal), role: "a.b@region.se")
        let card = try county.card("Ring 070-123 45 67")
        try county.act(.hideContribution(id: card))
        #expect(county.findings(rule).map(\.subject) == ["M1.1", "O1", "U1"])
    }
}
