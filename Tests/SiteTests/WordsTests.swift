import Engine
import Foundation
import Journal
import Testing

@testable import Site

/// Our words stand on every page in the language asked for. What is the same in both is the county's own, or a fault.
@Suite struct WordsTests {
    @Test func `every word of ours is there in both languages, on every page and in every kind of step`() async throws {
        try await LiveRoom.run(AllSteps.process) { door in
            let swedish = try Self.visitor(door)
            let english = Browser(door.port, cookies: swedish.cookies)
            _ = try english.post("/sprak", ["sprak": "en"])
            var theirs = try Self.strings(in: AllSteps.process) + [door.code, Secret.spaced(code: door.code)]
            for text in try Self.fill(door) { theirs.append(text) }
            var left: Set<String> = []
            func look(_ path: String) throws {
                let (one, other) = (try swedish.get(path).body, try english.get(path).body)
                #expect(one.contains("<html lang=\"sv\">") && other.contains("<html lang=\"en\">"), "\(path)")
                for words in Self.alike(one, other) {
                    let ours = Self.without(theirs, words)
                    if Self.hasWord(ours) { left.insert("\(path): \(words)") }
                }
            }
            for path in Self.pages { try look(path) }
            for step in AllSteps.steps.dropFirst(3) {
                try door.does("ledare", .moveStep(workshop: "w1", from: Self.step(door), to: step))
                for path in ["/bord", "/ledare", "/storbild", "/ledare/kort"] { try look(path) }
            }
            try door.does("ledare", .closeWorkshop(workshop: "w1"))
            for path in ["/bord", "/ledare", "/storbild", "/resultat"] { try look(path) }
            #expect(left.isEmpty, "\(left.sorted().joined(separator: "\n"))")
        }
    }

    @Test(arguments: [
        ("vision", "Alla ska vara trygga.", "krav eller ett löfte", "a demand or a promise"),
        ("vision", "Alla är trygga.", "En mening i presens. Bra.", "One sentence in the present tense. Good."),
        ("smart", "Ett bättre län 2026.", "saknar mått", "has no measure"),
        ("smart", "Att öka andelen till 40 procent 2026.", "Verb, mått och datum", "A verb, a measure and a date"),
    ])
    func `what is said while a goal is written is said in the language of the page`(
        _ grammar: String,
        _ text: String,
        _ swedish: String,
        _ english: String
    ) async throws {
        try await LiveRoom.run { door in
            let phone = try door.phone("Ånge kommun")
            let form = ["text": text, "grammatik": grammar] as KeyValuePairs
            let before = try phone.send("/bord/granska", form).body
            #expect(before.contains(swedish) && !before.contains(english))
            _ = try phone.post("/sprak", ["sprak": "en"])
            let after = try phone.send("/bord/granska", form).body
            #expect(after.contains(english) && !after.contains(swedish))
        }
    }

    static let pages = [
        "/", "/bord", "/ledare", "/ledare/kort", "/ledare/sammanfoga", "/ledare/sammanfoga/mal-1",
        "/ledare/sammanfoga/kort-0", "/ledare/utskrift", "/ledare/utskrift/bordskort", "/ledare/utskrift/blanketter",
        "/storbild", "/resultat", "/tillganglighet", "/intervjuer", "/intervjuer/anteckning/I1", "/finns-inte",
        "/in/fel",
    ]

    /// A browser that holds every key.
    private static func visitor(_ door: LiveRoom.Door) throws -> Browser {
        let browser = try door.phone("Ånge kommun")
        for link in [door.facilitator, door.projector, door.strategist] { _ = try browser.get(link) }
        return browser
    }

    private static func step(_ door: LiveRoom.Door) -> StepID? {
        wait { [desk = door.desk] in await desk.read { $0.openRun?.step } } ?? nil
    }

