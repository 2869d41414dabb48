import Engine
import Formats
import Foundation
import HTTP
import Testing

@testable import Site

/// What console, board, wall and tables do beside commands, by programs.
@Suite struct RoomAPITests {
    @Test func `a seat comes back by its code, changes table, and is told what it missed`() async throws {
        try await LiveRoom.run { door in
            let (leader, anna) = (Program.leader(door), try Program(door, organisation: "Ånge kommun"))
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            try leader.go(nil, "tyst")
            let table = try anna.get(.table)
            let code = try #require(table.json?["returnCode"]?.string)
            let other = Program(door.port)
            let back = try other.post(.join, #"{"code": "\#(door.code)", "returnCode": "\#(code)"}"#)
            #expect(back.json?["seat"]?.string == table.json?["seat"]?.string)

            let tables = table.json?["tables"]?.elements.compactMap(\.string) ?? []
            let wished = try #require(tables.first { $0 != table.json?["table"]?.string })
            #expect(try anna.post(.move, #"{"client": "m", "table": "\#(wished)"}"#).status == 201)
            #expect(try anna.post(.move, #"{"client": "m", "table": "\#(wished)"}"#).body.contains("\"repeated\":true"))
            #expect(try anna.get(.table).json?["table"]?.string == wished)
            #expect(try anna.post(.move, #"{"table": "99"}"#).refusal == "unknown")

            #expect(try anna.get(.table).json?["meanwhile"]?.isNull == true)
            try leader.go("tyst", "formulera")
            let late = try anna.get(.table).json?["meanwhile"]
            #expect(late?["missed"]?.elements.count == 1)
            #expect(try anna.get(.table, query: "?seen=tyst").json?["meanwhile"]?.isNull == true)

            let signal = #"{"step": "formulera", "signal": "moreTime"}"#
            #expect(try anna.post(.signal, signal).status == 200)
            #expect(try leader.get(.console).body.contains("\"signal\":\"moreTime\""))
            #expect(try anna.post(.signal, #"{"step": "formulera"}"#).status == 200)
            #expect(try !leader.get(.console).body.contains("\"signal\":\"moreTime\""))
        }
    }

    @Test func `the word goes on in a round, once for each turn`() async throws {
        try await LiveRoom.run(AllSteps.process) { door in
            let (leader, anna) = (Program.leader(door), try Program(door, organisation: "Ånge kommun"))
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            try leader.go(nil, "runda")
            let turn = try #require(anna.get(.table).json?["turn"])
            #expect(turn["now"]?.integer == 1 && turn["own"]?.integer == 1 && turn["laps"]?.integer == 0)
            let pass = #"{"step": "runda", "now": 1, "laps": 0}"#
            #expect(try anna.post(.pass, pass).json?["passed"]?.bool == true)
            #expect(try anna.post(.pass, pass).json?["passed"]?.bool == false)
            #expect(try anna.get(.table).json?["turn"]?["laps"]?.integer == 1)
        }
    }

    @Test func `whoever first steers leads, hands out links to helpers, and takes them back`() async throws {
        try await LiveRoom.run { door in
            let leader = Program.leader(door)
            #expect(try leader.get(.console).json?["lead"]?["leader"]?.isNull == true)
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            #expect(try leader.get(.console).json?["lead"]?["leader"]?.string == "ledare")
            let invited = try leader.post(.inviteHelper, #"{"client": "h"}"#)
            #expect(try leader.post(.inviteHelper, #"{"client": "h"}"#).body == invited.body)
            let seat = try #require(invited.json?["seat"]?.string)
            let helper = Program(door, link: try #require(invited.json?["link"]?.string))
            #expect(try leader.get(.console).json?["lead"]?["helpers"]?.elements.count == 1)
            let go = #"{"moveStep": {"workshop": "w1", "to": "tyst"}}"#
            #expect(try helper.send(go).refusal == "notLeading")
            #expect(try helper.send(#"{"takeLead": {"from": "ledare"}}"#).status == 201)
            #expect(try helper.send(go).status == 201)
            let token = ["Authorization": "Bearer \(helper.token ?? "")"]
            let heard = try Browser(door.port).listen(news: 9, to: "/api/v1/events", token, name: "fact") {
                #expect(try leader.post(.revokeHelper, #"{"seat": "\#(seat)"}"#).status == 200)
                _ = try leader.send(#"{"takeLead": {"from": "\#(seat)"}}"#)
            }
            #expect(!heard.contains("event: fact"))
            #expect(try helper.get(.console).status == 401)
            #expect(try leader.get(.console).json?["lead"]?["helpers"]?.elements.isEmpty == true)
            #expect(try leader.post(.revokeHelper, #"{"seat": "bord-1"}"#).refusal == "unknown")
        }
    }

    @Test func `the plan is told, with how minutes can be won back`() async throws {
        try await LiveRoom.run { door in
            let leader = Program.leader(door)
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            try leader.go(nil, "tyst")
            _ = try leader.send(#"{"extendStep": {"workshop": "w1", "step": "tyst", "by": 20}}"#)
            let plan = try #require(leader.get(.console).json?["plan"])
            #expect(plan["lines"]?.elements.first { $0["stage"]?.string == "present" }?["step"]?.string == "tyst")
            let catchUp = try #require(plan["catchUp"])
            #expect((plan["late"]?.integer ?? 0) >= 20 && (catchUp["minutes"]?.integer ?? 0) > 0)
            let steps = (catchUp["steps"]?.elements ?? []).map { step in
                let (id, from, to) = (step["step"]?.string ?? "", step["from"]?.integer ?? 0, step["to"]?.integer ?? 0)
                return #"{"step": "\#(id)", "from": \#(from), "to": \#(to)}"#
            }
            let retime = #"{"retimeSteps": {"workshop": "w1", "steps": [\#(steps.joined(separator: ", "))]}}"#
            #expect(try leader.send(retime).status == 201)
            #expect(try leader.send(retime).status == 409)
        }
    }

    @Test func `what looks alike is proposed with the words shared, merged or held apart, and shown on the wall`()
        async throws
    {
        try await LiveRoom.run { door in
            let leader = Program.leader(door)
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            try leader.go(nil, "formulera")
            for text in [
                "Alla kvinnor och män har samma makt att påverka länets beslut.",
                "Kvinnor och män har samma makt att påverka besluten i länet.",
            ] { _ = try leader.send(#"{"formulate": {"area": "makt", "text": "\#(text)"}}"#) }
            let board = try leader.get(.board, query: "?of=goals&area=makt")
            let proposal = try #require(board.json?["proposals"]?.elements.first)
            #expect(proposal["words"]?.elements.compactMap(\.string).contains("makt") == true)
            #expect(board.json?["items"]?.elements.count == 2)
            #expect(try leader.get(.board).json?["area"]?.string == "makt")
            for query in ["?of=mal", "?of=goals", "?area=x"] {
                #expect(try leader.get(.board, query: query).status == 422)
            }
            let pair = #"{"pair": {"goals": {"one": "M1.1", "other": "M1.2"}}, "apart": true}"#
            _ = try leader.send(#"{"holdApart": \#(pair)}"#)
            let apart = try leader.get(.board)
            #expect(apart.json?["proposals"]?.elements.isEmpty == true && apart.json?["apart"]?.elements.count == 1)
            _ = try leader.send(#"{"merge": {"subject": {"goals": {"into": "M1.1", "from": ["M1.2"]}}}}"#)
            #expect(try leader.get(.board).json?["merges"]?.elements.count == 1)

            let wall = Program(door, link: door.projector)
            #expect(try wall.get(.projector).json?["texts"]?.elements.isEmpty == true)
            let shown = try leader.post(.wall, #"{"show": "goals", "area": "makt"}"#)
            #expect(shown.json?["show"]?.string == "goals" && shown.json?["area"]?.string == "makt")
            #expect(try wall.get(.projector).json?["texts"]?.elements.compactMap { $0["id"]?.string } == ["M1.1"])
            #expect(try leader.get(.console).json?["wall"]?["show"]?.string == "goals")
            #expect(try leader.post(.wall, #"{"show": "goals", "area": "x"}"#).refusal == "unknown")
            #expect(try leader.post(.wall, "{}").json?["show"]?.string == "step")
            let link = try #require(wall.get(.projector).json?["joinLink"]?.string)
            #expect(try Browser(door.port).get("/" + link.drop { $0 != "?" }).body.contains(door.scanned))
            let results = try leader.get(.results).json?["areas"]?.elements.first { $0["id"]?.string == "makt" }
            #expect(results?["goals"]?.elements.first?["merged"]?.elements.count == 1)
        }
    }

    @Test func `cards are gathered under a heading, once`() async throws {
        try await LiveRoom.run { door in
            let (leader, anna) = (Program.leader(door), try Program(door, organisation: "Ånge kommun"))
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            try leader.go(nil, "samtal")
            for text in ["Fler bussar", "Tåg om natten"] {
                _ = try anna.send(#"{"contribute": {"kind": "idea", "text": "\#(text)", "area": "makt"}}"#)
            }
            let subject = #""subject": {"contributions": {"into": "K1", "from": ["K2"]}}"#
            let gather = #"{"client": "g", "command": {"merge": {\#(subject), "text": "Resor"}}}"#
            let first = try anna.post(.commands, gather)
            #expect(first.status == 201 && first.json?["created"]?.elements.first?.string == "K3")
            #expect(try anna.post(.commands, gather).status == 200)
            let cards = try #require(anna.get(.table).json?["contributions"]?.elements)
            #expect(cards.compactMap { $0["text"]?.string } == ["Resor"])
            #expect(
                cards.first?["members"]?.elements.compactMap(\.string).sorted() == ["Fler bussar", "Tåg om natten"]
            )
            #expect(try anna.get(.table).json?["contributions"]?.elements.count == 1)
            // What a goal can be built on is told in the step that formulates.
            try leader.go("samtal", "formulera")
            #expect(try anna.get(.table).json?["contributions"]?.elements.compactMap { $0["id"]?.string } == ["K3"])
        }
    }

    @Test func `the facilitator reads all cards, without authors, and enters some for a table`() async throws {
        try await LiveRoom.run { door in
            let (leader, anna) = (Program.leader(door), try Program(door, organisation: "Ånge kommun"))
            _ = try leader.send(#"{"openWorkshop": {"workshop": "w1"}}"#)
            try leader.go(nil, "tyst")
            _ = try anna.send(#"{"contribute": {"kind": "idea", "text": "Alla räknas", "area": "makt"}}"#)
            let paper = #"{"contribute": {"kind": "idea", "text": "På papper", "table": "2", "origin": "paper"}}"#
            _ = try leader.send(paper)
            let cards = try leader.get(.cards)
            #expect(cards.body.contains("Alla räknas") && cards.body.contains("\"origin\":\"paper\""))
            let seat = try #require(anna.get(.session).json?["seat"]?.string)
            #expect(!cards.body.contains("\"\(seat)\""))
        }
    }
}

extension Program {
    func go(_ from: String?, _ to: String) throws {
        let before = from.map { #""from": "\#($0)", "# } ?? ""
        let answer = try send(#"{"moveStep": {"workshop": "w1", \#(before)"to": "\#(to)"}}"#)
        #expect(answer.status == 201, "\(answer.body)")
    }
}
