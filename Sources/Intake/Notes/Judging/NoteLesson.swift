package import Engine
import Formats

/// A place in a note with what a careful reader made of it.
package struct NoteMark: Sendable {
    /// Code points of the decoded text.
    package var range: Range<Int>
    /// Nil for what must stay out.
    package var code: CodeID?
    package var area: AreaID?

    package init(range: Range<Int>, code: CodeID?, area: AreaID?) {
        self.range = range
        self.code = code
        self.area = area
    }
}

/// One question that the reader asks itself about a marked note, with the right answer: what weights are learnt from.
package struct NoteLesson: Sendable {
    package enum Subject: String, Sendable, CaseIterable {
        case remark
        /// As `remark`, of what the reader's weights for remarks find.
        case verdict
        case point, category, area
    }

    package struct Feature: Sendable {
        package var name: String
        package var strength: Float
    }

    package var subject: Subject
    /// What speaks for each answer.
    package var answers: [[Feature]]
    /// What is seen whatever the answer, and may speak for each: weights of it are by the answer's name.
    package var common: [Feature] = []
    package var names: [String] = []
    package var right: Int
    /// Names of going from each answer to the question before to each of this one, row by row; empty for a first
    /// question, and where one has nothing to do with the next.
    package var steps: [String] = []

    /// What is measured of a verdict, where everything else is there or not.
    package static let measures = RemarkView.Measure.allCases.map { "\($0)" }

    /// A word has many parts, and they say the same thing over again.
    package static let partStrength: Float = 0.3
}

/// Asks of a marked note what the reader will ask of others, with everything before the question answered rightly.
struct NoteLessons {
    private let body: NoteBody
    private let minds: NoteMinds
    private let marks: [NoteMark]
    private let context: NoteContext
    private(set) var lessons: [NoteLesson] = []
    private var names: [WordKey: String] = [:]

    init(_ passages: [NotePassage], _ body: NoteBody, _ minds: NoteMinds, role: String?, marks: [NoteMark]) {
        self.body = body
        self.minds = minds
        self.marks = marks
        let sentences = passages.map { NoteSentence.all(in: $0.run, of: body).sentences }
        context = NoteContext(passages, sentences, body, role: role)
        for form in body.note.forms {
            let letters = body.note.letters(form)
            names[form.key] = String(scalars: letters)
            names[form.key.opening] = String(scalars: letters) + "^"
            names[form.key.second] = String(scalars: letters) + "^^"
            names[form.key.closing] = String(scalars: letters) + "$"
            names[form.beginning] = String(scalars: letters.prefix(4)) + "*"
            names[form.stem] = String(scalars: letters.prefix(Int(form.stemLength)))
            let stem = String(scalars: letters.prefix(Int(form.stemLength)))
            names[form.stem.opening] = stem + "^"
            names[form.stem.closing] = stem + "$"
            name(partsOf: letters)
        }
        var points: [(point: Point, mark: NoteMark)] = []
        let remarks = RemarkJudge(body: body, context: context, minds.remarks)
        let all = remarks.places(passages, sentences)
        verdicts(all, remarks.views(all))
        let places = Dictionary(grouping: all) { $0.passageNumber }
        for (number, passage) in passages.enumerated() {
            for group in kept(passage, places[number] ?? [], remarks) {
                let mark = marks[group.mark]
                points.append(
                    (
                        Point(
                            run: NoteRun(
                                group.sentences[0].run.start..<group.sentences[group.sentences.count - 1].run.end
                            ),
                            sentences: group.sentences,
                            passage: passage,
                            passageNumber: number,
                            share: 0,
                            isFirst: points.last?.point.passage.section != passage.section
                        ), mark
                    )
                )
            }
        }
        var placed = points.map(\.point)
        placed.place()
        for index in points.indices { points[index].point = placed[index] }
        categories(points)
        areas(points)
    }

    private mutating func verdicts(_ places: [RemarkJudge.Place], _ views: [RemarkView]) {
        for (place, view) in zip(places, views) {
            guard let mark = mark(of: place.sentences[place.number]) else { continue }
            let seen = RemarkView.names.indices.lazy.filter { view[$0] != 0 }
                .map { NoteLesson.Feature(name: RemarkView.names[$0], strength: view[$0]) }
            lessons.append(
                NoteLesson(subject: .verdict, answers: [[], Array(seen)], right: marks[mark].code == nil ? 1 : 0)
            )
        }
    }

    /// Number of the mark that a sentence stands in, mostly.
    private func mark(of sentence: NoteSentence) -> Int? {
        let place = body.flow.place(of: sentence.run)
        var best: (share: Int, mark: Int)?
        for (index, mark) in marks.enumerated() {
            let common = mark.range.clamped(to: place).count
            if common * 2 > place.count, common > best?.share ?? 0 { best = (common, index) }
        }
        return best?.mark
    }

