/// Words of what a note taker writes of the meeting itself: who poured the coffee, who laughed, what to remember before
/// the next time.
enum SceneWords {
    static let past = [
        "satt", "fick", "gick", "åt", "drack", "såg", "tog", "kom", "möttes", "träffades", "sågs", "skildes", "sa",
        "la", "hade", "bad", "stod", "låg", "började", "skrev", "fortsatte", "hann", "åkte", "blev", "reste", "bytte",
    ]
    /// First words of a line about the meeting, with the subject left out.
    static let openings = [
        "bad", "tackade", "undrade", "lovade", "bjöd", "bjöds", "hälsade", "avslutade", "mejlade", "satt", "träffade",
        "träffades", "sågs", "möttes", "drack", "fikade", "skrattar", "skrattade", "skratt", "nickar", "suckar",
        "sitter",
    ]
    /// What people do at a meeting and nobody captures.
    static let acts = [
        "ler", "log", "skrattar", "skrattade", "nickar", "nickade", "suckade", "suckar", "hämtade", "hämtar", "drack",
        "dricker", "beställde", "hällde", "bjöd", "bjuder", "visade", "följde", "åt", "väntade", "ursäktade", "pausade",
        "tittade", "harklade", "vinkade", "ringde", "ringer", "bläddrade", "pekade", "reste", "fikade", "tackade",
        "regnade", "snöade", "blåste", "gick", "satt", "kom", "bad", "låg", "la", "ringt", "lånade", "låna",
    ]
    /// Beginnings of the names of things in a meeting room, on a table and on the road there.
    static let props = [
        "kaff", "bull", "kaka", "kakor", "smörgås", "macka", "fika", "lunch", "termos", "hund",
        "katt", "kök", "rum", "fönst", "bord", "stol", "väder", "regn", "snö", "blås", "tåg", "grind", "matsal", "kafé",
        "dörr", "reception", "hiss", "jacka", "stövl", "skor", "parkering", "bilen", "telefon", "vatten",
        "paus", "applåd", "inspelning", "bok", "knä", "promenad", "rundtur", "runda",
    ]
    static let replies = [
        "haha", "usch", "oj", "grattis", "verkligen", "mmm", "jojo", "jojomen", "sådär", "nämen", "fy", "såklart",
        "tyvärr", "det", "stämmer", "precis", "ja", "nej", "tack", "själv", "själva", "detsamma", "samma", "här",
        "instämmer", "jättebra", "toppen", "intressant", "kiitos", "giitu", "lugnt",
    ]
    static let greetings = [
        "hej", "hejsan", "hallå", "tjena", "tjenare", "tja", "hälsningar", "kram", "kramar", "mvh", "vh", "bures",
        "tervetuloa", "kiitos", "giitu", "moi", "välkommen", "välkomna",
    ]
    static let next = [
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
    ]
    static let errands = [
        "^ ring", "^ ringa", "^ boka", "^ bokar", "^ köp", "^ köpa", "^ mejla", "^ mejlar", "^ maila",
        "^ skicka", "^ skickar", "^ kolla", "^ dubbelkolla", "^ renskriv", "^ fakturera", "^ kom ihåg",
        "^ måste komma ihåg", "^ glöm ej", "^ obs", "^ ta med", "^ återk", "^ återkommer",
        "^ återkomma", "^ hämta", "^ tel", "^ telefon", "^ mobil", "^ tfn", "^ faxa", "^ skriv ut",
        "^ lägg in i", "renskriv senare", "^ att göra",
    ]
}
