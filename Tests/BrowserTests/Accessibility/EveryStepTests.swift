import Formats
import Foundation
import Testing

extension EveryPageTests {
    /// The kinds of step that the example county does not use.
    @Test func `nobody is hindered in the steps that the example does without`() async throws {
        let tour = Tour()
        try await Chromium.run { browser in
            let folder = try Folder()
            defer { folder.remove() }
            let process = try EveryStep.process(in: folder)
            let room = try await ServedRoom(folder, workshops: process)
            defer { room.close() }
            try await EveryStep(room, browser, tour).walk()
        }
        print("\(tour.seen) pages looked at on \(Tour.screens.count) screens")
        tour.tell()
    }
}

/// A workshop of the remaining kinds of step, walked through by three guests.
struct EveryStep {
    let tour: Tour
    let facilitator: Page
    let wall: Page
    let device: Page
    let phones: [Page]

    private static let steps: [(title: String, type: String)] = [
        ("Skriva", #""type": "silent-writing", "collects": ["idea"]"#),
        ("Gruppera", #""type": "cluster""#),
        ("Formulera", #""type": "formulate", "grammar": "vision""#),
        ("Konkretisera", #""type": "formulate", "grammar": "smart""#),
        ("Väga", #""type": "prioritise", "method": "rating", "options": "goals""#),
        ("Ordna", #""type": "prioritise", "method": "ranking", "options": "goals""#),
        ("Fördela", #""type": "prioritise", "method": "quadratic", "credits": 25, "options": "contributions""#),
        (
            "Pröva",
            #"""
            "type": "checklist", "checklist": {"title": "Inför beslutet", "items": [
              {"id": "berors", "text": "Berörs kvinnor och män?", "onNo": "end"},
              {"id": "statistik", "text": "Finns könsuppdelad statistik?", "onNo": "sendBack"}]}
            """#
        ),
        (
            "Skatta",
            #"""
            "type": "self-rating", "highest": 5,
            "factors": [{"id": "ledning", "title": "Ledningens ansvar"}, {"id": "statistik", "title": "Statistik"}]
            """#
        ),
    ]

    /// The example county with such a workshop.
    static func process(in folder: Folder) throws -> String {
        let place = folder.url("process")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: ServedRoom.county + "/process.json",
            toPath: place.appendingPathComponent("process.json").path
        )
        let list = steps.enumerated().map { index, step in
            "{\"id\": \"s\(index + 1)\", \"title\": \"\(step.title)\", \"minutes\": 10, \"question\": \"Vad behövs?\", \(step.type)}"
        }
        let text = """
            {"id": "verkstad", "number": 1, "title": "Verkstad", "purpose": "Att pröva alla slags steg.",
             "starts": "09.00", "minutes": \(steps.count * 10), "tables": [{"id": "1", "areas": ["vald"]}],
             "steps": [\(list.joined(separator: ",\n"))]}
            """
        try Data(text.utf8).write(to: place.appendingPathComponent("workshop-1.json"))
        return place.path
    }

    init(_ room: ServedRoom, _ browser: Chromium, _ tour: Tour) async throws {
        self.tour = tour
        facilitator = try await room.facilitator(browser)
        wall = try await room.projector(browser)
        device = try await room.device(browser, table: "1")
        var phones: [Page] = []
        for organisation in ["Norrkustens kvinnojour", "Skogsdals kommun", "Mellannorrs folkhögskola"] {
            phones.append(try await room.participant(browser, from: organisation))
        }
        self.phones = phones
    }

    func walk() async throws {
        try await facilitator.click(.button, "Öppna Verkstad")
        for (index, step) in Self.steps.enumerated() {
            try await facilitator.click(.button, "Nästa: \(step.title)")
            for page in [facilitator, wall, device] + phones { try await page.wait(for: step.title) }
            try await fill(step.title, "s\(index + 1)")
            try await look(step.title)
            if ["Pröva", "Skatta"].contains(step.title) { try await lookAtAnswers(step.title) }
            guard try await facilitator.has(.button, "Stäng röstningen") else { continue }
            try await facilitator.click(.button, "Stäng röstningen")
            try await phones[0].wait(for: "Röstningen är stängd")
            try await look("\(step.title)-stängd")
            try await facilitator.click(.button, "Visa resultatet")
            try await phones[0].wait(for: "Resultat:")
            try await look("\(step.title)-visad")
        }
    }

    private func look(_ name: String) async throws {
        for page in [facilitator, wall, device] + phones {
            try await page.reload()
            try await page.wait(for: "ansluten", in: "#anslutning")
        }
        try await tour.look(phones[0], as: "alla-\(name)-telefon")
        try await tour.look(wall, as: "alla-\(name)-storbild", isWall: true)
        // The console is the same for all kinds of step but votes, and the table's device for most.
        if name.contains("-") { try await tour.look(facilitator, as: "alla-\(name)-ledare") }
        if try await device.script(Rounds.asked).string != phones[0].script(Rounds.asked).string {
            try await tour.look(device, as: "alla-\(name)-bord")
        }
    }

    /// What organisations answered stands on the wall when the facilitator wants it to.
    private func lookAtAnswers(_ name: String) async throws {
        try await facilitator.click(.link, "Slå ihop")
        try await facilitator.click(.button, "Svaren tillsammans")
        try await wall.wait(script: "document.querySelector('.asked .bar') !== null", "the answers")
        try await tour.look(wall, as: "alla-\(name)-svar-storbild", isWall: true)
        try await facilitator.script("location.assign('/ledare')")
        try await facilitator.wait(for: name, in: "#nu")
    }

    /// Gives each step something to show, as the page's own forms would send it.
    private func fill(_ title: String, _ step: String) async throws {
        switch title {
        case "Skriva":
            for (number, text) in ["Fler män anmäler sig till utbildningen.", "Jämn fördelning av uppdrag."]
                .enumerated()
            {
                try await send(phones[number], "kort", ["steg": step, "slag": "idea", "text": text])
            }
        case "Formulera":
            for (number, text) in ["Alla unga är trygga hemma.", "Stödet når hela länet."].enumerated() {
                try await send(phones[number], "mal", ["steg": step, "omrade": "vald", "text": text])
            }
        case "Väga":
            for phone in phones { try await vote(phone, step, ["-vikt": ["8", "3"], "-mojlighet": ["6", "9"]]) }
        case "Ordna": for phone in phones { try await vote(phone, step, ["": ["1", "2"]]) }
        case "Fördela": for phone in phones { try await vote(phone, step, ["": ["3", "2"]]) }
        case "Pröva":
            for (phone, answers) in zip(phones, [["yes", "no"], ["yes", "partly"], ["partly", "yes"]]) {
                for (question, answer) in zip(["berors", "statistik"], answers) {
                    try await self.answer(phone, "checklista", step, question, answer)
                }
            }
        case "Skatta":
            for (phone, answers) in zip(phones, [["2", "4"], ["3", "5"], ["4", "3"]]) {
                for (question, answer) in zip(["ledning", "statistik"], answers) {
                    try await self.answer(phone, "skatta", step, question, answer)
                }
            }
        default: break
        }
    }

    private func answer(_ phone: Page, _ deed: String, _ step: String, _ question: String, _ value: String) async throws
    {
        let names = "return document.querySelector('form [name=organisation]').value"
        let organisation = try await phone.script(names).string ?? ""
        try await send(phone, deed, ["steg": step, "organisation": organisation, "fraga": question, "varde": value])
    }

    /// - Parameter parts: by the end of the fields' names, what the first option gets and what the second.
    private func vote(_ phone: Page, _ step: String, _ parts: [String: [String]]) async throws {
        let names = try await phone.script(
            "return [...new Set([...document.querySelectorAll('form[action=\"/bord/rosta\"] [name]')].map((field) => field.name))]"
        ).elements.compactMap(\.string)
        let fields = names.filter { !["id", "steg"].contains($0) }
        #expect(!fields.isEmpty, "there is nothing to vote on")
        var form = ["steg": step]
        for (index, name) in fields.enumerated() {
            let values = parts.first { !$0.key.isEmpty && name.hasSuffix($0.key) }?.value ?? parts.first?.value ?? ["1"]
            let option = parts.count > 1 ? index / 2 : index
            form[name] = values[option % values.count]
        }
        try await send(phone, "rosta", form)
    }

    private func send(_ page: Page, _ deed: String, _ form: [String: String]) async throws {
        let pairs =
            form.map { Wire.list([.text($0.key), .text($0.value)]) } + [.list([.text("id"), .text(UUID().uuidString)])]
        let answer =
            try await page.command(
                "POST",
                "/execute/async",
                [
                    "script": """
                    const [deed, pairs, done] = arguments;
                    fetch('/bord/' + deed, { method: 'POST', body: new URLSearchParams(pairs), headers: { Accept: 'application/json' } })
                      .then(async (answer) => done(`${answer.status} ${await answer.text()}`));
                    """, "args": [.text(deed), .list(pairs)],
                ]
            ).string ?? ""
        #expect(answer.hasPrefix("20"), "\(deed): \(answer)")
    }
}
