import Engine

/// What speaks for an area, whichever it is, or for none.
enum AreaSign: Int, Sign {
    case words, share, top, lead, strong, faint, heading, question, before, beforeBack, main, mainBare
    case none, noneWords, noneTop, noneBare, noneBoard, noneCooperation, noneHinder, noneActor, noneShort, noneHeading
    case noneTie, nonePriority, noneNow
}

/// Places a statement in one of the process's areas, or in none.
struct AreaJudge: Sendable {
    private let weights: Weights<AreaSign>

    init(_ weights: Weights<AreaSign>) { self.weights = weights }

    /// What is known when a statement's area is chosen.
    struct Case: Sendable {
        /// What the words speak for.
        var areas: [Double]
        var heading: Int?
        var question: Int?
        /// The area of the statement before it in the same passage.
        var before: Int?
        /// Whether it begins with a word that refers back.
        var isBack: Bool
        /// The area that most of the note is about.
        var main: Int?
        var category: CodeID?
        var words: Int
    }

    /// The area that most speaks for, of scores for each and for none; nil for none.
    func area(_ scores: [Double]) -> Int? {
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        // Where nothing speaks for any area, the first of them is no better than none.
        return best == scores.count - 1 || scores[best] == 0 ? nil : best
    }

    /// Of each area, and of none as the last.
    func scores(_ known: Case) -> [Double] {
        (0...known.areas.count).map { Double(evidence(for: $0, known, weights).score) }
    }

    /// - Parameter weights: nil to keep what is seen.
    func evidence(for area: Int, _ known: Case, _ weights: Weights<AreaSign>? = nil) -> Evidence<AreaSign> {
        var seen = Evidence(weights)
        let all = known.areas.reduce(0, +)
        let top = known.areas.max() ?? 0
        guard area < known.areas.count else {
            seen.see(.none)
            seen.see(.noneBare, if: all == 0)
            seen.see(.noneWords, min(4, all))
            seen.see(.noneTop, min(3, top))
            seen.see(.noneTie, if: known.areas.count { $0 > 0 && $0 * 1.2 >= top } > 1)
            seen.see(.noneShort, if: known.words <= 6)
            seen.see(.noneHeading, if: known.heading != nil)
            switch known.category?.text {
            case "lansstyrelsens-roll": seen.see(.noneBoard)
            case "samverkansform": seen.see(.noneCooperation)
            case "hindrande", "padrivande": seen.see(.noneHinder)
            case "central-aktor": seen.see(.noneActor)
            case "prioritering": seen.see(.nonePriority)
            case "nulage", "utmaning": seen.see(.noneNow)
            default: break
            }
            return seen
        }
        let own = known.areas[area]
        seen.see(.words, min(4, own))
        seen.see(.share, all > 0 ? own / all : 0)
        seen.see(.top, if: own > 0 && own == top)
        seen.see(.lead, if: own > known.areas.most(except: area) * 1.2 && own > 0)
        seen.see(.strong, if: own >= 1.5)
        seen.see(.faint, if: own > 0 && own < 0.6)
        seen.see(.heading, if: known.heading == area)
        seen.see(.question, if: known.question == area)
        if known.before == area { seen.see(known.isBack ? .beforeBack : .before) }
        if known.main == area { seen.see(all == 0 ? .mainBare : .main) }
        return seen
    }

    /// What is known of each point of a note when areas are chosen; what stood before comes later.
    static func cases(_ points: [Point], categories: [CodeID?], _ body: NoteBody, _ minds: NoteMinds) -> [Case] {
        let sums = points.map { point in
            point.sentences.dropFirst().reduce(point.sentences[0].areas) { zip($0, $1.areas).map(+) }
        }
        let main = main(sums, body.note.lexicon.areas)
        return points.indices.map { index in
            let point = points[index]
            let first = point.sentences[0].classes.first
            return Case(
                areas: sums[index],
                heading: point.passage.frame.area.flatMap { minds.areaIDs.firstIndex(of: AreaID($0)) },
                question: point.passage.question?.area.flatMap { minds.areaIDs.firstIndex(of: $0) },
                before: nil,
                isBack: first?.contains(.back) ?? false,
                main: main,
                category: categories[index],
                words: point.words.count
            )
        }
    }

    /// The area that nearly everything in the note is about; nil in most notes.
    private static func main(_ sums: [[Double]], _ areas: NoteAreas) -> Int? {
        let clear = sums.compactMap { areas.clear($0, least: 0.9) }
        let counts = Dictionary(clear.map { ($0, 1) }, uniquingKeysWith: +)
        let most = counts.max { ($0.value, areas.ids[$1.key]) < ($1.value, areas.ids[$0.key]) }
        return most.flatMap { $0.value >= 4 && $0.value * 10 >= clear.count * 6 ? $0.key : nil }
    }
}