    /// Cards, goals, a merge, an action, a note; what people wrote.
    private static func fill(_ door: LiveRoom.Door) throws -> [String] {
        let note = NoteProposal(
            file: "anteckning.md",
            digest: "a",
            sector: "kommun",
            length: 100,
            statements: [.init(area: "makt", text: "Alla vill mer.", start: 0, length: 14)]
        )
        try door.does("ledare", .importInterview(note: note))
        try door.does("ledare", .openWorkshop(workshop: "w1"))
        try door.does("ledare", .moveStep(workshop: "w1", from: nil, to: "samtal"))
        for text in ["Första kortet", "Andra kortet", "Tredje kortet"] {
            try door.does(
                "P1",
                .contribute(
                    kind: .idea,
                    text: text,
                    area: "makt",
                    step: nil,
                    table: nil,
                    perspectives: ["barn"],
                    statements: ["U1"],
                    goal: nil,
                    origin: nil
                )
            )
        }
        try door.does("P1", .merge(subject: .contributions(into: "K1", from: ["K2"])))
        try door.does("ledare", .hideContribution(id: "K3"))
        try door.does("ledare", .moveStep(workshop: "w1", from: "samtal", to: "formulera"))
        for text in ["Alla har samma makt.", "Kvinnor och män har samma makt."] {
            try door.does(
                "P1",
                .formulate(
                    area: "makt",
                    grammar: nil,
                    text: text,
                    why: "Demokratin behöver alla.",
                    contributions: ["K1"],
                    statements: ["U1"],
                    nationalGoals: [],
                    focusItems: [],
                    perspectives: ["barn"],
                    constructed: false
                )
            )
        }
        try door.does("ledare", .moveStep(workshop: "w1", from: "formulera", to: "gor"))
        try door.does(
            "P1",
            .proposeAction(
                goal: "M1.1",
                text: "Inför en rutin",
                kind: .practice,
                start: Day("2027-03-01"),
                end: Day("2027-06-30"),
                resource: "Halvtid",
                contributions: [],
                perspectives: []
            )
        )
        try door.does(
            "P1",
            .setIndicator(
                id: nil,
                subject: .action(id: "A1"),
                text: "Antal rutiner",
                measures: .activity,
                baseline: "Saknas",
                target: "Hundra",
                source: "Enkäten",
                cadence: nil,
                bySex: true,
                reasonNotSplit: nil
            )
        )
        try door.does("ledare", .moveStep(workshop: "w1", from: "gor", to: "ansvar"))
        let claim = Command.claim(subject: .action(id: "A1"), organisation: "ange", role: "socialchef", part: .lead)
        try door.does("P1", claim)
        try door.does("ledare", .describePicture(paragraphs: ["Länet håller ihop."]))
        try door.does("ledare", .recordDecision(text: "Så blir det."))
        return [
            "anteckning.md", "Alla vill mer.", "Första kortet", "Andra kortet", "Tredje kortet", "Alla har samma makt.",
            "Kvinnor och män har samma makt.", "Demokratin behöver alla.", "Inför en rutin", "Halvtid",
            "Antal rutiner", "Saknas", "Hundra", "Enkäten", "socialchef", "Länet håller ihop.", "Så blir det.",
        ]
    }

    // MARK: Reading

    /// All texts of a process that are more than an id.
    private static func strings(in process: Engine.Process) throws -> [String] {
        func all(_ value: Any) -> [String] {
            if let text = value as? String { return text.contains(" ") || text.count > 3 ? [text] : [] }
            if let list = value as? [Any] { return list.flatMap(all) }
            if let object = value as? [String: Any] { return object.values.flatMap(all) }
            return []
        }
        return all(try JSONSerialization.jsonObject(with: JSONEncoder().encode(process)))
    }

    /// What is read, seen or heard, in the order of the page.
    private static func texts(_ page: String) -> [String] {
        let body = page[(page.range(of: "<body")?.lowerBound ?? page.startIndex)...]
        return body.split(separator: "<").flatMap { part -> [String] in
            let halves = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            let spoken = ["aria-label", "title", "placeholder", "alt", "data-outbox"].compactMap { name in
                halves[0].components(separatedBy: " \(name)=\"").dropFirst().first?.prefix { $0 != "\"" }
            }
            return (spoken + halves.dropFirst()).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        }
    }

    private static func alike(_ one: String, _ other: String) -> Set<String> {
        let (here, there) = (texts(one), texts(other))
        guard here.count == there.count else { return ["\(here.count) and \(there.count) texts"] }
        return Set(zip(here, there).filter { $0 == $1 }.map { $0.0 })
    }

    private static func without(_ theirs: [String], _ words: String) -> String {
        // Names that are the same in both languages, and what they stand in.
        let names = ["Information", "Organisation", "digg.se/tdosanmalan", "http://", "?bord=", "min", "Word", "Esc"]
        return (theirs + names).sorted { $0.count > $1.count }.reduce(words) { rest, known in
            rest.replacing(escaped(known), with: "")
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// Three letters on end, and no code, which is written in capitals.
    private static func hasWord(_ text: String) -> Bool {
        text.split { !$0.isLetter }.contains { $0.count >= 3 && $0 != $0.uppercased() }
    }
}
