import Formats
import Foundation
import Testing

extension BrowserTests {
    static func inRoom(
        until step: String,
        _ test: (Chromium, ServedRoom) async throws -> Void
    ) async throws {
        let folder = try Folder()
        defer { folder.remove() }
        try await PlayedRoom.prepare(folder, until: step)
        try await Chromium.run { browser in
            let room = try await ServedRoom(folder)
            defer { room.close() }
            try await test(browser, room)
        }
    }

    @Test func `join, write, next, undo and merge by keyboard alone, and what changes is said once`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let page = try await browser.visitor(width: 390, height: 844)
            let phone = Keyboard(page: page)
            try await page.open(room.address)
            try await phone.go(to: "Kod…")
            try await page.type(room.code)
            try await phone.go(to: "Vilken organisation kommer du från?…")
            try await page.type("Norrkustens kvinnojour")
            try await phone.go(to: "Anslut")
            try await page.press(.enter)
            try await page.wait(for: "ansluten", in: "#anslutning")
            try await page.script(Self.listening)

            let leader = Keyboard(page: try await room.facilitator(browser))
            try await leader.page.press(.space)
            try await leader.page.wait(for: "Gruppsamtal", in: "#nu .title")
            try await page.wait(for: "Läs upp era kort", in: "h1")
            try await leader.go(to: "↶ Ångra det senaste…")
            try await leader.page.press(.enter)
            try await leader.page.wait(for: "Tyst skrivande", in: "#nu .title")
            try await page.wait(for: "Skriv vad som är sant", in: "h1")
            try await leader.go(to: "Nästa: …")
            try await leader.page.press(.enter)
            try await page.wait(for: "Läs upp era kort", in: "h1")

            // The connection comes and goes; the step is not said again.
            try await page.network(isOn: false)
            try await page.wait(for: "ingen kontakt", in: "#anslutning")
            try await page.network(isOn: true)
            try await page.wait(for: "● ansluten", in: "#anslutning")
            let said = try await page.script("return window.said").elements.compactMap(\.string)
            let steps = said.filter { $0.hasPrefix("Nytt steg") }
            #expect(steps.count == 3 && steps.filter { $0.contains("Läs upp era kort") }.count == 2, "\(said)")

            // So is the time: a minute before the end, once, for whoever cannot see the clock.
            try await page.wait(for: "the last minute to be said") {
                try await page.script(Self.nearTheEnd).bool == true
            }
            try await page.reload()
            try await page.wait(for: "● ansluten", in: "#anslutning")
            try await page.script(Self.listening)

            try await phone.go(to: "Ditt inspel")
            try await page.type("Skriven utan mus.")
            try await phone.go(to: "Lägg till")
            try await page.press(.enter)
            try await page.wait(for: "Skriven utan mus.", in: "#kort")

