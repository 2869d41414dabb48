import Foundation
import Intake

/// Learns weights from lessons: conditional logistic regression, by gradient steps that grow shorter for what has been
/// seen often (Adagrad), with a pull towards zero so that what was seen in one note only weighs little. The weights are the
/// mean over the later half of the rounds, so that the order of the last lessons decides nothing.
struct WeightLearning {
    private var numbers: [String: Int] = [:]
    private var names: [String] = []
    private var lessons: [(answers: [[(Int, Float)]], right: Int)] = []

    /// - Parameter notes: lessons of one subject, by note. Words count that stand in at least `support` notes.
    init(_ notes: [[NoteLesson]], support: Int = 4) {
        var spread: [String: Int] = [:]
        for note in notes {
            var seen = Set<String>()
            for lesson in note { for answer in lesson.answers { for feature in answer { seen.insert(feature.name) } } }
            for name in seen { spread[name, default: 0] += 1 }
        }
        for lesson in notes.joined() {
            let answers = lesson.answers.map { answer in
                answer.compactMap { feature -> (Int, Float)? in
                    if feature.name.contains("~"), spread[feature.name, default: 0] < support { return nil }
                    return (number(of: feature.name), feature.strength)
                }
            }
            lessons.append((answers, lesson.right))
        }
    }

    private mutating func number(of name: String) -> Int {
        if let known = numbers[name] { return known }
        numbers[name] = names.count
        names.append(name)
        return names.count - 1
    }

    /// - Parameters:
    ///   - pull: towards zero, for signs; words are pulled `wordPull` times as hard.
    ///   - weightOf: how much a lesson counts, by its right answer.
    func learn(rounds: Int = 30, pull: Float, wordPull: Float) -> [String: Float] {
        var weights = [Float](repeating: 0, count: names.count)
        var squares = [Float](repeating: 1e-3, count: names.count)
        let pulls = names.map { $0.contains("~") ? pull * wordPull : $0.hasSuffix("bias") ? pull * 0.1 : pull }
        var sums = [Double](repeating: 0, count: names.count)
        let settled = rounds / 2
        var order = Array(lessons.indices)
        var state: UInt64 = 42
        for round in 0..<rounds {
            for index in order.indices.reversed() where index > 0 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
            }
            for index in order {
                let lesson = lessons[index]
                let scores = lesson.answers.map { $0.reduce(Float(0)) { $0 + weights[$1.0] * $1.1 } }
                let top = scores.max() ?? 0
                var shares = scores.map { exp($0 - top) }
                let all = shares.reduce(0, +)
                for answer in shares.indices { shares[answer] /= all }
                for answer in shares.indices {
                    let error = (answer == lesson.right ? 1 : 0) - shares[answer]
                    guard abs(error) > 1e-4 else { continue }
                    for (number, strength) in lesson.answers[answer] {
                        let slope = error * strength - pulls[number] * weights[number]
                        squares[number] += slope * slope
                        weights[number] += 0.2 * slope / squares[number].squareRoot()
                    }
                }
            }
            if round >= settled { for index in sums.indices { sums[index] += Double(weights[index]) } }
        }
        let count = Double(rounds - settled)
        return Dictionary(uniqueKeysWithValues: zip(names, sums.map { Float($0 / count) }))
    }
}
