import Foundation
import Intake

/// Learns weights from lessons: conditional logistic regression, by gradient steps that grow shorter for what has been
/// seen often (Adagrad), with a pull towards zero so that what was seen in one note only weighs little. Lessons that
/// follow each other are learnt as one course (a linear-chain conditional random field): what speaks for an answer, and
/// what for going from one answer to the next, share the work between them. The weights are the mean over the later half
/// of the rounds, so that the order of the last lessons decides nothing.
struct WeightLearning {
    private struct Lesson {
        var answers: [[(number: Int, strength: Float)]]
        /// With the number of the weight for the first answer; those for the others follow.
        var common: [(number: Int, strength: Float)]
        var right: Int
        /// Numbers of the weights for going from each answer of the lesson before to each of this one, row by row.
        var steps: [Int]
    }

    private var numbers: [String: Int] = [:]
    private var blocks: [String: Int] = [:]
    private var names: [String] = []
    /// How often each name is seen.
    private var seen: [Float] = []
    private var courses: [[Lesson]] = []

    /// - Parameters:
    ///   - notes: lessons of one subject, by note.
    ///   - support: words count that stand in at least so many notes.
    init(_ notes: [[NoteLesson]], support: Int) {
        var spread: [String: Int] = [:]
        for note in notes {
            var seen = Set<String>()
            for lesson in note {
                for answer in lesson.answers { for feature in answer { seen.insert(feature.name) } }
                for feature in lesson.common { seen.insert(feature.name) }
            }
            for name in seen { spread[name, default: 0] += 1 }
        }
        func isKept(_ name: String) -> Bool {
            guard name.hasPrefix("~") else { return true }
            return spread[name, default: 0] >= (name.hasSuffix("/") ? support * 4 : support)
        }
        for note in notes {
            var course: [Lesson] = []
            for lesson in note {
                let answers = lesson.answers.map { answer in
                    answer.filter { isKept($0.name) }.map { (number: number(of: $0.name), strength: $0.strength) }
                }
                let common = lesson.common.filter { isKept($0.name) }.map {
                    (number: number(of: $0.name, for: lesson.names), strength: $0.strength)
                }
                let steps = lesson.steps.map { number(of: $0) }
                if steps.isEmpty, !course.isEmpty {
                    courses.append(course)
                    course = []
                }
                course.append(Lesson(answers: answers, common: common, right: lesson.right, steps: steps))
            }
            if !course.isEmpty { courses.append(course) }
        }
    }

    /// The number of a weight for the first of some answers; those for the others follow.
    private mutating func number(of name: String, for answers: [String]) -> Int {
        if let known = blocks[name] {
            for number in known..<known + answers.count { seen[number] += 1 }
            return known
        }
        let first = names.count
        blocks[name] = first
        for answer in answers { _ = number(of: answer + "." + name) }
        return first
    }

    private mutating func number(of name: String) -> Int {
        if let known = numbers[name] {
            seen[known] += 1
            return known
        }
        numbers[name] = names.count
        names.append(name)
        seen.append(1)
        return names.count - 1
    }

    /// - Parameters:
    ///   - pull: towards zero, for signs and steps, over all lessons together.
    ///   - wordPull: how many times as hard words are pulled.
    func learn(rounds: Int = 30, pull: Float, wordPull: Float = 3) -> [String: Float] {
        var weights = [Float](repeating: 0, count: names.count)
        var squares = [Float](repeating: 1e-3, count: names.count)
        let pulls = zip(names, seen).map { name, seen in
            (name.contains("~") ? pull * wordPull : name.hasSuffix("bias") ? pull * 0.1 : pull) / seen
        }
        var sums = [Double](repeating: 0, count: names.count)
        let settled = rounds / 2
        var order = Array(courses.indices)
        var state: UInt64 = 42
        func move(_ number: Int, _ error: Float, _ strength: Float) {
            let slope = error * strength - pulls[number] * weights[number]
            squares[number] += slope * slope
            weights[number] += 0.2 * slope / squares[number].squareRoot()
        }
        for round in 0..<rounds {
            for index in order.indices.reversed() where index > 0 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
            }
            for course in order.lazy.map({ courses[$0] }) {
                let shares = CourseShares(
                    course.map { lesson in
                        var scores = lesson.answers.map { $0.reduce(0) { $0 + weights[$1.number] * $1.strength } }
                        for (number, strength) in lesson.common {
                            for answer in scores.indices { scores[answer] += weights[number + answer] * strength }
                        }
                        return scores
                    },
                    steps: course.map { $0.steps.map { weights[$0] } }
                )
                for (place, lesson) in course.enumerated() {
                    for (answer, share) in shares.single[place].enumerated() {
                        let error = (answer == lesson.right ? 1 : 0) - share
                        guard abs(error) > 1e-4 else { continue }
                        for (number, strength) in lesson.answers[answer] { move(number, error, strength) }
                        for (number, strength) in lesson.common { move(number + answer, error, strength) }
                    }
                    guard !lesson.steps.isEmpty else { continue }
                    let taken = course[place - 1].right * lesson.answers.count + lesson.right
                    for (step, share) in shares.pairs[place].enumerated() {
                        move(lesson.steps[step], (step == taken ? 1 : 0) - share, 1)
                    }
                }
            }
            if round >= settled { for index in sums.indices { sums[index] += Double(weights[index]) } }
        }
        let count = Double(rounds - settled)
        return Dictionary(uniqueKeysWithValues: zip(names, sums.map { Float($0 / count) }))
    }
}

/// How likely each answer of a course is, and each pair of answers in a row, by what speaks for them (forward and
/// backward through the course).
private struct CourseShares {
    private(set) var single: [[Float]] = []
    private(set) var pairs: [[Float]] = []

    /// - Parameters:
    ///   - scores: of each answer of each lesson.
    ///   - steps: scores of going from each answer before to each answer, row by row; none for the first lesson.
    init(_ scores: [[Float]], steps: [[Float]]) {
        let last = scores.count - 1
        let powers = scores.map(Self.powers)
        let ways = steps.map(Self.powers)
        var ahead = [Self.shares(powers[0])]
        for place in scores.indices.dropFirst() {
            let (before, width) = (ahead[place - 1], powers[place].count)
            ahead.append(
                Self.shares(
                    powers[place].indices.map { to in
                        before.indices.reduce(0) { $0 + before[$1] * ways[place][$1 * width + to] } * powers[place][to]
                    }
                )
            )
        }
        var behind = powers.map { [Float](repeating: 1, count: $0.count) }
        pairs = steps.map { _ in [] }
        for place in stride(from: last, to: 0, by: -1) {
            let width = powers[place].count
            let ends = powers[place].indices.map { powers[place][$0] * behind[place][$0] }
            let arriving = ahead[place - 1].indices.map { from in
                ends.indices.map { ways[place][from * width + $0] * ends[$0] }
            }
            pairs[place] = Self.shares(zip(ahead[place - 1], arriving).flatMap { share, row in row.map { $0 * share } })
            behind[place - 1] = Self.shares(arriving.map { $0.reduce(0, +) })
        }
        single = zip(ahead, behind).map { ahead, behind in Self.shares(zip(ahead, behind).map { $0 * $1 }) }
    }

    private static func powers(_ scores: [Float]) -> [Float] {
        let top = scores.max() ?? 0
        return scores.map { exp($0 - top) }
    }

    private static func shares(_ powers: [Float]) -> [Float] {
        let all = max(powers.reduce(0, +), .leastNormalMagnitude)
        return powers.map { $0 / all }
    }
}
