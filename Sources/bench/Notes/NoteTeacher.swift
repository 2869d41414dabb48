import Engine
import Foundation
import Intake
import Synchronization

/// `bench notes-train FOLDER…`: learns the reader's weights from marked notes. Says how well it would read notes it has
/// not seen, by leaving each tenth out, and with `--write` lays the weights into the source.
struct NoteTeacher: Sendable {
    struct Pupil: Sendable {
        var note: MarkedNote
        var marks: [NoteMark]
        var group: String
        var lessons: [NoteLesson]
    }

    let process: Engine.Process
    let pupils: [Pupil]
    private let numbers: [AreaID: Int]

    /// - Parameters:
    ///   - fixtures: holds `process.json`.
    ///   - folders: of marked notes; each is a group, to be left out as a whole.
    init(_ fixtures: URL, folders: [URL]) throws {
        let process = try MarkedProcess.read(fixtures.appendingPathComponent("process.json"))
        self.process = process
        numbers = Dictionary(uniqueKeysWithValues: process.areas.map { ($0.id, $0.number) })
        let areas = Dictionary(uniqueKeysWithValues: process.areas.map { ($0.number, $0.id) })
        let reader = InterviewNoteReader(process)
        pupils = try folders.flatMap { folder in
            try MarkedNote.all(in: folder).map { note in
                let marks = note.places.map { place in
                    NoteMark(
                        range: place.range,
                        code: place.category.map { CodeID($0) },
                        area: place.area.flatMap { areas[$0] }
                    )
                }
                // What the learnt weights find in notes they were learnt from teaches no second judge.
                let lessons = reader.lessons(file: note.file, bytes: Array(note.text.utf8), marks: marks)
                    .filter { $0.subject != .verdict }
                return Pupil(note: note, marks: marks, group: folder.lastPathComponent, lessons: lessons)
            }
        }
    }

    /// The folders in a folder, in order of name: each holds notes of one kind.
    static func folders(of folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .map { folder.appendingPathComponent($0) }
    }

    func weights(from pupils: [Pupil]) -> NoteWeights {
        func learn(_ subject: NoteLesson.Subject, pull: Float, support: Int) -> [String: Float] {
            // The county of the example takes paragraph by paragraph; what a point is, the others teach.
            let pupils = subject == .point ? pupils.filter { $0.group != "county" } : pupils
            return WeightLearning(pupils.map { $0.lessons.filter { $0.subject == subject } }, support: support)
                .learn(pull: pull)
        }
        let (category, steps) = Self.parts(learn(.category, pull: 1.5, support: 3))
        return NoteWeights(
            remark: Self.remarks(from: pupils),
            remarkTrees: TreeLearning(verdicts(from: pupils), measures: NoteLesson.measures).learn(),
            point: Self.table(learn(.point, pull: 3, support: 5)),
            area: Self.table(learn(.area, pull: 0.5, support: 4)),
            category: category.mapValues(Self.table),
            step: steps.mapValues(Self.table)
        )
    }

    private static func remarks(from pupils: [Pupil]) -> String {
        table(WeightLearning(pupils.map { $0.lessons.filter { $0.subject == .remark } }, support: 2).learn(pull: 1))
    }

    /// What the first judge of remarks finds in notes it has not learnt from: how far it is to be trusted there is what
    /// the second learns.
    private func verdicts(from pupils: [Pupil], parts: Int = 5) -> [NoteLesson] {
        (0..<parts).flatMap { part in
            var weights = NoteWeights.learnt
            weights.remark = Self.remarks(from: pupils.enumerated().filter { $0.offset % parts != part }.map(\.element))
            let reader = InterviewNoteReader(process, weights: weights)
            return pupils.enumerated().filter { $0.offset % parts == part }.flatMap { _, pupil in
                reader.lessons(file: pupil.note.file, bytes: Array(pupil.note.text.utf8), marks: pupil.marks)
                    .filter { $0.subject == .verdict }
            }
        }
    }

    /// Weights by what stands before a point in their names, "" for those without; those of steps apart.
    private static func parts(_ weights: [String: Float]) -> (
        own: [String: [String: Float]], steps: [String: [String: Float]]
    ) {
        var parts: [String: [String: Float]] = [:]
        for (name, weight) in weights {
            let names = name.split(separator: ".", maxSplits: 1).map(String.init)
            parts[names.count == 2 ? names[0] : "", default: [:]][names[names.count - 1]] = weight
        }
        let steps = Set(NoteWeights.steps)
        return (parts.filter { !steps.contains($0.key) }, parts.filter { steps.contains($0.key) })
    }

    /// Where doubt may begin and end.
    private static let doubts: [ClosedRange<Float>] = [-3, NoteWeights.usualDoubt.lowerBound, -2.5].flatMap { lower in
        [NoteWeights.usualDoubt.upperBound, 0].map { lower...$0 }
    }

