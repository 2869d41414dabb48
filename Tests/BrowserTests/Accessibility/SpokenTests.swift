import Formats
import Testing

extension BrowserTests {
    /// What a screen reader is given, asked of Chromium itself: landmarks, headings, names, errors, and what speaks up.
    @Test func `every page can be followed by ear`() async throws {
        try await Self.inRoom(until: "w1-nulage") { browser, room in
            var faults: Set<String> = []
            func hear(_ page: Page, _ name: String) async throws {
                for fault in try await SpokenPage(page).faults(isUnfolded: false) { faults.insert("\(name): \(fault)") }
                try await page.script("document.querySelectorAll('details').forEach((fold) => { fold.open = true })")
                for fault in try await SpokenPage(page).faults(isUnfolded: true) { faults.insert("\(name): \(fault)") }
                try await page.script("document.querySelectorAll('details').forEach((fold) => { fold.open = false })")
            }
            let stranger = try await browser.visitor(width: 390, height: 844)
            try await stranger.open(room.address)
            try await hear(stranger, "anslut")
            for path in ["tillganglighet", "finns-inte"] {
                try await stranger.open("\(room.address)/\(path)")
                try await hear(stranger, path)
            }
            let (leader, wall) = (try await room.facilitator(browser), try await room.projector(browser))
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            let device = try await room.device(browser, table: "4")
            while try await leader.has(.button, "Nästa: …") {
                let before = try await leader.text(of: "#nu .kicker")
                try await leader.click(.button, "Nästa: …")
                try await leader.wait(for: "the next step") { try await leader.text(of: "#nu .kicker") != before }
                let step = try await leader.text(of: "#nu .title")
                for page in [phone, device, wall] { try await page.wait(for: step, in: ".kicker") }
                for (page, name) in [(leader, "ledare"), (wall, "storbild"), (phone, "telefon"), (device, "bord")] {
                    try await hear(page, "\(step), \(name)")
                }
            }
            for path in ["ledare/kort", "ledare/sammanfoga", "resultat", "intervjuer", "ledare/utskrift"] {
                try await leader.open("\(room.address)/\(path)")
                try await hear(leader, path)
            }
            for fault in faults.sorted() { Issue.record("\(fault)") }
            // The ear is not deaf.
            let bad =
                "<h3>Ensam</h3><button></button><input id=a><input id=b><label for=a>Namn</label><label for=b>Namn</label>"
            try await stranger.script("document.querySelector('main').innerHTML = arguments[0]", .text(bad))
            #expect(try await SpokenPage(stranger).faults(isUnfolded: false).count == 3)
        }
    }

    @Test func `a wrong code is told at the top, at the field and in its description`() async throws {
        try await Self.inRoom { browser, room in
            let page = try await browser.visitor(width: 390, height: 844)
            try await page.open(room.address)
            try await page.type("FEL", into: "Kod…")
            try await page.type("Norrkustens kvinnojour", into: "Vilken organisation kommer du från?…")
            try await page.click(.button, "Anslut")
            try await page.wait(for: "Koden stämmer inte")
            let spoken = try await SpokenPage(page)
            #expect(spoken.all("alert").count == 1)
            let way = try #require(spoken.all("link").first { $0.name.hasPrefix("Koden stämmer inte") })
            #expect(way.path.contains("alert"))
            let field = try #require(spoken.all("textbox").first { $0.name == "Kod" })
            #expect(field.properties["invalid"] == "true")
            #expect(field.description.contains("Koden stämmer inte") && field.description.contains("Åtta tecken"))
            try await page.click(.link, "Koden stämmer inte…")
            #expect(try await page.script("return document.activeElement.id").string == "kod")
        }
    }

    /// One part of a page speaks by itself, in the page's language, about steps and time. Whoever listens to a neighbour
    /// is not talked over: what is said comes at most every tenth second, and what was overtaken by then never.
    @Test func `steps and time are said once, by one voice, in the language of the page`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            let swedish = try await room.participant(browser, from: "Norrkustens kvinnojour")
            let english = try await room.participant(browser, from: "Mellannorrs folkhögskola")
            try await english.click(.button, "In English")
            try await english.wait(for: "● connected", in: "#anslutning")
            func all(_ words: String) async throws {
                for page in [swedish, english] { try await page.wait(for: words, in: "h1") }
            }
            for page in [swedish, english] {
                let voices = try await SpokenPage(page).live
                #expect(voices.count <= 1, "\(voices.map(\.role)) \(voices.map(\.name))")
                #expect(
                    try await page.count("[aria-live], [role=status], [role=alert], [role=log], [role=timer]") == 1
                )
                try await page.script(Self.hearing)
            }
            try await leader.click(.button, "Nästa: …")
            try await all("Läs upp era kort")
            try await leader.click(.button, "↶ Ångra det senaste…")
            try await all("Skriv vad som är sant")
            try await leader.click(.button, "Nästa: …")
            try await all("Läs upp era kort")
            for minutes in [32, 34, 36] {
                try await leader.click(.button, "2 minuter till", in: "#nu")
                try await leader.wait(for: "av \(minutes) min", in: "#nu")
            }
            // The connection comes and goes; nothing is said again.
            try await swedish.network(isOn: false)
            try await swedish.wait(for: "ingen kontakt", in: "#anslutning")
            try await swedish.network(isOn: true)
            try await swedish.wait(for: "● ansluten", in: "#anslutning")
            for (page, step, last) in [
                (swedish, "Nytt steg: ", "En minut kvar"), (english, "New step: ", "One minute left"),
            ] {
                try await page.wait(script: "document.querySelector('#klocka').dataset.minutes === '36'", "six more")
                try await page.wait(for: "the last minute to be said") {
                    try await page.script(Self.nearEnd, .text(last)).bool == true
                }
                let heard = try await page.script("return window.said").elements.map {
                    ($0.elements[0].string ?? "", $0.elements[1].integer ?? 0)
                }
                let words = heard.map(\.0)
                #expect(words.first?.hasPrefix(step + "Läs upp era kort") == true && words.last == last, "\(words)")
                #expect(words.dropLast().allSatisfy { $0.hasPrefix(step) }, "\(words)")
                // Ten seconds as the page counts them; each is heard some milliseconds after it was said.
                for (before, after) in zip(heard, heard.dropFirst()) {
                    #expect(before.0 != after.0 && after.1 - before.1 >= 9_500, "\(heard)")
                }
            }
        }
    }

    private static let hearing = """
        window.said = [];
        new MutationObserver(() => {
          const words = document.getElementById('besked').textContent;
          if (words) window.said.push([words, Math.ceil(performance.now())]);
        }).observe(document.getElementById('besked'), { childList: true, characterData: true, subtree: true });
        """

    /// Sets the clock a little before its last minute, also when the page has just been put right.
    private static let nearEnd = """
        const clock = document.getElementById('klocka');
        if (Number(clock.dataset.end) - Date.now() > 63000) clock.dataset.end = Date.now() + 62000;
        return window.said.some(([words]) => words === arguments[0]);
        """
}
