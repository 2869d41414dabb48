import Dispatch
import Engine
import Foundation
import Journal
import Synchronization
import Testing

@testable import Site

/// Many who press at the same moment.
@Suite struct TogetherTests {
    /// Carries out `body` so many times at once.
    private func atOnce<Answer: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Answer?) -> [Answer] {
        let answers = Box<[Answer]>([])
        let (ready, gate, done) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchGroup())
        for number in 0..<count {
            done.enter()
            Thread.detachNewThread {
                ready.signal()
                gate.wait()
                if let answer = body(number) { answers.value.withLock { $0.append(answer) } }
                done.leave()
            }
        }
        for _ in 0..<count { ready.wait() }
        for _ in 0..<count { gate.signal() }
        done.wait()
        return answers.value.withLock { $0 }
    }

    @Test func `two who press next move one step, and the second is told where the room is`() async throws {
        try await LiveRoom.run { door in
            let leaders = [try door.leader(), try door.leader()]
            _ = try leaders[0].post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            let cookies = leaders.map(\.cookies)
            let steps = ["", "tyst", "samtal", "formulera", "fika", "rosta", "gor", "ansvar", "alla"]
            for (from, to) in zip(steps, steps.dropFirst()) {
                let answers = atOnce(2) { number -> Browser.Answer? in
                    let leader = Browser(door.port, cookies: cookies[number])
                    let form = ["workshop": "w1", "fran": from, "till": to, "id": "\(to)-\(number)"] as KeyValuePairs
                    return try? leader.send("/ledare/steg", form)
                }
                #expect(answers.map(\.status).sorted() == [201, 409])
                #expect(answers.contains { $0.status == 409 && $0.body.contains("detail") })
            }
            #expect(wait { await door.desk.read { $0.openRun?.visits.count } } == 8)
        }
    }

    @Test func `the same card fifty times at once is one card and fifty equal answers`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "tyst", "id": "b"])
            let cookies = try door.phone("Ånge kommun").cookies
            for round in 1...3 {
                let answers = atOnce(50) { _ -> Browser.Answer? in
                    let form = ["slag": "idea", "text": "En gång", "steg": "tyst", "id": "r\(round)"] as KeyValuePairs
                    return try? Browser(door.port, cookies: cookies).send("/bord/kort", form)
                }
                #expect(answers.count == 50)
                #expect(answers.count { $0.status == 201 } == 1)
                #expect(Set(answers.map(\.body)) == ["{\"created\":[\"K\(round)\"]}"])
            }
            #expect(wait { await door.desk.read { $0.contributions.count } } == 3)
        }
    }

    @Test func `the same vote fifty times at once is counted once, and a new one replaces it`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "formulera", "id": "b"])
            let phone = try door.phone("Ånge kommun")
            _ = try phone.send("/bord/mal", ["omrade": "makt", "text": "Alla har samma makt.", "id": "m"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "formulera", "till": "rosta", "id": "c"])
            let cookies = phone.cookies
            let answers = atOnce(50) { _ -> Int? in
                let form = ["steg": "rosta", "M1.1": "2", "id": "r"] as KeyValuePairs
                return try? Browser(door.port, cookies: cookies).send("/bord/rosta", form).status
            }
            #expect(answers.count { $0 == 201 } == 1 && answers.count { $0 == 200 } == 49)
            // The same hand with other ids, as from a page that was loaded anew each time.
            _ = atOnce(20) { number -> Int? in
                let form = ["steg": "rosta", "M1.1": "1", "id": "n\(number)"] as KeyValuePairs
                return try? Browser(door.port, cookies: cookies).send("/bord/rosta", form).status
            }
            let vote = wait { await door.desk.read { $0.votes["rosta"] } } ?? nil
            #expect(vote?.ballots.count == 1)
            #expect(vote?.ballots.values.first == .dots(dots: ["M1.1": 1]))
        }
    }

    @Test func `what comes for a step that is over is refused with the words still there`() async throws {
        try await LiveRoom.run { door in
            let leader = try door.leader()
            _ = try leader.post("/ledare/oppna", ["workshop": "w1", "id": "a"])
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "", "till": "tyst", "id": "b"])
            let phone = try door.phone("Ånge kommun")
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "tyst", "till": "fika", "id": "c"])
            let late = ["slag": "idea", "text": "För sent", "steg": "tyst", "id": "k"] as KeyValuePairs
            let answer = try phone.send("/bord/kort", late)
            #expect(answer.status == 409 && answer.body.contains("detail"))
            // Nothing is remembered of what was refused: the same words may come again, into the step that is on.
            _ = try leader.post("/ledare/steg", ["workshop": "w1", "fran": "fika", "till": "samtal", "id": "d"])
            let again = ["slag": "idea", "text": "För sent", "steg": "samtal", "id": "k"] as KeyValuePairs
            #expect(try phone.send("/bord/kort", again).status == 201)
        }
    }
}