    /// Signs first, then words, each in order; what weighs next to nothing is left out.
    private static func table(_ weights: [String: Float]) -> String {
        let weights = Dictionary(
            uniqueKeysWithValues: weights.map { name, weight in
                (name, name.hasSuffix("/") ? weight * NoteLesson.partStrength : weight)
            }
        )
        return weights.filter { abs($0.value) >= ($0.key.hasPrefix("~") && !$0.key.hasSuffix("/") ? 0.05 : 0.025) }
            .sorted { ($0.key.hasPrefix("~") ? 1 : 0, $0.key) < ($1.key.hasPrefix("~") ? 1 : 0, $1.key) }
            .map { "\($0.key) \(String(format: "%.2f", $0.value))" }.joined(separator: "\n")
    }

    /// `bench notes-train FIXTURES SOURCES`: says how well notes never seen would be read, learns from all, and lays the
    /// weights into the sources.
    static func run(_ fixtures: URL, _ sources: URL, _ say: (String) -> Void) throws {
        let teacher = try NoteTeacher(fixtures, folders: folders(of: fixtures.appendingPathComponent("Tuned")))
        say("\(teacher.pupils.count) notes, each tenth read by what the other nine teach:")
        for (doubt, crossed) in zip(doubts, teacher.crossed(doubts)) { say("doubt \(doubt): \(crossed)") }
        if ProcessInfo.processInfo.environment["NOTE_MISSES"] != nil {
            for (group, measure) in teacher.acrossGroups() {
                say("\(group), by what the others teach: \(measure)")
                measure.misses.forEach(say)
            }
        }
        let weights = teacher.weights(from: teacher.pupils)
        let held = try NoteTeacher(fixtures, folders: folders(of: fixtures.appendingPathComponent("HeldBack")))
        for (group, measure) in held.byGroup(weights) { say("\(group), held back: \(measure)") }
        try WeightFile("RemarkWeights", table: weights.remark).write(to: sources)
        try WeightFile("RemarkTrees", table: weights.remarkTrees).write(to: sources)
        try WeightFile("PointWeights", table: weights.point).write(to: sources)
        try WeightFile("AreaWeights", table: weights.area).write(to: sources)
        try WeightFile("CategoryWeights", tables: weights.category).write(to: sources)
        try WeightFile("StepWeights", tables: weights.step).write(to: sources)
    }

    /// How a reader with these weights does on some notes.
    func measure(_ pupils: [Pupil], _ weights: NoteWeights, into measure: inout NoteMeasure) {
        let reader = InterviewNoteReader(process, weights: weights)
        for pupil in pupils {
            let reading = reader.read(file: pupil.note.file, bytes: Array(pupil.note.text.utf8))
            measure.add(pupil.note, reading, areas: numbers)
        }
    }

    /// Each tenth read by what the other nine teach, with each of several doubts.
    private func crossed(_ doubts: [ClosedRange<Float>], tenths: Int = 10) -> [NoteMeasure] {
        let parts = Self.onAllCores(tenths) { tenth -> [NoteMeasure] in
            let known = pupils.enumerated().filter { $0.offset % tenths != tenth }.map(\.element)
            let unknown = pupils.enumerated().filter { $0.offset % tenths == tenth }.map(\.element)
            var weights = weights(from: known)
            return doubts.map { doubt in
                weights.doubt = doubt
                var measure = NoteMeasure()
                self.measure(unknown, weights, into: &measure)
                return measure
            }
        }
        return doubts.indices.map { index in parts.reduce(into: NoteMeasure()) { $0.add($1[index]) } }
    }

    /// Each group read by what the others teach.
    func acrossGroups() -> [(group: String, measure: NoteMeasure)] {
        let groups = Set(pupils.map(\.group)).sorted()
        return Self.onAllCores(groups.count) { index in
            var measure = NoteMeasure()
            self.measure(
                pupils.filter { $0.group == groups[index] },
                weights(from: pupils.filter { $0.group != groups[index] }),
                into: &measure
            )
            return (groups[index], measure)
        }
    }

    /// Each group read with the same weights.
    private func byGroup(_ weights: NoteWeights) -> [(group: String, measure: NoteMeasure)] {
        Set(pupils.map(\.group)).sorted().map { group in
            var measure = NoteMeasure()
            self.measure(pupils.filter { $0.group == group }, weights, into: &measure)
            return (group, measure)
        }
    }

    /// Results in order, worked out as they come to be.
    private static func onAllCores<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        let results = Mutex<[Int: Result]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = work(index)
            results.withLock { $0[index] = result }
        }
        return results.withLock { found in (0..<count).compactMap { found[$0] } }
    }
}
