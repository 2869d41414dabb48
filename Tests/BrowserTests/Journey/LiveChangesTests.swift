import Formats
import Testing

extension BrowserTests {
    /// What an afternoon asks for that no plan foresaw.
    @Test func `an afternoon is steered while it goes on, by two, and whoever drops out or comes late comes along`()
        async throws
    {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")

            // A card from paper, and one that is not for the room.
            try await leader.click(.link, "Kort")
            try await leader.choose("Bord 1", from: "Bord", in: "#skriv-in")
            try await leader.type("Skrivet på papper.", into: "Text, som den står", in: "#skriv-in")
            try await leader.click(.button, "Lägg till kortet", in: "#skriv-in")
            try await leader.wait(for: "Skrivet på papper.", in: "#bord-1")
            try await leader.wait(for: "från papper", in: "#bord-1")
            let find = """
                return [...document.querySelectorAll('#alla-kort .card')]
                  .find((card) => card.textContent.includes('Skrivet på papper.')).id
                """
            let card = try await leader.script(find).string ?? ""
            try await leader.click(.button, "Dölj \(card)", in: "#\(card)")
            try await leader.wait(for: "dolt för rummet", in: "#\(card)")
            try await leader.click(.button, "Visa igen \(card)", in: "#\(card)")
            try await leader.wait(without: "dolt för rummet", in: "#\(card)")

            // The clock stands, and gets two minutes.
            try await leader.open("\(room.address)/ledare")
            try await leader.click(.button, "❚❚ Pausa", in: "#nu")
            try await leader.wait(for: "▶ Fortsätt", in: "#nu")
            let before = try await leader.text(of: ".big-clock .muted")
            try await leader.click(.button, "2 minuter till", in: "#nu")
            try await leader.wait(for: "two minutes more") {
                try await leader.text(of: ".big-clock .muted") != before
            }
            try await leader.click(.button, "▶ Fortsätt", in: "#nu")

            // A step that nobody planned.
            try await leader.click(.fold, "…", in: "li.is-present")
            try await leader.click(.fold, "Nytt steg efter detta", in: "li.is-present")
            try await leader.type("Luft", into: "Rubrik", in: "li.is-present .insert")
            try await leader.type("Vad vill ni fråga?", into: "Fråga", in: "li.is-present .insert")
            try await leader.click(.button, "Lägg till steget", in: "li.is-present .insert")
            try await leader.click(.button, "Nästa: Luft", in: "#nu")
            try await phone.wait(for: "Vad vill ni fråga?", in: "h1")

            // A helper takes over, and the first facilitator sees who leads.
            try await leader.click(.fold, "Leda tillsammans…")
            try await leader.click(.button, "Ny länk för en medledare")
            try await leader.wait(for: "/in/", in: ".helper .link")
            let helper = try await browser.visitor()
            try await helper.open(try await leader.text(of: ".helper .link"))
            try await helper.click(.button, "Ta över ledningen")
            try await leader.wait(for: "leder just nu", in: ".takeover")
            try await helper.wait(without: "leder just nu")

            // The same seat on another device, and in English.
            try await phone.click(.fold, "Byt enhet")
            let code = try await phone.text(of: ".return-code")
            let other = try await browser.visitor(width: 390, height: 844)
            try await other.open(room.address)
            try await other.click(.fold, "Jag har varit här förut…")
            try await other.type(room.code, into: "Kod…", in: "#tillbaka")
            try await other.type(code, into: "Din återkomstkod", in: "#tillbaka")
            try await other.click(.button, "Ta tillbaka min plats", in: "#tillbaka")
            try await other.wait(for: "Vad vill ni fråga?", in: "h1")
            try await other.wait(for: "Norrkustens kvinnojour", in: ".who")
            try await other.click(.button, "In English")
            try await other.wait(for: "Table", in: ".place")

            // Who comes now is told what has happened.
            let late = try await room.participant(browser, from: "Skogsdals kommun")
            try await late.click(.fold, "Kom ikapp: du har missat…")
            try await late.wait(for: "Det har vi gjort", in: ".meanwhile")
        }
    }
}
