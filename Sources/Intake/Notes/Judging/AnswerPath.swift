/// How a statement stands to the one before it.
enum PassageStep: Int, CaseIterable {
    /// In the same paragraph, item or turn; and the same where what it stands under names one category.
    case within, withinNamed
    /// In another, under the same heading and question.
    case beside, besideNamed
    /// Under another heading or question.
    case anew, anewNamed

    /// - Parameters: passages with their numbers in the note.
    init(from before: (passage: NotePassage, number: Int), to next: (passage: NotePassage, number: Int)) {
        let isNamed = next.passage.isNamed
        if before.number == next.number {
            self = isNamed ? .withinNamed : .within
        } else if Self.isBeside(before.passage, next.passage) {
            self = isNamed ? .besideNamed : .beside
        } else {
            self = isNamed ? .anewNamed : .anew
        }
    }

    private static func isBeside(_ before: NotePassage, _ next: NotePassage) -> Bool {
        if before.frame === next.frame { return true }
        guard before.heading == next.heading else { return false }
        if before.section == next.section { return true }
        // "Läget – …", "Läget – …": the same label once more begins nothing new.
        return before.heading?.best != nil && before.question == next.question
    }

    /// What stands for going from one answer to another in the table of weights.
    func name(_ from: String, _ to: String) -> String { "\(self).\(from)>\(to)" }
}

/// Answers one question about all that stands in a row together: a conversation stays at a subject for a while and then
/// goes on, seldom back.
struct AnswerPath: Sendable {
    private let count: Int
    /// What speaks for going from each answer to each, row by row; one table for each step.
    private let steps: [[Double]]

    /// - Parameters:
    ///   - answers: their names in the tables.
    ///   - tables: weights of going from one answer to another, by the step's name.
    init(_ answers: [String], _ tables: [String: String]) {
        count = answers.count
        steps = PassageStep.allCases.map { step in
            var known: [String: Double] = [:]
            for (name, weight) in NoteWeights.entries(of: tables["\(step)"] ?? "") {
                known[String(name)] = Double(weight)
            }
            // A process's own category is stayed at and left as the usual ones are.
            func mean(_ isStay: Bool) -> Double {
                let weights = known.filter { name, _ in
                    let ends = name.split(separator: ">")
                    return ends.count == 2 && (ends[0] == ends[1]) == isStay
                }.values
                return weights.reduce(0, +) / Double(max(1, weights.count))
            }
            let (stay, leave) = (mean(true), mean(false))
            return answers.flatMap { from in
                answers.map { to in known["\(from)>\(to)"] ?? (from == to ? stay : leave) }
            }
        }
    }

    /// The likeliest answers in a row (Viterbi).
    ///
    /// - Parameters:
    ///   - scores: what speaks for each answer, for each place.
    ///   - steps: how each place but the first stands to the one before it.
    func likeliest(_ scores: [[Double]], _ steps: [PassageStep]) -> [Int] {
        guard count > 0, var total = scores.first else { return [] }
        var next = total
        /// For each place but the first, the answer before that each answer comes from, row by row.
        var origins: [Int] = []
        origins.reserveCapacity(scores.count * count)
        for (score, step) in zip(scores.dropFirst(), steps) {
            let weights = self.steps[step.rawValue]
            for to in 0..<count {
                var (best, origin) = (-Double.infinity, 0)
                for earlier in 0..<count {
                    let sum = total[earlier] + weights[earlier * count + to]
                    if sum > best { (best, origin) = (sum, earlier) }
                }
                next[to] = best + score[to]
                origins.append(origin)
            }
            swap(&total, &next)
        }
        var path = [total.indices.max { total[$0] < total[$1] } ?? 0]
        path.reserveCapacity(scores.count)
        for place in stride(from: scores.count - 2, through: 0, by: -1) {
            path.append(origins[place * count + path[path.count - 1]])
        }
        return path.reversed()
    }
}
