import Drafting
import Testing

struct SentencesTests {
    @Test(arguments: [
        ([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c"),
    ])
    func `uppräkningar har och före det sista`(items: [String], words: String) {
        #expect(Swedish.list(items) == words)
    }

    @Test func `uppräkningar kan ha eller`() {
        #expect(Swedish.list(["a", "b", "c"], "eller") == "a, b eller c")
    }

    @Test(arguments: [
        ("kommunen", "kommunens"), ("Borås", "Borås"), ("Luz", "Luz"), ("Tallmofors Massa AB", "Tallmofors Massa AB:s"),
        ("Länsstyrelsen Västernorrland", "Länsstyrelsen Västernorrlands"), ("", ""),
    ])
    func `genitiv`(name: String, owner: String) {
        #expect(Swedish.genitive(name) == owner)
    }

    @Test(arguments: [
        ("våldet upphör", "Våldet upphör."), ("Våldet upphör.", "Våldet upphör."), ("Varför?", "Varför?"),
        ("  ånger ", "Ånger."), ("Hon sade ”ja.”", "Hon sade ”ja.”"),
        ("Det kallas ”samhandling”", "Det kallas ”samhandling”."),
        ("vi börjar här (nu)", "Vi börjar här (nu)."), ("", ""), ("och så …", "Och så …"),
    ])
    func `meningar`(text: String, sentence: String) {
        #expect(Swedish.sentence(text) == sentence)
    }

    @Test(arguments: [("tydligt", "tydligt."), ("Tydligt.", "Tydligt."), ("", "")])
    func `efter kolon behålls första bokstaven`(text: String, words: String) {
        #expect(Swedish.stopped(text) == words)
    }

    @Test(arguments: [
        ("Ja", "”Ja”"), ("Han sade \"nej\" då", "”Han sade ’nej’ då”"), ("”alla”", "”’alla’”"),
    ])
    func `citattecken`(text: String, words: String) {
        #expect(Swedish.quoted(text) == words)
    }

    @Test(arguments: [("Våld", "våld"), ("ANDT och trygghet", "ANDT och trygghet"), ("Åtgärd", "åtgärd"), ("", "")])
    func `liten begynnelsebokstav utom i förkortningar`(text: String, words: String) {
        #expect(Swedish.lowercased(text) == words)
    }

    @Test func `stycken skiljs av tomma rader`() {
        #expect(
            Swedish.paragraphs("Ett\nstycke.\n\n  \nEtt till.\r\n\r\nSist.") == ["Ett stycke.", "Ett till.", "Sist."]
        )
        #expect(Swedish.paragraphs(" \n ").isEmpty)
    }

    @Test func `korta utdrag slutar vid mening eller ord`() {
        #expect(Swedish.shortened("Kort.", to: 20) == "Kort.")
        #expect(Swedish.shortened("Första meningen. Andra meningen.", to: 20) == "Första meningen. …")
        #expect(Swedish.shortened("Ett långt resonemang utan punkt", to: 18) == "Ett långt …")
    }
}
