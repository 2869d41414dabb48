import Formats
import Testing

/// Framtidsdialogen: from silent cards to goals that the room has weighed.
struct FirstWorkshop {
    let company: Company

    static let card = "Alla barn i länet växer upp utan våld."
    static let offline = "Ingen behöver åka tio mil för att få skydd."
    static let goal = "Alla flickor och pojkar i länet växer upp utan våld, hemma, i skolan och på nätet."
    static let double = "Alla flickor och pojkar i hela länet växer upp utan våld och hot."
    static let picture = "Länet håller ihop, från kust till fjäll."

    func hold() async throws {
        try await company.facilitator.click(.button, "Öppna Framtidsdialog")
        try await company.next("Välkomna, syfte och spelregler", "Ta plats vid ditt bord")
        try await company.next("Nuläget: vad intervjuerna sade", "Läs bordets utsagor")
        try await company.next("Tyst skrivande: om vi lyckas", "Skriv vad som är sant i länet om vi lyckas.")
        try await write()
        try await writeWithoutNetwork()
        try await halfTypedTextStays()
        try await nextIsTakenBack()
        try await company.next("Gruppsamtal: bild av framtiden", "Läs upp era kort för varandra")
        try await timeIsGivenAndHeld()
        try await merge()
        try await company.next("Formulera långsiktiga mål", "Formulera en till tre målbilder")
        try await formulate()
        try await company.next("Fika", "Ta en paus.")
        try await mergeInPlenary()
        try await company.next("Bordsbyte: bygg vidare", "Läs det andra bordets målbilder.")
        try await reword()
        try await company.next("Prioritera", "Fördela dina fem prickar")
        try await vote()
        try await company.next("Gemensam bild och riktning", "Pröva: Är det här den bild")
        try await picture()
        try await company.next("Med till workshop 2", "Skriv en fråga")
        try await company.facilitator.click(.button, "Avsluta workshopen")
        for page in company.everyone { try await page.wait(without: "Skriv en fråga", in: "h1") }
    }

    private func write() async throws {
        let phone = try company.phone("Norrkustens kvinnojour")
        try await phone.type(Self.card, into: "Ditt inspel", in: "#skriv")
        try await phone.click(.button, "Lägg till", in: "#skriv")
        try await phone.wait(for: "sparat", in: "#kort")
        try await phone.wait(for: Self.card, in: "#kort")
        // In silence nobody sees what another writes.
        let neighbour = try company.phone("Försäkringsmyndigheten Mellannorr")
        try await neighbour.type("Våld i nära relationer möts av hjälp samma dag.", into: "Ditt inspel", in: "#skriv")
        try await neighbour.click(.button, "Lägg till", in: "#skriv")
        try await neighbour.wait(for: "sparat", in: "#kort")
        #expect(try await !neighbour.text().contains(Self.card))
        try await company.wall.wait(for: "Bord 1", in: ".arrivals")
        #expect(try await !company.wall.text().contains(Self.card))
    }

    private func writeWithoutNetwork() async throws {
        let phone = try company.phone("Försäkringsmyndigheten Mellannorr")
        try await phone.network(isOn: false)
        try await phone.wait(for: "ingen kontakt sedan", in: "#anslutning")
        try await phone.type(Self.offline, into: "Ditt inspel", in: "#skriv")
        try await phone.click(.button, "Lägg till", in: "#skriv")
        try await phone.wait(for: Self.offline, in: "#ko")
        try await phone.wait(for: "inte sparat – försöker igen", in: "#ko")
        #expect(try await !phone.text(of: "#kort").contains(Self.offline))
        try await phone.network(isOn: true)
        try await phone.wait(for: Self.offline, in: "#kort")
        try await phone.wait(script: "!document.querySelector('#ko').innerText.trim()", "an empty queue")
        try await phone.wait(for: "● ansluten", in: "#anslutning")
        let copies = try await phone.script(
            "return [...document.querySelectorAll('#kort .words')].filter((p) => p.textContent === arguments[0]).length",
            .text(Self.offline)
        )
        #expect(copies.integer == 1)
    }

