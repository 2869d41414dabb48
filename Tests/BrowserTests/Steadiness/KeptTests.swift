import Formats
import Foundation
import Testing

/// What somebody has typed is there until it is saved, whatever the network does and whatever the browser can.
extension BrowserTests {
    @Test func `what the facilitator types outlives a reload, and a decision without network is saved once it is back`()
        async throws
    {
        try await Self.inRoom(until: "w1-gemensam") { browser, room in
            let leader = try await room.facilitator(browser)
            try await leader.click(.button, "Nästa: …")
            try await leader.click(.fold, "Beslut…", in: "#nu")
            try await leader.type("Vi möts igen i", into: "Beslut, ordagrant", in: "#nu")
            try await leader.reload()
            try await leader.wait(for: "● ansluten", in: "#anslutning")
            #expect(try await leader.value(of: "#beslut-text") == "Vi möts igen i")

            try await leader.type(" mars.", into: "Beslut, ordagrant", in: "#nu")
            try await leader.network(isOn: false)
            try await leader.click(.button, "Anteckna beslutet", in: "#nu")
            try await leader.wait(for: "Vi möts igen i mars.", in: "#ko")
            try await leader.wait(for: "inte sparat – försöker igen", in: "#ko")
            // A tab that is closed or thrown away comes back with what waits.
            try await leader.network(isOn: true)
            try await leader.reload()
            try await leader.wait(script: "!document.querySelector('#ko').innerText.trim()", "an empty queue")
            try await leader.open("\(room.address)/resultat")
            #expect(try await leader.text(of: "#beslut").components(separatedBy: "Vi möts igen i mars.").count == 2)
        }
    }

    @Test func `a shared picture that is not saved stays in its field, with why beside it until it is`() async throws {
        try await Self.inRoom(until: "w1-gemensam") { browser, room in
            let leader = try await room.facilitator(browser)
            try await leader.click(.button, "Nästa: …")
            try await leader.click(.fold, "Gemensam bild…", in: "#nu")
            try await leader.clear("Gemensam bild", in: "#nu")
            try await leader.type("Alla räknas i länet.", into: "Gemensam bild", in: "#nu")
            try await leader.network(isOn: false)
            try await leader.click(.button, "Spara bilden", in: "#nu")
            try await leader.wait(for: "Inte sparat: ingen kontakt med servern.", in: "#f-bild")
            #expect(try await leader.value(of: "#bild-text") == "Alla räknas i länet.")
            // Longer than a passing message is shown.
            try await Task.sleep(for: .seconds(7))
            #expect(try await leader.text(of: "#f-bild").contains("Inte sparat"))
            try await leader.network(isOn: true)
            try await leader.wait(for: "● ansluten", in: "#anslutning")
            try await leader.click(.button, "Spara bilden", in: "#nu")
            try await leader.wait(without: "Inte sparat", in: "#f-bild")
            try await leader.open("\(room.address)/resultat")
            try await leader.wait(for: "Alla räknas i länet.", in: "#bild")
        }
    }

