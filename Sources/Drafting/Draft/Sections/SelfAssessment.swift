import Engine
import Formats

/// What organisations answered in checklists and how they rated themselves, as counts and means; never one by one.
struct SelfAssessment {
    let material: DraftMaterial

    /// With fewer organisations than this nothing is shown.
    private static let fewest = 3

    /// Empty when nobody has answered anything.
    var blocks: [Block] {
        let tables = material.process.workshops.flatMap { workshop in
            workshop.steps.flatMap { blocks($0, workshop) }
        }
        if tables.isEmpty { return [] }
        let intro =
            "Organisationerna svarade var för sig. Svaren redovisas bara sammanlagt, och bara där minst "
            + "\(Swedish.number(Self.fewest)) organisationer har svarat."
        return [.paragraph(intro)] + tables
    }

    private func blocks(_ step: StepPlan, _ workshop: WorkshopPlan) -> [Block] {
        switch step.kind {
        case .checklist(let checklist):
            let answers = material.session.checklistAnswers.values.filter { $0.step == step.id }
            let count = Set(answers.map(\.organisation)).count
            if count == 0 { return [] }
            let what = "checklistan \(Swedish.quoted(checklist.title)) i workshop \(workshop.number)"
            if count < Self.fewest { return [tooFew(count, what)] }
            return [.paragraph(answered(count, what)), table(checklist, answers, step)]
        case .selfRating(let factors, let highest):
            let ratings = material.session.selfRatings.values.filter { $0.step == step.id }
            let count = Set(ratings.map(\.organisation)).count
            if count == 0 { return [] }
            let what = "självskattningen i workshop \(workshop.number)"
            if count < Self.fewest { return [tooFew(count, what)] }
            let scale = " Skalan går från 1 till \(highest)."
            return [.paragraph(answered(count, what) + scale), table(factors, ratings, step)]
        default: return []
        }
    }

    private func answered(_ count: Int, _ what: String) -> String {
        Swedish.capitalised(Noun.organisation.counted(count)) + " svarade på \(what)."
    }

    private func tooFew(_ count: Int, _ what: String) -> Block {
        .paragraph(answered(count, what) + " Det är för få för att svaren ska redovisas.")
    }

    private func table(_ checklist: Checklist, _ answers: [ChecklistAnswer], _ step: StepPlan) -> Block {
        let rows = checklist.items.map { item -> [Table.Cell] in
            let given = answers.filter { $0.item == item.id }
            let counts = [ChecklistAnswer.Answer.yes, .partly, .no].map { answer in given.count { $0.answer == answer }
            }
            return [Table.Cell(item.text)] + counts.map { cell(Swedish.figures($0), of: given.count) }
        }
        return table(
            caption: "Svar på checklistan, antal organisationer",
            [.init("Fråga", width: 4)] + ["Ja", "Delvis", "Nej"].map { .init($0, width: 0.9, alignment: .end) },
            rows,
            step
        )
    }

    private func table(_ factors: [RatingFactor], _ ratings: [SelfRating], _ step: StepPlan) -> Block {
        let rows = factors.map { factor -> [Table.Cell] in
            let given = ratings.filter { $0.factor == factor.id }
            let sum = given.reduce(0) { $0 + $1.value }
            return [
                Table.Cell(factor.title), cell(mean(sum, given.count), of: given.count),
                Table.Cell(Swedish.figures(given.count)),
            ]
        }
        return table(
            caption: "Självskattning, medelvärde per framgångsfaktor",
            [
                .init("Faktor", width: 4), .init("Medelvärde", width: 1.2, alignment: .end),
                .init("Organisationer", width: 1.4, alignment: .end),
            ],
            rows,
            step
        )
    }

    private func table(
        caption: String,
        _ columns: [Table.Column],
        _ rows: [[Table.Cell]],
        _ step: StepPlan
    ) -> Block {
        .table(
            Table(
                caption: [.text(caption)],
                columns: columns,
                rows: rows,
                firstColumnIsHeader: true,
                anchor: "svar-" + Anchor.slug(step.id.text)
            )
        )
    }

    /// A value that so many organisations stand behind that none can be told apart.
    private func cell(_ value: String, of count: Int) -> Table.Cell {
        Table.Cell(count < Self.fewest ? "–" : value)
    }

    /// "3,4"
    private func mean(_ sum: Int, _ count: Int) -> String {
        if count == 0 { return "–" }
        let tenths = (sum * 20 + count) / (count * 2)
        return "\(tenths / 10),\(tenths % 10)"
    }
}
