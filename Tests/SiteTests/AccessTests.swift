import Engine
import Foundation
import HTTP
import Testing

@testable import Site

@Suite struct AccessTests {
    static let facilitator = Visitor(roles: [.facilitator])
    static let projector = Visitor(roles: [.projector])
    static let strategist = Visitor(roles: [.strategist])
    static let participant = Visitor(seat: "P1")
    static let coder = Visitor(roles: [.coder], coder: "kodare-1")
    static let standby = Visitor(isStandby: true)

    /// Every route beside who may enter: f(acilitator), p(rojector), s(trategist), d(eltagare), k(odare), r(eservdator),
    /// anybody (a).
    static func allowed(_ route: Route) -> String {
        switch route {
        case .join, .enter, .key, .language, .statement, .time, .webFile: "fpsdkra"
        case .table, .tableDeed: "d"
        case .console, .cards, .consoleDeed, .board, .paper: "f"
        case .interview(.deed(.seatCoder)): "f"
        case .interview: "fsk"
        case .projector: "fp"
        case .draft: "fs"
        case .results, .events: "fpsd"
        case .api(let route): allowed(route)
        }
    }

    static func allowed(_ route: APIRoute) -> String {
        switch route {
        case .description, .door, .join: "fpsdkra"
        case .session, .process, .results, .events: "fpsd"
        case .commands: "fpsdk"
        case .table, .move, .pass, .signal: "d"
        case .wording: "fd"
        case .console, .cards, .board, .wall, .inviteHelper, .revokeHelper, .inviteCoder: "f"
        case .interviews, .interview, .statements, .sendNotes, .arriving, .arrivingNote, .correct, .takeIn, .letGo:
            "fsk"
        case .projector: "fp"
        case .draft, .trace, .traceOf: "fs"
        case .copy: "r"
        }
    }

    @Test(arguments: RouteTests.all) func `each role enters where it may and nowhere else`(_ route: Route) {
        let allowed = Self.allowed(route)
        #expect(Self.facilitator.may(route) == allowed.contains("f"))
        #expect(Self.projector.may(route) == allowed.contains("p"))
        #expect(Self.strategist.may(route) == allowed.contains("s"))
        #expect(Self.participant.may(route) == allowed.contains("d"))
        #expect(Self.coder.may(route) == allowed.contains("k"))
        #expect(Self.standby.may(route) == allowed.contains("r"))
        #expect(Visitor.stranger.may(route) == allowed.contains("a"))
    }

    @Test func `tokens have at least 128 bits and never repeat`() {
        let tokens = (0..<1_000).map { _ in Secret.token() }
        #expect(Set(tokens).count == 1_000)
        #expect(tokens.allSatisfy { $0.count * 5 >= 128 })
    }

    @Test func `a code is read however it is typed`() {
        #expect(Secret.normalised(code: " abcd 3467\n") == "ABCD3467")
        #expect(Secret.normalised(code: "ABCD-3467") == "ABCD3467")
        #expect(Secret.spaced(code: "ABCD3467") == "ABCD 3467")
        #expect(Secret.code().count == 8)
    }

    @Test func `keys survive their file, and a line cut off is passed over`() {
        var keys = Keys.new()
        keys.seats["abcdefghijkmnpqrstuvwxyz23"] = "P1"
        keys.facilitators = ["bbcdefghijkmnpqrstuvwxyz23": "ledare"]
        keys.helpers = ["cbcdefghijkmnpqrstuvwxyz23": "ledare-2"]
        #expect(Keys(keys.text) == keys)
        #expect(Keys(keys.text + Keys.revocation(of: "ledare-2"))?.helpers.isEmpty == true)
        #expect(Keys(keys.text + "plats P2 abcdefghij") == keys)
        #expect(Keys("ledare kort\n") == nil)
    }

    @Test func `a file from before the symbol had a key gets one, and keeps it`() async throws {
        let path = NSTemporaryDirectory() + "access-\(UUID().uuidString)"
        defer { unlink(path) }
        let old = Keys.new().text.split(separator: "\n").filter { !$0.hasPrefix("rum ") }.joined(separator: "\n")
        try Data((old + "\nrum abcdef").utf8).write(to: URL(fileURLWithPath: path))
        let first = try await Access(path: path).wayIn
        #expect(first.token.count == 26)
        let again = try Access(path: path)
        #expect(await again.wayIn == first)
        let now = Moment(milliseconds: 1_000_000)
        while await again.check(code: "FEL", at: now) == .wrong {}
        #expect(await again.check(code: first.code, at: now) == .tooMany)
        #expect(await again.check(code: first.token, at: now) == .right)
    }

    @Test func `a seat taken after a full disk cut a line off is kept`() async throws {
        let path = NSTemporaryDirectory() + "access-\(UUID().uuidString)"
        defer { unlink(path) }
        _ = try Access(path: path)
        let file = try #require(FileHandle(forWritingAtPath: path))
        file.seekToEndOfFile()
        file.write(Data("plats P1 abcdefgh".utf8))
        _ = try await Access(path: path).take("P2")
        #expect(try await Access(path: path).takenSeats == ["P2"])
    }

    @Test func `the file is its owner's only, and gives the same keys again`() async throws {
        let path = NSTemporaryDirectory() + "access-\(UUID().uuidString)"
        defer { unlink(path) }
        let first = try Access(path: path)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        let cookie = try await first.take("P1")
        let second = try Access(path: path)
        #expect(await second.joinCode == first.joinCode)
        #expect(await second.takenSeats == ["P1"])
        let free = try await second.takeFree(["P1", "P2"])
        #expect(free?.seat == "P2")
        #expect(cookie.field.value.contains("HttpOnly; SameSite=Strict"))
    }

    @Test func `a return code is one seat's, survives a restart, and wrong ones weigh more than wrong room codes`()
        async throws
    {
        let path = NSTemporaryDirectory() + "access-\(UUID().uuidString)"
        defer { unlink(path) }
        let access = try Access(path: path)
        _ = try await access.take("P1")
        let (one, two) = (try await access.returnCode(of: "P1"), try await access.returnCode(of: "P2"))
        #expect(one.count == 6 && one != two)
        #expect(try await access.returnCode(of: "P1") == one)
        let again = try Access(path: path)
        let now = Moment(milliseconds: 1_000_000)
        #expect(await again.check(returnCode: Secret.spaced(code: one).lowercased(), at: now) == .seat("P1"))
        #expect(await again.check(returnCode: "", at: now) == .wrong)
        var answers = 0
        while await again.check(returnCode: "XXXXXX", at: now) == .wrong { answers += 1 }
        #expect(answers == 29, "thirty in all, then everybody waits")
        #expect(await again.check(returnCode: one, at: now) == .tooMany)
        #expect(await again.check(code: "AAAAAAAA", at: now) == .tooMany)
    }

    @Test func `a room of clumsy thumbs gets in, a guessing machine does not`() {
        var codes = WrongCodes()
        let now = Moment(milliseconds: 1_000_000)
        var tries = 0
        for _ in 0..<1_000 where codes.mayTry(at: now) {
            codes.count()
            tries += 1
        }
        #expect(tries == 300)
        // Ten more a second later, and not one more.
        let later = now.adding(seconds: 1)
        var more = 0
        for _ in 0..<20 where codes.mayTry(at: later) {
            codes.count()
            more += 1
        }
        #expect(more == 10)
    }
}
