/// Whether a Swedish sentence leaves out who acts: "rutinen ska tas fram", "arbetet genomförs", "det har beslutats".
///
/// Built to raise few false alarms: verbs that end in -s without being passive ("finns", "hoppas") pass, and so do nouns,
/// as only words after an auxiliary or on a short list are taken for verbs.
enum PassiveVoice {
    static func isIn(_ words: [String]) -> Bool {
        // "av" after the verb may say who.
        for (index, word) in words.enumerated() where word.hasSuffix("s") && !deponent.contains(word) {
            let isVerb =
                present.contains(word)
                || words[max(0, index - 3)..<index].contains { auxiliaries.contains($0) }
                    && (word.hasSuffix("as") || word.hasSuffix("ats") || word.hasSuffix("its") || short.contains(word))
            if isVerb, !words[index...].dropFirst().prefix(5).contains("av") { return true }
        }
        return false
    }

    private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }

    private static let auxiliaries = set(
        "ska skall bör kan måste får skulle kunde behöver kommer har hade har att borde fick"
    )
    private static let present = set(
        """
        genomförs görs tas ges används följs bedöms erbjuds stärks utvecklas ökas minskas redovisas beslutas införs hålls \
        skapas säkerställs prioriteras fördelas samordnas mäts anges beskrivs föreslås bedrivs planeras ansvaras tillsätts \
        upprättas integreras implementeras utvärderas revideras antas fastställs gjordes togs gavs användes genomfördes \
        beslutades infördes hölls skapades redovisades föreslogs
        """
    )
    private static let short = set("tas ges göras fås nås ses hållas sättas läggas byggas följas mätas")
    private static let deponent = set(
        """
        finns finnas funnits fanns hoppas hoppats lyckas lyckats lyckades trivs trivas minns minnas känns kännas behövs \
        behövas behövts syns synas hörs andas verkas låtsas umgås mötas möts träffas träffats skiljs skiljas växlas tycks \
        fattas kommunens länets dess deras allas vars annars alltid tillsammans dels hos plats bas kvinnas mans sens
        """
    )
}
