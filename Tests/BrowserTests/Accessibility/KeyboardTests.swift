import Formats
import Foundation
import Testing

/// What people do at a workshop, without a mouse: each deed is done, focus is seen all the way, and nothing is dragged.
extension BrowserTests {
    @Test func `a first workshop by keyboard alone: join, write, gather, formulate, vote, and lead it all`()
        async throws
    {
        try await Self.inRoom { browser, room in
            try await FirstByKeyboard(room, browser).hold()
        }
    }

    @Test func `a second workshop by keyboard alone: who does what, when, by which sign, and who answers for it`()
        async throws
    {
        try await Self.inRoom(until: "w2-aktiviteter") { browser, room in
            try await SecondByKeyboard(room, browser).hold()
        }
    }

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
}

/// A phone, a table's device and a facilitator in the first workshop.
private struct FirstByKeyboard {
    let room: ServedRoom
    let browser: Chromium
    let leader: Keyboard
    let phone: Keyboard
    let device: Keyboard

    init(_ room: ServedRoom, _ browser: Chromium) async throws {
        (self.room, self.browser) = (room, browser)
        leader = Keyboard(try await room.facilitator(browser))
        phone = Keyboard(try await browser.visitor(width: 390, height: 844))
        device = Keyboard(try await browser.visitor(width: 820, height: 1180))
    }

    func hold() async throws {
        try await open()
        try await join()
        for title in ["Välkomna", "Nuläget", "Tyst skrivande"] { try await next(title) }
        try await write()
        try await comeBack()
        try await signal()
        try await steerTheClock()
        try await changeThePlan()
        try await winBack()
        try await enterFromPaper()
        try await leadTogether()
        try await next("Gruppsamtalet")
        try await gather()
        try await next("Formulera")
        try await formulate()
        try await pin()
        try await lookAround(leader, phone, device)
        try await mergeInPlenary()
        try await next("Rangordna målen")
        try await rank()
        try await next("Betygsätt målen")
        try await rate()
        try await next("Är vi redo?")
        try await answer()
        try await next("Bordsbyte")
        try await next("Prioritera")
        try await vote()
        try await lookAround(leader, phone)
        try await onSmallScreens()
    }

    private func open() async throws {
        try await leader.press("Öppna Framtidsdialog")
        try await leader.page.wait(for: "Nästa:", in: "#nu")
    }

    /// With Enter on the button, on which focus stays from step to step.
    private func next(_ title: String) async throws {
        try await leader.press("Nästa: …")
        try await leader.page.wait(for: title, in: "#nu .title")
        for keyboard in [phone, device] { try await keyboard.page.wait(for: title, in: ".kicker") }
    }

    private func join() async throws {
        let page = phone.page
        try await page.open(room.address)
        try await phone.write(room.code, in: "Kod…")
        try await phone.write("Föreningen Nytt Liv i Ådalen", in: "Vilken organisation kommer du från?…")
        try await phone.press("Anslut")
        try await page.wait(for: "Vad är det för slags organisation?")
        try await phone.choose("civilsamhälle", in: "Vad är det för slags organisation?…")
        try await phone.press("Anslut")
        try await page.wait(for: "Bord 1", in: ".place")
        try await phone.press("Byt bord")
        try await phone.choose("Bord 2", in: "Vid vilket bord sitter du?")
        try await phone.press("Byt bord")
        try await page.wait(for: "Bord 2", in: ".place")

        try await device.page.open("\(room.address)/?kod=\(room.code.filter { $0 != " " })")
        try await device.press("Det här är bordets gemensamma enhet")
        try await device.choose("Bord 2", in: "Vilket bord?")
        try await device.press("Anslut bordet")
        try await device.page.wait(for: "Bord 2", in: ".place")
    }

    private func write() async throws {
        let page = phone.page
        for words in ["Alla barn växer upp utan våld.", "Hjälpen finns nära.", "Ett kort för mycket."] {
            try await phone.write(words, in: "Ditt inspel")
            try await phone.press("Lägg till")
            try await page.wait(for: words, in: "#kort .words")
        }
        // Into the field of the form that comes, and back to where it was asked for.
        try await phone.press("ändra K…")
        try await page.wait(script: "document.activeElement.matches('.change textarea')", "focus in the field")
        try await phone.press("Ta bort kortet")
        try await page.wait(without: "Ett kort för mycket.", in: "#kort")
        try await phone.press("ändra K…")
        try await page.wait(script: "document.activeElement.matches('.change textarea')", "focus in the field")
        try await page.type(" Också i inlandet.")
        try await phone.press("Spara ändringen")
        try await page.wait(for: "Hjälpen finns nära. Också i inlandet.", in: "#kort .words")
        try await page.wait(script: "document.activeElement.matches('.card a[data-here]')", "focus on the link")
        try await page.press(.enter)
        try await page.wait(script: "document.activeElement.matches('.change textarea')", "focus in the field")
        try await phone.press("Låt stå")
        try await page.wait(script: "!document.querySelector('.change textarea')", "the form to go")
        try await page.wait(script: "document.activeElement.matches('.card a[data-here]')", "focus on the link")
    }

