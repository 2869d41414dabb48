import Engine
import Formats
import HTTP
import Journal

/// Who may lead: seats for facilitators' browsers, and links for those who help.
extension Site {
    /// - Parameter seat: a helper's; nil for a browser that came over the facilitator's own link.
    func facilitatorCookie(for seat: SeatID?) async throws(AccessError) -> SetCookie {
        if let seat { return try await access.takeFacilitatorSeat(seat) }
        if let first = try await access.takeFirstFacilitatorSeat() { return first }
        // When no seat can be made the browser shares the first: nobody with the link is kept out.
        return try await access.takeFacilitatorSeat(await admitFacilitator() ?? Seat.facilitator.id)
    }

    private func admitFacilitator(client: String? = nil) async -> SeatID? {
        let admission = Submission(client: client, seat: Seat.facilitator.id, at: now(), command: .admitFacilitator)
        guard case .done(let receipt) = await submit(admission) else { return nil }
        return receipt.created.first.map { SeatID($0) }
    }

    /// A seat and a link for somebody who helps to lead; nil when no seat could be made.
    func inviteHelper(client: String? = nil) async throws(AccessError) -> (seat: SeatID, link: String)? {
        guard let seat = await admitFacilitator(client: client) else { return nil }
        let route = try await access.helperLink(for: seat)
        tell(News.facilitator)
        return (seat, address + route.path)
    }

    func revokeHelper(_ seat: SeatID) async throws(AccessError) {
        try await access.revokeHelper(seat)
        await server?.dismiss(seat.text)
        tell(News.facilitator)
    }

    func helperDeed(
        _ deed: ConsoleDeed,
        _ fields: Fields,
        _ request: Request,
        _ visitor: Visitor
    ) async -> Response {
        do throws(AccessError) {
            if case .revokeHelper = deed {
                if let seat: SeatID = fields.id("plats") { try await revokeHelper(seat) }
            } else {
                _ = try await inviteHelper(client: visitor.facilitator.flatMap { fields.client(of: $0) })
            }
        } catch {
            let sentence = Sentence(error.swedish, error.english)
            if Site.wantsJSON(request) { return Answers.problem(.insufficientStorage, sentence, in: visitor.language) }
            return await console(visitor, .insufficientStorage, problem: sentence)
        }
        return Site.wantsJSON(request) ? Answers.created([], .ok) : Answers.seeOther(.console)
    }
}
