import Foundation
import Testing

/// A room opened on an event's folder, with the facilitator at the console; everybody else comes by the door.
struct EventRoom {
    let tool: Tool
    let room: Served

    /// Validates the folder, founds the file and opens the doors.
    static func hold(_ folder: EventFolder, _ body: (EventRoom) throws -> Void) throws {
        let tool = try Tool()
        defer { tool.clean() }
        try folder.write(to: tool)
        let check = try tool.run("validate", "process")
        #expect(check.code == 0 && !check.output.contains("fel:"), "\(check.output)\(check.messages)")
        #expect(try tool.run("new", "process", "--database", "lan.sqlite").code == 0)
        let room = try Served(tool, "lan.sqlite")
        defer { if room.process.isRunning { room.end() } }
        let event = EventRoom(tool: tool, room: room)
        _ = try room.ask(tool, jar: "ledare", room.leaderLink)
        try body(event)
    }

    // MARK: The facilitator

    func open(_ meeting: Int) throws { try leads("oppna", ["workshop": "traff-\(meeting)"]) }
    func close(_ meeting: Int) throws { try leads("avsluta", ["workshop": "traff-\(meeting)"]) }

    /// Presses next, and sees that the step is what everybody's page asks about.
    func next(_ guests: [String] = [], asks question: String) throws {
        let state = try json(room.ask(tool, jar: "ledare", "/api/v1/console").1)
        let workshop = try #require((state["workshop"] as? [String: Any])?["id"] as? String)
        let from = (state["step"] as? [String: Any])?["id"] as? String ?? ""
        let to = try #require(state["next"] as? String)
        try leads("steg", ["workshop": workshop, "fran": from, "till": to])
        for guest in guests {
            #expect(try page(guest).contains("<h1 lang=\"sv\">\(question)</h1>"), "\(to) for \(guest)")
        }
        #expect(try console().contains(question) && wall().contains(question))
    }

    func leads(_ deed: String, _ form: [String: String]) throws {
        let answer = try room.ask(
            tool,
            jar: "ledare",
            "/ledare/\(deed)",
            form.merging(["id": UUID().uuidString]) { $1 }
        )
        #expect([200, 201].contains(answer.0), "\(deed): \(answer.1)")
    }

    func console() throws -> String { try room.ask(tool, jar: "ledare", "/ledare").1 }
    func wall() throws -> String { try room.ask(tool, jar: "ledare", "/storbild").1 }

    // MARK: Everybody else

    /// Comes by the door under a name, which is the jar of cookies as well.
    @discardableResult
    func join(_ guest: String, _ more: [String: String] = [:]) throws -> String {
        let form = ["kod": room.code, "organisation": guest, "id": UUID().uuidString].merging(more) { $1 }
        return try room.ask(tool, jar: guest, "/", form).1
    }

    func page(_ guest: String) throws -> String { try room.ask(tool, jar: guest, "/bord").1 }

    /// Sends a form of the table's page, which must be there.
    func sends(_ guest: String, _ deed: String, _ form: [String: String]) throws {
        #expect(try page(guest).contains("action=\"/bord/\(deed)\""), "\(guest) has no form for \(deed)")
        let answer = try room.ask(tool, jar: guest, "/bord/\(deed)", form.merging(["id": UUID().uuidString]) { $1 })
        #expect(answer.0 == 201, "\(guest), \(deed): \(answer.1)")
    }

    /// Writes a card of a kind.
    func writes(
        _ guest: String,
        _ text: String,
        _ kind: String,
        in step: String,
        _ more: [String: String] = [:]
    ) throws {
        let card = ["steg": step, "slag": kind, "text": text, "omrade": "styrning"]
        try sends(guest, "kort", card.merging(more) { $1 })
    }

    func table(of guest: String) throws -> String {
        let view = try json(room.ask(tool, jar: guest, "/api/v1/table").1)
        return view["table"] as? String ?? ""
    }

    // MARK: Afterwards

    /// Closes the room, and writes the draft and the whole record.
    func draft() throws -> (text: String, record: [String: Any]) {
        room.end()
        #expect(try tool.run("verify", "--database", "lan.sqlite").code == 0)
        for format in ["docx", "md", "json"] {
            let outcome = try tool.run(
                "export",
                "--database",
                "lan.sqlite",
                "--format",
                format,
                "--output",
                "utkast.\(format)"
            )
            #expect(outcome.code == 0, "\(format): \(outcome.messages)")
        }
        let text = String(decoding: try tool.read("utkast.md"), as: UTF8.self)
        return (text, try json(String(decoding: try tool.read("utkast.json"), as: UTF8.self)))
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text.prefix(500))")
    }
}
