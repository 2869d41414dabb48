import Testing

@testable import Engine

/// Coding the statements of interviews: alone, by two, and what people decided when a note comes again.
@Suite struct CodingTests {
    static let words = ["Få män söker vård.", "Vi saknar tid. Och lokaler saknas också."]

    static func note(_ texts: [String] = words, digest: String = "a") -> NoteProposal {
        var start = 0
        var statements: [NoteProposal.Statement] = []
        for text in texts {
            let length = text.unicodeScalars.count
            statements.append(.init(text: text, start: start, length: length))
            start += length + 1
        }
        return NoteProposal(file: "i1.md", digest: digest, length: start, statements: statements)
    }

    /// A room with one interview of two statements and two coders.
    static func room() throws -> Room {
        var room = try Room()
        try room.does("ledare", .importInterview(note: note()))
        try room.does("ledare", .seatCoder)
        try room.does("ledare", .seatCoder)
        return room
    }

    private func area(_ room: Room, _ index: Int) throws -> AreaID {
        let areas = try #require(room.session.process?.areas)
        return areas[index].id
    }

    @Test func `one coder's word holds until another says otherwise, then whoever leads settles`() throws {
        var room = try Self.room()
        let (one, two) = (try area(room, 0), try area(room, 1))
        try room.does("kodare-1", .codeStatement(id: "U1", area: one, category: nil))
        #expect(room.session.statements["U1"]?.area == one)
        #expect(room.session.differences.isEmpty)
        try room.does("kodare-2", .codeStatement(id: "U1", area: two, category: nil))
        #expect(room.session.differences.map(\.id) == ["U1"])
        #expect(room.session.statements["U1"]?.area == one)
        try room.does("strateg", .codeStatement(id: "U1", area: two, category: nil))
        #expect(room.session.differences.isEmpty)
        #expect(room.session.statements["U1"]?.area == two)
        #expect(room.session.codings(of: "U1").count == 3)
    }

    @Test func `the same code twice is one fact, and a coder takes back only what is the coder's own`() throws {
        var room = try Self.room()
        let (one, two) = (try area(room, 0), try area(room, 1))
        try room.does("kodare-1", .codeStatement(id: "U1", area: one, category: nil))
        #expect(try room.does("kodare-1", .codeStatement(id: "U1", area: one, category: nil)).isEmpty)
        try room.does("kodare-1", .codeStatement(id: "U2", area: one, category: nil))
        try room.does("kodare-2", .codeStatement(id: "U1", area: two, category: nil))
        try room.does("kodare-1", .undo)
        #expect(!room.session.isCoded("U2") && room.session.statements["U2"]?.area == nil)
        #expect(room.refusal("kodare-1", .undo) == .nothingToUndo)
        try room.does("kodare-2", .undo)
        #expect(room.session.codings(of: "U1").map(\.coder) == ["kodare-1"])
    }

    @Test func `what somebody else has coded since is not taken back`() throws {
        var room = try Self.room()
        try room.does("kodare-1", .splitStatement(id: "U2", at: 14))
        try room.does("kodare-2", .codeStatement(id: "U3", area: try area(room, 0), category: nil))
        #expect(room.refusal("kodare-1", .undo) == .nothingToUndo)
    }

    @Test func `a statement is split where one points, and both halves know their place in the note`() throws {
        var room = try Self.room()
        let before = try #require(room.session.statements["U2"])
        try room.does("kodare-1", .splitStatement(id: "U2", at: 14))
        let (first, second) = (
            try #require(room.session.statements["U2"]), try #require(room.session.statements["U3"])
        )
        #expect(first.text == "Vi saknar tid." && second.text == "Och lokaler saknas också.")
        #expect(first.start == before.start && first.length == 14)
        #expect(second.start == before.start + 15 && second.start + second.length == before.start + before.length)
        #expect(room.refusal("kodare-1", .splitStatement(id: "U1", at: 0)) != nil)
        try room.does("kodare-1", .undo)
        #expect(room.session.statements["U2"] == before)
        #expect(room.session.statements["U3"]?.retired != nil)
    }

    @Test func `statements of one note are joined in its order, others refused`() throws {
        var room = try Self.room()
        try room.does("kodare-1", .joinStatements(into: "U2", from: ["U1"]))
        let joined = try #require(room.session.statements["U2"])
        #expect(joined.text == Self.words.joined(separator: " "))
        #expect(joined.start == 0 && joined.length == 19 + Self.words[1].unicodeScalars.count)
        #expect(room.session.statements["U1"]?.retired == "sammanslagen med U2")
        var other = Self.note(["Annat."], digest: "b")
        other.file = "i2.md"
        try room.does("ledare", .importInterview(note: other))
        #expect(
            room.refusal("kodare-1", .joinStatements(into: "U2", from: ["U3"])) == .otherInterview(statement: "U3")
        )
    }

    @Test func `what people decided stands when the note comes again`() throws {
        var room = try Self.room()
        let one = try area(room, 0)
        try room.does("kodare-1", .codeStatement(id: "U1", area: one, category: nil))
        try room.does("ledare", .chooseQuote(id: "U1", chosen: true))
        try room.does("ledare", .leaveStatement(id: "U2", reason: "Småprat"))
        try room.does("ledare", .importInterview(note: Self.note(Self.words + ["Nytt."], digest: "b")))
        #expect(room.session.statements["U1"]?.area == one)
        #expect(room.session.statements["U1"]?.chosen == true)
        #expect(room.session.statements["U2"]?.retired == "Småprat")
        #expect(room.session.statements["U3"]?.text == "Nytt.")
    }

    @Test func `participants and the projector do not code`() throws {
        var room = try Self.room()
        try room.fill()
        for seat in ["P1", "storbild", "bord-1"] as [SeatID] {
            guard let role = room.session.seats[seat]?.role else { continue }
            #expect(room.refusal(seat, .chooseQuote(id: "U1", chosen: true)) == .notAllowed(role: role))
        }
    }

    @Test func `a statement the reader missed is added where it stands in the note`() throws {
        var room = try Self.room()
        try room.does("kodare-1", .addStatement(interview: "I1", text: "saknar tid", start: 22, quote: false))
        #expect(room.session.statements["U3"]?.length == 10)
        #expect(
            room.refusal("kodare-1", .addStatement(interview: "I1", text: "saknar", start: 4_000, quote: false)) != nil
        )
    }
}
