import Formats
import Foundation
import Testing

/// The pages for those who read and code the interviews.
extension BrowserTests {
    /// Every one of them in every state, on every screen.
    @Test func `nobody is hindered on the coding pages`() async throws {
        let tour = Tour()
        let folder = try Folder()
        defer { folder.remove() }
        let made = try await Program(
            ServedRoom.program,
            ["new", ServedRoom.county, "--database", "lan.sqlite"],
            in: folder
        ).finish()
        #expect(made.code == 0, "\(made.output)")
        try await Chromium.run { browser in
            let room = try await ServedRoom(folder)
            defer { room.close() }
            let walk = try CodingWalk(room, await room.facilitator(browser))
            try await walk.open("/intervjuer")
            try await tour.look(walk.page, as: "i0-tomt")

            try await walk.send(["03-kommun-bruksort-hr-chef.txt"])
            try await walk.page.wait(for: "Vem och när")
            try await walk.unfold()
            try await tour.look(walk.page, as: "i1-granska-en")
            try await walk.open("/intervjuer")

            // Many at once, with one that cannot be read and one that is called as another.
            try Data("PK trasig".utf8).write(to: folder.url("trasig.docx"))
            try await walk.send(walk.notes, and: [folder.url("trasig.docx").path])
            try await walk.page.wait(for: "Så här har anteckningarna förståtts")
            try await walk.page.wait(for: "kan inte läsas")
            try await tour.look(walk.page, as: "i2-granska-flera")
            try await walk.page.click(.button, "Ta in 14 anteckningar")
            try await walk.page.wait(for: "Anteckningar (14)")
            try await walk.unfold()
            try await tour.look(walk.page, as: "i3-intervjuer")

            try await walk.openNote("01-kommun")
            try await tour.look(walk.page, as: "i4-anteckning")
            try await walk.unfold()
            try await tour.look(walk.page, as: "i5-anteckning-oppen")

            try await walk.disagree(browser)
            try await walk.open("/intervjuer")
            try await walk.page.wait(for: "Cohens kappa")
            try await tour.look(walk.page, as: "i6-kodare")

            try await walk.lose(folder)
            try await walk.openNote("01-kommun")
            try await walk.page.wait(for: "Kunde inte placeras")
            try await tour.look(walk.page, as: "i7-oplacerat")

            try await walk.page.click(.button, "In English")
            try await walk.page.wait(script: "document.documentElement.lang === 'en'", "English")
            try await tour.look(walk.page, as: "i8-english")
        }
        print("\(tour.seen) coding pages looked at on \(Tour.screens.count) screens")
        tour.tell()
    }

