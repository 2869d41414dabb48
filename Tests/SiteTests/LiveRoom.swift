import Engine
import Foundation
import HTTP
import Journal

@testable import Site

/// A real server on a port of its own, with a real file, for as long as `body` runs on a thread of its own.
enum LiveRoom {
    struct Door: Sendable {
        let port: UInt16
        let code: String
        /// What the QR symbol carries.
        let scanned: String
        let facilitator: String
        let projector: String
        let strategist: String
        let standby: String
        let desk: Desk
        /// Where the strategy file lies.
        let path: String

        /// All that the strategy file holds, also what waits beside it to be moved in.
        func file() throws -> [Data] {
            try [path, path + "-wal"].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        }

        /// The facilitator's browser, its link exchanged.
        func leader() throws -> Browser {
            let browser = Browser(port)
            _ = try browser.get(facilitator)
            return browser
        }

        /// The wall's browser.
        func wall() throws -> Browser {
            let browser = Browser(port)
            _ = try browser.get(projector)
            return browser
        }

        /// Something that somebody does, past the web.
        func does(_ seat: SeatID, _ command: Command) throws {
            let at = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
            let submission = Submission(seat: seat, at: at, command: command)
            let outcome = wait { [desk] () -> Result<Result<Receipt, Refusal>, any Error> in
                do { return .success(try await desk.submit(submission)) } catch { return .failure(error) }
            }
            _ = try outcome?.get().get()
        }

        /// A participant's phone, joined for an organisation.
        func phone(_ organisation: String) throws -> Browser {
            let browser = Browser(port)
            _ = try browser.post("/", ["kod": code, "organisation": organisation, "id": UUID().uuidString])
            return browser
        }
    }

    static func run(
        _ process: Engine.Process = County.process,
        seats: [Invitation] = County.guests,
        _ body: @escaping @Sendable (Door) throws -> Void
    ) async throws {
        let folder = NSTemporaryDirectory() + "site-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let journal = try Journal.create(folder + "/lan.sqlite", as: "test")
        let at = Moment(milliseconds: 1_790_000_000_000)
        let facilitator = Seat.facilitator.id
        _ = try journal.submit([
            Submission(seat: facilitator, at: at, command: .found(process: process)),
            Submission(seat: facilitator, at: at, command: .invite(invitations: seats)),
        ])
        let desk = Desk(journal)
        let access = try Access(path: folder + "/lan.sqlite-access", on: desk.executor)
        let site = Site(desk: desk, access: access) {
            Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
        }
        var configuration = Configuration()
        configuration.hosts = .only(["localhost"], addresses: true)
        let port = try await site.start(configuration).port
        let links = await access.links
        let way = await access.wayIn
        let standby = await access.standbyLink.path
        func link(_ role: Role) -> String { links.first { $0.role == role }?.route.path ?? "" }
        let door = Door(
            port: port,
            code: way.code,
            scanned: way.token,
            facilitator: link(.facilitator),
            projector: link(.projector),
            strategist: link(.strategist),
            standby: standby,
            desk: desk,
            path: folder + "/lan.sqlite"
        )
        let outcome: Result<Void, any Error> = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: Result { try body(door) }) }
        }
        await site.stop(grace: 500)
        await desk.close()
        try outcome.get()
    }
}
