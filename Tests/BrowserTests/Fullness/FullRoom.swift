import Formats
import Foundation

/// The example county with more of everything than a good afternoon has: 25 tables, 150 people, a table with forty
/// cards, forty goals, sixty actions, and words that are longer than a column.
enum FullRoom {
    static let tables = 25
    static let people = 150
    static let goals = 40
    static let actions = 60
    /// Goals that get dots.
    static let votedOn = 12

    /// Where the script ends: the facilitator takes over from there.
    enum Stop { case writing, voting, owning }

    static let compound = "Jämställdhetsintegreringssamordnarnätverksträffarna"

    /// What somebody votes for: some goals more than others.
    static func votes(of seat: Int) -> [String] {
        let goals = (1...2).flatMap { area in (1...(votedOn / 2)).map { "M\(area).\($0)" } }
        return [seat % 3, 3 + seat % 4, 7 + seat % 5].map { goals[$0] }
    }

    private static let goalWords = [
        "Flickor och pojkar i hela länet växer upp utan våld, hemma, i skolan, på nätet och i föreningslivet.",
        "Kvinnor och män delar lika på hemarbetet och på omsorgen om barn och närstående.",
        "\(compound) samlar alla kommuner, regionen och civilsamhället.",
        "Alla har makt.",
        "Arbetsmarknadskunskapsundervisningen visar vägar som inte styrs av kön, och varje elev väljer fritt.",
    ]

    static func prepare(_ folder: Folder, until stop: Stop) async throws {
        try county(folder)
        let all: [Wire] = commands(until: stop).enumerated()
            .map { ["client": .text($1.client ?? "f-\($0)"), "by": .text($1.by), "do": $1.wish] }
        try Data(try JSONEncoding.text(Wire.object(["title": "Fullt hus", "commands": .list(all)])).utf8)
            .write(to: folder.url("skript.json"))
        let steps = [
            ["new", "lan"], ["import", "interviews", ServedRoom.county + "/notes"], ["play", "skript.json"],
        ]
        for arguments in steps {
            let program = try Program(ServedRoom.program, arguments + ["--database", "lan.sqlite"], in: folder)
            let outcome = try await program.finish()
            guard outcome.code == 0, arguments[0] != "play" || outcome.output.contains(" 0 avslagna, 0 felaktiga")
            else {
                throw Exchange.Broken(description: String(outcome.output.prefix(4_000)))
            }
        }
    }

    /// The example's process folder, with 25 tables in both workshops.
    private static func county(_ folder: Folder) throws {
        let (from, to) = (URL(fileURLWithPath: ServedRoom.county), folder.url("lan"))
        try FileManager.default.createDirectory(at: to, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: from.appendingPathComponent("process.json"),
            to: to.appendingPathComponent("process.json")
        )
        for name in ["workshop-1.json", "workshop-2.json"] {
            let read = try JSONSerialization.jsonObject(with: Data(contentsOf: from.appendingPathComponent(name)))
            guard var workshop = read as? [String: Any] else { continue }
            workshop["tables"] = (1...tables).map { ["id": "\($0)", "areas": [area($0)]] as [String: Any] }
            try JSONSerialization.data(withJSONObject: workshop).write(to: to.appendingPathComponent(name))
        }
    }

    private static let areas = ["vald", "utbildning-arbete", "makt"]

    private static func area(_ number: Int) -> String { areas[number % areas.count] }

    private struct Deed {
        var by: String
        var wish: Wire
        var client: String?

        init(_ by: String, _ wish: Wire, client: String? = nil) {
            (self.by, self.wish, self.client) = (by, wish, client)
        }
    }

