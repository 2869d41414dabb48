import Engine
import Formats

/// What became of a goal's wording after the room had voted on it, or after the workshop that wrote it.
struct WordingHistory {
    let material: DraftMaterial
    let goal: Goal

    /// Nil when the goal stands as it was voted on.
    var note: [Inline]? {
        guard let last = later.last, let place = goal.wordings.firstIndex(of: later[0]), place > 0 else { return nil }
        let before = goal.wordings[place - 1]
        var text = "Lydelsen ändrades \(when(last))."
        text += " Tidigare lydelse: \(Swedish.quoted(before.text))"
        if let reason = last.reason, !reason.isEmpty { text += " Skäl: \(Swedish.stopped(reason))" }
        return [.text(text)]
    }

    /// Wordings given once the vote was over; without a vote, in another workshop than the first one.
    private var later: [Engine.Wording] {
        let voted = material.session.votes.values.compactMap { vote -> Moment? in
            guard case .prioritise(_, .goals) = material.session.plan(of: vote.step)?.kind else { return nil }
            return material.session.end(of: vote.step)
        }.filter { end in goal.wordings.first.map { $0.at <= end } ?? false }.min()
        let first = goal.wordings.first?.step.flatMap { material.session.workshop(of: $0)?.id }
        return goal.wordings.dropFirst().filter { wording in
            if let voted { return wording.at >= voted }
            return wording.step.flatMap { material.session.workshop(of: $0)?.id } != first
        }
    }

    /// "i workshop 2 den 14 november 2023"
    func when(_ wording: Engine.Wording) -> String {
        let day = Swedish.onDate(StockholmTime.day(of: wording.at))
        guard let workshop = wording.step.flatMap({ material.session.workshop(of: $0) }) else { return day }
        return "i workshop \(workshop.number) \(day)"
    }
}
