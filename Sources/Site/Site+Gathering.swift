import Engine
import Formats
import HTTP
import Journal

/// Cards under a common heading: the heading becomes a card, and they go into it.
extension Site {
    private enum Gathering: Sendable {
        case heading(Command)
        /// The same form has come before: the cards are in that one.
        case done(ContributionID)
        case refused(Sentence)
    }

    func gather(
        _ fields: Fields,
        _ seat: SeatID,
        _ request: Request,
        _ visitor: Visitor
    ) async -> Response {
        let cards = Set(fields.all("kort").map { ContributionID($0) }).sorted()
        let (at, client, name) = (now(), fields.client(of: seat), fields.filled("namn") ?? "")
        let heading: Command
        switch await desk.read({ Site.gathering(cards, under: name, by: seat, at: at, in: $0) }) {
        case .heading(let command): heading = command
        case .done(let into):
            guard Site.wantsJSON(request) else { return Answers.seeOther(.table) }
            return Answers.created([into.text], .ok)
        case .refused(let sentence):
            return await answer(.refused(.conflict, sentence), .merge, fields, request, visitor)
        }
        let first = Submission(client: client.map { "\($0)-rubrik" }, seat: seat, at: at, command: heading)
        let made = await submit(first)
        guard case .done(let receipt) = made, let into = receipt.created.first.map({ ContributionID($0) }) else {
            return await answer(made, .merge, fields, request, visitor)
        }
        let command = Command.merge(subject: .contributions(into: into, from: cards))
        let outcome = await submit(Submission(client: client, seat: seat, at: at, command: command))
        if case .refused(.conflict, _) = outcome {
            // Somebody was quicker with one of the cards: the heading is not left alone.
            _ = await submit(Submission(seat: seat, at: at, command: .withdrawContribution(id: into)))
        }
        return await answer(outcome, .merge, fields, request, visitor)
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
        guard let first = cards.first else { return .refused(session.sentence(for: .nothingToMerge)) }
        do throws(Refusal) {
            let all = Command.merge(subject: .contributions(into: first, from: Array(cards.dropFirst())))
            _ = try session.decide(all, by: seat, at: at)
            return .heading(session.heading(name, over: first))
        } catch {
            return .refused(session.sentence(for: error))
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
