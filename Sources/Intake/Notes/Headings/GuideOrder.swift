import Engine

/// Interview guides go through the categories in much the same order, so headings are understood together: one in
/// words nobody has listed takes its meaning from its neighbours, and one that is like two categories takes the one
/// that fits its place.
struct GuideOrder {
    let usual: [CodeID]

    init(_ process: Process) {
        let known = Set(process.codes.map(\.id.text))
        usual = HeadingWords.usualOrder.filter(known.contains).map { CodeID($0) }
    }

    /// The meanings of a note's headings in order, each with the category that suits the whole best in front.
    func filled(_ meanings: [NoteMeaning]) -> [NoteMeaning] {
        let open = meanings.indices.filter {
            meanings[$0].part == .content && (meanings[$0].area == nil || meanings[$0].isSure)
        }
        let anchors = open.filter { (meanings[$0].best?.score ?? 0) >= NoteMeaning.sure }
        guard open.count >= 3, anchors.count >= 2, !usual.isEmpty else { return meanings }
        var result = meanings
        part(open, in: &result)
        for (index, code) in zip(open, path(open.map { result[$0] })) where result[index].alternatives.count < 2 {
            let scores = result[index].codes
            let known = scores.first { $0.code == usual[code] }?.score ?? 0
            // A guess between two sure headings is sure enough; at the ends, where the order says less, it is a hint.
            let isInside = anchors.first.map { $0 < index } ?? false && anchors.last.map { $0 > index } ?? false
            let score = max(known, scores.first?.score ?? 0, isInside || known > 0 ? 0.55 : 0.4)
            result[index].codes.removeAll { $0.code == usual[code] }
            result[index].codes = result[index].codes.map {
                NoteMeaning.Fit(code: $0.code, score: min($0.score, score * 0.7))
            }
            result[index].codes.insert(NoteMeaning.Fit(code: usual[code], score: score), at: 0)
        }
        return result
    }

    /// A guide asks for what is difficult and for what hinders in words so alike that both headings seem to mean one
    /// of them: then the first is about the difficult.
    private func part(_ open: [Int], in meanings: inout [NoteMeaning]) {
        let pair: [CodeID] = ["utmaning", "hindrande"]
        let kin = open.filter { meanings[$0].isSure && pair.contains(meanings[$0].best?.code ?? "") }
        guard kin.count == 2, meanings[kin[0]].best?.code == meanings[kin[1]].best?.code,
            kin.allSatisfy({ meanings[$0].alternatives.count == 1 })
        else { return }
        for (index, code) in zip(kin, pair) where meanings[index].best?.code != code {
            meanings[index].codes = [NoteMeaning.Fit(code: code, score: 0.9)]
        }
    }

    /// The likeliest categories of consecutive headings (Viterbi over likeness and order).
    private func path(_ meanings: [NoteMeaning]) -> [Int] {
        var score = [Double](repeating: 0, count: usual.count)
        var from: [[Int]] = []
        for (index, meaning) in meanings.enumerated() {
            var next = [Double](repeating: -.infinity, count: usual.count)
            var origin = [Int](repeating: 0, count: usual.count)
            for to in usual.indices {
                for before in usual.indices {
                    let total = score[before] + (index == 0 ? -0.4 * Double(to) : cost(before, to))
                    if total > next[to] { (next[to], origin[to]) = (total, before) }
                }
                let fit = meaning.codes.first { $0.code == usual[to] }?.score ?? 0
                next[to] += fit * (fit >= 0.85 ? 9 : 4.5)
            }
            score = next
            from.append(origin)
        }
        var path = [Int](repeating: 0, count: meanings.count)
        path[meanings.count - 1] = score.indices.max { score[$0] < score[$1] } ?? 0
        for index in stride(from: meanings.count - 1, to: 0, by: -1) { path[index - 1] = from[index][path[index]] }
        return path
    }

    private func cost(_ before: Int, _ after: Int) -> Double {
        switch after - before {
        case 1: 0
        case 0: -1.4
        case let step where step > 1: -0.35 * Double(step - 1)
        default: -1.6
        }
    }
}
