import Formats
import Foundation
import Testing

extension BrowserTests {
    /// 25 tables, forty goals, words longer than a column: nothing is cut off, nothing is too small to read at fifteen
    /// metres, and pages lead through all of it.
    @Test func `the wall holds a full room`() async throws {
        var wall = FullWall()
        try await Self.inRoom(full: .writing) { browser, room in
            let (leader, page) = (try await room.facilitator(browser), try await room.projector(browser))
            try await page.wait(for: "190 inspel hittills")
            #expect(try await page.count(".arrivals rect") == 25 * 6 + 14)
            try await wall.look(page, as: "skriver")
            try await wall.look(leader, as: "skriver-ledare", isWall: false)
        }
        try await Self.inRoom(full: .voting) { browser, room in
            let (leader, page) = (try await room.facilitator(browser), try await room.projector(browser))
            try await leader.click(.button, "Nästa: …")
            try await page.wait(for: "Rösta på din telefon")
            try await leader.click(.button, "Stäng röstningen")
            try await leader.click(.button, "Visa resultatet")
            try await page.wait(for: "röstade")
            let votes = try await wall.turn(page, by: leader, as: "resultat")
            #expect(Set(votes.filter { $0.contains("prickar") }).count == FullRoom.goals)
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
}
