/// Tells what a note taker writes of the meeting itself from what was said in it: who poured the coffee, who laughed,
/// what to remember before the next time.
struct NoteScene: Sendable {
    /// Whether the note tells of the interviewee as "hon" or "han", so that "jag" and "vi" are the note taker.
    private let isTold: Bool

    /// - Parameter texts: the sentences of the note's running text.
    init(_ texts: [SwedishWords]) {
        let told = texts.filter { words in
            words.words.contains(where: NoteScene.third.contains)
                && words.words.contains(where: RemarkPhrases.reporting.contains)
        }
        isTold = told.count >= 2 && told.count * 12 >= texts.count
    }

    /// Why a sentence is about the meeting; nil when it may be about the subject. `weight` is how much it says about
    /// the subject.
    func reason(_ words: SwedishWords, weight: Double, isTurn: Bool) -> NoteReading.Reason? {
        let all = words.words
        guard let first = all.first else { return nil }
        if isTurn, all.count <= 5, weight < 0.4, all.allSatisfy({ NoteScene.replies.contains($0) || $0.count <= 3 }) {
            return .empty
        }
        if all.count <= 6, weight < 1, NoteScene.greetings.contains(first) { return .practical }
        if NoteScene.next.hasMatch(in: all), weight < 2 { return .practical }
        if NoteScene.errands.hasMatch(in: all), weight < 1.2, all.count <= 18 { return .practical }
        if NoteScene.openings.contains(first), weight < 1.5, all.count <= 16 { return .narration }
        let lead = all.prefix(3)
        let acts = all.prefix(9).contains(where: NoteScene.acts.contains)
        let props = all.count { word in NoteScene.props.contains { word.hasPrefix($0) } }
        let isShown = lead.contains(where: NoteScene.third.contains) && (props > 0 || all.count <= 6)
        if acts, weight < 1, isShown || (props > 0 && all.count <= 9 && !lead.contains("vi")) {
            return .narration
        }
        guard isTold else { return props >= 2 && weight < 0.5 && all.count <= 14 ? .setting : nil }
        let isOwn = lead.contains(where: NoteScene.own.contains)
        let isPast = all.prefix(8).contains(where: NoteScene.isPast)
        if isOwn, isPast, weight < 1.5 { return .narration }
        return props >= 2 && weight < 1 || props >= 1 && acts && weight < 1 ? .setting : nil
    }

    /// "Hej Lena!", "Hej på er!": never a heading.
    static func isGreeting(_ text: String) -> Bool {
        let words = SwedishWords(text).words
        return words.count <= 5
            && words.first.map { ["hej", "hejsan", "hallå", "tjena", "tjenare"].contains($0) } ?? false
    }

    private static func isPast(_ word: String) -> Bool {
        past.contains(word) || (word.count > 5 && (word.hasSuffix("ade") || word.hasSuffix("ades")))
    }

    private static let third: Set<String> = ["hon", "han", "hen", "henne", "honom"]
    private static let own: Set<String> = ["jag", "vi", "mig", "oss"]
    private static let past: Set<String> = [
        "satt", "fick", "gick", "åt", "drack", "såg", "tog", "kom", "möttes", "träffades", "sågs", "skildes", "sa",
        "la", "hade", "bad", "stod", "låg", "började", "skrev", "fortsatte", "hann", "åkte", "blev", "reste", "bytte",
    ]
    /// First words of a line about the meeting, with the subject left out.
    private static let openings: Set<String> = [
        "bad", "tackade", "undrade", "lovade", "bjöd", "bjöds", "hälsade", "avslutade", "mejlade", "satt", "träffade",
        "träffades", "sågs", "möttes", "drack", "fikade", "skrattar", "skrattade", "skratt", "nickar", "suckar",
        "sitter",
    ]
    /// What people do at a meeting and nobody captures.
    private static let acts: Set<String> = [
        "ler", "log", "skrattar", "skrattade", "nickar", "nickade", "suckade", "suckar", "hämtade", "hämtar", "drack",
        "dricker", "beställde", "hällde", "bjöd", "bjuder", "visade", "följde", "åt", "väntade", "ursäktade", "pausade",
        "tittade", "harklade", "vinkade", "ringde", "ringer", "bläddrade", "pekade", "reste", "fikade", "tackade",
        "regnade", "snöade", "blåste", "gick", "satt", "kom", "bad", "låg", "la", "ringt", "lånade", "låna",
    ]
    /// Things of a meeting room, a table and the road there.
    private static let props = [
        "kaff", "bull", "kaka", "kakor", "smörgås", "macka", "fika", "lunch", "termos", "hund",
        "katt", "kök", "rum", "fönst", "bord", "stol", "väder", "regn", "snö", "blås", "tåg", "grind", "matsal", "kafé",
        "dörr", "reception", "hiss", "jacka", "stövl", "skor", "parkering", "bilen", "telefon", "vatten",
        "paus", "applåd", "inspelning", "bok", "knä", "promenad", "rundtur", "runda",
    ]
    private static let replies: Set<String> = RemarkPhrases.filler.union([
        "haha", "usch", "oj", "grattis", "verkligen", "mmm", "jojo", "jojomen", "sådär", "nämen", "fy", "såklart",
        "tyvärr", "det", "stämmer", "precis", "ja", "nej", "tack", "själv", "själva", "detsamma", "samma", "här",
        "instämmer", "jättebra", "toppen", "intressant", "kiitos", "giitu", "lugnt",
    ])
    private static let greetings: Set<String> = [
        "hej", "hejsan", "hallå", "tjena", "tjenare", "tja", "hälsningar", "kram", "kramar", "mvh", "vh", "bures",
        "tervetuloa", "kiitos", "giitu", "moi", "välkommen", "välkomna",
    ]
    private static let next = NotePhrases(
        [
            "^ nästa möte", "^ nästa träff", "^ nästa intervju", "^ nästa samtal", "^ nästa gång", "^ nästa avstämning",
            "^ nytt möte", "när du ringde", "personnummer för", "bokar lokal", "^ ny träff", "^ uppföljande samtal",
            "^ rundan avslutades",
            "^ mötet avslutades", "^ tackade", "^ tack och", "^ fika", "^ lunch", "det var nog allt", "det var allt",
            "inget mer att",
            "^ vad var frågan",
            "undrar när", "undrade om texten", "undrade hur", "tar det i morgon",
            "justeras", "protokollet", "kontakt via", "hör av", "presentationsrunda",
            "vill inte att", "slippa stå med",
            "sluta för i dag", "fick vi sluta",
        ].map { ($0, true) }
    )
    private static let errands = NotePhrases(
        [
            "^ ring", "^ ringa", "^ boka", "^ bokar", "^ köp", "^ köpa", "^ mejla", "^ mejlar", "^ maila",
            "^ skicka", "^ skickar", "^ kolla", "^ dubbelkolla", "^ renskriv", "^ fakturera", "^ kom ihåg",
            "^ måste komma ihåg", "^ glöm ej", "^ obs", "^ ta med", "^ återk", "^ återkommer",
            "^ återkomma", "^ hämta", "^ tel", "^ telefon", "^ mobil", "^ tfn", "^ faxa", "^ skriv ut",
            "^ lägg in i", "renskriv senare", "^ att göra",
        ].map { ($0, true) }
    )
}
