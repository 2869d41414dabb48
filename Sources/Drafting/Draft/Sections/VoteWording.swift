import Engine
import Formats

/// A vote's rules and result as sentences.
struct VoteWording {
    let material: DraftMaterial
    let workshop: WorkshopPlan
    private let step: StepID
    private let method: VotingMethod
    private let options: VoteOptions
    private let noun: Noun

    /// Nil for a vote whose step is in no plan.
    init?(_ vote: Vote, _ material: DraftMaterial) {
        let session = material.session
        guard let workshop = session.workshop(of: vote.step),
            case .prioritise(let method, let options) = session.plan(of: vote.step)?.kind
        else { return nil }
        self.material = material
        self.workshop = workshop
        self.method = method
        step = vote.step
        self.options = options
        switch options {
        case .goals:
            let voted = Set(session.votedOptions(in: vote.step).values)
            noun = material.goalWords.noun(for: voted.compactMap { session.goals[GoalID($0.text)] })
        case .contributions: noun = .contribution
        case .areas: noun = material.levels.area.noun
        }
    }

    var optionHeader: String { Swedish.capitalised(noun.singular) }

    var scoreHeader: String {
        switch method {
        case .dots, .quadratic: "Röster"
        case .rating: "Medelvärde"
        case .ranking: "Poäng"
        }
    }

    var rules: String {
        let place =
            "I workshop \(workshop.number) prioriterade deltagarna \(noun.definitePlural) i en dold omröstning."
        let how =
            switch method {
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

    /// One decimal, with comma.
    static func score(_ score: Double) -> String {
        let tenths = Int((score * 10).rounded())
        let whole = Swedish.figures(tenths / 10)
        return tenths.isMultiple(of: 10) ? whole : "\(whole),\(tenths % 10)"
    }

    /// "44 deltagare röstade. Flest röster fick … M2.1 (23), följd av M1.1 (19)."
    func outcome(_ result: VoteResult) -> [Inline] {
        let voted: Inline = .text("Sammanlagt röstade \(Noun.participant.counted(result.voters)). ")
        let leaders = result.tally.leaders
        guard !leaders.isEmpty else { return [voted, "Rösterna räckte inte till någon rangordning."] }
        if leaders.count > 3 { return [voted, .text("Första platsen delas av \(noun.counted(leaders.count)).")] }
        let first = result.tally.lines.prefix { $0.place == 1 }
        let rest = result.tally.lines.dropFirst(first.count).filter { $0.score > 0 }
        let next = rest.filter { $0.place == rest.first?.place }
        var inlines: [Inline] = [voted, .text(lead + " ")] + Inline.listed(first.map { id($0.option) })
        if let score = first.first.map({ told($0.score) }) {
            inlines.append(.text(" (\(score)\(first.count > 1 ? " vardera" : ""))"))
        }
        if let score = next.first.map({ told($0.score) }), next.count <= 3 {
            inlines += [.text(", följt av ")] + Inline.listed(next.map { id($0.option) }) + [.text(" (\(score))")]
        }
        return inlines + ["."]
    }

    /// A mean says nothing without the highest there is.
    private func told(_ score: Double) -> String {
        guard case .rating = method else { return Self.score(score) }
        return "\(Self.score(score)) av \(RatingScale().range.upperBound)"
    }

    private var lead: String {
        switch method {
        case .dots, .quadratic: "Flest röster fick"
        case .rating: "Högst värderades"
        case .ranking: "Främst kom"
        }
    }

    /// How alike the room thought, the measure explained.
    func agreement(_ agreement: AgreementWording) -> [Inline] {
        guard let level = agreement.level else {
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
            .text(view + (agreement.figure.map { " (W \($0))." } ?? ".")),
            .note(
                "W är Kendalls konkordanskoefficient. Den är 1 när alla rangordnar lika och 0 när rangordningarna inte "
                    + "har något gemensamt."
            ),
        ]
    }

    /// What came first in each sector that can be shown, and why the others are not told.
    func sectors(_ result: VoteResult) -> [[Inline]] {
        let shown = result.sectors.map { (sector: $0, leaders: $0.result.leaders) }
            .filter { !$0.leaders.isEmpty && $0.leaders.count <= 3 }
        func named(_ part: VoteResult.SectorResult) -> String {
            "\(material.sector(part.sector)) (\(Swedish.number(part.voters)) röstande)"
        }
        func ids(_ leaders: [OptionID]) -> [Inline] {
            (leaders.count == 2 ? ["både "] : []) + Inline.listed(leaders.map { id($0) })
        }
        var sentences: [[Inline]] = []
        if shown.count > 1, Set(shown.map(\.leaders)).count == 1 {
            let names = Swedish.list(shown.map { named($0.sector) })
            sentences.append(
                [.text("Sektorerna \(names) satte alla samma \(noun.singular) främst, ")]
                    + Inline.listed(shown[0].leaders.map { id($0) }) + ["."]
            )
        } else if shown.count > 1 || shown.first.map({ $0.sector.voters < result.voters }) == true {
            let parts = shown.map { ids($0.leaders) + [.text(" i sektorn \(named($0.sector))")] }
            sentences.append(["Främst kom "] + Inline.listed(parts) + ["."])
        }
        if let heldBack = heldBack(result) { sentences.append([.text(heldBack)]) }
        return sentences
    }

    /// Why some sectors are not shown; nil when all are.
    private func heldBack(_ result: VoteResult) -> String? {
        func sectors(_ count: Int) -> String {
            "\(Swedish.number(count)) \(Swedish.choose(count, "sektor", "sektorer"))"
        }
        let reckoned = "eftersom de dolda rösterna annars skulle gå att räkna ut ur helheten."
        let (small, covering) = (result.smallSectors, result.coveringSectors)
        if small == 0 {
            return covering == 0 ? nil : "Resultatet för \(sectors(covering)) visas inte för sig, " + reckoned
        }
        let secret =
            "Resultatet för \(sectors(small)) med färre än \(Swedish.number(Session.smallestShownSector)) röstande visas "
            + "inte för sig, så att ingen enskild röst röjs."
        if covering == 0 { return secret }
        return secret + " Inte heller resultatet för ytterligare \(sectors(covering)) visas för sig, " + reckoned
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
        let opened = material.session.start(of: step)
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