    private mutating func kept(_ passage: NotePassage, _ places: [RemarkJudge.Place], _ remarks: RemarkJudge) -> [(
        sentences: [NoteSentence], mark: Int
    )] {
        var groups: [(sentences: [NoteSentence], mark: Int)] = []
        var row: [NoteSentence] = []
        var rowMarks: [Int?] = []
        let judge = PointJudge(body: body, context: context, minds.points)
        var found: [NoteLesson] = []
        func close() {
            var start = 0
            for index in row.indices.dropFirst() {
                if let now = rowMarks[index], let before = rowMarks[index - 1] {
                    let seen = judge.evidence(row, from: start, to: index, passage)
                    found.append(
                        NoteLesson(subject: .point, answers: [[], features(seen)], right: now == before ? 0 : 1)
                    )
                }
                if rowMarks[index] != rowMarks[index - 1] { start = index }
            }
            for (sentence, mark) in zip(row, rowMarks) {
                guard let mark else { continue }
                if groups.last?.mark == mark {
                    groups[groups.count - 1].sentences.append(sentence)
                } else {
                    groups.append(([sentence], mark))
                }
            }
            row = []
            rowMarks = []
        }
        for place in places {
            let sentence = place.sentences[place.number]
            let mark = mark(of: sentence)
            let isOut = mark.map { marks[$0].code == nil } ?? false
            if mark != nil {
                found.append(
                    NoteLesson(
                        subject: .remark,
                        answers: [[], features(remarks.evidence(place))],
                        right: isOut ? 1 : 0
                    )
                )
            }
            if isOut {
                close()
            } else {
                row.append(sentence)
                rowMarks.append(mark)
            }
        }
        close()
        lessons += found
        return groups
    }

    private mutating func categories(_ points: [(point: Point, mark: NoteMark)]) {
        let judge = minds.categories
        var before: Point?
        for (point, mark) in points {
            guard let right = judge.codes.firstIndex(where: { $0 == mark.code }) else { continue }
            let frame = CategoryJudge.Frame(point.passage, judge.codes)
            if let (key, first, second) = CategoryJudge.beginning(of: point, body) {
                names[key] = body.note.string(first) + "^" + body.note.string(second)
            }
            let phrases = CategoryJudge.Phrases(point, judge, body)
            let answers = judge.codes.indices.map { features(judge.evidence(for: $0, point, frame, phrases)) }
            var lesson = NoteLesson(subject: .category, answers: answers, right: right)
            lesson.common = features(judge.evidence(point, frame, body))
            lesson.names = judge.codes.map(\.text)
            if let before {
                let step = PassageStep(
                    from: (before.passage, before.passageNumber),
                    to: (point.passage, point.passageNumber)
                )
                lesson.steps = judge.codes.flatMap { from in judge.codes.map { step.name(from.text, $0.text) } }
            }
            lessons.append(lesson)
            before = point
        }
    }

    private mutating func areas(_ points: [(point: Point, mark: NoteMark)]) {
        let cases = AreaJudge.cases(points.map(\.point), categories: points.map(\.mark.code), body, minds)
        var before: (passage: Int, area: Int?)?
        for ((point, mark), given) in zip(points, cases) {
            var known = given
            known.before = before?.passage == point.passageNumber ? before?.area : nil
            let right = mark.area.flatMap { minds.areaIDs.firstIndex(of: $0) }
            let answers = (0...minds.areaIDs.count).map { features(minds.areas.evidence(for: $0, known)) }
            lessons.append(NoteLesson(subject: .area, answers: answers, right: right ?? minds.areaIDs.count))
            before = (point.passageNumber, right)
        }
    }

    private func features<Kind: Sign>(_ evidence: Evidence<Kind>) -> [NoteLesson.Feature] {
        evidence.signs.map { NoteLesson.Feature(name: "\($0.sign)", strength: $0.strength) }
            + evidence.words.compactMap { word in
                names[word].map {
                    NoteLesson.Feature(name: "~" + $0, strength: $0.last == "/" ? NoteLesson.partStrength : 1)
                }
            }
    }

    /// As `WordKey.eachPart(of:)` goes through them.
    private mutating func name(partsOf letters: ArraySlice<Unicode.Scalar>) {
        let ends = ["_"] + letters.map { String(Character($0)) } + ["_"]
        for length in WordKey.shortestPart...WordKey.longestPart where length <= ends.count {
            for start in 0...ends.count - length {
                let part = ends[start..<start + length].joined() + "/"
                names[WordKey(part)] = part
            }
        }
    }
}
