import Engine
import Formats
import Foundation
import HTTP
import Testing

@testable import Site

/// The programming interface over real HTTP.
@Suite struct APITests {
    @Test func `a program holds a whole workshop`() async throws {
        try await LiveRoom.run { door in
            let (leader, anna) = (Program.leader(door), try Program(door, organisation: "Ånge kommun"))
            let bo = try Program(door, organisation: "timrå kommun")
            #expect(try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#).status == 201)
            try go(leader, nil, "tyst")
            let card = #"{"contribute": {"kind": "idea", "text": "Alla\nräknas", "area": "makt"}}"#
            let first = try anna.send(card, client: "k-1")
            #expect(first.status == 201 && first.created == ["K1"])
            let again = try anna.send(card, client: "k-1")
            #expect(again.status == 200 && again.created == ["K1"] && again.body.contains("\"repeated\":true"))
            let other = try anna.send(card.replacing("räknas", with: "syns"), client: "k-1")
            #expect(other.status == 409 && other.refusal == "clientReused")
            // Another seat's id is another id.
            #expect(try bo.send(card, client: "k-1").created == ["K2"])

            let table = try anna.get(.table)
            #expect(table.json?["step"]?["id"]?.string == "tyst")
            #expect(table.json?["contributions"]?.elements.compactMap { $0["id"]?.string } == ["K1"])
            try go(leader, "tyst", "formulera")
            let goal = #"{"formulate": {"area": "makt", "text": "Alla har samma makt.", "contributions": ["K1"]}}"#
            #expect(try anna.send(goal).created == ["M1.1"])
            try go(leader, "formulera", "rosta")
            let vote = #"{"vote": {"ballot": {"dots": {"dots": {"M1.1": 2}}}}}"#
            #expect(try anna.send(vote).status == 201)
            #expect(try anna.send(vote).status == 200)
            #expect(try leader.send(#"{"revealVote": {"step": "rosta"}}"#).refusal == "voteStillOpen")
            #expect(try leader.get(.console).json?["vote"]?["cast"]?.integer == 1)
            #expect(try bo.get(.table).json?["ballot"]?["given"]?.isNull == true)
            #expect(try anna.get(.table).json?["ballot"]?["given"]?["dots"]?["dots"]?["M1.1"]?.integer == 2)
            _ = try leader.send(#"{"closeVote": {"step": "rosta"}}"#)
            for (program, route) in [
                (anna, APIRoute.results), (anna, .table), (leader, .projector), (leader, .console),
            ] { #expect(try !program.get(route).body.contains("prickar")) }
            _ = try leader.send(#"{"revealVote": {"step": "rosta"}}"#)
            // One voter's result is that voter's ballot, and stays it.
            let told = try bo.get(.results).json?["votes"]?.elements.first
            #expect(told?["voters"]?.isNull == true && told?["lines"]?.elements.isEmpty == true)
            #expect(told?["summary"]?.string?.hasPrefix("Färre än tre röstade.") == true)
            #expect(try !leader.get(.projector).body.contains("prickar"))
            #expect(try leader.get(.traceOf(id: "M1.1")).body.contains("\"K1\""))
            #expect(try leader.get(.draft, query: "?format=md").body.contains("Alla har samma makt."))
        }
    }

    @Test func `what is hidden stays hidden`() async throws {
        try await LiveRoom.run { door in
            let (leader, anna) = (Program.leader(door), try Program(door, organisation: "Ånge kommun"))
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            try go(leader, nil, "tyst")
            _ = try anna.send(#"{"contribute": {"kind": "idea", "text": "Hemligt ord", "area": "makt"}}"#)
            let bo = try Program(door, organisation: "Timrå kommun")
            for route in APIRoute.all where route.method == .get && route != .events {
                #expect(try !bo.get(route).body.contains("Hemligt ord"), "\(route)")
            }
            #expect(try bo.get(.session).json?["latest"]?.isNull == true)
            #expect((try leader.get(.session).json?["latest"]?.integer ?? 0) > 3)
            #expect(try !leader.get(.console).body.contains("Hemligt ord"))
        }
    }

    @Test func `facts come in order with their places, without words, authors or ballots`() async throws {
        try await LiveRoom.run { door in
            let (leader, anna) = (Program.leader(door), try Program(door, organisation: "Ånge kommun"))
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            let token = ["Authorization": "Bearer \(leader.token ?? "")"]
            let listen = Browser(door.port)
            let heard = try listen.listen(news: 2, to: "/api/v1/events", token, name: "fact") {
                try go(leader, nil, "tyst")
                _ = try anna.send(#"{"contribute": {"kind": "idea", "text": "Hemligt", "area": "makt"}}"#)
            }
            #expect(heard.contains("\"kind\":\"stepEntered\"") && heard.contains("\"id\":\"K1\""))
            #expect(!heard.contains("Hemligt") && !heard.contains("\"P"))
            let latest = try leader.get(.session).json?["latest"]?.integer ?? 0
            #expect(heard.contains("id: \(latest)\n"))
            // Whoever comes back is given what it missed, or told that it cannot be.
            let back = try listen.listen(news: 1, to: "/api/v1/events?after=\(latest - 1)", token, name: "fact") {}
            #expect(back.contains("id: \(latest)\n") && !back.contains("event: gap"))
            let lost = try listen.listen(news: 1, to: "/api/v1/events?after=1", token, name: "gap") {}
            #expect(lost.contains("event: gap\nid: \(latest)\n"))
            let seat = ["Authorization": "Bearer \(anna.token ?? "")"]
            let ticks = try listen.listen(news: 1, to: "/api/v1/events?after=1", seat, name: "changed") {
                try go(leader, "tyst", "samtal")
            }
            #expect(ticks.contains("event: changed") && !ticks.contains("id:") && !ticks.contains("gap"))
        }
    }

    @Test func `slips are told, with place and remedy, in the language asked for`() async throws {
        try await LiveRoom.run { door in
            let anna = try Program(door, organisation: "Ånge kommun")
            let slips: [(String, Int, String)] = [
                (#"{"command": {"undo": {}}"#, 400, "rad 1"), (#"{"command": "\#u{0}"}"#, 400, "NUL"),
                (#"{"command": "a", "command": "b"}"#, 400, "två gånger"),
                (String(repeating: "[", count: 200), 400, "128"),
                (#"{"command": {"contribut": {}}}"#, 422, "menade du ’contribute’?"),
                (#"{"command": {"undo": {}}, "cleint": "a"}"#, 422, "menade du ’client’?"),
                (#"{"command": {"contribute": {"kind": 3, "text": "a"}}}"#, 422, "command.contribute.kind"),
                (#"{"command": {"contribute": {"kind": "idea"}}}"#, 422, "’text’ saknas"),
                (#"{"client": "å ä", "command": {"undo": {}}}"#, 422, "client"),
                ("{}", 422, "command"), ("", 400, "tom"),
            ]
            for (content, status, word) in slips {
                let answer = try anna.post(.commands, content)
                #expect(answer.status == status, "\(content.prefix(60)): \(answer.body)")
                #expect(answer.detail.contains(word), "\(answer.detail)")
            }
            let english = ["Accept-Language": "en-GB, en;q=0.9, sv;q=0.5"]
            #expect(try anna.post(.commands, "{}", english).detail.contains("is missing"))
            let undo = #"{"command": {"undo": {}}}"#
            #expect(try anna.post(.commands, undo).detail.contains("Be processledaren"))
            #expect(
                try anna.post(.commands, undo, english).detail == "A participant cannot do this. Ask the facilitator."
            )
            #expect(try anna.post(.commands, undo, ["Content-Type": "text/plain"]).status == 415)
            let large = #"{"client": "\#(String(repeating: "x", count: 300_000))"}"#
            #expect(try anna.post(.commands, large).status == 413)
            let larger = try anna.post(.commands, String(repeating: "x", count: 2_000_000))
            #expect(larger.status == 413)
            #expect(larger.detail.contains("Högst 1 MB"))
            #expect(try anna.get(.session, ["Accept": "text/html"]).status == 406)
            #expect(try anna.get(.events, ["Accept": "application/json"]).status == 406)
        }
    }

    @Test func `each refusal has the status that says what to do about it`() async throws {
        try await LiveRoom.run { door in
            let (leader, anna) = (Program.leader(door), try Program(door, organisation: "Ånge kommun"))
            let card = #"{"contribute": {"kind": "idea", "text": "a", "area": "makt"}}"#
            #expect(try anna.send(card).refusal == "noOpenWorkshop")
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            try go(leader, nil, "tyst")
            for (command, status, refusal) in [
                (#"{"undo": {}}"#, 403, "notAllowed"),
                (#"{"contribute": {"kind": "idea", "text": " "}}"#, 422, "emptyText"),
                (#"{"contribute": {"kind": "idea", "text": "a", "area": "x"}}"#, 422, "unknown"),
                (#"{"contribute": {"kind": "idea", "text": "a", "step": "rosta"}}"#, 409, "stepNotBegun"),
                (#"{"withdrawContribution": {"id": "K9"}}"#, 422, "unknown"),
            ] {
                let answer = try anna.send(command)
                #expect(answer.status == status && answer.refusal == refusal, "\(answer.body)")
            }
            let signal = #"{"step": "tyst", "signal": "done"}"#
            #expect(try anna.post(.signal, signal).status == 200)
            #expect(try leader.get(.console).body.contains("\"signal\":\"done\""))
            #expect(try anna.post(.signal, #"{"step": "rosta", "signal": "done"}"#).refusal == "stepMoved")
            #expect(try anna.post(.wording, #"{"text": "Vi ska jobba för 40 % fler."}"#).body.contains("remarks"))
            #expect(try leader.get(.draft, query: "?format=pdf").status == 422)
            #expect(try leader.get(.draft, query: "?mode=riktning").status == 422)
            #expect(try leader.get(.traceOf(id: "M9.9")).status == 404)
        }
    }

    @Test func `keys open what is theirs, and requests from elsewhere nothing`() async throws {
        try await LiveRoom.run { door in
            let (stranger, phone) = (Program(door.port), try Program(door, organisation: "Ånge kommun"))
            for route in APIRoute.all where !Visitor.stranger.may(route) {
                let answer = try route.method == .get ? stranger.get(route) : stranger.post(route, "{}")
                #expect(answer.status == 401 && answer.head.field("WWW-Authenticate") == "Bearer", "\(route)")
                guard !Visitor(seat: "P1").may(route) else { continue }
                #expect(try (route.method == .get ? phone.get(route) : phone.post(route, "{}")).status == 403)
            }
            #expect(try Program(door.port, token: "abcdefghijkmnpqrstuvwxyz23").get(.session).status == 401)
            for fields in [["Origin": "http://evil.example"], ["Sec-Fetch-Site": "cross-site"]] {
                #expect(try phone.post(.commands, #"{"command": {"undo": {}}}"#, fields).status == 403)
            }
            let browser = Browser(door.port)
            #expect(try browser.get("/api/v1/commands").status == 405)
            #expect(try browser.get("/api/v1/commands").field("Allow") == "POST")
            #expect(try browser.ask("DELETE", "/api/v1/session", [:], "").field("Allow") == "GET, HEAD")
            #expect(try browser.get("/api/v2/session").status == 404)
            #expect(try browser.get("/api").field("Content-Type") == "application/problem+json")
        }
    }

    @Test func `a browser's cookies serve as well, and several keys are never guessed among`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            let json = ["Content-Type": "application/json", "Origin": "http://127.0.0.1:\(door.port)"]
            let open = #"{"command": {"openWorkshop": {"workshop": "w1"}}}"#
            #expect(try leader.ask("POST", "/api/v1/commands", json, open).status == 201)
            let seat = #"{"code": "\#(door.code)", "organisation": "Ånge kommun"}"#
            #expect(try leader.ask("POST", "/api/v1/join", json, seat).status == 201)
            #expect(try leader.ask("POST", "/api/v1/join", json, seat).status == 200)
            #expect(try leader.ask("POST", "/api/v1/commands", json, #"{"command": {"undo": {}}}"#).status == 422)
            let said = #"{"role": "facilitator", "command": {"closeWorkshop": {"workshop": "w1"}}}"#
            #expect(try leader.ask("POST", "/api/v1/commands", json, said).status == 201)
            #expect(try leader.get("/bord").status == 200)
        }
    }

    @Test func `the door asks for the right code, the sector of a newcomer, and a table that is there`() async throws {
        try await LiveRoom.run { door in
            let program = Program(door.port)
            #expect(try program.get(.door).body.contains("Ånge kommun"))
            #expect(try program.post(.join, #"{"code": "AAAAAAAA", "organisation": "Ånge kommun"}"#).status == 403)
            let new = #"{"code": "\#(door.code)", "organisation": "Ny förening"}"#
            #expect(try program.post(.join, new).status == 422)
            let known = new.dropLast() + #", "sector": "kommun"}"#
            let answer = try program.post(.join, String(known))
            #expect(answer.status == 201 && answer.json?["table"]?.string != nil)
            let device = try program.post(.join, #"{"code": "\#(door.code)", "table": "2"}"#)
            #expect(device.json?["seat"]?.string == "bord-2")
            #expect(try program.post(.join, #"{"code": "\#(door.code)", "table": "99"}"#).status == 422)
        }
    }
}

private func go(_ leader: Program, _ from: String?, _ to: String) throws {
    let before = from.map { #""from": "\#($0)", "# } ?? ""
    let answer = try leader.send(#"{"moveStep": {"workshop": "w1", \#(before)"to": "\#(to)"}}"#)
    #expect(answer.status == 201, "\(answer.body)")
}