            let device = Keyboard(page: try await room.device(browser, table: "1"))
            for _ in 0..<2 {
                try await device.go(to: "Lägg ihop K…")
                try await device.page.press(.space, .tab)
            }
            try await device.go(to: "Lägg ihop de förkryssade")
            try await device.page.press(.enter)
            try await device.page.wait(for: "Ta isär igen", in: "#kort")
            #expect(try await page.script("return window.said").elements.isEmpty)
            for keyboard in [phone, device, leader] {
                let missed = try await keyboard.round()
                #expect(missed.isEmpty, "\(missed)")
            }
            for page in [page, leader.page] {
                try await page.media(["prefers-reduced-motion": "reduce"])
                let moving = try await page.script(Faults.motion).elements.compactMap(\.string)
                #expect(moving.isEmpty, "\(moving)")
            }
        }
    }

    /// Sets the clock a little before its last minute, also when the page has just been put right.
    private static let nearTheEnd = """
        const clock = document.getElementById('klocka');
        const left = Number(clock.dataset.end) - Date.now();
        if (left > 63000) clock.dataset.end = Date.now() + 62000;
        return window.said.includes('En minut kvar');
        """

    /// Notes every message in the status region.
    private static let listening = """
        window.said = [];
        new MutationObserver(() => {
          const words = document.getElementById('besked').textContent;
          if (words) window.said.push(words);
        }).observe(document.getElementById('besked'), { childList: true, characterData: true, subtree: true });
        """

    @Test func `change a card, and pin what was said to a goal, by keyboard alone`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = Keyboard(page: try await room.facilitator(browser))
            let phone = Keyboard(page: try await room.participant(browser, from: "Norrkustens kvinnojour"))
            let page = phone.page
            try await leader.page.press(.space)
            try await page.wait(for: "Läs upp era kort", in: "h1")
            try await phone.go(to: "Ditt inspel")
            try await page.type("Skriven utan mus.")
            try await phone.go(to: "Lägg till")
            try await page.press(.enter)
            try await page.wait(for: "Skriven utan mus.", in: "#kort")

            // Into the field of the form that comes, and back to where it was asked for.
            try await phone.go(to: "ändra K…")
            try await page.press(.enter)
            try await page.wait(script: "document.activeElement.matches('.change textarea')", "focus in the field")
            try await page.type(" Och ändrad.")
            try await phone.go(to: "Spara ändringen")
            try await page.press(.enter)
            try await page.wait(for: "Skriven utan mus. Och ändrad.", in: "#kort .words")
            try await page.wait(script: "document.activeElement.matches('.card a[data-here]')", "focus on the link")
            try await page.press(.enter)
            try await page.wait(script: "document.activeElement.matches('.change textarea')", "focus in the field")
            try await phone.go(to: "Låt stå")
            try await page.press(.enter)
            try await page.wait(script: "document.activeElement.matches('.card a[data-here]')", "focus on the link")
            #expect(try await page.count(".change textarea") == 0)

            try await leader.page.press(.space)
            try await page.wait(for: "Formulera en till tre målbilder", in: "h1")
            // With the step the link is gone; the keyboard goes on from the content.
            try await page.press(.tab)
            let said = try await page.script(Self.plain, "#intervjuer li", 0).string ?? ""
            try await phone.go(to: "Det sade intervjuerna…")
            try await page.press(.enter)
            try await phone.go(to: said + "…")
            try await page.press(.space)
            try await phone.go(to: "Er målbild")
            try await page.type("Alla i länet är trygga hemma.")
            try await phone.go(to: "Lägg till målbild")
            try await page.press(.enter)
            try await page.wait(for: "Alla i länet är trygga hemma.", in: "#mal")
            try await page.wait(for: said, in: "#mal .comment")
            try await phone.go(to: "Fäst utsagor ur intervjuerna vid ett mål")
            try await page.press(.enter)
            try await page.wait(script: "document.activeElement.matches('#fast-mal')", "focus in the form")
            let other = try await page.script(Self.plain, "#fast .ticks label", 1).string ?? ""
            try await phone.go(to: other + "…")
            try await page.press(.space)
            try await phone.go(to: "Fäst de förkryssade")
            try await page.press(.enter)
            try await page.wait(for: other, in: "#mal .comment + .comment")
        }
    }

    /// How the words of a statement begin, by its place among those that are no quotations.
    private static let plain = """
        const words = [...document.querySelectorAll(arguments[0])].map((thing) => thing.textContent.replace(/\\s+/g, ' ').trim());
        return words.filter((text) => !text.startsWith('”'))[arguments[1]].slice(0, 30).trim();
        """

    @Test func `vote and reveal by keyboard alone`() async throws {
        try await Self.inRoom(until: "w1-prioritera") { browser, room in
            let leader = Keyboard(page: try await room.facilitator(browser))
            let phone = Keyboard(page: try await room.participant(browser, from: "Norrkustens kvinnojour"))
            try await leader.page.press(.space)
            try await phone.page.wait(for: "5 av 5 kvar", in: "#rost")
            try await phone.go(to: "Ingen prick")
            try await phone.page.press(.right, .right)
            try await phone.page.wait(for: "3 av 5 kvar", in: "#rost")
            try await phone.go(to: "Rösta")
            try await phone.page.press(.enter)
            try await phone.page.wait(for: "Din röst är sparad", in: "#rost")
            try await leader.go(to: "Stäng röstningen")
            try await leader.page.press(.enter)
            try await leader.page.wait(for: "Visa resultatet", in: "#nu")
            try await leader.go(to: "Visa resultatet")
            try await leader.page.press(.enter)
            try await phone.page.wait(for: "Färre än tre röstade")
        }
    }

    @Test func `take on a part by keyboard alone`() async throws {
        try await Self.inRoom(until: "w2-agarskap") { browser, room in
            let leader = Keyboard(page: try await room.facilitator(browser))
            let phone = Keyboard(page: try await room.participant(browser, from: "Norrkustens kvinnojour"))
            try await leader.page.press(.space)
            try await phone.page.wait(for: "Ange vad din organisation kan leda", in: "h1")
            try await phone.go(to: "Det här kan vi göra")
            try await phone.page.press(.enter)
            try await phone.go(to: "medverka")
            try await phone.page.press(.up)
            try await phone.go(to: "Vem svarar för det?…")
            try await phone.page.type("föreståndare")
            try await phone.go(to: "Erbjud")
            try await phone.page.press(.enter)
            try await phone.page.wait(for: "Leder (erbjuden): Norrkustens kvinnojour, föreståndare", in: "#innehall")
        }
    }
}
