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
        "Kontakta kommunens funktionsbrevlåda",
    ])
    func `ordinary sentences pass`(_ text: String) {
        #expect(PersonalData.all(in: text) == [])
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
