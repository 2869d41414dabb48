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

    @Test(
        "a statement that stands nowhere in its note is refused",
        arguments: [(-1, 2), (Int.min, 2), (Int.max, 2), (3, -1), (3, Int.max), (9, 2), (0, 11)]
    )
    func places(start: Int, length: Int) throws {
        var room = try Room()
        let found = NoteProposal.Statement(text: "Ord", start: start, length: length)
        let note = NoteProposal(file: "i1.md", digest: "a", length: 10, statements: [found])
        let nowhere = Refusal.outOfRange(value: start, lowest: 0, highest: 10)
        #expect(room.refusal("ledare", .importInterview(note: note)) == nowhere)
        try room.does("ledare", .importInterview(note: Self.note()))
        var moved = Self.note(digest: "b")
        moved.placed = [.init(statement: "U1", text: "Ord", start: start, length: length)]
        moved.length = 10
        moved.statements = []
        #expect(room.refusal("ledare", .importInterview(note: moved)) == nowhere)
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
        #expect(room.session.checkedStatements.isEmpty && InterviewSummary(room.session).checked == 0)
        try room.does("strateg", .codeStatement(id: "U1", area: two, category: nil))
        #expect(room.session.differences.isEmpty)
        #expect(room.session.statements["U1"]?.area == two)
        #expect(room.session.codings(of: "U1").count == 3)
        #expect(room.session.checkedStatements == ["U1"] && InterviewSummary(room.session).checked == 1)
    }

    @Test func `who codes sees the reader's proposal whatever another has said, until one's own word`() throws {
        var room = try Room()
        let (one, two) = (try area(room, 0), try area(room, 1))
        var note = Self.doubted()
        note.statements[1].area = one
        try room.does("ledare", .importInterview(note: note))
        for _ in 0..<2 { try room.does("ledare", .seatCoder) }
        try room.does("kodare-1", .codeStatement(id: "U2", area: two, category: nil))
        func seen(_ seat: SeatID) throws -> Statement {
            room.session.seen(try #require(room.session.statements["U2"]), by: seat)
        }
        #expect(try seen("kodare-2").area == one && seen("kodare-2").doubtful)
        #expect(try seen("kodare-1").area == two && !seen("kodare-1").doubtful)
        #expect(try seen("ledare").area == two && seen("strateg").area == two)
        #expect(InterviewSummary(room.session, for: "kodare-2").doubtful == 1)
        #expect(InterviewSummary(room.session, for: "kodare-2").checked == 0)
        #expect(InterviewSummary(room.session, for: "kodare-1").checked == 1)
        try room.does("kodare-2", .codeStatement(id: "U2", area: one, category: nil))
        #expect(try seen("kodare-2").area == one && !seen("kodare-2").doubtful)
    }

    @Test func `a word taken back leaves nothing behind: the note's next reading is what is proposed`() throws {
        var room = try Self.room()
        let (one, two) = (try area(room, 0), try area(room, 1))
        try room.does("kodare-1", .codeStatement(id: "U2", area: one, category: nil))
        try room.does("kodare-1", .undo)
        var again = Self.note(digest: "b")
        again.statements[1].area = two
        try room.does("ledare", .importInterview(note: again))
        func seen() throws -> AreaID? {
            room.session.seen(try #require(room.session.statements["U2"]), by: "kodare-2").area
        }
        #expect(try seen() == two)
        try room.does("kodare-1", .codeStatement(id: "U2", area: one, category: nil))
        #expect(try seen() == two)
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

    /// With one statement the reader doubts.
    private static func doubted(_ texts: [String] = words, digest: String = "a") -> NoteProposal {
        var note = note(texts, digest: digest)
        note.statements[1].doubtful = true
        return note
    }

    @Test func `of quotes to choose from there are as many as are asked for, people's own words first`() throws {
        var room = try Room()
        var note = Self.note((1...14).map { "Utsaga nummer \($0)." })
        for index in [4, 9] { note.statements[index].quote = true }
        try room.does("ledare", .importInterview(note: note))
        func others(_ count: Int) -> [StatementID] {
            InterviewSummary(room.session, others: count).parts.flatMap(\.others).map(\.id)
        }
        #expect(others(40).count == 14 && others(40).prefix(2) == ["U5", "U10"])
        #expect(others(3) == ["U5", "U10", "U1"])
        #expect(others(1) == ["U5"] && others(0).isEmpty)
    }

    @Test func `what the reader doubts counts nowhere until somebody speaks for it, and undoing takes the word back`()
        throws
    {
        let deeds: [(SeatID, Command)] = [
            ("kodare-1", .codeStatement(id: "U2", area: nil, category: nil)),
            ("ledare", .chooseQuote(id: "U2", chosen: true)),
            ("kodare-1", .splitStatement(id: "U2", at: 14)),
            ("kodare-1", .joinStatements(into: "U2", from: ["U1"])),
            ("kodare-1", .placeStatement(id: "U2", text: "Vi saknar tid.", start: 20)),
        ]
        for (seat, deed) in deeds {
            var room = try Room()
            try room.does("ledare", .importInterview(note: Self.doubted()))
            try room.does("ledare", .seatCoder)
            let before = InterviewSummary(room.session, others: 9)
            #expect(before.statements == 1 && before.doubtful == 1)
            #expect(before.parts.flatMap(\.others).map(\.id) == ["U1"])
            try room.does(seat, deed)
            #expect(room.session.statements["U2"]?.counts == true, "\(deed)")
            #expect(InterviewSummary(room.session).doubtful == 0, "\(deed)")
            try room.does(seat, .undo)
            #expect(room.session.statements["U2"]?.counts == false, "\(deed)")
        }
    }

    @Test func `what the reader doubts is left out and taken back as anything else, and then it counts`() throws {
        var room = try Room()
        try room.does("ledare", .importInterview(note: Self.doubted()))
        try room.does("ledare", .leaveStatement(id: "U2", reason: "Småprat"))
        #expect(InterviewSummary(room.session).doubtful == 0)
        try room.does("ledare", .takeBackStatement(id: "U2"))
        #expect(room.session.statements["U2"]?.counts == true)
    }

    @Test func `whoever builds a goal on what the reader doubts speaks for it`() throws {
        var room = try Room()
        try room.does("ledare", .importInterview(note: Self.doubted()))
        try room.open("w1")
        try room.go(to: "w1-mal")
        try room.formulates("ledare", "Alla har tid.", and: ["U2"])
        #expect(room.session.statements["U2"]?.counts == true)
    }

    @Test func `what others have built on is not taken back by whoever first spoke for it`() throws {
        var room = try Room()
        try room.does("ledare", .importInterview(note: Self.doubted()))
        try room.does("ledare", .seatCoder)
        try room.does("kodare-1", .codeStatement(id: "U2", area: nil, category: nil))
        try room.open("w1")
        try room.go(to: "w1-mal")
        try room.formulates("ledare", "Alla har tid.", and: ["U2"])
        #expect(room.refusal("kodare-1", .undo) == .nothingToUndo)
        #expect(room.session.statements["U2"]?.counts == true)
    }

    @Test func `a new reading doubts nothing that has counted, and what people took along counts on`() throws {
        var room = try Room()
        try room.does("ledare", .importInterview(note: Self.note()))
        try room.does("ledare", .importInterview(note: Self.doubted(digest: "b")))
        #expect(room.session.statements["U2"]?.counts == true)
        var other = try Room()
        try other.does("ledare", .importInterview(note: Self.doubted()))
        try other.does("ledare", .leaveStatement(id: "U2", reason: "Småprat"))
        try other.does("ledare", .takeBackStatement(id: "U2"))
        try other.does("ledare", .importInterview(note: Self.doubted(digest: "c")))
        #expect(other.session.statements["U2"]?.counts == true)
        // And what a better reading no longer doubts counts from then on.
        var third = try Room()
        try third.does("ledare", .importInterview(note: Self.doubted()))
        try third.does("ledare", .importInterview(note: Self.note(digest: "d")))
        #expect(third.session.statements["U2"]?.counts == true)
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

    // MARK: A corrected note

    private static func corrected(_ texts: [String], placed: [NoteProposal.Placement] = []) -> NoteProposal {
        var note = note(texts, digest: "b")
        note.placed = placed
        return note
    }

    @Test func `what people have cut keeps its place though the reader would cut otherwise`() throws {
        var room = try Self.room()
        try room.does("ledare", .splitStatement(id: "U2", at: 15))
        #expect(
            room.session.statements["U2"]?.text == "Vi saknar tid." && room.session.statements["U2"]?.byHand == true
        )
        try room.does("kodare-1", .codeStatement(id: "U3", area: try area(room, 0), category: nil))
        // The reader finds the whole again, after a new first line; both halves stand in the text.
        let note = Self.corrected(
            ["Ny rad.", Self.words[0], Self.words[1]],
            placed: [
                .init(statement: "U2", text: "Vi saknar tid.", start: 27, length: 14),
                .init(statement: "U3", text: "Och lokaler saknas också.", start: 42, length: 24),
            ]
        )
        try room.does("ledare", .importInterview(note: note))
        let live = room.session.statements.values.filter { $0.retired == nil }
        #expect(Set(live.map(\.text)) == ["Ny rad.", Self.words[0], "Vi saknar tid.", "Och lokaler saknas också."])
        #expect(room.session.statements["U3"]?.start == 42)
        #expect(room.session.unplaced(in: "I1").isEmpty)
    }

    @Test func `a reworded statement is known by where it stands`() throws {
        var room = try Self.room()
        try room.does("kodare-1", .codeStatement(id: "U1", area: try area(room, 1), category: nil))
        let note = Self.corrected(
            ["Män går sällan till doktorn.", Self.words[1]],
            placed: [.init(statement: "U1", text: "Män går sällan till doktorn", start: 0, length: 27)]
        )
        try room.does("ledare", .importInterview(note: note))
        #expect(room.session.statements["U1"]?.text == "Män går sällan till doktorn.")
        #expect(room.session.statements["U1"]?.area == (try area(room, 1)))
        #expect(room.session.statements.count == 2)
    }

    @Test func `what a corrected note has lost waits to be placed or let go, if people have worked on it`() throws {
        var room = try Self.room()
        try room.does("ledare", .chooseQuote(id: "U1", chosen: true))
        try room.does("ledare", .importInterview(note: Self.corrected(["Helt andra ord om bussar."])))
        #expect(room.session.statements["U2"]?.retired == Statement.leftNote)
        #expect(room.session.unplaced(in: "I1").map(\.id) == ["U1"])
        #expect(room.refusal("ledare", .placeStatement(id: "U1", text: "ord om", start: 999)) != nil)
        try room.does("ledare", .placeStatement(id: "U1", text: "ord om bussar", start: 11))
        #expect(room.session.statements["U1"]?.retired == nil && room.session.statements["U1"]?.chosen == true)
        #expect(room.session.unplaced(in: "I1").isEmpty)
        try room.does("ledare", .undo)
        try room.does("ledare", .leaveStatement(id: "U1", reason: "Struken av den intervjuade"))
        #expect(room.session.unplaced(in: "I1").isEmpty)
        #expect(room.refusal("ledare", .placeStatement(id: "U1", text: "ord", start: 0)) == .withdrawn(id: "U1"))
    }

    @Test func `what people have said of an interview stands when its note comes again`() throws {
        var room = try Self.room()
        let sector = room.session.process?.sectors.first?.id
        let describe = Command.describeInterview(
            id: "I1",
            sector: sector,
            municipalityType: .rural,
            roleClass: .manager,
            date: Day("2026-05-04"),
            status: .draft
        )
        try room.does("kodare-1", describe)
        #expect(try room.does("kodare-1", describe).isEmpty)
        var note = Self.corrected(Self.words)
        note.roleClass = .politician
        note.status = .adjusted
        try room.does("ledare", .importInterview(note: note))
        #expect(room.session.interviews["I1"]?.roleClass == .manager)
        #expect(room.session.interviews["I1"]?.municipalityType == .rural)
        #expect(room.session.interviews["I1"]?.status == .adjusted)
        #expect(
            room.refusal(
                "kodare-1",
                .describeInterview(
                    id: "I1",
                    sector: "finns-inte",
                    municipalityType: nil,
                    roleClass: nil,
                    date: nil,
                    status: .draft
                )
            ) == .unknown(thing: .sector, id: "finns-inte")
        )
    }

    @Test func `agreement is told for areas and categories as wholes and one by one`() throws {
        var room = try Self.room()
        try room.does("kodare-1", .codeStatement(id: "U1", area: try area(room, 0), category: nil))
        #expect(room.session.agreement == nil)
        try room.does("kodare-2", .codeStatement(id: "U1", area: try area(room, 0), category: nil))
        try room.does("kodare-1", .codeStatement(id: "U2", area: try area(room, 0), category: nil))
        try room.does("kodare-2", .codeStatement(id: "U2", area: try area(room, 1), category: nil))
        let agreement = try #require(room.session.agreement)
        #expect(agreement.areas.items == 2 && agreement.areas.share == 0.5)
        #expect(agreement.categories.share == 1)
        #expect(agreement.byArea[try area(room, 0)]?.share == 0.5)
        #expect(agreement.byArea.count == 2)
    }

    @Test func `a note taken in by mistake goes with all it gave, unless somebody builds on it`() throws {
        var room = try Self.room()
        let remove = Command.removeInterview(id: "I1")
        try room.does("kodare-1", .codeStatement(id: "U1", area: try area(room, 0), category: nil))
        #expect(room.refusal("kodare-1", remove) == .notAllowed(role: .coder))
        #expect(room.refusal("ledare", .removeInterview(id: "I9")) == .unknown(thing: .interview, id: "I9"))
        let before = room.session.statements.values.map(\.id)
        var building = room
        try building.open("w1")
        try building.go(to: "w1-mal")
        let goal = try building.formulates("ledare", "Alla är trygga.", and: ["U2"])
        #expect(building.refusal("ledare", remove) == .statementUsed(statement: "U2", by: goal.text))
        try building.does("ledare", .unlink(id: goal, links: GoalLinks(statements: ["U2"])))
        try building.does("ledare", remove)

        try room.does("ledare", remove)
        #expect(room.session.interviews.isEmpty && room.session.statements.isEmpty && room.session.codings.isEmpty)
        // Nobody takes back a word about what is no longer there.
        #expect(room.refusal("kodare-1", .undo) == .nothingToUndo)
        #expect(room.refusal("ledare", .undo) == .nothingToUndo)
        // The same note may come again, as another interview with statements of their own.
        try room.does("ledare", .importInterview(note: Self.corrected(Self.words)))
        #expect(room.session.interviews.values.map(\.id) == ["I2"])
        #expect(Set(room.session.statements.values.map(\.id)).isDisjoint(with: before))
    }
}