    @Test func `code a note by keyboard alone: move, choose, split, join, make, undo`() async throws {
        try await Self.inRoom { browser, room in
            let walk = try CodingWalk(room, await room.facilitator(browser))
            let page = walk.page
            try await walk.openNote("01-kommun")
            let keyboard = Keyboard(page)
            let first = try await walk.statement()
            try await page.press(.init(value: "j"))
            try await page.wait(for: "the next statement") { try await walk.statement() != first }
            try await page.press(.init(value: "k"))
            try await page.wait(for: "the first again") { try await walk.statement() == first }
            try await page.press(.init(value: "k"))
            try await page.wait(for: "Ingen utsaga står före den här.", in: "#besked")
            // Out of a field that a key has opened, and keys are keys again.
            try await page.press(.init(value: "n"))
            try await page.wait(script: "document.activeElement.matches('#ny-text')", "the field in hand")
            try await page.press(.escape, .init(value: "j"))
            try await page.wait(for: "the next, by a key") { try await walk.statement() != first }
            try await page.press(.init(value: "k"))
            try await page.wait(for: "the first, by a key") { try await walk.statement() == first }

            try await page.press(.init(value: "2"))
            try await page.wait(script: "document.querySelector('[data-key=\"2\"]').ariaPressed === 'true'", "area 2")
            try await page.wait(for: "1 av", in: "#topp")
            try await page.press(.init(value: "q"))
            try await page.wait(script: "document.querySelector('[data-key=q]').ariaPressed === 'true'", "chosen")
            try await page.press(.init(value: "u"))
            try await page.wait(script: "document.querySelector('[data-key=q]').ariaPressed === 'false'", "unchosen")

            // A letter for each category, 0 for no area; B says that it is right.
            let keys = try await page.script(
                "return [...document.querySelectorAll('.hand button[name=kategori]')].map((key) => key.dataset.key)"
            ).elements.compactMap(\.string)
            #expect(keys.count >= 9 && Set(keys).count == keys.count)
            for key in keys + ["0"] {
                try await page.press(.init(value: key))
                try await page.wait(
                    script: "document.querySelector('.hand [data-key=\"\(key)\"]').ariaPressed === 'true'",
                    "the key \(key)"
                )
            }
            try await page.press(.init(value: "b"))
            try await page.wait(for: "another than the one that is right") { try await walk.statement() != first }
            try await page.press(.init(value: "k"))
            try await page.wait(for: "the first once more") { try await walk.statement() == first }

            let before = try await walk.statements()
            try await page.press(.init(value: "m"))
            try await page.wait(for: "two in one") { try await walk.statements() == before - 1 }
            try await page.press(.init(value: "s"))
            try await page.wait(script: "document.activeElement.matches('#dela button')", "the first cut in hand")
            try await page.press(.enter)
            try await page.wait(for: "one in two") { try await walk.statements() == before }

            // A new statement of words selected in the text by arrows.
            try await page.script("document.getElementById('text').focus()")
            try await page.press(.right, .extend, .extend)
            let words = try await page.script("return getSelection().toString().trim()").string ?? ""
            #expect(words.split(separator: " ").count >= 3, "\(words)")
            try await page.press(.init(value: "n"))
            try await page.wait(for: "the words in the form") { try await page.value(of: "#ny-text") == words }
            try await keyboard.go(to: "Lägg till")
            try await page.press(.enter)
            try await page.wait(for: "one more") { try await walk.statements() == before + 1 }
            try await page.wait(for: words, in: ".hand .words")
            // X asks why, and leaves the new one out again.
            try await page.press(.init(value: "x"))
            try await keyboard.go(to: "Småprat")
            try await page.press(.enter)
            try await page.wait(for: "one less") { try await walk.statements() == before }
            try await page.press(.init(value: "h"))
            try await page.wait(for: "den här hjälpen", in: "#hjalp")
            try await page.wait(
                script: """
                    (() => {
                      const [help, hand] = ['hjalp', 'handen'].map((id) => document.getElementById(id).getBoundingClientRect());
                      return help.top >= hand.top - 1 && help.top < hand.bottom - 100;
                    })()
                    """,
                "the help in sight"
            )
            let faults = try await keyboard.round()
            #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        }
    }

    @Test func `a folder's files are read in portions with progress, and what is cancelled leaves nothing`()
        async throws
    {
        try await Self.inRoom { browser, room in
            let walk = try CodingWalk(room, await room.facilitator(browser))
            try await walk.open("/intervjuer")
            // Sixty small files, so that they go in two portions, and the second is held back.
            var paths: [String] = []
            for number in 0..<60 {
                let file = room.folder.url("anteckning-\(number).md")
                try Data("## Nuläge\n\n- Punkt \(number) om hur det är i länet i dag.\n".utf8).write(to: file)
                paths.append(file.path)
            }
            try await walk.page.script(
                """
                const real = window.fetch;
                let sent = 0;
                window.fetch = (url, options) => String(url).endsWith('/filer') && sent++ > 0
                  ? new Promise((done, failed) => options.signal.addEventListener('abort', () => failed(new Error('abort'))))
                  : real(url, options);
                """
            )
            try await walk.send([], and: paths)
            try await walk.page.wait(for: "50 av 60 lästa", in: ".drop")
            try await walk.page.click(.button, "Avbryt")
            try await walk.page.wait(for: "Avbrutet. Ingenting har sparats.", in: ".drop")
            try await walk.open("/intervjuer")
            try await walk.send([], and: paths)
            try await walk.page.wait(for: "Ta in 60 anteckningar")
            try await walk.page.wait(for: "Sida 1 av 3")
            try await walk.page.click(.button, "Ta in 60 anteckningar")
            try await walk.page.wait(for: "Anteckningar (74)")
        }
    }
}

/// Somebody who works with the interviews, before a screen.
struct CodingWalk {
    let room: ServedRoom
    let page: Page
    /// The example's notes.
    let notes: [String]

