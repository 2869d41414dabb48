import Engine

/// What decides about statements, made once for a process.
struct NoteMinds: Sendable {
    let meanings: NoteMeanings
    let categories: CategoryJudge
    let areas: AreaJudge
    let remarks: Weights<RemarkSign>
    let points: Weights<PointSign>
    let areaIDs: [AreaID]
    let categoryPath: AnswerPath
    let verdicts: RemarkVerdicts

    init(_ process: Process, _ weights: NoteWeights = .learnt) {
        areas = AreaJudge(Weights(weights.area))
        remarks = Weights(weights.remark)
        points = Weights(weights.point)
        categories = CategoryJudge(process, weights.category)
        meanings = NoteMeanings(process, NoteLexicon(process, categories: categories.words, remarks: remarks))
        areaIDs = process.areas.map(\.id)
        categoryPath = AnswerPath(process.codes.map(\.id.text), weights.step)
        verdicts = RemarkVerdicts(weights)
    }
}
