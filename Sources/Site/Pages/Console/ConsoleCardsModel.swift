import Engine
import Formats

/// All cards of the present step, table by table, as the facilitator reads them. Who wrote them is not told.
struct ConsoleCardsModel: Hashable, Sendable {
    var title: String
    var step: Step?
    /// Votes that may be written in from paper; nil in other steps, and once the result is shown.
    var vote: PaperVote?
    var tables: [Table]
    var areas: [AreaLabel]
    var kinds: [ContributionKind]
    var problem: Sentence?
    /// What was typed, and for which table, when the form was refused.
    var kept = ""
    var table: String?

    struct Step: Hashable, Sendable {
        var id: String
        var title: String
        var takesCards: Bool
    }

    struct PaperVote: Hashable, Sendable {
        var step: String
        var form: VoteForm
        /// Those who have not voted themselves.
        var seats: [Voter]
    }

    struct Voter: Hashable, Sendable {
        var id: String
        var organisation: String
        var table: String?
        /// A ballot is written in, and may be put right.
        var isWritten: Bool
    }

    struct Table: Hashable, Sendable {
        /// Nil for what the whole room said.
        var id: String?
        var areas: [AreaLabel]
        var cards: [Card]
    }

    struct Card: Hashable, Sendable {
        var id: String
        var kind: ContributionKind
        var area: AreaLabel?
        var text: String
        var clock: String
        var origin: Contribution.Origin
        var isHidden: Bool
        var isMerged: Bool
    }

    init(_ session: Session) {
        let plan = session.currentWorkshop
        let run = session.openRun
        let step = run?.step.flatMap { session.plan(of: $0) }
        let labels = Dictionary(session.areaLabels.map { ($0.id, $0) }) { first, _ in first }
        let cards = (step.map { Array(session.cards(in: $0.id)) } ?? []).filter { !$0.withdrawn }
        let byTable = Dictionary(grouping: cards, by: \.table)
        func shown(_ table: TableID?) -> [Card] {
            (byTable[table] ?? []).reversed().map { card in
                Card(
                    id: card.id.text,
                    kind: card.kind,
                    area: card.area.flatMap { labels[$0] },
                    text: card.text,
                    clock: StockholmTime.local(card.at).clock,
                    origin: card.origin,
                    isHidden: card.hidden,
                    isMerged: session.mergedInto[card.id] != nil
                )
            }
        }
        title = session.process?.title ?? "Framtidsdialog"
        self.step = step.map { Step(id: $0.id.text, title: $0.title, takesCards: !$0.kind.isPause) }
        vote = step.flatMap { session.paperVote(in: $0) }
        tables = (plan?.tables ?? []).map { table in
            Table(id: table.id.text, areas: table.areas.compactMap { labels[$0] }, cards: shown(table.id))
        }
        let room = shown(nil)
        if !room.isEmpty { tables.append(Table(id: nil, areas: [], cards: room)) }
        areas = session.areaLabels
        let collected = step?.collects ?? []
        kinds = collected.isEmpty ? [.idea, .challenge, .comment, .question, .goal, .action] : collected
    }
}

extension Session {
    fileprivate func paperVote(in step: StepPlan) -> ConsoleCardsModel.PaperVote? {
        guard let vote = votes[step.id], vote.phase != .revealed, let form = voteForm(step, seat: nil),
            !form.options.isEmpty, let workshop = currentWorkshop
        else { return nil }
        let seats = seats.values.filter { seat in
            seat.role == .participant && (seat.workshops.isEmpty || seat.workshops.contains(workshop.id))
                && (vote.ballots[seat.id] == nil || vote.onPaper.contains(seat.id))
        }
        return ConsoleCardsModel.PaperVote(
            step: step.id.text,
            form: form,
            seats: seats.map { seat in
                ConsoleCardsModel.Voter(
                    id: seat.id.text,
                    organisation: seat.organisation.flatMap { organisations[$0]?.name } ?? "",
                    table: table(of: seat.id, in: workshop.id)?.text,
                    isWritten: vote.onPaper.contains(seat.id)
                )
            }
        )
    }
}

extension StepKind {
    fileprivate var isPause: Bool { if case .pause = self { true } else { false } }
}