    @Test func `a paper card typed in without network is saved once, at its table`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            try await leader.click(.link, "Kort")
            try await leader.choose("Bord 2", from: "Bord", in: "#skriv-in")
            try await leader.type("Från en lapp utan nät.", into: "Text, som den står", in: "#skriv-in")
            try await leader.network(isOn: false)
            try await leader.click(.button, "Lägg till kortet", in: "#skriv-in")
            try await leader.wait(for: "Från en lapp utan nät.", in: "#ko")
            try await leader.network(isOn: true)
            try await leader.wait(for: "Från en lapp utan nät.", in: "#bord-2")
            try await leader.wait(script: "!document.querySelector('#ko').innerText.trim()", "an empty queue")
            #expect(
                try await leader.text(of: "#alla-kort").components(separatedBy: "Från en lapp utan nät.").count == 2
            )
        }
    }

    @Test func `words for a new statement stay until the server has them, and make one statement`() async throws {
        try await Self.inRoom { browser, room in
            let walk = try CodingWalk(room, await room.facilitator(browser))
            let page = walk.page
            try await walk.openNote("01-kommun")
            let before = try await walk.statements()
            try await page.script("document.getElementById('text').focus()")
            try await page.press(.right, .extend, .extend)
            let words = try await page.script("return getSelection().toString().trim()").string ?? ""
            try await page.press(.init(value: "n"))
            try await page.wait(for: "the words in the form") { try await page.value(of: "#ny-text") == words }
            try await page.network(isOn: false)
            try await page.click(.button, "Lägg till", in: "#ny")
            try await page.wait(for: "Det du skrev är kvar", in: "#besked")
            #expect(try await page.value(of: "#ny-text") == words)
            try await page.network(isOn: true)
            try await page.click(.button, "Lägg till", in: "#ny")
            try await page.wait(for: "one more") { try await walk.statements() == before + 1 }
            #expect(try await page.value(of: "#ny-text").isEmpty)
        }
    }

    @Test func `why a goal matters, half typed when the step ended, is offered with what it was about`() async throws {
        try await Self.inRoom(until: "w1-formulera") { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            try await leader.click(.button, "Nästa: …")
            try await phone.type("För att halva länet", into: "Varför är den viktig?", in: "#formulera")
            try await leader.click(.button, "Nästa: …")
            try await phone.script("document.activeElement.blur()")
            try await phone.wait(for: "För att halva länet", in: "#kvar")
            try await phone.wait(for: "Varför är den viktig?", in: "#kvar")
            try await phone.click(.button, "Kasta", in: "#kvar")
            try await phone.wait(without: "För att halva länet", in: "#kvar")
        }
    }

    @Test func `a facilitator's own notes on a step wait for it, are offered nowhere, and are never sent`() async throws
    {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            try await leader.click(.fold, "Anteckna om steget", in: "#sedan")
            try await leader.type("Bord 2 behöver stöd", into: "Bara för dig", in: "#sedan")
            try await leader.click(.button, "Nästa: …")
            try await leader.wait(for: "Gruppsamtal", in: "#nu .title")
            try await leader.script("document.activeElement.blur()")
            let field = "document.querySelector('.own-notes textarea').value"
            try await leader.wait(script: "\(field) === ''", "an empty field")
            #expect(try await !leader.text(of: "#kvar").contains("Bord 2"))
            try await leader.click(.button, "↶ Ångra det senaste…")
            try await leader.wait(for: "Tyst skrivande", in: "#nu .title")
            try await leader.reload()
            try await leader.wait(script: "\(field) === 'Bord 2 behöver stöd'", "the notes again")
            let bytes = try Data(contentsOf: room.folder.url(room.database))
            #expect(bytes.range(of: Data("behöver stöd".utf8)) == nil)
        }
    }

    /// Before Chrome 112 and Safari 16.4 FormData knows nothing of the button, and before Safari 15.4 nor does the event.
    @Test func `buttons that say something are understood from a browser that leaves them out`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            for page in [leader, phone] {
                try await page.script(
                    """
                    const whole = FormData;
                    window.FormData = class extends whole { constructor(form) { super(form); } };
                    Object.defineProperty(SubmitEvent.prototype, 'submitter', { get: () => undefined });
                    """
                )
            }
            try await phone.click(.button, "Vi är klara", in: "#lage")
            try await leader.wait(for: "✓ klara", in: "#bord")
            try await phone.click(.button, "Vi behöver mer tid", in: "#lage")
            try await leader.wait(for: "behöver mer tid", in: "#bord")
            let before = try await leader.text(of: ".big-clock .muted")
            try await leader.click(.button, "2 minuter till", in: "#nu")
            try await leader.wait(for: "two minutes more") {
                try await leader.text(of: ".big-clock .muted") != before
            }
        }
    }
}
