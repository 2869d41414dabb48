import Formats
import Testing

@Suite struct SwedishStemTests {
    @Test(arguments: [
        ["kommun", "kommunen", "kommuner", "kommunerna", "kommunens", "kommuns"], ["flicka", "flickor", "flickorna"],
        ["trygg", "trygga", "trygghet"], ["region", "regionen", "regioner"], ["projekt", "projektet", "projekten"],
        ["process", "processen", "processer"], ["miljö", "miljön", "miljöer"], ["tydlig", "tydligt", "tydliga"],
        ["patient", "patienten", "patienter"], ["skola", "skolan", "skolor"],
    ])
    func `forms of one word share a stem`(_ words: [String]) {
        #expect(Set(words.map(SwedishStem.of)).count == 1, "\(words.map(SwedishStem.of))")
    }

    @Test(arguments: [("station", "stat"), ("makt", "mak"), ("kris", "kri"), ("mål", "må")])
    func `a word that merely ends like an ending stays whole`(word: String, cut: String) {
        #expect(SwedishStem.of(word) == word)
        #expect(SwedishStem.of(word) != cut)
    }
}
