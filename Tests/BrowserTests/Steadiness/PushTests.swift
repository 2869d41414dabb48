import Formats
import Testing

extension BrowserTests {
    /// News come while somebody is in the middle of something. Nothing of it may move, change or be lost.
    @Test func `a form stays as it is through a push: field, caret, choices, folds and scroll`() async throws {
        try await Self.inRoom(until: "w1-framtidsbild") { browser, room in
            let (leader, phone) = (
                try await room.facilitator(browser), try await room.participant(browser, from: "Norrkustens kvinnojour")
            )
            let device = try await room.device(browser, table: try await Self.table(of: phone))
            try await leader.click(.button, "Nästa: …")
            for page in [phone, device] { try await page.wait(for: "Läs upp era kort", in: "h1") }

            // A card half written, with the caret in the middle of it; choices made that are not sent; parts unfolded.
            try await phone.click(.fold, "Det sade intervjuerna…")
            try await phone.script("document.querySelector('#intervjuer input[form=skriv]').click()")
            for page in [phone, device] { try await page.click(.fold, "Skriv ett kort") }
            try await phone.click(.fold, "Område och perspektiv")
            try await phone.click(.choice, "Kommentar", in: "#skriv")
            try await phone.click(.choice, "folkhälsa", in: "#skriv")
            try await phone.choose("■ 3", from: "Område", in: "#skriv")
            try await phone.type("Halva meningen står kvar", into: "Ditt inspel", in: "#skriv")
            try await phone.script("document.querySelector('#skriv textarea').setSelectionRange(6, 14, 'backward')")
            try await Self.expectUnmoved(phone) {
                try await Self.write("Ett kort från bordets enhet", on: device)
                try await phone.wait(for: "Ett kort från bordets enhet", in: "#kort")
                try await leader.click(.button, "2 minuter till", in: "#nu")
                try await phone.wait(
                    script: "document.querySelector('#klocka').dataset.minutes === '32'",
                    "a longer step"
                )
            }
            try await phone.type("ord")
            #expect(try await phone.value(of: "#skriv textarea") == "Halva ord står kvar", "typed where the caret was")

            // A card being changed, far down the list, with its form unsent.
            try await phone.click(.button, "Lägg till", in: "#skriv")
            try await phone.wait(for: "Halva ord står kvar", in: "#kort")
            for number in 1...6 { try await Self.write("Fler kort \(number)", on: device) }
            try await phone.wait(for: "Fler kort 6", in: "#kort")
            let own = try await phone.script(Self.ownCard).string ?? ""
            try await phone.click(.link, "ändra \(own)", in: "#\(own)")
            try await phone.type(" och mer", into: "Ny text", in: "#\(own)")
            try await phone.script("document.activeElement.setSelectionRange(3, 3)")
            try await Self.expectUnmoved(phone) {
                for number in 1...3 { try await Self.write("Ovanför \(number)", on: device) }
                try await phone.wait(for: "Ovanför 3", in: "#kort")
            }
            #expect(try await phone.value(of: "#\(own) textarea").hasSuffix("och mer"))

            // Nobody writes; what is read stays before the eyes.
            try await phone.script("document.activeElement.blur()")
            try await phone.script("document.documentElement.style.overflowAnchor = 'none'")
            let read = "Math.round(document.getElementById('\(own)').getBoundingClientRect().top)"
            try await phone.script("document.getElementById('\(own)').scrollIntoView({ block: 'start' })")
            let before = try await phone.script("return \(read)").integer ?? 0
            try await Self.write("Högst upp", on: device)
            try await phone.wait(for: "Högst upp", in: "#kort")
            let after = try await phone.script("return \(read)").integer ?? 1_000
            #expect(abs(after - before) < 2, "moved from \(before) to \(after)")
        }
    }

    /// What somebody sees and has done on a page, apart from what others have added.
    private static let state = """
        const focus = document.activeElement;
        const box = focus.getBoundingClientRect();
        const form = focus.form;
        return JSON.stringify({
          focus: focus.id, caret: [focus.selectionStart, focus.selectionEnd, focus.selectionDirection], top: Math.round(box.top),
          fields: [...form.elements].filter((field) => field.type !== 'hidden').map((field) => [field.name, field.value, field.checked ?? null]),
          follows: [...form.querySelectorAll('[data-follows]')].map((field) => field.value),
          folds: [...document.querySelectorAll('details[open]')].map((fold) => fold.id),
        });
        """

    /// The page is the same before and after something that others do, the same elements too.
    private static func expectUnmoved(_ page: Page, _ others: () async throws -> Void) async throws {
        try await page.script("window.held = document.activeElement; window.heldForm = document.activeElement.form")
        let before = try await page.script(state).string
        try await others()
        #expect(try await page.script(state).string == before)
        let isSame = "return window.held === document.activeElement && window.heldForm === document.activeElement.form"
        #expect(try await page.script(isSame).bool == true, "the same field in the same form")
    }

    private static func write(_ text: String, on page: Page) async throws {
        try await page.type(text, into: "Bordets inspel", in: "#skriv")
        try await page.click(.button, "Lägg till", in: "#skriv")
        try await page.wait(for: text, in: "#kort")
    }

    /// The number of the table where somebody sits.
    static func table(of page: Page) async throws -> String {
        String(try await page.text(of: ".place strong").split(separator: " ").last ?? "")
    }

    private static let ownCard = """
        return [...document.querySelectorAll('#kort .card')].find((card) => card.textContent.includes('Halva ord')).id;
        """
}
