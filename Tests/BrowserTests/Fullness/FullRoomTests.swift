import Formats
import Foundation
import Testing

extension EveryPageTests {
    /// 25 tables, forty goals, words longer than a column: nothing is cut off, nothing is too small to read at fifteen
    /// metres, and pages lead through all of it.
    @Test func `the wall holds a full room`() async throws {
        var wall = FullWall()
        try await Self.inRoom(full: .writing) { browser, room in
            let page = try await room.projector(browser)
            try await page.wait(for: "190 inspel hittills")
            #expect(try await page.count(".arrivals rect") == 24 * 6 + 20)
            #expect(try await page.count(".arrivals path") == 1)
            try await wall.look(page, as: "skriver")
        }
        try await Self.inRoom(full: .voting) { browser, room in
            let (leader, page) = (try await room.facilitator(browser), try await room.projector(browser))
            try await leader.click(.button, "Nästa: …")
            try await page.wait(for: "Lägg dina prickar på telefonen")
            try await Self.voteOnPaper(leader)
            try await leader.click(.button, "Stäng röstningen")
            try await leader.click(.button, "Visa resultatet")
            try await page.wait(for: "röstade")
            let votes = try await wall.turn(page, by: leader, as: "resultat")
            #expect(Set(votes.filter { $0.contains("prick") }).count == FullRoom.votedOn)
            try await page.wait(for: "\(FullRoom.goals - FullRoom.votedOn) fick inga prickar")
        }
        try await Self.inRoom(full: .owning) { browser, room in
            let (leader, page) = (try await room.facilitator(browser), try await room.projector(browser))
            try await leader.click(.button, "Nästa: …")
            try await page.wait(for: "40 av 60 aktiviteter har någon som leder")
            let lines = try await wall.turn(page, by: leader, as: "agarskap")
            #expect(Set(lines.filter { $0.contains("våldsförebyggande") }).count == FullRoom.actions / 3)
            #expect(Set(lines.filter { $0.contains(" av ") }).count == FullRoom.goals)
        }
        wall.tell()
    }

    /// The same room on everybody else's screens.
    @Test func `pages hold a full room`() async throws {
        let tour = Tour()
        try await Self.inRoom(full: .writing) { browser, room in
            let (leader, device) = (try await room.facilitator(browser), try await room.device(browser, table: "1"))
            try await tour.look(leader, as: "fullt-ledare")
            // Somebody looks at the wall on a phone.
            let wall = try await room.projector(browser)
            try await wall.wait(for: "190 inspel hittills")
            try await tour.look(wall, as: "fullt-storbild", isWall: true)
            try await leader.click(.button, "Nästa: …")
            try await device.wait(for: "Läs upp era kort", in: "h1")
            #expect(try await device.count("#kort .card") == 46)
            try await tour.look(device, as: "fullt-bord")
            for path in ["kort", "sammanfoga/kort-1", "utskrift/bordskort"] {
                try await leader.open("\(room.address)/ledare/\(path)")
                try await tour.look(leader, as: "fullt-\(path.replacing("/", with: "-"))")
            }
        }
        try await Self.inRoom(full: .voting) { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            try await leader.click(.button, "Nästa: …")
            try await phone.wait(for: "5 av 5 prickar kvar")
            #expect(try await phone.count("#rost .option") == FullRoom.goals)
            try await tour.look(phone, as: "fullt-rost")
            let wall = try await room.projector(browser)
            try await Self.voteOnPaper(leader)
            try await leader.click(.button, "Stäng röstningen")
            try await leader.click(.button, "Visa resultatet")
            try await wall.wait(for: "röstade")
            try await tour.look(wall, as: "fullt-storbild-resultat", isWall: true)
        }
        try await Self.inRoom(full: .owning) { browser, room in
            let leader = try await room.facilitator(browser)
            let phone = try await room.participant(browser, from: "Norrkustens kvinnojour")
            try await leader.click(.button, "Nästa: …")
            try await phone.wait(for: "Ange vad din organisation kan leda", in: "h1")
            let wall = try await room.projector(browser)
            try await wall.wait(for: "40 av 60 aktiviteter har någon som leder")
            try await tour.look(wall, as: "fullt-storbild-agarskap", isWall: true)
            try await tour.look(phone, as: "fullt-agarskap")
            try await leader.open("\(room.address)/resultat")
            try await tour.look(leader, as: "fullt-resultat")
        }
        tour.tell()
    }

    /// Twenty-four ballots of three dots, spread over more goals than one page holds.
    private static func voteOnPaper(_ leader: Page) async throws {
        let send = """
            const [seat, goals] = arguments;
            const fields = { steg: 'w1-prioritera', plats: seat, id: `papper-${seat}` };
            for (const goal of goals) fields[goal] = '1';
            return fetch('/ledare/pappersrost', {
              method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(fields),
            }).then((answer) => answer.status);
            """
        for seat in 1...24 {
            let goals = FullRoom.votes(of: seat).map(Wire.text)
            let status = try await leader.script(send, .text("P\(seat)"), .list(goals)).integer
            #expect(status == 201, "a paper ballot for P\(seat)")
        }
    }
}