    private static func commands(until stop: Stop) -> [Deed] {
        var all = guests + opening("framtidsdialog", "w1-valkommen")
        all += walk(["w1-valkommen", "w1-nulage", "w1-tyst"]) + cards
        if stop == .writing { return all }
        all += walk(["w1-tyst", "w1-framtidsbild", "w1-formulera"]) + visions
        if stop == .voting { return all + walk(["w1-formulera", "w1-fika", "w1-bordsbyte"]) }
        all += walk(["w1-formulera", "w1-gemensam", "w1-vidare"])
        all.append(Deed("ledare", ["closeWorkshop": ["workshop": "framtidsdialog"]]))
        all += opening("agarskap", "w2-valkommen")
        all += walk(["w2-valkommen", "w2-haller", "w2-aktiviteter"], in: "agarskap") + plans
        return all + walk(["w2-aktiviteter", "w2-fika"], in: "agarskap")
    }

    private static let organisations = [
        "alvstrand", "skogsdal", "bruksforsen", "nolasen", "kustvik", "region", "polisen", "kvinnojouren", "idrotten",
        "facken", "foretagarnatverket", "universitetet",
    ]

    private static var guests: [Deed] {
        let invitations = (0..<people).map {
            Wire.object(["organisation": .text(organisations[$0 % organisations.count])])
        }
        let places = (1...people).map { ("P\($0)", Wire.text("\(($0 - 1) % tables + 1)")) }
        let seated = Wire.object(Dictionary(uniqueKeysWithValues: places))
        return [Deed("ledare", ["invite": ["invitations": .list(invitations)]])]
            + ["framtidsdialog", "agarskap"].map {
                Deed("ledare", ["setTables": ["workshop": .text($0), "places": seated]])
            }
    }

    private static func opening(_ workshop: String, _ first: String) -> [Deed] {
        [
            Deed("ledare", ["openWorkshop": ["workshop": .text(workshop)]]),
            Deed("ledare", ["moveStep": ["workshop": .text(workshop), "to": .text(first)]]),
        ]
    }

    private static func walk(_ steps: [String], in workshop: String = "framtidsdialog") -> [Deed] {
        zip(steps, steps.dropFirst()).map { from, to in
            Deed("ledare", ["moveStep": ["workshop": .text(workshop), "from": .text(from), "to": .text(to)]])
        }
    }

    /// Everybody writes one, and the first table forty.
    private static var cards: [Deed] {
        func card(_ text: String, _ number: Int) -> Wire {
            ["contribute": ["kind": "idea", "text": .text(text), "area": .text(area(number))]]
        }
        return (1...people).map { Deed("P\($0)", card("Tanke \($0): \(goalWords[$0 % goalWords.count])", $0)) }
            + (1...40).map { Deed("bord-1", card("Bordets kort \($0) om \(compound.lowercased()) och annat.", 1)) }
    }

    private static var visions: [Deed] {
        (1...goals).map { number in
            let table = (number - 1) % tables + 1
            let vision: Wire = [
                "formulate": [
                    "area": .text(area(table)), "text": .text("\(number). \(goalWords[number % goalWords.count])"),
                    "why": "Det börjar i normer som går att ändra.",
                ]
            ]
            return Deed("bord-\(table)", vision, client: "mal-\(number)")
        }
    }

    /// Actions, and two of three led by some organisation.
    private static var plans: [Deed] {
        (1...actions).flatMap { number -> [Deed] in
            let action: Wire = [
                "proposeAction": [
                    "goal": .text("@mal-\(number % goals + 1)"),
                    "text": .text("Införa \(number) våldsförebyggande program med \(compound.lowercased())"),
                    "resource": "En samordnare på halvtid", "start": "2024-02-01", "end": "2025-06-30",
                ]
            ]
            let claim: Wire = [
                "claim": [
                    "subject": ["action": ["id": .text("@akt-\(number)")]],
                    "organisation": .text(organisations[number % organisations.count]),
                    "role": "strateg för jämställdhetsintegrering", "part": "lead",
                ]
            ]
            let made = Deed("bord-\(number % tables + 1)", action, client: "akt-\(number)")
            return number % 3 == 0 ? [made] : [made, Deed("ledare", claim)]
        }
    }
}
