import Engine
import Formats

/// A vote's rules and result as sentences.
struct VoteWording {
    let outcome: VoteOutcome
    let material: DraftMaterial

    init(_ outcome: VoteOutcome, _ material: DraftMaterial) {
        self.outcome = outcome
        self.material = material
    }

    private var options: VoteOptions {
        if case .prioritise(_, let options) = outcome.step.kind { options } else { .goals }
    }

    private var noun: Noun {
        switch options {
        case .goals:
            material.goalWords.noun(for: outcome.lines.compactMap { material.session.goals[GoalID($0.option.text)] })
        case .contributions: .contribution
        case .areas: material.levels.area.noun
        }
    }

    var optionHeader: String { Swedish.capitalised(noun.singular) }

    var scoreHeader: String {
        switch outcome.method {
        case .dots, .quadratic: "Röster"
        case .rating: "Medelvärde"
        case .ranking: "Poäng"
        }
    }

    var rules: String {
        let place =
            "I workshop \(outcome.workshop.number) prioriterade deltagarna \(noun.definitePlural) i en dold omröstning."
        let how =
            switch outcome.method {
            case .dots(let budget, let cap):
                "Var och en hade \(Noun.vote.counted(budget)) att fördela"
                    + (cap < budget ? ", högst \(Swedish.number(cap)) på samma \(noun.singular)." : ".")
            case .rating:
                "Var och en bedömde på en skala från 1 till 10 hur \(important) och hur \(feasible) \(noun.each) är."
            case .ranking: "Var och en rangordnade \(noun.definitePlural) från den främsta till den sista."
            case .quadratic(let credits):
                "Var och en hade \(Noun.point.counted(credits)) att köpa röster för. En röst kostade en poäng, två röster "
                    + "på samma \(noun.singular) fyra och tre röster nio."
            }
        return place + " " + how
    }

    private var important: String { noun.gender == .neuter ? "viktigt" : "viktig" }
    private var feasible: String { noun.gender == .neuter ? "genomförbart" : "genomförbar" }

    /// "44 deltagare röstade. Flest röster fick … M2.1 (23), följd av M1.1 (19)."
    var result: [Inline] {
        let voted: Inline = .text("Sammanlagt röstade \(Noun.participant.counted(outcome.voters)). ")
        guard !outcome.leaders.isEmpty else { return [voted, "Rösterna räckte inte till någon rangordning."] }
        if outcome.leaders.count > 3 {
            return [voted, .text("Första platsen delas av \(noun.counted(outcome.leaders.count)).")]
        }
        let led = Set(outcome.leaders)
        let first = outcome.lines.filter { led.contains($0.option) }
        let rest = outcome.lines.filter { !led.contains($0.option) && $0.score != "0" }
        let next = rest.filter { $0.place == rest.first?.place }
        var inlines: [Inline] = [voted, .text(lead + " ")] + Inline.listed(first.map { id($0.option) })
        if let score = first.first?.score {
            inlines.append(.text(" (\(score)\(first.count > 1 ? " vardera" : ""))"))
        }
        if let score = next.first?.score, next.count <= 3 {
            inlines += [.text(", följt av ")] + Inline.listed(next.map { id($0.option) }) + [.text(" (\(score))")]
        }
        return inlines + ["."]
    }

    private var lead: String {
        switch outcome.method {
        case .dots, .quadratic: "Flest röster fick"
        case .rating: "Högst värderades"
        case .ranking: "Främst kom"
        }
    }

    /// How alike the room thought, the measure explained.
    var agreement: [Inline] {
        guard let level = outcome.agreement.level else {
            return ["Det var för få som röstade för att mäta hur eniga deltagarna var."]
        }
        let view =
            switch level {
            case .strong: "Deltagarna var starkt eniga"
            case .fair: "Deltagarna var ganska eniga"
            case .divided: "Meningarna var delade"
            case .stronglyDivided: "Meningarna var starkt delade"
            }
        return [
            .text(view + (measure.map { " (\($0))." } ?? ".")),
            .note(
                "W är Kendalls konkordanskoefficient. Den är 1 när alla rangordnar lika och 0 när rangordningarna inte "
                    + "har något gemensamt."
            ),
        ]
    }

