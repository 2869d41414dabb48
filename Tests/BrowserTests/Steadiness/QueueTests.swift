import Formats
import Testing

/// What waits on a phone to be sent.
extension BrowserTests {
    @Test func `a card that waits is sent once after a reload without network, and after its window was closed`()
        async throws
    {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            try await phone.network(isOn: false)
            try await Self.queue("Före omladdningen", on: phone)
            // What the browser shows instead is no page of ours.
            do { try await phone.reload() } catch is Chromium.Refusal {}
            #expect(try await phone.count("#ko") == 0)
            try await phone.network(isOn: true)
            try await phone.open("\(room.address)/bord")
            try await phone.wait(for: "Före omladdningen", in: "#kort")
            try await phone.wait(script: "!document.querySelector('#ko').innerText.trim()", "an empty queue")

            try await phone.network(isOn: false)
            try await Self.queue("Innan fönstret stängdes", on: phone)
            // The browser goes on with another window, as yet empty.
            let again = try await browser.window(of: phone)
            _ = try await phone.command("DELETE", "/window")
            try await again.open("\(room.address)/bord")
            try await again.wait(for: "Innan fönstret stängdes", in: "#kort")
            try await again.wait(script: "!document.querySelector('#ko').innerText.trim()", "an empty queue")
            for text in ["Före omladdningen", "Innan fönstret stängdes"] {
                #expect(try await Self.copies(of: text, on: again) == 1)
            }
        }
    }

    @Test func `what came too late says why, can be tried again, and goes where it now belongs`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            try await phone.network(isOn: false)
            try await Self.queue("Skrivet i förra steget", on: phone)
            try await leader.click(.button, "Nästa: …")
            try await leader.wait(for: "Gruppsamtal", in: "#nu .title")
            try await phone.network(isOn: true)
            try await phone.wait(for: "inte sparat:", in: "#ko .refused")
            try await phone.wait(for: "Läs upp era kort", in: "h1")
            try await phone.click(.button, "Försök igen", in: "#ko")
            try await phone.wait(for: "inte sparat:", in: "#ko .refused")
            try await phone.click(.button, "Lägg i fältet", in: "#ko")
            #expect(try await phone.value(of: "#skriv textarea") == "Skrivet i förra steget")
            #expect(try await phone.text(of: "#ko") == "")
            try await phone.click(.button, "Lägg till", in: "#skriv")
            try await phone.wait(for: "Skrivet i förra steget", in: "#kort")
            #expect(try await Self.copies(of: "Skrivet i förra steget", on: phone) == 1)
        }
    }

    @Test func `a phone whose clock is wrong shows the room's time`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            // An hour and a half late, as a phone that has been set by hand.
            let late = "const now = Date.now; Date.now = () => now() - 5400000;"
            try await phone.devtools("Page.addScriptToEvaluateOnNewDocument", ["source": .text(late)])
            try await phone.open("\(room.address)/bord")
            try await phone.wait(for: "● ansluten", in: "#anslutning")
            func left(_ page: Page) async throws -> Int {
                try await page.script("return Number(document.querySelector('.clock').dataset.left)").integer ?? .min
            }
            try await phone.wait(for: "the same seconds left") { try await abs(left(phone) - left(leader)) <= 3 }
            #expect(
                try await phone.script("return Math.abs(Date.now() - performance.timeOrigin) > 3600000").bool == true
            )
        }
    }

    /// Sends a card without network, and sees it wait.
    private static func queue(_ text: String, on phone: Page) async throws {
        try await phone.type(text, into: "Ditt inspel", in: "#skriv")
        try await phone.click(.button, "Lägg till", in: "#skriv")
        try await phone.wait(for: text, in: "#ko")
    }
}
