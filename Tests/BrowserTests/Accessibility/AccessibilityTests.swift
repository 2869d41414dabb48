import Formats
import Foundation
import Testing

extension EveryPageTests {
    /// Every page in every state, at four widths and in light and dark. The narrowest is what 400 % zoom leaves of 1280 px.
    @Test func `nobody is hindered on any page`() async throws {
        if Faults.axe == nil {
            let reason = "axe-core is not looked for: AXE_JS names no file"
            if ProcessInfo.processInfo.environment["CI"] != nil { Issue.record("\(reason)") } else { print(reason) }
        }
        let tour = Tour()
        try await Chromium.run { browser in
            for stop in ["", "w1-formulera", "w2-valkommen", "w2-indikatorer"] {
                let folder = try Folder()
                defer { folder.remove() }
                if !stop.isEmpty { try await PlayedRoom.prepare(folder, until: stop) }
                let room = try await ServedRoom(folder)
                defer { room.close() }
                try await Rounds(room, browser, tour, isFirst: stop.isEmpty).walk(from: stop)
            }
        }
        print("\(tour.seen) pages looked at on \(Tour.screens.count) screens")
        tour.tell()
    }
}

/// One room walked through step by step.
struct Rounds {
    let tour: Tour
    let room: ServedRoom
    let browser: Chromium
    let isFirst: Bool

    init(_ room: ServedRoom, _ browser: Chromium, _ tour: Tour, isFirst: Bool) {
        (self.room, self.browser, self.tour, self.isFirst) = (room, browser, tour, isFirst)
    }

    func walk(from stop: String) async throws {
        if isFirst { try await door() }
        let facilitator = try await room.facilitator(browser)
        let wall = try await room.projector(browser)
        let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
        let device = try await room.device(browser, table: "4")
        func look(_ name: String) async throws {
            try await facilitator.reload()
            try await facilitator.wait(for: "ansluten", in: "#anslutning")
            try await tour.look(facilitator, as: "\(name)-ledare")
            try await tour.look(wall, as: "\(name)-storbild", isWall: true)
            try await tour.look(phone, as: "\(name)-telefon")
            // The shared device, where it asks for something else than the phone.
            if try await device.script(Self.asked).string != phone.script(Self.asked).string {
                try await tour.look(device, as: "\(name)-bord")
            }
        }
        if isFirst {
            try await look("00-vantar")
            try await facilitator.click(.button, "Öppna Framtidsdialog")
            try await facilitator.wait(for: "Nästa:", in: "#nu")
        }
        var steps = 0
        while try await facilitator.has(.button, "Nästa: …"), steps < Self.stops[stop] ?? 1 {
            steps += 1
            let before = try await facilitator.text(of: "#nu .kicker")
            try await facilitator.click(.button, "Nästa: …")
            try await facilitator.wait(for: "the next step") {
                try await facilitator.text(of: "#nu .kicker") != before
            }
            let step =
                try await facilitator.script("return document.querySelector('#nu .title').textContent").string ?? ""
            for page in [phone, device] { try await page.wait(for: step, in: ".kicker") }
            try await wall.wait(for: step, in: ".kicker")
            let name = "\(stop.isEmpty ? "w1" : stop)-\(steps)"
            try await look(name)
            if try await facilitator.has(.button, "Stäng röstningen") {
                try await facilitator.click(.button, "Stäng röstningen")
                try await phone.wait(for: "Röstningen är stängd")
                try await look("\(name)-stangd")
                try await facilitator.click(.button, "Visa resultatet")
                try await phone.wait(for: "Resultat:")
                try await wall.wait(for: "röstade")
                try await look("\(name)-visad")
            }
        }
        try await phone.click(.link, "Vad vi har kommit fram till hittills")
        try await tour.look(phone, as: "\(stop.isEmpty ? "w1" : stop)-resultat")
        try await aside(facilitator, stop)
        if isFirst { try await inEnglish(phone) }
    }

    /// The facilitator's other pages: merging in plenary, and sheets to print.
    private func aside(_ facilitator: Page, _ stop: String) async throws {
        let name = stop.isEmpty ? "w1" : stop
        try await facilitator.click(.link, "Slå ihop")
        try await facilitator.wait(for: "ansluten", in: "#anslutning")
        try await tour.look(facilitator, as: "\(name)-sammanfoga")
        for sheet in ["bordskort", "blanketter"] {
            try await facilitator.open("\(room.address)/ledare/utskrift/\(sheet)")
            try await tour.look(facilitator, as: "\(name)-\(sheet)")
        }
    }

    private func inEnglish(_ page: Page) async throws {
        try await page.click(.button, "In English")
        try await page.wait(script: "document.documentElement.lang === 'en'", "English")
        try await tour.look(page, as: "w1-results-english")
        try await page.open("\(room.address)/tillganglighet")
        try await tour.look(page, as: "w1-statement-english")
        try await page.open("\(room.address)/bord")
        try await page.wait(for: "Table", in: ".place")
        try await tour.look(page, as: "w1-table-english")
    }

    /// What a page asks for: its forms and their fields.
    static let asked = """
        return [...document.forms]
          .map((form) => form.getAttribute('action') + [...new Set([...form.elements].map((field) => field.name))])
          .sort().filter((form, place, all) => all[place - 1] !== form).join();
        """

    /// How many steps are looked at from each stop, so that each kind of step is seen once empty and once full.
    private static let stops = ["": 5, "w1-formulera": 6, "w2-valkommen": 5, "w2-indikatorer": 4]

    /// The first page, and what is said at the door.
    private func door() async throws {
        let page = try await browser.visitor()
        try await page.open(room.address)
        try await tour.look(page, as: "00-anslut")
        try await page.type("FEL", into: "Kod…")
        try await page.type("Norrkustens kvinnojour", into: "Vilken organisation kommer du från?…")
        try await page.click(.button, "Anslut")
        try await page.wait(for: "Koden stämmer inte")
        try await tour.look(page, as: "00-fel-kod")
        try await page.open("\(room.address)/?kod=\(room.code.filter { $0 != " " })")
        try await page.type("Föreningen Nytt Liv i Ådalen", into: "Vilken organisation kommer du från?…")
        try await page.click(.button, "Anslut")
        try await page.wait(for: "Vad är det för slags organisation?")
        try await tour.look(page, as: "00-ny-organisation")
        try await page.open("\(room.address)/tillganglighet")
        try await tour.look(page, as: "00-tillganglighet")
        try await page.open("\(room.address)/finns-inte")
        try await tour.look(page, as: "00-finns-inte")
    }
}
