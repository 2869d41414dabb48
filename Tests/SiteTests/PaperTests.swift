import Engine
import Formats
import Foundation
import Testing

@testable import Site

/// What is printed, and what is read afterwards.
@Suite struct PaperTests {
    @Test func `each table has a card with its number, its area and the way in`() throws {
        let page = try County.seated(at: "tyst").paper(.tableCards)
        for words in ["Bord 1", "Bord 2", "● 1", "▲ 2", "ABCD 3467", "http://127.0.0.1:1"] {
            #expect(page.contains(words))
        }
        #expect(page.components(of: "<svg").count == 3)
    }

    @Test func `a table card lets phones into the room's network, whatever its name and password hold`() throws {
        let county = try County.seated(at: "tyst")
        let network = WirelessNetwork(name: "Folkets; hus", password: "lös:en\\ord")
        #expect(network.symbol == #"WIFI:S:Folkets\; hus;T:WPA;P:lös\:en\\ord;;"#)
        #expect(WirelessNetwork(name: "Öppet", password: "").symbol == "WIFI:S:Öppet;T:nopass;;")
        let model = PaperModel(county.session, way: County.way, address: "http://127.0.0.1:1", network: network)
        let page = PaperPage(model: model).html(.tableCards).text(in: .swedish)
        #expect(page.contains("Folkets; hus") && page.contains("lös:en\\ord"))
        #expect(page.components(of: "<svg").count == 5)
    }

    @Test func `each step in which something is written has a form, and no other`() throws {
        let page = try County.seated(at: "tyst").paper(.forms)
        #expect(page.contains("Frågan i tyst?") && page.contains("Tipset i tyst."))
        #expect(!page.contains("Frågan i fika?") && !page.contains("Frågan i alla?"))
        #expect(!page.contains("Viskat"))
        // Where one listens, nothing is filled in.
        var process = County.process
        process.workshops[0].steps[0].kind = .information
        #expect(try !County.seated(at: "samtal", in: process).paper(.forms).contains("Frågan i tyst?"))
    }