    private func halfTypedTextStays() async throws {
        let phone = try company.phone("Idrottsförbundet Mellannorr")
        try await phone.script(
            "document.addEventListener('rum:nytt', () => { window.heard = (window.heard ?? 0) + 1 })"
        )
        try await phone.type("Föreningarnas ledare", into: "Ditt inspel", in: "#skriv")
        let neighbour = try company.phone("Mellannorrs folkhögskola")
        try await neighbour.type("Vi är klara med tanken.", into: "Ditt inspel", in: "#skriv")
        try await neighbour.click(.button, "Lägg till", in: "#skriv")
        try await neighbour.wait(for: "sparat", in: "#kort")
        // Whatever the page is told, it leaves the field alone; also when it is loaded anew.
        try await phone.script("window.dispatchEvent(new Event('online'))")
        try await phone.wait(script: "window.heard > 0", "news")
        #expect(try await phone.value(of: "#skriv textarea") == "Föreningarnas ledare")
        try await phone.reload()
        try await phone.wait(for: "● ansluten", in: "#anslutning")
        #expect(try await phone.value(of: "#skriv textarea") == "Föreningarnas ledare")
        try await phone.type(" speglar länet.", into: "Ditt inspel", in: "#skriv")
        try await phone.click(.button, "Lägg till", in: "#skriv")
        try await phone.wait(for: "Föreningarnas ledare speglar länet.", in: "#kort")
    }

    /// Within the ten seconds that undo stands there.
    private func nextIsTakenBack() async throws {
        let phone = try company.phone("Skogsdals kommun")
        try await company.facilitator.click(.button, "Nästa: Gruppsamtal: bild av framtiden")
        try await phone.wait(for: "Läs upp era kort för varandra", in: "h1")
        try await company.facilitator.click(.button, "↶ Ångra det senaste…", in: "#nu")
        for page in company.everyone {
            try await page.wait(for: "Skriv vad som är sant i länet om vi lyckas.", in: "h1")
        }
    }

    private func timeIsGivenAndHeld() async throws {
        let facilitator = company.facilitator
        try await facilitator.click(.button, "5 minuter till", in: "#nu")
        try await facilitator.wait(for: "av 35 min", in: "#nu")
        try await facilitator.click(.button, "❚❚ Pausa", in: "#nu")
        try await facilitator.click(.button, "▶ Fortsätt", in: "#nu")
        try await facilitator.wait(for: "❚❚ Pausa", in: "#nu")
    }

    private func merge() async throws {
        let device = try company.device("1")
        try await device.wait(for: Self.card, in: "#kort")
        for text in [Self.card, "Våld i nära relationer möts av hjälp samma dag."] {
            let id = try await device.script(
                "return [...document.querySelectorAll('#kort .card')].find((c) => c.textContent.includes(arguments[0])).id",
                .text(text)
            )
            try await device.click(.choice, "Slå ihop \(id.string ?? "")", in: "#kort")
        }
        try await device.click(.button, "Slå ihop de ikryssade")
        try await device.wait(for: "2 kort i ett", in: "#kort")
        for organisation in ["Norrkustens kvinnojour", "Försäkringsmyndigheten Mellannorr"] {
            try await company.phone(organisation).wait(for: "2 kort i ett", in: "#kort")
        }
        try await device.click(.button, "Ta isär igen", in: "#kort")
        try await device.wait(without: "2 kort i ett", in: "#kort")
    }

    private func formulate() async throws {
        let device = try company.device("1")
        try await device.type("Vi ska minska våldet med 30 procent", into: "Er målbild", in: "#formulera")
        try await device.wait(script: "document.querySelector('#mal-text-rad.remark')", "a remark on the wording")
        try await device.clear("Er målbild", in: "#formulera")
        try await device.type(Self.goal, into: "Er målbild", in: "#formulera")
        try await device.wait(for: "En mening i presens. Bra.", in: "#mal-text-rad")
        try await device.type(
            "Våldet börjar i normer som går att ändra.",
            into: "Varför är den viktig?",
            in: "#formulera"
        )
        try await device.click(.fold, "Vilka kort bygger den på?…", in: "#formulera")
        try await device.click(.choice, "\(Self.card)…", in: "#bygger-pa")
        try await device.click(.button, "Lägg till målbild")
        try await device.wait(for: Self.goal, in: "#mal")
        try await device.type(Self.double, into: "Er målbild", in: "#formulera")
        try await device.wait(for: "En mening i presens. Bra.", in: "#mal-text-rad")
        try await device.click(.button, "Lägg till målbild")
        try await device.wait(for: Self.double, in: "#mal")
        let others = [
            ("4", "Alla i länet väljer utbildning och arbete utan att kön styr."),
            ("7", "Kvinnor och män har samma makt över pengar, mark och dagordning."),
        ]
        for (table, text) in others {
            let device = try company.device(table)
            try await device.type(text, into: "Er målbild", in: "#formulera")
            try await device.wait(for: "En mening i presens. Bra.", in: "#mal-text-rad")
            try await device.click(.button, "Lägg till målbild")
            try await device.wait(for: text, in: "#mal")
        }
        // The wall counts and does not show whose.
        try await company.wall.wait(for: "Formulera en till tre målbilder")
    }

