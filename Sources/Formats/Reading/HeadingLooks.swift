/// Headings that a writer made with bold letters and no style.
enum HeadingLooks {
    /// Bold lines become headings where they are few enough to head anything; in a document all in bold none does.
    static func settled(_ blocks: [ReadDocument.Block], _ scalars: [Unicode.Scalar]) -> [ReadDocument.Block] {
        let looks = blocks.count(where: \.isByLook)
        let others = blocks.count { block in
            if case .heading = block.kind { false } else { !block.isByLook }
        }
        guard looks > 0 else { return blocks }
        var level = 0
        return blocks.map { block in
            var block = block
            if case .heading(let outer) = block.kind { level = outer }
            guard block.isByLook else { return block }
            if looks > others * 2 {
                block.isByLook = false
            } else {
                block.kind = .heading(level: min(9, max(3, level + 1)))
            }
            return block
        }
    }
}
