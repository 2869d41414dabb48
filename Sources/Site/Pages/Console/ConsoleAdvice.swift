import Engine
import Formats

/// When to go on, for one who does this for the first time: always with the reason, from what the tables have said and
/// done.
struct ConsoleAdvice {
    let model: ConsoleModel
    /// Whether the step's time is out.
    let isLate: Bool

    /// With the key that does the same as the button, where there are keys.
    var html: HTML {
        let byKey = Sentence("Mellanslag går också.", "The space bar works too.")
        return "\("<span class=\"by-key\">\(byKey) </span>", if: sentence == Self.undoable)\(sentence)"
    }

    private static let undoable = Sentence("Det kan ångras i tio sekunder.", "It can be undone for ten seconds.")

    var sentence: Sentence {
        if !model.lead.leads {
            return Sentence("Ta över ledningen för att byta steg.", "Take over the lead to change steps.")
        }
        if let vote = model.workshop?.step?.vote, vote.isWaited, model.workshop?.step?.lack == nil {
            return advice(on: vote)
        }
        let all = model.tables.count
        let done = model.tables.count { $0.state == .done }
        let more = model.tables.count { $0.state == .moreTime }
        if all > 0, done == all {
            return Sentence("Alla bord är klara: gå vidare.", "All tables are done: go on.")
        }
        return isLate ? late(done, more, of: all) : early(done, more, of: all)
    }

    /// A vote goes on until everybody has had the chance, whatever the clock says.
    private func advice(on vote: ConsoleModel.VoteState) -> Sentence {
        if vote.phase == .closed {
            return Sentence(
                "Visa resultatet innan ni går vidare, om det inte ska visas i nästa steg.",
                "Show the result before you go on, unless it is to be shown in the next step."
            )
        }
        if vote.entitled > 0, vote.cast == vote.entitled {
            return Sentence("Alla har röstat: stäng röstningen.", "Everybody has voted: close the vote.")
        }
        return Sentence(
            "Stäng röstningen när alla har haft sin chans. Går du vidare stängs den också.",
            "Close the vote when everybody has had the chance. Going on closes it too."
        )
    }

    private func early(_ done: Int, _ more: Int, of all: Int) -> Sentence {
        let stuck = model.tables.filter(\.isStuck).map(\.table)
        if !stuck.isEmpty {
            let list = stuck.joined(separator: ", ")
            return Sentence(
                "Bord \(list) har stannat av, fast andra skriver: gå dit.",
                "Table \(list) has stopped, though others write: go there."
            )
        }
        if done == 0, more == 0 { return Self.undoable }
        let first = Sentence("\(done) av \(all) bord är klara", "\(done) of \(all) tables are done")
        return first
            + (more > 0 ? Sentence(", \(more) behöver mer tid.", ", \(more) need more time.") : Sentence(same: "."))
    }

    private func late(_ done: Int, _ more: Int, of all: Int) -> Sentence {
        if more > 0 {
            return Sentence(
                "Tiden är ute, men \(more) bord behöver mer tid: lägg till två minuter, eller säg att ni går vidare.",
                "Time is up, but \(more) tables need more time: add two minutes, or say that you go on."
            )
        }
        if done > 0 {
            return Sentence(
                "Tiden är ute. \(done) av \(all) bord är klara, de andra har inte svarat: fråga dem och gå vidare.",
                "Time is up. \(done) of \(all) tables are done, the others have not answered: ask them and go on."
            )
        }
        return Sentence(
            "Tiden är ute. Ingen har sagt att de är klara: fråga i rummet, och gå vidare eller lägg till tid.",
            "Time is up. Nobody has said that they are done: ask in the room, and go on or add time."
        )
    }
}
