/// Comments in a page that a document program exported: marks like `[a]` in the text, and their words at the end.
struct WebPageComments {
    private var places: [String: Int] = [:]
    private var texts: [(id: String, start: Int)] = []
    /// Inside a mark whose letters are no part of the text.
    private var isInMark = false

    mutating func start(_ tag: WebPageTokenizer.Tag) {
        guard tag.name == "a", let id = tag.attributes["id"] else { return }
        // Google's documents: `id="cmnt_ref1"` in the text, `id="cmnt1"` at the end.
        if id.hasPrefix("cmnt_ref") {
            places[String(id.dropFirst(8))] = -1
            isInMark = true
        } else if id.hasPrefix("cmnt") {
            texts.append((String(id.dropFirst(4)), -1))
            isInMark = true
        }
    }

    mutating func end(_ name: String, _ builder: inout DocumentBuilder) {
        guard isInMark, name == "a" else { return }
        isInMark = false
        for (id, place) in places where place < 0 { places[id] = builder.place }
        if let last = texts.indices.last, texts[last].start < 0 { texts[last].start = builder.place }
    }

    func takes(_ text: String) -> Bool { isInMark }

    /// Moves the words of each comment from the end of the page to where its mark stood.
    func place(in builder: inout DocumentBuilder) {
        guard let first = texts.first(where: { $0.start >= 0 }) else { return }
        let tail = builder.takeBlocks(from: first.start)
        for (index, text) in texts.enumerated() where text.start >= 0 {
            guard let place = places[text.id], place >= 0 else { continue }
            let next = texts[(index + 1)...].first { $0.start >= 0 }?.start ?? Int.max
            let words = tail.filter { $0.start >= text.start && $0.start < next }.map(\.text)
            guard !words.isEmpty else { continue }
            let range = max(0, place - 1)..<place
            builder.comments.append(.init(text: words.joined(separator: "\n"), range: range))
        }
    }
}
