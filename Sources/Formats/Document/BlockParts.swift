/// A list; each item may hold several blocks, also lists of their own.
package struct List: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case unordered, ordered }

    package var kind: Kind
    package var items: [[Block]]

    package init(_ kind: Kind, _ items: [[Block]]) {
        self.kind = kind
        self.items = items
    }
}

/// A term with what it means.
package struct Definition: Sendable, Hashable {
    package var term: [Inline]
    package var meaning: [Block]

    package init(_ term: [Inline], _ meaning: [Block]) {
        self.term = term
        self.meaning = meaning
    }

    package init(_ term: String, _ meaning: String) {
        self.init([.text(term)], [.paragraph(meaning)])
    }
}

/// A box that stands out from the text: something aimed at, decided, or to be noticed.
package struct Callout: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A picture of the future ("målbild").
        case targetImage = "malbild"
        case goal = "mal"
        case decision = "beslut"
        case notice = "notis"
    }

    /// The colour of the bar at the left; never the only carrier of meaning, the marker says the same.
    ///
    /// Safe for colour-blind eyes (Okabe–Ito, darkened so that text in them reaches 4.5:1 on white).
    package enum Tone: String, Sendable, Hashable, CaseIterable {
        case pine, blue, vermilion, green, purple, ochre, sky
    }

    package var kind: Kind
    /// What the box is, as its first line: "Målbild" or "Långsiktigt mål 2.1".
    package var title: [Inline]
    /// A short sign of where the box belongs, such as `▲ 2`.
    package var marker: String?
    /// A stable identifier shown small and muted, such as `M2.1`.
    package var id: String?
    /// A name for links to lead to; the same rules as for a heading's anchor.
    package var anchor: String?
    package var tone: Tone
    package var blocks: [Block]

    package init(
        _ kind: Kind,
        title: [Inline],
        marker: String? = nil,
        id: String? = nil,
        anchor: String? = nil,
        tone: Tone = .pine,
        _ blocks: [Block]
    ) {
        self.kind = kind
        self.title = title
        self.marker = marker
        self.id = id
        self.anchor = anchor
        self.tone = tone
        self.blocks = blocks
    }
}

extension Block {
    /// Adds the headings of this block and what it holds, in reading order.
    func collectHeadings(into found: inout [Heading]) {
        if case .heading(let heading) = self { found.append(heading) }
        for block in inner { block.collectHeadings(into: &found) }
    }
}
