import Engine
import Foundation
import HTTP
import Synchronization
import Testing

@testable import Site

/// Who gets in where, and what looking leaves behind, over the wire.
@Suite struct RightsTests {
    /// Everybody who may come to a room, each with a browser, a token, and the letter by which `AccessTests.allowed` knows
    /// the role.
    private struct Visitors {
        let all: [(role: Character, name: String, browser: Browser, token: String)]

        /// - Parameter foreign: of another workshop's facilitator, from another server.
        init(_ door: LiveRoom.Door, foreign: (cookies: [String: String], link: String)) throws {
            func token(_ link: String) -> String { String(link.split(separator: "/").last ?? "") }
            func opened(_ link: String) throws -> Browser {
                let browser = Browser(door.port)
                _ = try browser.get(link)
                return browser
            }
            let leader = try door.leader()
            let phone = try door.phone("Ånge kommun")
            let device = Browser(door.port)
            _ = try device.post("/", ["kod": door.code, "bord": "2"])
            let asking = ["Origin": "http://127.0.0.1:\(door.port)", "Content-Type": "application/json"]
            let made = try leader.ask("POST", "/api/v1/coders", asking, "{}")
            let coder = try #require(made.body.firstMatch(of: #/\/in\/[a-z0-9]+/#)).output
            all = [
                ("a", "stranger", Browser(door.port), ""),
                (
                    "a", "another workshop's facilitator", Browser(door.port, cookies: foreign.cookies),
                    token(foreign.link)
                ),
                ("d", "participant", phone, phone.cookies[CookieName.seat] ?? ""),
                ("d", "a table's device", device, device.cookies[CookieName.seat] ?? ""),
                ("p", "projector", try opened(door.projector), token(door.projector)),
                ("s", "strategist", try opened(door.strategist), token(door.strategist)),
                ("k", "coder", try opened(String(coder)), token(String(coder))),
                ("r", "standby", Browser(door.port), token(door.standby)),
                ("f", "facilitator", leader, token(door.facilitator)),
            ]
        }
    }

    @Test func `no role gets anything from an address that is not for it, whatever it asks with`() async throws {
        let foreign = Mutex((cookies: [String: String](), link: ""))
        try await LiveRoom.run { elsewhere in
            let cookies = try elsewhere.leader().cookies
            foreign.withLock { $0 = (cookies, elsewhere.facilitator) }
        }
        try await LiveRoom.run(AllSteps.process) { door in
            try Self.tryAll(door, Visitors(door, foreign: foreign.withLock { $0 }))
        }
    }

    private static func tryAll(_ door: LiveRoom.Door, _ visitors: Visitors) throws {
        try door.does("ledare", .openWorkshop(workshop: "w1"))
        let before = try door.file()
        var (asked, opened) = (0, 0)
        for visitor in visitors.all {
            for route in RouteTests.all {
                if case .key = route { continue }
                let isAllowed = AccessTests.allowed(route).contains(visitor.role)
                let methods = route.method == .get ? ["GET", "HEAD"] : ["POST"]
                for method in methods {
                    for byToken in visitor.token.isEmpty ? [false] : [false, true] {
                        // Tokens are for programs; a page asked with one is asked by a stranger. A wrong one is told so
                        // everywhere.
                        let isProgram = if case .api = route { true } else { false }
                        let isOpen = AccessTests.allowed(route).contains("a")
                        let opensByToken = isProgram ? isAllowed && visitor.role != "a" : isOpen
                        let mayEnter = byToken ? opensByToken : isAllowed
                        // What a role may do is tried elsewhere; a stream of one's own would never end.
                        if mayEnter, method != "GET" || route == .events || route == .api(.events) { continue }
                        // A standby has no browser.
                        if visitor.role == "r", !byToken, AccessTests.allowed(route) == "r" { continue }
                        let browser = Browser(door.port, cookies: byToken ? [:] : visitor.browser.cookies)
                        let answer = try browser.ask(
                            method,
                            route.path,
                            fields(door, method, byToken, visitor.token),
                            ""
                        )
                        asked += 1
                        let what = "\(visitor.name) \(byToken ? "by token" : "by cookie"): \(method) \(route.path)"
                        if mayEnter {
                            opened += 1
                            #expect(![401, 403].contains(answer.status), "\(what): \(answer.status)")
                        } else {
                            let isHome = route == .table && answer.status == 303
                            #expect(isHome || [401, 403].contains(answer.status), "\(what): \(answer.status)")
                            #expect(answer.field("Set-Cookie") == nil, "\(what)")
                        }
                    }
                }
            }
        }
        #expect(asked > 1_500 && opened > 150)
        #expect(try door.file() == before)
    }

