import Engine
import Foundation
import HTTP
import Intake
import Testing

@testable import Site

/// What is hidden is not in any byte that leaves the server: not as words, not as a number, not as a bell that rings.
@Suite struct HiddenTests {
    private static let ballots: [StepID: [Ballot]] = [
        "rosta": [.dots(dots: ["M1.1": 2, "M1.2": 1]), .dots(dots: ["M1.2": 2]), .dots(dots: [:])],
        "betyg": [
            .rating(ratings: ["M1.1": Rating(importance: 9, feasibility: 3)]),
            .rating(ratings: ["M1.2": Rating(importance: 1, feasibility: 10)]), .rating(ratings: [:]),
        ],
        "rang": [.ranking(order: [["M1.2"], ["M1.1"]]), .ranking(order: [["M1.1", "M1.2"]]), .ranking(order: [])],
        "kvadrat": [.quadratic(votes: ["M1.1": 4]), .quadratic(votes: ["M1.2": 3]), .quadratic(votes: [:])],
    ]

    @Test(arguments: ["rosta", "betyg", "rang", "kvadrat"] as [StepID])
    func `until a result is shown, votes change no byte that a participant, the wall or a reader gets`(
        _ step: StepID
    ) async throws {
        try await LiveRoom.run(AllSteps.process) { door in
            let (neighbour, wall, stranger) = (try door.phone("Timrå kommun"), try door.wall(), Browser(door.port))
            let reader = Browser(door.port)
            _ = try reader.get(door.strategist)
            try Self.go(door, to: step)
            let readers = [neighbour, wall, reader, stranger]
            func bytes() throws -> [[String]] {
                try readers.map { browser in try Self.addresses.map { try Self.steady(browser.get($0)) } }
            }
            let before = try bytes()
            #expect(before.joined().contains { $0.contains("Alla har samma makt.") }, "something is looked at")
            var heard = ""
            // Stops when it has heard of the card that is written last, by the same table.
            heard = try neighbour.listen(news: 1) {
                for (number, ballot) in (Self.ballots[step] ?? []).enumerated() {
                    try door.does(SeatID(["P1", "P3", "P4"][number]), .vote(step: step, ballot: ballot))
                }
                try Self.expectSame(try bytes(), before)
                // Only the last one is told, though four are sent.
                try door.does("P1", .vote(step: step, ballot: Self.ballots[step]?[1] ?? .dots(dots: [:])))
                try door.does("ledare", .closeVote(step: step))
            }
            #expect(heard.components(separatedBy: "event: nytt").count == 2, "\(heard)")
            let closed = try bytes()
            try door.does("ledare", .reopenVote(step: step))
            try Self.expectSame(try bytes(), before)
            try door.does("P4", .vote(step: step, ballot: Self.ballots[step]?[0] ?? .dots(dots: [:])))
            try door.does("ledare", .closeVote(step: step))
            try Self.expectSame(try bytes(), closed)
            // Shown, it is there for all, and nobody's name with it.
            try door.does("ledare", .revealVote(step: step))
            let shown = try bytes()
            #expect(shown[0] != closed[0] && shown[1] != closed[1])
            for page in shown.joined() {
                for seat in ["P1", "P3", "P4"] { #expect(!page.contains("\"\(seat)\"") && !page.contains(">\(seat)<")) }
            }
        }
    }

    @Test func `what is written in silence reaches nobody else, nor do its author and area`() async throws {
        try await LiveRoom.run(AllSteps.process) { door in
            let (mate, wall) = (try door.phone("Timrå kommun"), try door.wall())
            try door.does("ledare", .setTables(workshop: "w1", places: ["P1": "1", "P2": "1"]))
            try door.does("ledare", .openWorkshop(workshop: "w1"))
            try door.does("ledare", .moveStep(workshop: "w1", from: nil, to: "tyst"))
            let paths = Self.addresses.filter { $0 != "/storbild" && $0 != "/api/v1/projector" }
            let before = try paths.map { try Self.steady(mate.get($0)) }
            try door.does("P1", Self.card("Tankar som bara jag har"))
            try Self.expectSame([try paths.map { try Self.steady(mate.get($0)) }], [before])
            for path in Self.addresses {
                for browser in [mate, wall] {
                    let answer = try browser.get(path)
                    #expect(
                        !answer.body.contains("Tankar som bara jag har") && !answer.head.contains("Tankar"),
                        "\(path)"
                    )
                }
            }
            // The wall has one mark more, at the table and not at the seat.
            #expect(try wall.get("/storbild").body.contains("<strong>1</strong> inspel"))
            #expect(try !wall.get("/storbild").body.contains("P1"))
        }
    }

    /// All that can be read by GET, whoever may.
    private static let addresses =
        RouteTests.all.filter { route in
            if route.method != .get { return false }
            switch route {
            // Packed files hold the same as the plain ones, which are read instead.
            case .events, .time, .webFile, .key, .api(.events), .draft, .api(.draft): return false
            case .interview(.export(let export)): return !export.rawValue.hasSuffix("x")
            default: return true
            }
        }.map(\.path) + ["/api/v1/draft?format=json", "/api/v1/draft?format=md", "/api/v1/draft?format=csv"]

    /// The answer without what differs each time: the seed of forms, the time, and who has the page open. Whoever
    /// arranges the workshop is told of each fact as it comes, so its place in the log is taken out as well.
    private static func steady(_ answer: Browser.Answer) -> String {
        let seed = /value="[a-z0-9]{8,16}-/
        let clock =
            /data-now="[0-9]+"|"time":[0-9]+|"fill" width="[0-9]+" height="10"|, ([0-9] har sidan uppe|alla är här) nu|"present":[0-9]+/
        let log = /"latest": ?("[^"]*"|[0-9]+)/
        let head = answer.head.split(separator: "\r\n")
            .filter { field in !["Date:", "Set-Cookie:", "Content-Length:"].contains { field.hasPrefix($0) } }
        return head.joined(separator: "\n") + "\n\n"
            + answer.body.replacing(seed, with: "value=\"frö-").replacing(clock, with: "")
            .replacing(log, with: "")
    }

    private static func expectSame(_ now: [[String]], _ before: [[String]]) throws {
        for (here, there) in zip(now, before) {
            for (place, (one, other)) in zip(here, there).enumerated() where one != other {
                let lines = zip(one.split(separator: "\n"), other.split(separator: "\n")).first { $0 != $1 }
                Issue.record("\(addresses[place]): \(lines.map { "\($0.0) / \($0.1)" } ?? "")")
            }
        }
    }

    private static func card(_ text: String) -> Command {
        .contribute(
            kind: .idea,
            text: text,
            area: "makt",
            step: nil,
            table: nil,
            perspectives: [],
            statements: [],
            goal: nil,
            origin: nil
        )
    }

    private static func go(_ door: LiveRoom.Door, to step: StepID) throws {
        try door.does("ledare", .openWorkshop(workshop: "w1"))
        try door.does("ledare", .moveStep(workshop: "w1", from: nil, to: "formulera"))
        for text in ["Alla har samma makt.", "Ingen är rädd hemma."] {
            try door.does(
                "P1",
                .formulate(
                    area: "makt",
                    grammar: nil,
                    text: text,
                    why: nil,
                    contributions: [],
                    statements: [],
                    nationalGoals: [],
                    focusItems: [],
                    perspectives: [],
                    constructed: false
                )
            )
        }
        try door.does("ledare", .moveStep(workshop: "w1", from: "formulera", to: step))
    }
}