    @Test func `what is judged stands on its sheet with the boxes beside it, and where one writes there are none`()
        throws
    {
        let county = try AllSteps.county()
        func sheets(_ step: StepID) -> [String] {
            county.paper(.forms).components(separatedBy: "<section class=\"sheet").filter {
                $0.contains("Frågan i \(step)?")
            }
        }
        // One sheet for each area that the interviews spoke of, with what they said.
        let statements = sheets("nulage")
        #expect(statements.count == 2 && statements[0].contains("Alla vill mer. <span class=\"id\">U1</span>"))
        for answer in ["Stämmer", "Stämmer delvis", "Saknas"] {
            #expect(statements[0].contains("<span class=\"box\"></span> \(answer)</span>"))
        }
        #expect(statements[0].contains("Saknas det något helt?") && !statements[0].contains("Våldet syns inte."))
        #expect(
            sheets("checklista")[0].contains("Berörs människor?")
                && sheets("checklista")[0].contains("</span> Delvis</span>")
        )
        #expect(sheets("skattning")[0].contains("Ledning") && sheets("skattning")[0].contains("</span> 5</span>"))
        // Goals that the workshop itself made are not tried in it.
        #expect(sheets("samtal").count == 1 && !sheets("samtal")[0].contains("Behåll"))
    }

    @Test func `goals of the workshop before stand on the sheet where they are tried`() throws {
        var county = try County.seated(at: "formulera", in: County.tryingGoals)
        try county.formulates("P1", "Alla har samma makt.")
        try county.does("ledare", .closeWorkshop(workshop: "w1"))
        // Printed before the day, and during it.
        for _ in 1...2 {
            let sheet = county.paper(.forms)
            #expect(sheet.contains("Alla har samma makt. <span class=\"id\">M1.1</span>"))
            for answer in ["Behåll", "Ändra", "Stryk"] {
                #expect(sheet.contains("<span class=\"box\"></span> \(answer)</span>"))
            }
            #expect(sheet.contains("Skäl, och ny lydelse om den ändras"))
            if county.session.openRun == nil { try county.does("ledare", .openWorkshop(workshop: "w2")) }
        }
        county.now = county.now.adding(minutes: 60)
        try county.does("ledare", .moveStep(workshop: "w2", from: nil, to: "prova"))
        #expect(county.paper(.forms).contains("</span> Stryk</span>"))
    }

    @Test func `sheets have a button that prints them, and without script say how`() throws {
        var county = try County.seated(at: "formulera")
        for paper in Paper.allCases {
            let page = county.paper(paper)
            #expect(page.contains("data-print>Skriv ut</button>") && page.contains("/print.js"))
            #expect(page.contains("<noscript>Skriv ut med Ctrl+P"))
        }
        #expect(!county.paper(nil).contains("data-print"))
        try county.formulates("P1", "Alla har samma makt.")
        #expect(county.results.contains("data-print"))
    }

    @Test func `a ballot lists what is voted on, or leaves room for it, and an action sheet asks who leads`() throws {
        var county = try County.seated(at: "formulera")
        let empty = county.paper(.forms)
        #expect(empty.contains("Frågan i rosta?") && empty.contains("Du har 5 kryss att fördela, högst 2 på samma."))
        #expect(empty.contains("Organisation som kan leda, och roll"))
        try county.formulates("P1", "Alla har samma makt.")
        let sheet = county.paper(.forms)
        #expect(sheet.contains("Alla har samma makt. <span class=\"id\">M1.1</span>"))
        #expect(sheet.components(of: "class=\"box\"").count < empty.components(of: "class=\"box\"").count)
    }

    @Test func `a vote on paper is written in for a seat that has not voted, and is told as that`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let phones = try ["Ånge kommun", "Timrå kommun", "Regionen"].map { try door.phone($0) }
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "formulera", "id": "b"])
            let goal = ["omrade": "makt", "text": "Alla har samma makt.", "id": "m"] as KeyValuePairs
            #expect(try phones[0].send("/bord/mal", goal).status == 201)
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "formulera", "till": "rosta", "id": "c"])
            #expect(try phones[0].send("/bord/rosta", ["steg": "rosta", "M1.1": "2", "id": "r"]).status == 201)
            let entry = try leader.get("/ledare/kort").body
            #expect(entry.contains("Timrå kommun (P2") && !entry.contains("Ånge kommun (P1"))
            for (seat, dots) in [("P2", "1"), ("P3", "2")] {
                let vote = ["steg": "rosta", "plats": seat, "M1.1": dots, "id": "p-\(seat)"] as KeyValuePairs
                #expect(try leader.post("/ledare/pappersrost", vote).field("Location") == "/ledare/kort")
            }
            #expect(try leader.get("/ledare/kort").body.contains("– inskriven"))
            #expect(try leader.get("/ledare").body.contains(", 2 på papper"))
            // The seat hears that it has voted, not what: it may be another person's by now.
            let page = try phones[1].get("/bord").body
            #expect(page.contains("En pappersröst är inskriven för din plats") && !page.contains("checked"))
            let second = try phones[1].send("/bord/rosta", ["steg": "rosta", "M1.1": "2", "id": "r"])
            #expect(second.status == 409 && second.body.contains("pappersröst"))
            _ = try leader.post("/ledare/stang-rostning", ["steg": "rosta", "id": "d"])
            _ = try leader.post("/ledare/visa-resultat", ["steg": "rosta", "id": "e"])
            let results = try phones[2].get("/resultat").body
            #expect(results.contains("3 röstade, 2 av dem på papper.") && results.contains("5 prickar"))
        }
    }

    @Test func `for the computers there is a list to tick off, and a card for the day they die, which opens nothing`()
        throws
    {
        let county = try County.seated(at: "tyst")
        for word in ["samma Wi-Fi", "inte släcker skärmen", "Reservdatorn följer med", "blanketter"] {
            #expect(county.paper(.preflight).contains(word))
        }
        let card = county.paper(.standby)
        for word in [
            "framtidsdialog serve --database reserv.sqlite", "ABCD 3467", "http://127.0.0.1:1", "återkomstkod",
        ] {
            #expect(card.contains(word))
        }
        #expect(!card.contains(County.way.token) && !card.contains("/in/"))
    }

    @Test func `the QR code is read from the printed sheet`() throws {
        let county = try County.seated(at: "tyst")
        let tools = ["chromium", "pdftoppm", "zbarimg"]
        let missing = tools.filter { Peer.path(of: $0) == nil }
        if !missing.isEmpty {
            let reason = "not here: \(missing.joined(separator: ", ")); the printed sheet is not read"
            if ProcessInfo.processInfo.environment["CI"] != nil { Issue.record("\(reason)") } else { print(reason) }
            return
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var page = county.paper(.tableCards)
        for file in WebFile.all where file.name.hasSuffix(".css") {
            let link = "<link rel=\"stylesheet\" href=\"\(Frame.file(file.name))\">"
            page = page.replacingOccurrences(of: link, with: "<style>\(file.text)</style>")
        }
        #expect(page.contains("<style>"))
        try Data(page.utf8).write(to: folder.appendingPathComponent("kort.html"))
        try Peer.run(
            "chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profil",
                "--no-pdf-header-footer", "--print-to-pdf=\(folder.path)/kort.pdf", "file://\(folder.path)/kort.html",
            ],
            in: folder
        )
        try Peer.run("pdftoppm", ["-r", "100", "-png", "kort.pdf", "kort"], in: folder)
        let sheets = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".png") }
        #expect(sheets.count == 2)
        let read = try Peer.run("zbarimg", ["--quiet", "--raw", "--nodbus"] + sheets.sorted(), in: folder)
        // Each card leads to its own table.
        let link = "http://127.0.0.1:1/?kod=\(County.way.token)&bord="
        #expect(read.split(separator: "\n").map(String.init) == [link + "1", link + "2"])
    }

    @Test func `a goal leads back to what it rests on and on to its actions, and a statement to its goals`() throws {
        var county = try County.seated(at: "samtal")
        try county.writes("P1", "Kortet under målet")
        try county.go(to: "formulera")
        try county.does(
            "P1",
            .formulate(
                area: "makt",
                grammar: nil,
                text: "Alla har samma makt.",
                why: "För att",
                contributions: ["K1"],
                statements: [],
                nationalGoals: [],
                focusItems: [],
                perspectives: [],
                constructed: false
            )
        )
        try county.go(to: "gor")
        try county.acts("P1", "Inför en rutin")
        let page = county.results
        #expect(page.contains("id=\"M1.1\"") && page.contains("id=\"A1\"") && page.contains("href=\"#omrade-makt\""))
        #expect(page.contains("Kortet under målet") && page.contains("Bygger på 1 kort<"))
        #expect(!page.contains("Ånge kommun") && !page.contains("P1<"))
        try county.does("ledare", .hideContribution(id: "K1"))
        #expect(!county.results.contains("Kortet under målet"))
    }

    @Test func `the accessibility statement names the publisher and the way to complain, and every page links to it`()
        throws
    {
        let county = try County.seated(at: "tyst")
        let page = county.statement
        for words in ["Länsstyrelsen", "2018:1937", "delvis förenlig", "https://www.digg.se/tdosanmalan", "axe-core"] {
            #expect(page.contains(words))
        }
        for page in [try county.table("P1"), county.console, county.results, county.board(), county.paper(nil)] {
            #expect(page.contains("href=\"/tillganglighet\""))
        }
    }
}

/// Programs by other hands.
private enum Peer {
    static func path(of name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    @discardableResult
    static func run(_ name: String, _ arguments: [String], in folder: URL) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(path(of: name)))
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
