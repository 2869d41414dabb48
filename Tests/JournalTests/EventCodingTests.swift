import Engine
import Formats
import Testing

@testable import Journal

@Suite("The format of facts")
struct EventCodingTests {
    /// A line of a log that was written once and must be readable for ever. Never change a line; add files.
    private struct Line: Decodable {
        var seq: Int
        var at: Moment
        var command: Int
        var seat: SeatID
        var event: Event
    }

    @Test func `is read as it was written in the first versions`() throws {
        var session = Session()
        var kinds: Set<String> = []
        let lines = try fixture("log-1.jsonl") + fixture("log-2.jsonl")
        for (index, text) in lines.split(separator: "\n").enumerated() {
            let line = try JSONDecoding.decode(Line.self, from: try JSON(String(text)))
            #expect(line.seq == index + 1)
            session.apply(
                Record(sequence: line.seq, at: line.at, command: line.command, seat: line.seat, event: line.event)
            )
            kinds.insert(EventCoding.kind(of: try EventCoding.encode(line.event)))
        }
        // What came after the first version.
        let later: Set = ["heldApart", "statementCoded", "interviewDescribed", "interviewRemoved", "votedOnPaper"]
        #expect(kinds == Afternoon.kinds.subtracting(later))
        var process = try #require(session.process)
        #expect(process.workshops[0].timeline.map(\.title).suffix(2) == ["Steg skatta", "Surr"])
        #expect(process.workshops[0].steps.last?.minutes == 6)
        #expect(session.lead == "ledare")
        process.workshops = session.planned
        #expect(process == Afternoon.changedProcess)
        #expect(
            session.contributions.values.map(\.text) == [
                "Dela makten lika", "Fördela makten", "Fråga om våld", "Ett kort till",
            ]
        )
        #expect(session.contributions["K3"]?.fate == .leftOut(reason: "Hör till en annan plan"))
        #expect(session.goals["M1.1"]?.wordings.map(\.text) == ["Makten är delad", "Makten delas lika"])
        #expect(session.goals["M2.1"]?.verdict?.kind == .change)
        #expect(session.votes["rang"]?.ballots["P3"] == .ranking(order: [["M2.1", "M1.1"]]))
        #expect(
            session.votes["betyg"]?.ballots["P2"] == .rating(ratings: ["a1": Rating(importance: 9, feasibility: 4)])
        )
        #expect(session.votes["kvadrat"]?.ballots["P4"] == .quadratic(votes: ["K1": 1, "K3": 2]))
        #expect(session.votes["prickar"]?.phase == .revealed)
        #expect(session.claims["O1"]?.isConfirmed == true)
        #expect(session.places["w1"]?["P4"] == "2")
        #expect(session.selfRatings.values.map(\.value) == [4])
        #expect(session.statements["U2"]?.retired != nil)
    }

    @Test func `has a quick reader for cards that never reads anything else than the general one`() throws {
        var random = Xorshift(state: 0xCA4D)
        var quick = 0
        var cards: [[UInt8]] = []
        for text in try fixture("log-1.jsonl").split(separator: "\n") {
            let line = try JSONDecoding.decode(Line.self, from: try JSON(String(text)))
            let body = try EventCoding.encode(line.event)
            let card = body.withUnsafeBufferPointer { bytes in
                var reader = CardReader(bytes)
                return reader.card()
            }
            if case .contributed(let contribution) = line.event {
                #expect(card == contribution)
                cards.append(body)
            } else {
                #expect(card == nil)
            }
        }
        #expect(cards.count == 4)
        for round in 0..<20_000 {
            var body = cards[round % cards.count]
            let index = random.below(body.count)
            switch random.below(3) {
            case 0: body[index] = UInt8(random.below(256))
            case 1: body.remove(at: index)
            default: body.insert(body[random.below(body.count)], at: index)
            }
            let card = body.withUnsafeBufferPointer { bytes in
                var reader = CardReader(bytes)
                return reader.card()
            }
            guard let card else { continue }
            quick += 1
            let general = try EventCoding.decode(body).get()
            if general != .contributed(contribution: card) { Issue.record("\(String(decoding: body, as: UTF8.self))") }
        }
        #expect(quick > 1_000)
    }

    @Test func `has a quick writer for what there is most of that writes what the general one writes`() throws {
        let texts = ["Kort", "Å \"ä\" \\ ö\n\t\u{1}\u{7F}", "\u{2028}”\u{1F600}", ""]
        for (number, text) in texts.enumerated() {
            for isFull in [true, false] {
                var card = Contribution(
                    id: ContributionID("K\(number)"),
                    workshop: "w1",
                    step: "s",
                    seat: "P1",
                    kind: .idea,
                    text: text,
                    at: Moment(milliseconds: 1_790_000_000_000)
                )
                if isFull {
                    card.round = 2
                    card.table = "4"
                    card.sector = "kommun"
                    card.area = "a\"1"
                    card.perspectives = ["p1", "p2"]
                    card.statements = ["U1", "U2", "U3"]
                    card.goal = "M1.1"
                    card.origin = Contribution.Origin.paper
                }
                let fact = Event.contributed(contribution: card)
                #expect(try EventCoding.encode(fact) == JSONEncoding.encode(fact))
                let wish = Command.contribute(
                    kind: card.kind,
                    text: text,
                    area: card.area,
                    step: isFull ? card.step : nil,
                    table: card.table,
                    perspectives: card.perspectives,
                    statements: card.statements,
                    goal: card.goal,
                    origin: isFull ? .spoken : nil
                )
                #expect(try EventCoding.encode(wish) == JSONEncoding.encode(wish))
            }
        }
        for isFull in [true, false] {
            var statement = Statement(id: "U1", interview: "I1", text: texts[isFull ? 1 : 3], start: -1, length: 0)
            if isFull {
                statement.category = "nulage"
                statement.area = "a\"1"
                statement.quote = true
                statement.retired = ""
                statement.chosen = true
                statement.byHand = true
                statement.doubtful = true
            }
            let fact = Event.statementNoted(statement: statement)
            #expect(try EventCoding.encode(fact) == JSONEncoding.encode(fact))
            // A field more is to be written by hand too, and given a value above.
            #expect(Mirror(reflecting: statement).children.count == 12)
        }
        var changed = Contribution(
            id: "K1",
            workshop: "w1",
            step: "s",
            seat: "P1",
            kind: .idea,
            text: "Kort",
            at: .init(milliseconds: 1)
        )
        changed.hidden = true
        let fact = Event.contributed(contribution: changed)
        #expect(try EventCoding.encode(fact) == JSONEncoding.encode(fact))
        #expect(throws: JSONEncodingError.nul) { try EventCoding.encode(Event.contributed(contribution: .nul)) }
    }

    @Test func `gives every fact of an afternoon back as it was`() throws {
        let folder = try Folder()
        let journal = try Journal.create(folder.path("lan.strategi"), as: "test")
        var written: [Record] = []
        journal.onCommit = { records, _ in written = records }
        _ = try journal.submitAll(Afternoon.everything).get()
        #expect(try Journal.records(journal.path) == written)
    }
}

extension Contribution {
    fileprivate static let nul = Contribution(
        id: "K1",
        workshop: "w1",
        step: "s",
        seat: "P1",
        kind: .idea,
        text: "\0",
        at: Moment(milliseconds: 1)
    )
}

extension Afternoon {
    /// The process as founded, with what the afternoon changed in it.
    static var changedProcess: Process {
        var process = process
        process.areas[1] = Area(id: "a2", number: 2, title: "Mäns våld", short: "Våld", problem: "Dolt")
        process.caseNumber = "801-2026"
        process.texts.foreword = ["Vi vill.", "”Tillsammans”, sa \u{1F600} \\ \"hon\"."]
        return process
    }
}
