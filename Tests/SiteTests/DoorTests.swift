import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Site

/// The door: codes, links, cookies, and forms from elsewhere.
@Suite struct DoorTests {
    @Test func `a wrong code opens nothing, a right one gives a seat and a table`() async throws {
        try await LiveRoom.run { door in
            let browser = Browser(door.port)
            let wrong = try browser.post("/", ["kod": "AAAAAAAA", "organisation": "Ånge kommun"])
            #expect(wrong.status == 403 && wrong.body.contains("Koden stämmer inte"))
            #expect(browser.cookies.isEmpty)
            let code = door.code.lowercased()
            let typed = "\(code.prefix(4)) \(code.dropFirst(4))"
            let right = try browser.post("/", ["kod": typed, "organisation": "ånge kommun"])
            #expect(right.status == 303 && right.field("Location") == "/bord")
            #expect(try browser.get("/bord").body.contains("Bord "))
        }
    }

    @Test func `whoever scans the card on a table is seated there, or where they say they sit`() async throws {
        try await LiveRoom.run { door in
            let link = "/?kod=\(door.scanned)&bord=2"
            let page = try Browser(door.port).get(link).body
            #expect(page.contains("Du har öppnat kortet på bord 2"))
            #expect(page.contains("<option value=\"2\" selected>Bord 2</option>"))
            for (table, sits) in [("2", "Bord 2"), ("1", "Bord 1")] {
                let phone = Browser(door.port)
                let form =
                    ["nyckel": door.scanned, "organisation": "Ånge kommun", "skannat": "2", "plats": table, "id": "a"]
                    as KeyValuePairs
                #expect(try phone.post("/", form).status == 303)
                #expect(try phone.get("/bord").body.contains("<strong>\(sits)</strong>"))
            }
            // A table there is not is no proposal, and hinders nobody.
            #expect(try !Browser(door.port).get("/?kod=\(door.scanned)&bord=99").body.contains("name=\"plats\""))
            let phone = Browser(door.port)
            let form =
                ["nyckel": door.scanned, "organisation": "Ånge kommun", "plats": "99", "id": "b"] as KeyValuePairs
            #expect(try phone.post("/", form).status == 303)
            #expect(try phone.get("/bord").body.contains("<strong>Bord "))
            // What was chosen stands when something else has to be mended.
            let again = try Browser(door.port).post(
                "/",
                ["kod": "FEL", "organisation": "Ånge kommun", "skannat": "2", "plats": "1", "id": "c"]
            )
            #expect(again.body.contains("<option value=\"1\" selected>Bord 1</option>"))
            let told = again.body.components(separatedBy: "Koden stämmer inte").count - 1
            #expect(told == 4, "in the summary and at each field of a code, in the same words")
        }
    }

    @Test func `what is too large is refused in words that say what to do`() async throws {
        try await LiveRoom.run { door in
            let browser = Browser(door.port)
            let form = ["kod": String(repeating: "A", count: 2_000_000)] as KeyValuePairs
            let page = try browser.post("/", form)
            #expect(page.status == 413 && page.body.contains("Högst 1 MB tas emot på en gång. Gå tillbaka"))
            let told = try browser.post("/bord/kort", form, ["Accept": "application/json"])
            #expect(told.status == 413 && told.body.contains("\"status\":413"))
            let files = ["filer": String(repeating: "A", count: 34 << 20)] as KeyValuePairs
            #expect(try browser.post("/intervjuer/filer", files).body.contains("Högst 32 MB"))
        }
    }