    private static func fields(_ door: LiveRoom.Door, _ method: String, _ byToken: Bool, _ token: String)
        -> [String: String]
    {
        var fields = byToken ? ["Authorization": "Bearer \(token)"] : [:]
        if method == "POST" { fields["Origin"] = "http://127.0.0.1:\(door.port)" }
        return fields
    }

    @Test func `looking at everything there is changes nothing in the file`() async throws {
        try await LiveRoom.run(AllSteps.process) { door in
            try door.does("ledare", .openWorkshop(workshop: "w1"))
            let leader = try door.leader()
            try leader.takeIn(notes: ["kommun.md": InterviewTests.note])
            let phone = try door.phone("Ånge kommun")
            #expect(try phone.send("/bord/kort", ["slag": "idea", "text": "Ett kort.", "id": "k"]).status < 500)
            let (wall, reader) = (try door.wall(), Browser(door.port))
            _ = try reader.get(door.strategist)
            let before = try door.file()
            var looked = 0
            for browser in [leader, phone, wall, reader, Browser(door.port)] {
                var (waiting, seen) = (RouteTests.all.filter { $0.method == .get }.map(\.path), Set<String>())
                while let path = waiting.popLast() {
                    if path.hasPrefix("/handelser") || path.hasPrefix("/api/v1/events") { continue }
                    guard seen.insert(path).inserted, seen.count < 400 else { continue }
                    let answer = try browser.get(path)
                    #expect(answer.status < 500, "\(path)")
                    looked += 1
                    for link in answer.body.matches(of: #/(?:href|action|src)="(\/[^"#]*)"/#) {
                        waiting.append(String(link.1).replacing("&amp;", with: "&"))
                    }
                }
            }
            #expect(looked > 200)
            #expect(try door.file() == before)
        }
    }

    @Test func `a form that says nothing of where it comes from counts only without cookies`() async throws {
        try await LiveRoom.run { door in
            let phone = try door.phone("Ånge kommun")
            try door.does("ledare", .openWorkshop(workshop: "w1"))
            try door.does("ledare", .moveStep(workshop: "w1", from: nil, to: "samtal"))
            let form = ["Content-Type": "application/x-www-form-urlencoded"]
            func card(_ fields: [String: String], _ cookies: [String: String]) throws -> Int {
                let words = "slag=idea&text=Ett+kort&steg=samtal&id=\(fields.keys.first ?? "")"
                return try Browser(door.port, cookies: cookies).ask(
                    "POST",
                    "/bord/kort",
                    form.merging(fields) { $1 },
                    words
                )
                .status
            }
            let here = "http://127.0.0.1:\(door.port)"
            #expect(try card([:], phone.cookies) == 403)
            #expect(try card(["Referer": "http://evil.example/\(here)/bord"], phone.cookies) == 403)
            #expect(try card(["Referer": here + ".evil.example/bord"], phone.cookies) == 403)
            // The last two: a browser from before Origin came with forms, and one that says only that it is at home.
            for fields in [["Origin": here], ["Referer": here + "/bord"], ["Sec-Fetch-Site": "same-origin"]] {
                #expect(try card(fields, phone.cookies) == 303, "\(fields)")
            }
            // A program: it shows its token, or joins, by itself.
            let joins = try Browser(door.port).ask(
                "POST",
                "/",
                form,
                "kod=\(door.code)&organisation=Timr%C3%A5+kommun&id=p"
            )
            #expect(joins.status == 303)
            let signal = #"{"step": "samtal", "signal": "done"}"#
            let bearer = ["Authorization": "Bearer \(phone.cookies[CookieName.seat] ?? "")"]
            let json = bearer.merging(["Content-Type": "application/json"]) { $1 }
            let told = try Browser(door.port).ask("POST", "/api/v1/signal", json, signal)
            #expect(told.status == 200, "\(told.body)")
            let withCookies = try phone.ask(
                "POST",
                "/api/v1/signal",
                ["Content-Type": "application/json"],
                signal
            )
            #expect(withCookies.status == 403)
        }
    }
}