    init(_ room: ServedRoom, _ page: Page) throws {
        (self.room, self.page) = (room, page)
        notes = try FileManager.default.contentsOfDirectory(atPath: ServedRoom.county + "/notes").sorted()
    }

    func open(_ path: String) async throws { try await page.open(room.address + path) }

    /// Chooses files and sends them as a person does.
    func send(_ notes: [String], and more: [String] = []) async throws {
        let paths = notes.map { ServedRoom.county + "/notes/" + $0 } + more
        // Once some are in, the form is folded.
        let fold = "Läs in fler anteckningar"
        if try await page.has(.fold, fold) { try await page.click(.fold, fold) }
        try await page.type(paths.joined(separator: "\n"), into: "Intervjuanteckningar")
        try await page.click(.button, "Läs anteckningarna")
    }

    func unfold() async throws {
        try await page.script("document.querySelectorAll('details').forEach((fold) => { fold.open = true })")
    }

    func openNote(_ name: String) async throws {
        try await open("/intervjuer")
        try await page.click(.link, "\(name)…", in: "#anteckningar")
        try await page.wait(for: "Tangenter")
    }

    /// How many there are, by the top line.
    func statements() async throws -> Int {
        try await page.text(of: "#topp").firstMatch(of: /av (\d+)/).flatMap { Int($0.1) } ?? 0
    }

    func statement() async throws -> String { try await page.text(of: ".hand .words") }

    /// Two coders who see it differently.
    func disagree(_ browser: Chromium) async throws {
        for area in ["1", "2"] {
            try await open("/intervjuer")
            try await page.click(.button, "Bjud in en kodare")
            try await page.wait(for: "Länk, visas bara nu:")
            let link = try await page.text(of: "#kodare code")
            let coder = try await browser.visitor()
            try await coder.open(link)
            try await coder.wait(for: "Anteckningar (14)")
            try await coder.click(.link, "01-kommun…", in: "#anteckningar")
            try await coder.wait(for: "Tangenter")
            try await coder.press(.init(value: area))
            try await coder.wait(for: "1 av", in: "#topp")
        }
    }

    /// The first note comes again without the words that the coders have worked on.
    func lose(_ folder: Folder) async throws {
        try await openNote("01-kommun")
        let lost =
            try await page.script(
                "return document.querySelector('.note-text .statement span:last-child').textContent"
            ).string ?? ""
        let path = ServedRoom.county + "/notes/" + (notes.first { $0.hasPrefix("01-") } ?? "")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let flat = lost.replacingOccurrences(of: "\n", with: " ")
        let corrected = text.replacingOccurrences(of: lost, with: "Tågen går när de ska.")
            .replacingOccurrences(of: flat, with: "Tågen går när de ska.")
        let file = folder.url(URL(fileURLWithPath: path).lastPathComponent)
        try Data(corrected.utf8).write(to: file)
        try await open("/intervjuer")
        try await send([], and: [file.path])
        try await page.wait(for: "kunde inte placeras")
        try await page.click(.button, "Ta in anteckningen")
        try await page.wait(for: "Anteckningar (14)")
    }
}
