import Engine
import Foundation
import Intake
import Synchronization

/// `bench notes-train FOLDER…`: learns the reader's weights from marked notes. Says how well it would read notes it has
/// not seen, by leaving each tenth out, and with `--write` lays the weights into the source.
struct NoteTeacher: Sendable {
    struct Pupil: Sendable {
        var note: MarkedNote
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
                let lessons = reader.lessons(file: note.file, bytes: Array(note.text.utf8), marks: marks)
                return Pupil(note: note, group: folder.lastPathComponent, lessons: lessons)
            }
        }
    }

    /// The folders in a folder, in order of name: each holds notes of one kind.
    static func folders(of folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .map { folder.appendingPathComponent($0) }
    }

    /// - Parameter caution: in log odds, against taking a sentence in: what should not be there costs a reader more than
    ///   what has to be added by hand.
    static func weights(from pupils: [Pupil], caution: Float = Self.caution) -> NoteWeights {
        weights(from: pupils, cautions: [caution])[0]
    }

    /// The same lessons for several cautions.
    private static func weights(from pupils: [Pupil], cautions: [Float]) -> [NoteWeights] {
        func learn(_ subject: NoteLesson.Subject, pull: Float, support: Int) -> [String: Float] {
            // The county of the example takes paragraph by paragraph; what a point is, the others teach.
            let pupils = subject == .point ? pupils.filter { $0.group != "county" } : pupils
            return WeightLearning(pupils.map { $0.lessons.filter { $0.subject == subject } }, support: support)
                .learn(pull: pull)
        }
        let (remark, remarkSteps) = parts(learn(.remark, pull: 1, support: 2))
        let (category, categorySteps) = parts(learn(.category, pull: 1.5, support: 3))
        let weights = NoteWeights(
            remark: "",
            point: table(learn(.point, pull: 3, support: 5)),
            area: table(learn(.area, pull: 0.5, support: 4)),
            category: category.mapValues(table),
            step: remarkSteps.merging(categorySteps) { $0.merging($1) { first, _ in first } }.mapValues(table)
        )
        return cautions.map { caution in
            var said = remark["", default: [:]]
            said["bias", default: 0] += caution
            var cautious = weights
            cautious.remark = table(said)
            return cautious
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

    /// With which what is missed and what leaks in are nearest to what is aimed at, in notes never seen.
    private static let caution: Float = 0.6
    private static let cautions: [Float] = [0, 0.3, caution, 0.9, 1.2]

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
        for (caution, crossed) in zip(cautions, teacher.crossed(cautions)) {
            say("caution \(caution): \(crossed)")
        }
        if ProcessInfo.processInfo.environment["NOTE_MISSES"] != nil {
            for (group, measure) in teacher.acrossGroups() {
                say("\(group), by what the others teach: \(measure)")
                measure.misses.forEach(say)
            }
        }
        let weights = Self.weights(from: teacher.pupils)
        let held = try NoteTeacher(fixtures, folders: folders(of: fixtures.appendingPathComponent("HeldBack")))
        for (group, measure) in held.byGroup(weights) { say("\(group), held back: \(measure)") }
        try WeightFile(name: "Remark", table: weights.remark).write(to: sources)
        try WeightFile(name: "Point", table: weights.point).write(to: sources)
        try WeightFile(name: "Area", table: weights.area).write(to: sources)
        try WeightFile(name: "Category", tables: weights.category).write(to: sources)
        try WeightFile(name: "Step", tables: weights.step).write(to: sources)
    }

    /// How a reader with these weights does on some notes.
    func measure(_ pupils: [Pupil], _ weights: NoteWeights, into measure: inout NoteMeasure) {
        let reader = InterviewNoteReader(process, weights: weights)
        for pupil in pupils {
            let reading = reader.read(file: pupil.note.file, bytes: Array(pupil.note.text.utf8))
            measure.add(pupil.note, reading, areas: numbers)
        }
    }

    /// Each tenth read by what the other nine teach, with each of several cautions.
    private func crossed(_ cautions: [Float], tenths: Int = 10) -> [NoteMeasure] {
        let parts = Self.onAllCores(tenths) { tenth -> [NoteMeasure] in
            let known = pupils.enumerated().filter { $0.offset % tenths != tenth }.map(\.element)
            let unknown = pupils.enumerated().filter { $0.offset % tenths == tenth }.map(\.element)
            return Self.weights(from: known, cautions: cautions).map { weights in
                var measure = NoteMeasure()
                self.measure(unknown, weights, into: &measure)
                return measure
            }
        }
        return cautions.indices.map { index in parts.reduce(into: NoteMeasure()) { $0.add($1[index]) } }
    }

    /// Each group read by what the others teach.
    func acrossGroups() -> [(group: String, measure: NoteMeasure)] {
        let groups = Set(pupils.map(\.group)).sorted()
        return Self.onAllCores(groups.count) { index in
            var measure = NoteMeasure()
            self.measure(
                pupils.filter { $0.group == groups[index] },
                Self.weights(from: pupils.filter { $0.group != groups[index] }),
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
