import Engine
import Foundation

/// A county many times the demo's size: the same kinds of commands in the same proportions, made without chance.
struct County {
    let size: Int
    let process: Engine.Process

    /// Every command of a whole process, in order, with who gives it. Each is decided on the session before it.
    func commands(_ each: (SeatID, Command) throws -> Void) throws {
        let ledare = Seat.facilitator.id
        try each(ledare, .found(process: process))
        for number in 0..<(14 * size) { try each(ledare, .importInterview(note: note(number))) }
        let organisations = process.organisations.map(\.id)
        for number in 0..<(56 * size) {
            try each(
                ledare,
                .invite(invitations: [Invitation(organisation: organisations[number % organisations.count])])
            )
        }
        try workshopOne(each)
        try workshopTwo(each)
    }

    private var first: WorkshopPlan { process.workshops[0] }
    private var second: WorkshopPlan { process.workshops[1] }

    private func note(_ number: Int) -> NoteProposal {
        let statements = (0..<14).map { index in
            NoteProposal.Statement(
                category: process.codes[index % process.codes.count].id,
                area: area(index).id,
                text: "\(Self.texts[(number + index) % Self.texts.count]) (\(number).\(index))",
                start: index * 120,
                length: 110
            )
        }
        return NoteProposal(
            file: "anteckning-\(number).md",
            digest: "digest-\(number)",
            sector: process.sectors[number % process.sectors.count].id,
            length: 1_700,
            statements: statements
        )
    }

    private func area(_ number: Int) -> Area { process.areas[number % process.areas.count] }

    private func move(_ workshop: WorkshopPlan, to kind: (StepKind) -> Bool, from: inout StepID?) -> Command? {
        guard let step = workshop.steps.first(where: { kind($0.kind) }) else { return nil }
        defer { from = step.id }
        return .moveStep(workshop: workshop.id, from: from, to: step.id)
    }

    private func workshopOne(_ each: (SeatID, Command) throws -> Void) throws {
        let ledare = Seat.facilitator.id
        var step: StepID?
        try each(ledare, .openWorkshop(workshop: first.id))
        if let move = move(first, to: { $0 == .groupDiscussion }, from: &step) { try each(ledare, move) }
        let collected = step.flatMap { id in first.steps.first { $0.id == id } }?.collects ?? []
        let kinds = collected.isEmpty ? [ContributionKind.idea] : collected
        for number in 0..<(280 * size) {
            let seat = SeatID("P\(number % (56 * size) + 1)")
            try each(
                seat,
                .contribute(
                    kind: kinds[number % kinds.count],
                    text: "\(Self.texts[number % Self.texts.count]) \(number)",
                    area: area(number).id,
                    step: nil,
                    table: nil,
                    perspectives: [],
                    statements: [StatementID("U\(number % (196 * size) + 1)")],
                    goal: nil,
                    origin: nil
                )
            )
        }
        for number in 0..<(11 * size) {
            let pair = Merge.Subject.contributions(
                into: ContributionID("K\(number * 3 + 1)"),
                from: [ContributionID("K\(number * 3 + 2)")]
            )
            try each(ledare, .merge(subject: pair))
        }
        if let move = move(first, to: { if case .formulate = $0 { true } else { false } }, from: &step) {
            try each(ledare, move)
        }
        for number in 0..<(12 * size) {
            try each(
                ledare,
                .formulate(
                    area: area(number).id,
                    grammar: nil,
                    text: "Länet är jämställt i fråga \(number) och alla har samma makt",
                    why: nil,
                    contributions: (0..<12).map { ContributionID("K\((number * 12 + $0) % (280 * size) + 1)") },
                    statements: [StatementID("U\(number + 1)")],
                    nationalGoals: [],
                    focusItems: [],
                    perspectives: [],
                    constructed: true
                )
            )
        }
        if let move = move(first, to: { if case .prioritise = $0 { true } else { false } }, from: &step) {
            try each(ledare, move)
        }
        for number in 0..<(46 * size) {
            let goal = OptionID("M\(number % process.areas.count + 1).1")
            try each(SeatID("P\(number + 1)"), .vote(step: nil, ballot: .dots(dots: [goal: 2])))
        }
        try each(ledare, .closeWorkshop(workshop: first.id))
    }

    private func workshopTwo(_ each: (SeatID, Command) throws -> Void) throws {
        let ledare = Seat.facilitator.id
        var step: StepID?
        try each(ledare, .openWorkshop(workshop: second.id))
        if let move = move(second, to: { $0 == .actions }, from: &step) { try each(ledare, move) }
        for number in 0..<(32 * size) {
            let goal = GoalID("M\(number % process.areas.count + 1).\(number / process.areas.count % (4 * size) + 1)")
            try each(
                ledare,
                .proposeAction(
                    goal: goal,
                    text: "Ta fram gemensam rutin nummer \(number)",
                    kind: nil,
                    start: Day("2024-09-01"),
                    end: Day("2026-06-30"),
                    resource: nil,
                    contributions: [ContributionID("K\(number + 1)")],
                    perspectives: []
                )
            )
            try each(
                ledare,
                .setIndicator(
                    id: nil,
                    subject: .action(id: ActionID("A\(number + 1)")),
                    text: "Antal kommuner med rutin",
                    measures: .activity,
                    baseline: "2",
                    target: "7",
                    source: "Länsstyrelsens enkät",
                    cadence: "varje år",
                    bySex: false,
                    reasonNotSplit: "Avser organisationer"
                )
            )
        }
        let organisations = process.organisations.map(\.id)
        for number in 0..<(96 * size) {
            try each(
                ledare,
                .claim(
                    subject: .action(id: ActionID("A\(number / 3 + 1)")),
                    organisation: organisations[number % organisations.count],
                    role: "strateg",
                    part: [.lead, .partner, .consulted][number % 3]
                )
            )
        }
        try each(ledare, .closeWorkshop(workshop: second.id))
    }

    private static let texts = [
        "Flickor och pojkar väljer utbildning efter intresse och inte efter vad som förväntas av dem",
        "Män tar lika stort ansvar för hem och barn som kvinnor gör, också när barnen är sjuka",
        "Den som lever med våld vet vart hon kan vända sig och får hjälp samma dag, var hon än bor",
        "Kvinnor och män har samma inflytande när kommunerna planerar för kris och beredskap",
        "Arbetsgivarna i länet erbjuder heltid som norm och delar upp sin statistik efter kön",
        "Föreningslivet leds av lika många kvinnor som män och pengarna fördelas rättvist",
    ]
}
