/// What is known of a word by itself, whatever it stands beside. One look per word of a note tells all of it.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    static let common = bit(0)
    static let everywhere = bit(1)
    static let back = bit(2)
    static let personal = bit(3)
    static let filler = bit(4)
    static let reporting = bit(5)
    static let errand = bit(6)
    static let third = bit(7)
    static let own = bit(8)
    static let past = bit(9)
    static let opening = bit(10)
    static let act = bit(11)
    static let reply = bit(12)
    static let greeting = bit(13)
    static let finite = bit(14)
    static let imperative = bit(15)
    static let modal = bit(16)
    static let negation = bit(17)
    static let asking = bit(18)
    static let lead = bit(19)
    static let prop = bit(20)
    static let meeting = bit(21)
    static let interviewee = bit(22)
    static let asker = bit(23)
    static let question = bit(24)
    static let call = bit(25)
    static let frame = bit(26)
    static let guidePart = bit(27)
    static let number = bit(28)
    static let evaluation = bit(29)
    static let comparative = bit(30)
    static let titleWord = bit(31)
    static let announcing = bit(32)
    static let demonstrative = bit(33)
    static let weekday = bit(34)
    static let opener = bit(35)
    static let page = bit(36)
    static let person = bit(37)
    static let saying = bit(39)
    static let paperwork = bit(40)
    static let musing = bit(41)
    static let reminder = bit(42)
    static let asks = bit(43)
    static let pleasantry = bit(44)
    static let scene = bit(45)
    /// The one who writes or speaks.
    static let me = bit(46)
    static let smallTalk = bit(47)
    static let moment = bit(48)
    static let society = bit(49)

    private static func bit(_ place: UInt64) -> WordClass { WordClass(rawValue: 1 << place) }

    /// The classes of whole words, and of all words that begin in some way (`*`).
    static let lists: [(WordClass, [String])] = [
        (.common, Array(SwedishWords.common)),
        (.everywhere, Array(ContinuationWords.everywhere)),
        (.back, Array(ContinuationWords.back)),
        (.personal, Array(ContinuationWords.personal)),
        (.filler, Array(RemarkPhrases.filler)),
        (.reporting, RemarkPhrases.reporting),
        (.errand, Array(RemarkPhrases.errands)),
        (.third, ["hon", "han", "hen", "henne", "honom"]),
        (.own, ["jag", "vi", "mig", "oss"]),
        (.past, SceneWords.past),
        (.opening, SceneWords.openings),
        (.act, SceneWords.acts),
        (.reply, SceneWords.replies + RemarkPhrases.filler),
        (.greeting, SceneWords.greetings),
        (.prop, SceneWords.props.map { $0 + "*" }),
        (.finite, SentenceWords.finiteVerbs),
        (.imperative, SentenceWords.imperatives),
        (.modal, ["ska", "måste", "bör", "borde", "skall"]),
        (.negation, ["inte", "ingen", "inget", "inga", "aldrig", "sällan", "utan", "knappast"]),
        (.asking, ["hur", "vad", "vilka", "vilken", "vilket", "varför", "vem"]),
        (.lead, SentenceWords.leads),
        (.interviewee, ["respondenten", "informanten", "intervjupersonen", "intervjuade"]),
        (
            .asker,
            [
                "undertecknad", "besökaren", "antecknaren", "konsulten", "intervjuaren", "konsult", "samtalsledaren",
                "moderatorn",
            ]
        ),
        (.question, ["hur", "vad", "berätta"]),
        (.call, ["tel", "telefon", "mobil", "telnr", "nås", "ring", "telefonnummer"]),
        (.frame, SentenceWords.frame),
        (.guidePart, SentenceWords.guideParts),
        (.evaluation, ["bra", "dåligt", "svårt", "viktigt", "lätt", "jobbigt", "fint", "roligt", "tungt"]),
        (
            .comparative,
            ["mer", "mindre", "fler", "färre", "bättre", "sämre", "oftare", "längre", "större", "lägre", "högre", "än"]
        ),
        (.titleWord, SentenceWords.titleWords),
        (
            .announcing,
            ["detta", "följande", "citat", "svar", "svarade", "svaret", "ordagrant", "direktcitat"]
        ),
        (.demonstrative, ["det", "den", "de", "dem"]),
        (
            .weekday,
            [
                "måndag*", "tisdag*", "onsdag*", "torsdag*", "fredag*", "lördag*", "söndag*", "januari", "februari",
                "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
            ]
        ),
        (.opener, SentenceWords.openers),
        (.page, ["sida", "sid", "sidan", "s", "page", "blad"]),
        (.person, ["ni", "du", "er", "era", "ert", "din", "ditt", "dina"]),
        (.saying, ["sa", "sade", "säger"]),
        (.paperwork, SceneWords.paperwork.map { $0 + "*" }),
        (.musing, SceneWords.musings),
        (.reminder, SceneWords.reminders),
        (.asks, SceneWords.asking),
        (.pleasantry, SceneWords.pleasantries),
        (.scene, SceneWords.scenes),
        (.smallTalk, SceneWords.smallTalk),
        (.moment, SceneWords.moments),
        (.society, SocietyWords.words + SocietyWords.beginnings.map { $0 + "*" }),
        (.me, ["jag", "mig", "mej", "min", "mitt", "mina", "my"]),
    ]
}

extension WordClass {
    /// Classes by whole word, and by the beginning of a word.
    static let tables: (whole: WordTable<WordClass>, beginnings: WordTable<WordClass>) = {
        var whole = WordTable<WordClass>(capacity: 2_000)
        var beginnings = WordTable<WordClass>(capacity: 200)
        for (kind, words) in lists {
            for word in words {
                if word.hasSuffix("*") {
                    beginnings.update(WordKey(word.dropLast()), default: []) { $0.insert(kind) }
                } else {
                    whole.update(WordKey(word), default: []) { $0.insert(kind) }
                }
            }
        }
        return (whole, beginnings)
    }()
}