    private func comeBack() async throws {
        try await phone.press("Byt enhet")
        let code = try await phone.page.text(of: ".return-code")
        let other = Keyboard(try await browser.visitor(width: 390, height: 844))
        try await other.page.open(room.address)
        try await other.press("Jag har varit här förut, på en annan enhet")
        try await other.write(room.code, in: "Kod…")
        try await other.write(code, in: "Din återkomstkod…")
        try await other.press("Ta tillbaka min plats")
        try await other.page.wait(for: "Alla barn växer upp utan våld.", in: "#kort")
        let faults = try await other.round()
        #expect(faults.isEmpty, "\(faults)")
    }

    private func signal() async throws {
        try await phone.press("Vi är klara")
        try await leader.page.wait(for: "klara", in: "#bord .is-done")
        try await phone.press("Vi behöver mer tid")
        try await leader.page.wait(for: "mer tid", in: "#bord .is-more")
    }

    private func steerTheClock() async throws {
        let page = leader.page
        try await leader.press("❚❚ Pausa")
        try await page.wait(for: "▶ Fortsätt", in: "#nu")
        try await leader.press("▶ Fortsätt")
        try await page.wait(for: "❚❚ Pausa", in: "#nu")
        // Focus stays on the button, so that it can be pressed again.
        try await leader.press("5 minuter till")
        try await page.wait(for: "av 15 min", in: "#nu")
        for minutes in [20, 25] {
            try await page.wait(script: "document.activeElement.ariaLabel === '5 minuter till'", "focus on the button")
            try await page.press(.enter)
            try await page.wait(for: "av \(minutes) min", in: "#nu")
        }
        try await leader.press("↶ Ångra det senaste…")
        try await page.wait(for: "av 20 min", in: "#nu")
        try await leader.press("1 minut kortare")
        try await page.wait(for: "av 19 min", in: "#nu")
    }

    private func changeThePlan() async throws {
        let page = leader.page
        try await leader.press("…framtiden 30 min…")
        try await leader.write("Gruppsamtalet", in: "Rubrik")
        try await leader.press("Spara steget")
        try await page.wait(for: "Gruppsamtalet", in: "#sedan")
        try await leader.press("…Fika 20 min…")
        try await leader.press("Hoppa över steget")
        try await page.wait(for: "överhoppat", in: "#sedan")
        let steps = [
            ("Är vi redo?", "Checklista per organisation"), ("Betygsätt målen", "Betygsätt mål…"),
            ("Rangordna målen", "Rangordna mål"),
        ]
        for (title, kind) in steps {
            try await leader.press("…Formulera långsiktiga mål 30 min…")
            try await leader.press("Nytt steg efter detta")
            try await leader.write(title, in: "Rubrik")
            try await leader.choose(kind, in: "Slag")
            if kind.hasPrefix("Checklista") {
                try await leader.write("Har ledningen sagt ja?\nFinns det pengar?", in: "Frågor att svara på")
            }
            try await leader.press("Lägg till steget")
            try await page.wait(for: title, in: "#sedan .agenda")
        }
    }

    /// The step takes an hour more than was planned, and the others give some of it back.
    private func winBack() async throws {
        let page = leader.page
        try await leader.press("…pågår…")
        try await leader.write("80", in: "Minuter")
        try await leader.press("Spara steget")
        try await page.wait(for: "efter plan", in: "#sedan")
        try await leader.press("Ta igen …")
        try await leader.press("Korta så här")
        try await page.wait(without: "efter plan", in: "#sedan")
    }

    private func enterFromPaper() async throws {
        let page = leader.page
        try await leader.press("Kort")
        try await page.wait(for: "Varifrån")
        try await leader.choose("Sagt högt", in: "Från papper")
        try await leader.choose("Bord 2", in: "Bord")
        try await leader.write("Sagt högt vid bordet.", in: "Text, som den står")
        try await leader.press("Lägg till kortet")
        try await page.wait(for: "Sagt högt vid bordet.", in: "#bord-2")
        try await leader.press("Dölj K…")
        try await page.wait(for: "dolt för rummet", in: "#bord-2")
        try await leader.press("Visa igen K…")
        try await page.wait(without: "dolt för rummet", in: "#bord-2")
        try await leader.press("← Till ledarvyn")
        try await page.wait(for: "Tyst skrivande", in: "#nu .title")
    }

