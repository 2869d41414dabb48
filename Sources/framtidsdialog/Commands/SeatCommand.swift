import Engine
import Formats
import Journal

extension Verb {
    private static let workshop = Option.value(
        "--workshop",
        "ID",
        Sentence("bara den här workshopen", "this workshop only")
    )

    static let seat = Verb(
        "seat",
        Sentence("placera deltagarna vid bord", "seat the participants at tables"),
        usage: "--database FIL",
        options: [.database, workshop, .dryRun],
        details: Sentence(
            "Sprider varje organisation och blandar sektorer. De som redan har ett bord sitter kvar.",
            "Spreads each organisation and mixes sectors. Those who have a table keep it."
        )
    ) { asked in
        let journal = asked.has(.dryRun) ? nil : try Journal.open(asked.database, as: "framtidsdialog seat")
        defer { journal?.close() }
        let session = try journal?.session ?? Journal.read(asked.database)
        let plans = session.process?.workshops ?? []
        let wished = asked[workshop].map { WorkshopID($0) }
        if let wished, session.plan(of: wished) == nil {
            let refusal = Refusal.unknown(thing: .workshop, id: wished.text)
            throw Failure(.badInput, Sentence(refusal.swedish, refusal.english))
        }
        for plan in plans where wished == nil || plan.id == wished {
            let places = Seating.propose(for: plan.id, in: session)
            if let journal, !places.isEmpty {
                try journal.carryOut(
                    Submission(
                        seat: Seat.facilitator.id,
                        at: .now,
                        command: .setTables(workshop: plan.id, places: places)
                    )
                )
            }
            let all = (session.places[plan.id] ?? [:]).merging(places) { old, _ in old }
            let sizes = plan.tables.map { table in (table.id, all.values.count { $0 == table.id }) }
            let swedish = sizes.map { "bord \($0): \(counted($1, "person", "personer"))" }.joined(separator: ", ")
            let english = sizes.map { "table \($0): \(counted($1, "person", "people"))" }.joined(separator: ", ")
            asked.terminal.result(
                Sentence(
                    "\(plan.title): \(counted(places.count, "nyplacerad", "nyplacerade")); \(swedish).",
                    "\(plan.title): \(places.count) newly seated; \(english)."
                ).text(in: asked.language)
            )
        }
        return .success
    }
}