    /// "W 0,79", the figure without the words that the sentence already says.
    private var measure: String? { outcome.agreement.swedish.split(separator: ", ").last.map(String.init) }

    /// What came first in each sector that is large enough, and why the others are not told.
    var sectors: [[Inline]] {
        var sentences: [[Inline]] = []
        let shown = outcome.sectors.filter { !$0.leaders.isEmpty && $0.leaders.count <= 3 }
        if shown.count > 1 {
            func named(_ part: VoteOutcome.SectorLeaders) -> String {
                "\(material.sector(part.sector)) (\(Swedish.number(part.voters)) röstande)"
            }
            if Set(shown.map(\.leaders)).count == 1 {
                let names = Swedish.list(shown.map(named))
                sentences.append(
                    [.text("Sektorerna \(names) satte alla samma \(noun.singular) främst, ")]
                        + Inline.listed(shown[0].leaders.map { id($0) }) + ["."]
                )
            } else {
                let parts = shown.map { part -> [Inline] in
                    (part.leaders.count == 2 ? ["både "] : []) + Inline.listed(part.leaders.map { id($0) })
                        + [.text(" i sektorn \(named(part))")]
                }
                sentences.append(["Främst kom "] + Inline.listed(parts) + ["."])
            }
        }
        if outcome.smallSectors > 0 {
            let noun = Swedish.choose(outcome.smallSectors, "sektor", "sektorer")
            sentences.append([
                .text(
                    "Resultatet för \(Swedish.number(outcome.smallSectors)) \(noun) med färre än "
                        + "\(Swedish.number(VoteOutcome.fewestShown)) röstande visas inte för sig, så att ingen enskild "
                        + "röst röjs."
                )
            ])
        }
        return sentences
    }

    /// The option's id, linked where it stands in the document.
    private func id(_ option: OptionID) -> [Inline] {
        switch options {
        case .goals:
            let goal = GoalID(option.text)
            return material.session.goals[goal]?.isDropped == false ? [material.link(goal)] : [.id(option.text)]
        case .contributions: return [.id(option.text)]
        case .areas: return [.text(Swedish.quoted(material.session.area(AreaID(option.text))?.title ?? option.text))]
        }
    }

    /// The goal as it stood when people voted on it, and where to read it as it stands now.
    private func words(of goal: Goal) -> [Inline] {
        let opened = material.session.start(of: outcome.step.id)
        let voted = goal.wording(whenVoteOpened: opened)
        let words: [Inline] = [.text(voted + " ")] + id(OptionID(goal.id.text))
        if voted == goal.text || goal.isDropped { return words }
        return words + [" (nuvarande lydelse i ", material.chapter(of: goal), ")"]
    }

    /// The option's words with its id.
    func named(_ option: OptionID) -> [Inline] {
        switch options {
        case .goals:
            let goal = GoalID(option.text)
            guard let goal = material.session.goals[goal] else { return [.id(option.text)] }
            return words(of: goal) + (goal.isDropped ? [.text(" (struken)")] : [])
        case .contributions:
            let text =
                material.session.contributions[ContributionID(option.text)].map { $0.hidden ? "" : $0.text } ?? ""
            return [.text(Swedish.shortened(text, to: 160) + " "), .id(option.text)]
        case .areas: return [.text(material.session.area(AreaID(option.text))?.title ?? option.text)]
        }
    }
}

extension Goal {
    /// The wording the first voters read; for a goal written while the vote was open its first one.
    func wording(whenVoteOpened opened: Moment?) -> String {
        guard let opened else { return text }
        return (wordings.last { $0.at < opened } ?? wordings.first)?.text ?? text
    }
}