    /// Two goals that say the same become one, on the facilitator's board, before anybody votes.
    private func mergeInPlenary() async throws {
        let facilitator = company.facilitator
        try await facilitator.click(.link, "Slå ihop")
        try await facilitator.click(.button, "Slå ihop med orden i M1.1", in: "#par-M1\\.1-M1\\.2, .pair-card")
        try await facilitator.wait(for: "Ihopslaget (1)")
        try await facilitator.open("\(company.room.address)/ledare")
        try await facilitator.wait(for: "ansluten", in: "#anslutning")
        let device = try company.device("1")
        try await device.reload()
        try await device.wait(for: "ansluten", in: "#anslutning")
    }

    private func reword() async throws {
        let device = try company.device("7")
        try await device.click(.fold, "Föreslå skarpare ordval för…", in: "#mal")
        try await device.clear("Ny lydelse", in: "#mal")
        let text = "Kvinnor och män i hela länet har samma makt över pengar, mark och dagordning."
        try await device.type(text, into: "Ny lydelse", in: "#mal")
        try await device.type("Inlandet ska synas.", into: "Skäl", in: "#mal")
        try await device.click(.button, "Spara lydelsen", in: "#mal")
        try await device.wait(for: text, in: "#mal")
    }

    private func vote() async throws {
        try await company.wall.wait(for: "Resultatet är dolt")
        for page in company.phones.values {
            try await page.wait(for: "5 av 5 prickar kvar", in: "#rost")
            try await page.click(.choice, "●● 2 prickar", in: "#val-M1\\.1")
            try await page.click(.choice, "● en prick", in: "#val-M3\\.1")
            try await page.wait(for: "2 av 5 prickar kvar", in: "#rost")
            try await page.click(.button, "Rösta", in: "#rost")
            try await page.wait(for: "Din röst är sparad", in: "#rost")
        }
        try await company.facilitator.wait(for: "6 av 48 har röstat", in: "#nu")
        #expect(try await !company.wall.text().contains("12 prickar"))
        #expect(try await !company.facilitator.text().contains("12 prickar"))
        try await company.facilitator.click(.button, "Stäng röstningen", in: "#nu")
        for page in company.phones.values { try await page.wait(for: "Din röst är räknad", in: "#rost") }
        #expect(try await !company.wall.text().contains("12 prickar"))
        try await company.facilitator.click(.button, "Visa resultatet", in: "#nu")
        try await company.wall.wait(for: "12 prickar")
        try await company.wall.wait(for: "6 prickar")
        try await company.wall.wait(for: Self.goal)
        #expect(try await !company.wall.text().contains(Self.double))
        for page in company.phones.values { try await page.wait(for: "12 prickar") }
    }

    private func picture() async throws {
        let facilitator = company.facilitator
        try await facilitator.click(.fold, "Gemensam bild…", in: "#nu")
        try await facilitator.type(Self.picture, into: "Gemensam bild", in: "#nu")
        try await facilitator.click(.button, "Spara bilden", in: "#nu")
        try await company.wall.wait(for: Self.picture)
        try await facilitator.click(.fold, "Beslut…", in: "#nu")
        try await facilitator.type("Prickarna är ett underlag.", into: "Beslut, ordagrant", in: "#nu")
        try await facilitator.click(.button, "Anteckna beslutet", in: "#nu")
        for page in company.phones.values { try await page.wait(for: Self.picture) }
    }
}
