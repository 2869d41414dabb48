/// What words and parts of words weigh for each category: a word is looked up once for all.
struct CategoryWords: Sendable {
    private let count: Int
    /// The words that weigh anything, each with its row.
    private var rows = WordTable<Void>(capacity: 2_000)
    private var weights: [Float] = []

    /// - Parameter count: how many categories there are.
    init(count: Int) { self.count = count }

    mutating func set(_ weight: Float, of word: WordKey, for category: Int) {
        if rows.index(of: word) == nil {
            rows.insert(word, ())
            weights += repeatElement(0, count: count)
        }
        if let row = rows.index(of: word) { weights[row * count + category] = weight }
    }

    /// Where the weights of a word stand; nil when it weighs nothing.
    func row(of word: WordKey) -> Int32? { rows.index(of: word).map { Int32($0) } }

    /// Adds rows of weights to the scores of all categories, in order.
    func add(_ rows: some Sequence<Int32>, to scores: inout [Float]) {
        for row in rows {
            let start = Int(row) * count
            for category in 0..<count { scores[category] += weights[start + category] }
        }
    }
}
