import Drafting
import Engine
import Formats

/// What organisations have answered in a checklist or a self-rating, all of them together.
struct WallAnswers {
    let title: String?
    /// Those that have answered anything.
    let organisations: Set<OrganisationID>
    /// How many have answered all of it, or come to where the list ends for them.
    let done: Int
    fileprivate let asked: [(id: String, text: String, given: Given)]

    fileprivate enum Given {
        case answers([ChecklistAnswer.Answer])
        case ratings([Int], highest: Int)
    }

    /// - Parameter areShown: whether what was answered is told, where so many answered that it tells of none of them.
    func questions(areShown: Bool) -> [ProjectorModel.Answers.Question] {
        asked.map { .init(id: $0.id, text: $0.text, result: areShown ? $0.given.result : nil) }
    }
}

extension ProjectorModel.Answers.Result {
    /// "Ja 4, Delvis 1, Nej 0"
    var words: Sentence {
        switch self {
        case .told(let bars):
            bars.dropFirst().reduce(bars.first?.words ?? Sentence(same: "")) { $0 + Sentence(same: ", ") + $1.words }
        case .tooFew:
            Sentence(
                "Färre än \(Swedish.number(Session.smallestShownSector)) har svarat",
                "Fewer than \(Session.smallestShownSector) have answered"
            )
        }
    }
}

extension WallAnswers.Given {
    fileprivate var result: ProjectorModel.Answers.Result {
        switch self {
        case .answers(let given):
            if given.count < Session.smallestShownSector { return .tooFew }
            return .told(
                ChecklistAnswer.Answer.allCases.map { answer in
                    let count = given.count { $0 == answer }
                    return ResultModel.Bar(
                        share: count * 1_000 / given.count,
                        words: answer.words + Sentence(same: " \(count)")
                    )
                }
            )
        case .ratings(let given, let highest):
            if given.count < Session.smallestShownSector { return .tooFew }
            let mean = Double(given.reduce(0, +)) / Double(given.count)
            return .told([
                ResultModel.Bar(
                    share: Int(mean / Double(max(1, highest)) * 1_000),
                    words: Sentence("medel ", "mean ") + Sentence(decimal: mean)
                        + Sentence(" av \(highest)", " of \(highest)")
                )
            ])
        }
    }
}

extension Session {
    /// Nil in steps of other kinds.
    func organisationsAnswers(to step: StepPlan) -> WallAnswers? {
        switch step.kind {
        case .checklist(let list):
            let all = checklistAnswers.values.filter { $0.step == step.id }
            let byOrganisation = Dictionary(grouping: all, by: \.organisation)
            let ending = Set(list.items.filter { $0.onNo == .end }.map(\.id))
            let done = byOrganisation.values.count { given in
                given.contains { ending.contains($0.item) && $0.answer == .no }
                    || Set(given.map(\.item)).isSuperset(of: list.items.map(\.id))
            }
            return WallAnswers(
                title: list.title,
                organisations: Set(byOrganisation.keys),
                done: done,
                asked: list.items.map { item in
                    (item.id.text, item.text, .answers(all.filter { $0.item == item.id }.map(\.answer)))
                }
            )
        case .selfRating(let factors, let highest):
            let all = selfRatings.values.filter { $0.step == step.id }
            let byOrganisation = Dictionary(grouping: all, by: \.organisation)
            return WallAnswers(
                title: nil,
                organisations: Set(byOrganisation.keys),
                done: byOrganisation.values.count { Set($0.map(\.factor)).isSuperset(of: factors.map(\.id)) },
                asked: factors.map { factor in
                    let given = all.filter { $0.factor == factor.id }.map(\.value)
                    return (factor.id.text, factor.title, .ratings(given, highest: highest))
                }
            )
        default: return nil
        }
    }
}

extension WallFit {
    /// Questions with their answers beside them, below how many have answered and the list's name.
    static func pages(
        _ questions: [ProjectorModel.Answers.Question],
        title: String?,
        in room: Double
    ) -> (size: Int, pages: [Range<Int>]) {
        let width = questions.contains { $0.result != nil } ? besideBars : width
        let room = room - 3 - (title == nil ? 0 : 2.3)
        return fit(sizesBesideBars, of: questions.map(\.text), across: width, in: room) { size in
            questions.map { question in
                var bars = 0
                if case .told(let told) = question.result { bars = told.count }
                let lines = lines(question.text, size: size, width: width)
                return max(Double(lines) * size * 1.25, Double(bars) * bar) + 0.6
            }
        }
    }
}
