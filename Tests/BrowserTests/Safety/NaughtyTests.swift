import Formats
import Foundation
import Testing

extension BrowserTests {
    /// Whatever is written in whatever field stands on every page as it was written, and runs on none.
    @Test func `naughty texts in every field are only text, on every page`() async throws {
        try await Self.inRoom { browser, room in
            let leader = try await room.facilitator(browser)
            let wall = try await room.projector(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            let watch = NaughtyWatch(room.address)
            for page in [leader, wall, phone] { try await watch.begin(page) }
            let table = try await Self.table(of: phone)
            let area = ["1": "vald", "2": "vald", "3": "vald", "7": "makt", "8": "makt"][table] ?? "utbildning-arbete"
            let number = ["vald": 1, "utbildning-arbete": 2, "makt": 3][area] ?? 1
            let texts = NaughtyStrings.all
            #expect(Set(NaughtyStrings.written + NaughtyStrings.made).count >= 555)

            try await watch.send(leader, [("/ledare/oppna", ["workshop": "framtidsdialog"])])
            var step = ""
            func go(to next: String) async throws {
                try await watch.send(
                    leader,
                    [("/ledare/steg", ["workshop": "framtidsdialog", "fran": step, "till": next])]
                )
                step = next
            }
            func insert(_ kind: String, _ title: String, questions: String = "") async throws {
                let form = [
                    "workshop": "framtidsdialog", "efter": step, "titel": title, "slag": kind, "fraga": title,
                    "fragor": questions,
                    "minuter": "10",
                ]
                let made = try await watch.send(leader, [("/ledare/nytt-steg", form)])
                try await go(to: made[0])
            }
            try await go(to: "w1-framtidsbild")
            try await watch.write(
                phone,
                texts,
                as: "kort",
                "/bord/kort",
                ["slag": "idea", "omrade": area, "steg": step]
            )
            let cards = try await watch.send(
                phone,
                (0..<4).map { ("/bord/kort", ["slag": "idea", "text": "par \($0)", "steg": step]) }
            )
            for (place, text) in watch.marked(Array(texts.prefix(2)), "rubrik").enumerated() {
                let pair = "\(cards[place * 2])|\(cards[place * 2 + 1])"
                try await watch.send(phone, [("/bord/sammanfoga", ["kort": pair, "namn": text, "steg": step])])
            }
            try await watch.look(phone, "/bord")
            try await watch.look(leader, "/ledare/kort")
            try await watch.look(leader, "/ledare/sammanfoga/kort-\(number)")
            try await watch.look(wall, "/storbild")

            try await go(to: "w1-formulera")
            try await watch.write(phone, texts, as: "mal", "/bord/mal", ["omrade": area, "varfor": "därför"])
            try await watch.write(
                phone,
                texts,
                as: "varfor",
                field: "varfor",
                "/bord/mal",
                ["omrade": area, "text": "Alla är trygga"]
            )
            try await watch.look(phone, "/bord")
            try await watch.look(leader, "/ledare/sammanfoga/mal-\(number)")
            try await watch.send(leader, [("/ledare/visa-pa-storbilden", ["vy": "", "visa": "mal"])])
            try await watch.look(wall, "/storbild")

            try await insert("aktiviteter", "Gör")
            try await watch.write(
                phone,
                texts,
                as: "gor",
                "/bord/aktivitet",
                ["mal": "M\(number).1", "resurs": "ingen"]
            )
            try await watch.write(
                phone,
                texts,
                as: "resurs",
                field: "resurs",
                "/bord/aktivitet",
                ["mal": "M\(number).1", "text": "Gör det"]
            )
            for field in ["text", "start", "malvarde", "kalla"] {
                var form = [
                    "aktivitet": "A1", "text": "Tecken", "start": "a", "malvarde": "b", "kalla": "c", "matt": "effect",
                ]
                form[field] = nil
                try await watch.write(phone, texts, as: "tecken-\(field)", field: field, "/bord/indikator", form)
            }
            try await watch.look(phone, "/bord")
            try await insert("agarskap", "Ta")
            let roles = watch.marked(texts, "roll").enumerated().map { place, text in
                ("/bord/ansvar", ["aktivitet": "A\(place + 1)", "del": "lead", "roll": text])
            }
            let claims = try await watch.send(phone, roles)
            let answers = zip(claims, watch.marked(texts, "villkor")).map { claim, text in
                ("/bord/svar", ["atagande": claim, "svar": "villkor", "text": text])
            }
            try await watch.send(phone, answers)
            try await watch.look(phone, "/bord")
            try await watch.look(wall, "/storbild")

            let lines = texts.filter { !NaughtyStrings.hasLines($0) }
            try await insert(
                "checklista",
                texts[0],
                questions: watch.marked(lines, "fraga").joined(separator: "\n")
            )
            try await watch.look(phone, "/bord")
            for (place, text) in watch.marked(lines, "svar").enumerated() {
                let form = ["steg": step, "fraga": "fraga-\(place + 1)", "varde": "yes", "text": text]
                try await watch.send(phone, [("/bord/checklista", form)])
            }
            try await watch.look(phone, "/bord")
            try await watch.write(leader, texts, as: "beslut", "/ledare/beslut", [:])
            try await watch.send(
                leader,
                [("/ledare/bild", ["text": watch.marked(texts, "bild").joined(separator: "\n\n")])]
            )
            // The step's own name and question stand on every page; so few, each looked at everywhere.
            let few = [texts[0], texts[4], texts[19], texts[20], texts[43], "' \" ` & <b>"]
            for (place, text) in watch.marked(few, "titel").enumerated() {
                let form = [
                    "workshop": "framtidsdialog", "steg": step, "titel": text, "fraga": text,
                    "minuter": "\(11 + place)",
                ]
                try await watch.send(leader, [("/ledare/andra-steg", form)])
                for (page, path) in [(phone, "/bord"), (wall, "/storbild"), (leader, "/ledare")] {
                    try await watch.look(page, path)
                }
            }
            // What begins with a dot is a system's own file, and is left; %0A is how browsers write a line end in a name.
            try await watch.files(leader, lines.filter { !$0.hasPrefix(".") && !$0.contains("%0A") })
            for path in ["/resultat", "/ledare", "/ledare/utskrift/blanketter", "/intervjuer"] {
                try await watch.look(leader, path)
            }

            // Somebody from an organisation nobody invited, by any name.
            for text in watch.marked(NaughtyStrings.written, "org") {
                let guest = ["kod": room.code, "organisation": text, "sektor": "kommun"]
                try await watch.send(phone, [("/", guest)], expecting: 200)
            }
            for path in ["/", "/bord"] { try await watch.look(phone, path) }
            try await watch.look(leader, "/ledare")
            watch.tell()
        }
    }

    @Test func `naughty organisations, roles and names in a list of participants are only text, and run on no page`()
        async throws
    {
        let folder = try Folder()
        defer { folder.remove() }
        func tool(_ words: String...) async throws {
            let outcome = try await Program(ServedRoom.program, words, in: folder).finish()
            #expect(outcome.code == 0, "\(outcome.output)")
        }
        // Words far apart before each, so that none is taken for a misspelling of another.
        let texts = NaughtyStrings.all.filter { !NaughtyStrings.hasLines($0) }
        let names = texts.enumerated().map { number, text in
            let letters = [number / 12, number % 12].map { Character(Unicode.Scalar(UInt8(97 + $0))) }
            return letters.map { String(repeating: $0, count: 7) }.joined() + " " + text
        }
        let rows = names.enumerated().map { number, name in
            let cell = "\"" + name.replacing("\"", with: "\"\"") + "\""
            return [cell, "prova\(number)@example.org", cell, "kommun", cell, "ja", "ja"].joined(separator: ";")
        }
        let list = (["Namn;E-post;Organisation;Sektor;Roll;Workshop 1;Workshop 2"] + rows).joined(separator: "\r\n")
        try Data(list.utf8).write(to: folder.url("deltagare.csv"))
        try await tool("new", ServedRoom.county, "--database", "lan.sqlite")
        try await tool("import", "participants", "deltagare.csv", "--database", "lan.sqlite")
        try await tool("seat", "--database", "lan.sqlite")
        try await Chromium.run { browser in
            let room = try await ServedRoom(folder)
            defer { room.close() }
            let watch = NaughtyWatch(room.address)
            // In a list blanks of all kinds are blanks.
            watch.expect(names.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
            let leader = try await room.facilitator(browser)
            let phone = try await browser.visitor(width: 390, height: 844)
            for page in [leader, phone] { try await watch.begin(page) }
            try await watch.look(phone, "/")
            for path in ["/ledare", "/ledare/utskrift/bordskort", "/resultat"] { try await watch.look(leader, path) }
            for name in names.prefix(3) {
                try await watch.send(phone, [("/", ["kod": room.code, "organisation": name])], expecting: 200)
                for path in ["/bord", "/"] { try await watch.look(phone, path) }
            }
            watch.tell()
        }
    }
}
