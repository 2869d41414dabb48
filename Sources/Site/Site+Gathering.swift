import Engine
import Formats
import HTTP
import Journal

/// Cards under a common heading: the heading becomes a card, and they go into it.
extension Site {
    private enum Gathering: Sendable {
        case heading(Command)
        /// The same has come before: the cards are in that one.
        case done(ContributionID)
        case refused(Refusal)
    }

    enum Gathered: Sendable {
        /// The heading, and whether the cards went into it just now.
        case done(ContributionID, isNew: Bool)
        case not(Outcome)
    }

    func gather(
        _ fields: Fields,
        _ seat: SeatID,
        _ request: Request,
        _ visitor: Visitor
    ) async -> Response {
        let cards = fields.all("kort").map { ContributionID($0) }
        let name = fields.filled("namn") ?? ""
        switch await gather(cards, under: name, by: seat, client: fields.client(of: seat)) {
        case .done(let heading, let isNew):
            guard Site.wantsJSON(request) else { return Answers.seeOther(.table) }
            return Answers.created([heading.text], isNew ? .created : .ok)
        case .not(let outcome): return await answer(outcome, .merge, fields, request, visitor)
        }
    }

    func gather(
        _ cards: [ContributionID],
        under name: String,
        by seat: SeatID,
        client: String?
    ) async -> Gathered {
        let (cards, at) = (Set(cards).sorted(), now())
        let heading: Command
        switch await desk.read({ Site.gathering(cards, under: name, by: seat, at: at, in: $0) }) {
        case .heading(let command): heading = command
        case .done(let into): return .done(into, isNew: false)
        case .refused(let refusal):
            return .not(.refused(.conflict, await desk.read { $0.sentence(for: refusal) }, refusal))
        }
        let first = Submission(client: client.map { "\($0)-rubrik" }, seat: seat, at: at, command: heading)
        let made = await submit(first)
        guard case .done(let receipt) = made, let into = receipt.created.first.map({ ContributionID($0) }) else {
            return .not(made)
        }
        let command = Command.merge(subject: .contributions(into: into, from: cards))
        let outcome = await submit(Submission(client: client, seat: seat, at: at, command: command))
        guard case .refused(let status, _, _) = outcome else { return .done(into, isNew: true) }
        if status == .conflict {
            // Somebody was quicker with one of the cards: the heading is not left alone.
            _ = await submit(Submission(seat: seat, at: at, command: .withdrawContribution(id: into)))
        }
        return .not(outcome)
    }

    /// Asked before anything is written.
    private static func gathering(
        _ cards: [ContributionID],
        under name: String,
        by seat: SeatID,
        at: Moment,
        in session: Session
    ) -> Gathering {
        if let into = cards.first.flatMap({ session.mergedInto[$0] }), session.contributions[into]?.text == name,
            cards.allSatisfy({ session.mergedInto[$0] == into })
        {
            return .done(into)
        }
        guard let first = cards.first else { return .refused(.nothingToMerge) }
        do throws(Refusal) {
            let all = Command.merge(subject: .contributions(into: first, from: Array(cards.dropFirst())))
            _ = try session.decide(all, by: seat, at: at)
            return .heading(session.heading(name, over: first))
        } catch {
            return .refused(error)
        }
    }
}

extension Session {
    /// The heading is of the same kind as the first card, when the step takes such cards.
    fileprivate func heading(_ name: String, over first: ContributionID) -> Command {
        let collected = openRun?.step.flatMap { plan(of: $0) }?.collects ?? []
        let own = contributions[first]?.kind ?? .idea
        return .contribute(
            kind: collected.isEmpty || collected.contains(own) ? own : collected.first ?? own,
            text: name,
            area: contributions[first]?.area,
            step: nil,
            table: nil,
            perspectives: [],
            statements: [],
            goal: nil,
            origin: nil
        )
    }
}