    @Test func `while a machine guesses codes, sixty who scan come in at once, and looking is never counted`()
        async throws
    {
        try await LiveRoom.run { door in
            let start = ContinuousClock.now
            let guesses = Guesses()
            let guessers = (0..<4).map { number in
                let done = DispatchSemaphore(value: 0)
                Thread.detachNewThread {
                    for guess in 0..<2_500 {
                        let form =
                            ["kod": "A\(number)\(guess)", "organisation": "Ånge kommun", "id": "g"] as KeyValuePairs
                        guesses.note((try? Browser(door.port).post("/", form))?.status)
                    }
                    done.signal()
                }
                return done
            }
            while guesses.refused == 0 { usleep(1_000) }
            for number in 0..<60 {
                let phone = Browser(door.port)
                #expect(try phone.get("/?kod=\(door.scanned)").body.contains(Secret.spaced(code: door.code)))
                let form =
                    [
                        "kod": door.code, "nyckel": door.scanned, "organisation": "Ånge kommun", "id": "\(number)",
                    ] as KeyValuePairs
                #expect(try phone.post("/", form).status == 303, "number \(number)")
            }
            for guesser in guessers { guesser.wait() }
            let seconds = Double((ContinuousClock.now - start).components.seconds) + 1
            #expect(guesses.tried + guesses.refused == 10_000)
            #expect(Double(guesses.tried) <= 300 + 10 * seconds, "\(guesses.tried) tried in \(seconds) s")
            // Whoever typed the code meanwhile is told to scan it, and comes in a little later.
            let typed = ["kod": door.code, "organisation": "Ånge kommun", "id": "t"] as KeyValuePairs
            let phone = Browser(door.port)
            for _ in 0..<100 where try phone.post("/", typed).status == 429 { usleep(50_000) }
            #expect(try phone.get("/bord").status == 200)
            #expect(door.scanned.count * 5 >= 128)
        }
    }

    @Test func `seats are given once, walk-ins get new ones, and the same phone keeps its own`() async throws {
        try await LiveRoom.run { door in
            let phones = [try door.phone("Ånge kommun"), try door.phone("Ånge kommun"), try door.phone("Ånge kommun")]
            let seats = try phones.map {
                try $0.get("/bord").body.split(separator: "deltagare ").last?.prefix { $0 != "<" }
            }
            #expect(Set(seats).count == 3)
            _ = try phones[0].post("/", ["kod": door.code, "organisation": "Ånge kommun"])
            let again = try phones[0].get("/bord").body.split(separator: "deltagare ").last?.prefix { $0 != "<" }
            #expect(again == seats[0])
        }
    }

    @Test func `a crowd that comes at once gets a seat each`() async throws {
        try await LiveRoom.run { door in
            let seats = Mutex<[String]>([])
            DispatchQueue.concurrentPerform(iterations: 24) { number in
                let name = ["Ånge kommun", "Timrå kommun"][number % 2]
                guard let page = try? door.phone(name).get("/bord").body else { return }
                let seat = page.split(separator: "deltagare ").last?.prefix { $0 != "<" } ?? ""
                seats.withLock { $0.append(String(seat)) }
            }
            let all = seats.withLock { $0 }
            try #require(all.count == 24)
            #expect(Set(all).count == 24)
        }
    }

    @Test func `an organisation nobody invited is asked for its sector and let in`() async throws {
        try await LiveRoom.run { door in
            let browser = Browser(door.port)
            let asked = try browser.post("/", ["kod": door.code, "organisation": "Nya föreningen"])
            #expect(asked.status == 422 && asked.body.contains("name=\"sektor\" required><option value=\"\">"))
            let form = ["kod": door.code, "organisation": "Nya föreningen", "sektor": "kommun"] as KeyValuePairs
            #expect(try browser.post("/", form).status == 303)
            #expect(try browser.get("/bord").body.contains("Nya föreningen"))
        }
    }

    @Test func `a table's shared device sits in the table's own seat`() async throws {
        try await LiveRoom.run { door in
            let device = Browser(door.port)
            let answer = try device.post("/", ["kod": door.code, "bord": "2"])
            #expect(answer.status == 303)
            #expect(try device.get("/bord").body.contains("Bordets gemensamma enhet"))
            let nobody = Browser(door.port)
            #expect(try nobody.post("/", ["kod": door.code, "bord": "99"]).status == 422)
        }
    }

