import Formats
import Testing

/// Phones that sleep, servers that freeze, windows without number.
extension BrowserTests {
    @Test func `a server that freezes is told of on every screen, and nothing sent meanwhile is lost or doubled`()
        async throws
    {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let (leader, wall) = (try await room.facilitator(browser), try await room.projector(browser))
            let phones = try await ["Norrkustens kvinnojour", "Skogsdals kommun", "Mellannorrs folkhögskola"]
                .asyncMap { try await room.participant(browser, from: $0) }
            let everyone = [leader, wall] + phones
            room.freeze(true)
            defer { room.freeze(false) }
            for (number, phone) in phones.enumerated() {
                try await phone.type("Skrivet i frosten \(number)", into: "Ditt inspel", in: "#skriv")
                try await phone.click(.button, "Lägg till", in: "#skriv")
                try await phone.wait(for: "Skrivet i frosten \(number)", in: "#ko")
            }
            for page in everyone { try await page.wait(for: "ingen kontakt sedan", in: "#anslutning") }
            for phone in phones { try await phone.wait(for: "inte sparat – försöker igen", in: "#ko") }
            room.freeze(false)
            for page in everyone { try await page.wait(for: "● ansluten", in: "#anslutning") }
            for (number, phone) in phones.enumerated() {
                try await phone.wait(script: "!document.querySelector('#ko').innerText.trim()", "an empty queue")
                try await phone.wait(for: "Skrivet i frosten \(number)", in: "#kort")
                #expect(try await Self.copies(of: "Skrivet i frosten \(number)", on: phone) == 1)
            }
            try await leader.click(.button, "Nästa: …")
            for page in [wall] + phones { try await page.wait(for: "Läs upp era kort", in: "h1") }
        }
    }

    @Test func `a phone that slept says that it is behind, then shows what is now, with the half-typed text`()
        async throws
    {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            try await phone.type("Halvt skrivet när telefonen somnade", into: "Ditt inspel", in: "#skriv")
            try await phone.freeze(true)
            try await leader.click(.button, "Nästa: …")
            try await leader.wait(for: "Gruppsamtal", in: "#nu .title")
            // Longer than it takes a page to call itself out of touch.
            try await Task.sleep(for: .seconds(16))
            try await phone.network(isOn: false)
            try await phone.freeze(false)
            try await phone.wait(for: "ingen kontakt sedan", in: "#anslutning")
            try await phone.network(isOn: true)
            try await phone.wait(for: "Läs upp era kort", in: "h1")
            try await phone.wait(for: "● ansluten", in: "#anslutning")
            // The step is another, so the text is offered; one press puts it where it now belongs.
            try await phone.script("document.activeElement.blur()")
            try await phone.click(.button, "Lägg i fältet", in: "#kvar")
            #expect(try await phone.value(of: "#skriv textarea") == "Halvt skrivet när telefonen somnade")
        }
    }

    @Test func `back, reload, a second window and the code once more send nothing anew and keep seat and text`()
        async throws
    {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            let seat = try await phone.text(of: ".who")
            try await phone.type("Bara en gång", into: "Ditt inspel", in: "#skriv")
            try await phone.click(.button, "Lägg till", in: "#skriv")
            try await phone.wait(for: "Bara en gång", in: "#kort")
            try await phone.type("Påbörjat", into: "Ditt inspel", in: "#skriv")
            try await phone.click(.link, "Vad vi har kommit fram till hittills")
            try await phone.wait(script: "location.pathname === '/resultat'", "the results")
            _ = try await phone.command("POST", "/back")
            try await phone.wait(for: "● ansluten", in: "#anslutning")
            #expect(try await phone.value(of: "#skriv textarea") == "Påbörjat")
            try await phone.reload()
            try await phone.wait(for: "● ansluten", in: "#anslutning")
            #expect(try await phone.value(of: "#skriv textarea") == "Påbörjat")

            let second = try await browser.window(of: phone)
            try await second.open("\(room.address)/bord")
            try await second.wait(for: "● ansluten", in: "#anslutning")
            #expect(try await second.text(of: ".who p") == phone.text(of: ".who p"))
            #expect(try await second.value(of: "#skriv textarea") == "Påbörjat")

            // Whoever scans again and joins again sits in the same seat.
            try await second.open("\(room.address)/?kod=\(room.code.filter { $0 != " " })")
            try await second.type("Norrkustens kvinnojour", into: "Vilken organisation kommer du från?…")
            try await second.click(.button, "Anslut")
            try await second.wait(for: "● ansluten", in: "#anslutning")
            #expect(try await second.text(of: ".who").prefix(30) == seat.prefix(30))
            for page in [phone, second] { #expect(try await Self.copies(of: "Bara en gång", on: page) == 1) }
        }
    }

    /// Browsers allow six connections to a server; a stream for each window would use them up.
    @Test func `seven windows of one browser all stay in touch over one stream`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            let first = try await room.participant(browser, from: "Norrkustens kvinnojour")
            var windows = [first]
            for _ in 2...7 {
                let window = try await browser.window(of: first)
                try await window.open("\(room.address)/bord")
                windows.append(window)
            }
            for window in windows { try await window.wait(for: "● ansluten", in: "#anslutning") }
            try await leader.click(.button, "Nästa: …")
            for window in windows { try await window.wait(for: "Läs upp era kort", in: "h1") }
            try await windows[6].click(.fold, "Skriv ett kort")
            try await windows[6].type("Från det sjunde fönstret", into: "Ditt inspel", in: "#skriv")
            try await windows[6].click(.button, "Lägg till", in: "#skriv")
            for window in windows { try await window.wait(for: "Från det sjunde fönstret", in: "#kort") }
        }
    }

    @Test func `on a slow network that comes and goes every card arrives, and once`() async throws {
        try await Self.inRoom(until: "w1-tyst") { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            try await leader.click(.button, "Nästa: …")
            try await phone.wait(for: "Skriv vad som är sant", in: "h1")
            let texts = (1...9).map { "Tanke nummer \($0) på en buss." }
            for (place, text) in texts.enumerated() {
                // Three times the network is gone while somebody writes, and once while a card is on its way.
                try await phone.network(isOn: place % 3 != 1, delay: 300)
                try await phone.type(text, into: "Ditt inspel", in: "#skriv")
                try await phone.click(.button, "Lägg till", in: "#skriv")
                if place == 5 { try await phone.network(isOn: false) }
                if place % 3 == 1 {
                    try await phone.wait(for: text, in: "#ko")
                    #expect(try await !phone.text(of: "#kort").contains(text), "not saved before it is")
                }
            }
            try await phone.network(isOn: true, delay: 300)
            try await phone.wait(script: "!document.querySelector('#ko').innerText.trim()", "an empty queue")
            for text in texts { try await phone.wait(for: text, in: "#kort") }
            let all = "return [...document.querySelectorAll('#kort .words')].map((words) => words.textContent)"
            let saved = try await phone.script(all).elements.compactMap(\.string)
            #expect(saved.sorted() == texts.sorted())
        }
    }

    static func copies(of text: String, on page: Page) async throws -> Int {
        try await page.script(
            "return [...document.querySelectorAll('#kort .words')].filter((p) => p.textContent === arguments[0]).length",
            .text(text)
        ).integer ?? -1
    }
}

extension Sequence {
    /// One after the other.
    func asyncMap<Result>(_ make: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await make(element)) }
        return results
    }
}