    private func leadTogether() async throws {
        try await leader.press("Leda tillsammans")
        try await leader.press("Ny länk för en medledare")
        try await leader.page.wait(for: "/in/", in: ".helper .link")
        let helper = Keyboard(try await browser.visitor())
        try await helper.page.open(try await leader.page.text(of: ".helper .link"))
        try await helper.page.wait(for: "Ta över ledningen")
        try await helper.press("Ta över ledningen")
        try await leader.page.wait(for: "Ta över ledningen")
        try await leader.press("Ta över ledningen")
        try await leader.page.wait(without: "Ta över ledningen")
        try await leader.press("Återkalla länken")
        try await leader.page.wait(without: "Återkalla länken")
    }

    private func gather() async throws {
        for _ in 0..<2 {
            try await device.tick("Slå ihop K…")
            try await device.page.press(.tab)
        }
        try await device.press("Slå ihop de ikryssade")
        try await device.page.wait(for: "2 kort i ett", in: "#kort")
        try await device.press("Ta isär igen")
        try await device.page.wait(without: "2 kort i ett", in: "#kort")
    }

    private func formulate() async throws {
        let page = device.page
        try await device.write("Vi ska minska våldet med 30 procent", in: "Er målbild")
        try await page.wait(script: "document.querySelector('#mal-text-rad.remark')", "a remark on the wording")
        for text in ["Alla barn i länet växer upp utan våld.", "Alla barn i hela länet växer upp utan våld."] {
            try await device.write(text, in: "Er målbild")
            try await page.wait(for: "En mening i presens. Bra.", in: "#mal-text-rad")
            try await device.press("Lägg till målbild")
            try await page.wait(for: text, in: "#mal")
        }
    }

    /// What the interviews said is pinned to a goal.
    private func pin() async throws {
        let page = phone.page
        try await phone.press("Fäst utsagor ur intervjuerna vid ett mål")
        try await page.wait(script: "document.activeElement.matches('#fast-mal')", "focus in the form")
        try await phone.choose("M1.1 …", in: "Mål")
        let said = try await page.script(Self.statement).string ?? ""
        try await phone.press(try await page.text(of: "#fast summary"))
        try await phone.tick(said + "…")
        try await phone.press("Fäst de ikryssade")
        try await page.wait(for: "Ur intervjuerna (1)", in: "#mal")
        try await phone.press("Ur intervjuerna (1)")
        try await page.wait(for: said, in: "#mal .comment")
    }

    /// How the words of a statement begin.
    private static let statement = """
        const words = [...document.querySelector('#fast details').querySelectorAll('label')].map((thing) => thing.textContent.replace(/\\s+/g, ' ').trim());
        return words.find((text) => !text.startsWith('”')).slice(0, 30).trim();
        """

    private func mergeInPlenary() async throws {
        let page = leader.page
        try await leader.press("Slå ihop")
        try await page.wait(for: "Kanske samma sak (1)")
        try await leader.press("Slå ihop med orden i M1.1")
        try await page.wait(for: "Ihopslaget (1)")
        try await leader.press("Ta isär …")
        try await page.wait(for: "Inget än.", in: "#sammanfogat")
        try await lookAround(leader)
        try await leader.press("← Till ledarvyn")
        try await page.wait(for: "Formulera", in: "#nu .title")
    }

    private func rank() async throws {
        let page = phone.page
        let first = try await page.text(of: "#valsedel .words")
        try await phone.press("↓ Ned")
        try await page.wait(for: "the other on top") { try await page.text(of: "#valsedel .words") != first }
        try await page.wait(script: "document.activeElement.matches('[data-move]')", "focus on the button")
        try await phone.press("Rösta")
        try await page.wait(for: "Din röst är sparad", in: "#rost")
        #expect(try await page.text(of: "#valsedel .words") != first)
    }

    private func rate() async throws {
        try await phone.write("8", in: "Vikt, 1–10")
        try await phone.write("3", in: "Möjlighet, 1–10")
        try await phone.press("Rösta")
        try await phone.page.wait(for: "Din röst är sparad", in: "#rost")
        try await phone.page.reload()
        #expect(try await phone.page.value(of: "#valsedel input") == "8")
    }

    private func answer() async throws {
        let page = phone.page
        try await phone.tick("Ja")
        try await phone.press("Spara och fortsätt")
        try await page.wait(for: "Fråga 2 av 2")
        try await phone.choose("Nej", in: "Ja")
        try await page.press(.space)
        try await phone.press("Spara och fortsätt")
        try await page.wait(for: "Alla frågor är besvarade.")
    }