    @Test func `a link becomes a cookie and leaves the address, also when it comes from another site`() async throws {
        try await LiveRoom.run { door in
            let browser = Browser(door.port)
            let answer = try browser.get(door.facilitator)
            #expect(answer.status == 303 && answer.field("Location") == "/ledare")
            let cookie = try #require(answer.field("Set-Cookie"))
            #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && !cookie.contains("Secure"))
            let proxied = try Browser(door.port).get(door.facilitator, ["X-Forwarded-Proto": "https"])
            #expect(proxied.field("Set-Cookie")?.contains("; Secure") == true)
            let mailed = try Browser(door.port).get(door.facilitator, ["Sec-Fetch-Site": "cross-site"])
            #expect(mailed.status == 200 && mailed.field("Refresh") == "0; url=/ledare")
            let guesser = Browser(door.port)
            #expect(try guesser.get("/in/abcdefghijkmnpqrstuvwxyz23").status == 403)
        }
    }

    @Test func `without a key the rooms are closed`() async throws {
        try await LiveRoom.run { door in
            let (stranger, phone) = (Browser(door.port), try door.phone("Ånge kommun"))
            #expect(try stranger.get("/bord").field("Location") == "/")
            for path in ["/ledare", "/storbild", "/resultat", "/utkast.docx", "/handelser"] {
                #expect(try stranger.get(path).status == 403, "\(path)")
            }
            for path in ["/ledare", "/storbild", "/utkast.docx"] {
                #expect(try phone.get(path).status == 403, "\(path)")
            }
            for deed in ConsoleDeed.allCases {
                #expect(try phone.post("/ledare/\(deed.rawValue)", ["workshop": "w1"]).status == 403)
            }
            #expect(try stranger.send("/bord/kort", ["text": "x", "slag": "idea"]).status == 401)
        }
    }

    @Test func `forms from elsewhere are refused`() async throws {
        try await LiveRoom.run { door in
            let phone = try door.phone("Ånge kommun")
            let form = ["slag": "idea", "text": "x"] as KeyValuePairs
            for fields in [
                ["Origin": "http://evil.example"], ["Origin": "null"], ["Sec-Fetch-Site": "cross-site"],
                ["Sec-Fetch-Site": "same-site"],
            ] { #expect(try phone.post("/bord/kort", form, fields).status == 403) }
            #expect(try phone.get("/bord/kort").status == 405)
        }
    }

    @Test func `every private page forbids framing, sniffing, foreign scripts and storing`() async throws {
        try await LiveRoom.run { door in
            let (leader, phone) = (try door.leader(), try door.phone("Ånge kommun"))
            for (browser, path) in [(leader, "/ledare"), (leader, "/storbild"), (phone, "/bord"), (phone, "/resultat")]
            {
                let page = try browser.get(path)
                #expect(page.status == 200)
                let policy = try #require(page.field("Content-Security-Policy"))
                #expect(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
                #expect(page.field("X-Content-Type-Options") == "nosniff")
                #expect(page.field("Referrer-Policy") == "same-origin")
                #expect(page.field("Cache-Control") == "no-store")
                #expect(page.body.utf8.count < 50_000)
            }
            let sheet = Frame.file("site.css")
            #expect(try phone.get(sheet).field("Cache-Control")?.contains("immutable") == true)
            #expect(try phone.get(sheet).body.utf8.count < 30_000)
        }
    }
}

/// What became of guesses: looked at, or turned away unseen.
private final class Guesses: Sendable {
    private let counts = Mutex((tried: 0, refused: 0))

    func note(_ status: Int?) {
        counts.withLock { counts in
            switch status {
            case 403: counts.tried += 1
            case 429: counts.refused += 1
            default: break
            }
        }
    }

    var tried: Int { counts.withLock(\.tried) }
    var refused: Int { counts.withLock(\.refused) }
}
