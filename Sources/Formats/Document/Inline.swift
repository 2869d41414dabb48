/// A run of text within a block.
///
/// A string literal is an inline, so a paragraph reads as it is written:
/// `.paragraph("Se ", .link("målen", to: .anchor("mal")), ".")`.
package indirect enum Inline: Sendable, Hashable {
    /// Plain text. It never means markup in any format: every writer escapes it.
    case text(String)
    /// Words that carry weight.
    case strong([Inline])
    /// Words that are stressed, or a title of another work.
    case emphasis([Inline])
    /// A stable identifier such as `M2.1`, shown small and muted so that it can be cited without disturbing.
    case id(String)
    /// Words that lead elsewhere; they should make sense on their own (WCAG 2.4.4).
    case link([Inline], to: LinkTarget)
    /// A footnote, placed where its reference mark stands.
    case note([Inline])
    /// A new line within the same paragraph.
    case lineBreak

    package static func strong(_ text: String) -> Inline { .strong([.text(text)]) }
    package static func emphasis(_ text: String) -> Inline { .emphasis([.text(text)]) }
    package static func link(_ text: String, to target: LinkTarget) -> Inline { .link([.text(text)], to: target) }
    package static func note(_ text: String) -> Inline { .note([.text(text)]) }
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
    /// An address outside the document. Only http, https, mailto and tel become links; others stay as text.
    case url(String)
    /// A heading, callout or table in the same document, by its anchor.
    case anchor(String)
}

extension Inline: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self = .text(value) }
}

extension Inline {
    /// The words alone, without marks, footnotes and markup; a line break becomes a space.
    package var plainText: String {
        switch self {
        case .text(let text), .id(let text): text
        case .strong(let inlines), .emphasis(let inlines), .link(let inlines, _): inlines.plainText
        case .note: ""
        case .lineBreak: " "
        }
    }
}

extension [Inline] {
    /// The words of all inlines joined, as a table of contents or a page title needs them.
    package var plainText: String { map(\.plainText).joined() }
}