    private func vote() async throws {
        try await phone.page.wait(for: "5 av 5 prickar kvar", in: "#rost")
        try await phone.choose("●● 2 prickar", in: "Ingen prick")
        try await phone.page.wait(for: "3 av 5 prickar kvar", in: "#rost")
        try await phone.press("Rösta")
        try await phone.page.wait(for: "Din röst är sparad", in: "#rost")
        try await leader.press("Stäng röstningen")
        try await leader.press("Visa resultatet")
        try await phone.page.wait(for: "Färre än tre röstade")
    }

    /// A facilitator who walks about with a phone has the same keys, large enough for a thumb. So has a participant who
    /// has enlarged a laptop's page four times.
    private func onSmallScreens() async throws {
        try await phone.page.look(at: .init(width: 320, height: 256))
        try await lookAround(phone)
        try await leader.page.look(at: .init(width: 390, height: 844))
        try await lookAround(leader)
        for path in ["ledare/kort", "resultat", "tillganglighet"] {
            try await leader.page.open("\(room.address)/\(path)")
            try await lookAround(leader)
        }
    }

    private func lookAround(_ keyboards: Keyboard...) async throws {
        for keyboard in keyboards {
            let faults = try await keyboard.round()
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
    }
}

/// The same people when it comes to who does what.
private struct SecondByKeyboard {
    let leader: Keyboard
    let phone: Keyboard
    let device: Keyboard

    private static let deed = "Införa ett program mot våld i alla länets grundskolor"

    init(_ room: ServedRoom, _ browser: Chromium) async throws {
        leader = Keyboard(try await room.facilitator(browser))
        phone = Keyboard(try await room.participant(browser, from: "Norrkustens kvinnojour"))
        device = Keyboard(try await room.device(browser, table: "1"))
    }

    func hold() async throws {
        try await next("Aktiviteter")
        try await act()
        try await next("Fika")
        try await next("Ägarskap")
        try await offer()
        try await propose()
        for keyboard in [leader, phone, device] {
            let faults = try await keyboard.round()
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
    }

    /// With the space bar, wherever one is but in a field or on a button.
    private func next(_ title: String) async throws {
        try await leader.page.press(.space)
        try await leader.page.wait(for: title, in: "#nu .title")
        for keyboard in [phone, device] { try await keyboard.page.wait(for: title, in: ".kicker") }
    }

    private func act() async throws {
        let page = device.page
        try await device.choose("M1.1 …", in: "För målet")
        try await device.write(Self.deed, in: "Vad ska göras?")
        try await device.go(to: "Börjar")
        #expect(try await page.value(of: "#aktivitet-fran").isEmpty)
        // Year, month and day.
        for _ in 1...3 {
            try await page.press(.up, .right)
        }
        #expect(try await !page.value(of: "#aktivitet-fran").isEmpty)
        try await device.write("En samordnare på halvtid", in: "Resurs")
        try await device.press("Lägg till aktiviteten")
        try await page.wait(for: Self.deed, in: "#aktiviteter")

        try await device.press("Ange ett tecken på att en aktivitet gör skillnad")
        try await device.go(to: "För aktiviteten")
        let action = try await page.script(Self.actionNamed, .text(Self.deed)).string ?? ""
        try await device.choose("\(action) …", in: "För aktiviteten")
        try await device.write("Elever som känner sig trygga", in: "Tecken på att den gör skillnad")
        try await device.write("90 procent 2027", in: "Målvärde")
        try await device.tick("Delas upp på kvinnor och män")
        try await device.press("Lägg till indikatorn")
        try await page.wait(for: "Elever som känner sig trygga – till 90 procent 2027", in: "#\(action)")
    }

    /// The number an action has been given.
    private static let actionNamed = """
        return [...document.querySelectorAll('#aktiviteter .action')].find((thing) => thing.textContent.includes(arguments[0])).id;
        """

    private func offer() async throws {
        try await phone.press("Det här kan vi göra")
        try await phone.go(to: "medverka")
        try await phone.page.press(.up)
        try await phone.write("föreståndare", in: "Vem svarar för det?")
        try await phone.press("Erbjud")
        try await phone.page.wait(for: "Leder (erbjuden): Norrkustens kvinnojour, föreståndare", in: "#innehall")
    }

    /// A table proposes an organisation, which answers.
    private func propose() async throws {
        try await device.press("Det här kan vi göra")
        try await device.choose("Norrkustens kvinnojour", in: "Organisation")
        try await device.write("samordnare", in: "Vem svarar för det?")
        try await device.press("Föreslå")
        try await phone.page.wait(for: "samordnare", in: "#fragor")
        try await phone.tick("Ja")
        try await phone.press("Svara")
        try await phone.page.wait(without: "Svara för er organisation")
        try await phone.press("Det ni har sagt…")
        try await phone.page.wait(for: "samordnare", in: "#era-svar")
    }
}
