/// A piece of a document that stands on lines of its own.
package indirect enum Block: Sendable, Hashable {
    /// The first page, alone on its page and without header and footer.
    case titlePage([TitleLine])
    /// A list of the document's headings down to a level (1–3), made by the writer.
    case tableOfContents(title: String, depth: Int)
    case heading(Heading)
    case paragraph([Inline], style: ParagraphStyle = .normal)
    case list(List)
    case definitions([Definition])
    case table(Table)
    case callout(Callout)
    case quotation([Block], attribution: [Inline] = [])
    case pageBreak
    /// From here on, pages stand upright or lie on their side, for tables with many columns. Begins a new page.
    case turn(Orientation)

    package static func heading(
        _ level: Heading.Level,
        _ text: String,
        number: String? = nil,
        anchor: String
    ) -> Block {
        .heading(Heading(level, [.text(text)], number: number, anchor: anchor))
    }

    package static func paragraph(_ text: String, style: ParagraphStyle = .normal) -> Block {
        .paragraph([.text(text)], style: style)
    }

    package static func paragraph(_ inlines: Inline..., style: ParagraphStyle = .normal) -> Block {
        .paragraph(inlines, style: style)
    }

    /// A list of one-paragraph items.
    package static func list(_ kind: List.Kind = .unordered, _ items: [[Inline]]) -> Block {
        .list(List(kind, items.map { [.paragraph($0)] }))
    }

    /// A list of items that are a plain text each.
    package static func list(_ kind: List.Kind = .unordered, texts: [String]) -> Block {
        .list(List(kind, texts.map { [.paragraph($0)] }))
    }
}

/// How a page lies.
package enum Orientation: Sendable, Hashable, CaseIterable {
    case portrait
    case landscape
}

/// What a paragraph is for, which decides how it looks.
package enum ParagraphStyle: Sendable, Hashable, CaseIterable {
    case normal
    /// The paragraph under a heading that says the most important thing, set larger.
    case lead
    /// A remark beside the text, set smaller.
    case note
    /// Words that explain a figure or a table.
    case caption
}

/// One line of a title page, from top to bottom in the order given.
package enum TitleLine: Sendable, Hashable {
    /// A short line above the title, such as the name of the publisher or the series.
    case kicker(String)
    case title(String)
    case subtitle(String)
    /// A fact with its label, such as "Diarienummer" and "REG 2027/113".
    case fact(label: String, value: String)
}

/// A heading, which also is a place that links and the table of contents can lead to.
package struct Heading: Sendable, Hashable {
    /// Depth in the outline, 1–3; levels should not be skipped (WCAG 1.3.1, 2.4.6).
    package enum Level: Int, Sendable, Hashable, CaseIterable {
        case one = 1
        case two = 2
        case three = 3
    }

    package var level: Level
    /// The number as it should be read, such as `3.2`; numbering belongs to the caller, who also cites it in text.
    package var number: String?
    package var inlines: [Inline]
    /// A name that is unique in the document: ASCII letters, digits, `-` and `_`, starting with a letter.
    package var anchor: String

    package init(_ level: Level, _ inlines: [Inline], number: String? = nil, anchor: String) {
        self.level = level
        self.number = number
        self.inlines = inlines
        self.anchor = anchor
    }

    /// Number and words as one line of plain text.
    package var plainText: String { (number.map { $0 + " " } ?? "") + inlines.plainText }
}
