/// What the styles of an OpenDocument text say about the layout.
struct OpenDocumentStyles: Sendable {
    struct Style: Sendable {
        var parent: String?
        var outline: Int?
        var isStrong: Bool?
        var isHidden: Bool?
        var font: String?
    }

    var styles: [String: Style] = [:]
    /// Whether each level of a list has numbers, from 1.
    var lists: [String: [Int: Bool]] = [:]

    private func inherited<Value>(_ name: String?, _ property: (Style) -> Value?) -> Value? {
        var name = name
        for _ in 0..<12 {
            guard let style = name.flatMap({ styles[$0] }) else { return nil }
            if let value = property(style) { return value }
            name = style.parent
        }
        return nil
    }

    /// A property of letters: of the innermost style that says anything of it, the paragraph's last.
    func letters<Value>(_ property: (Style) -> Value?, _ spans: [String?], in paragraph: String?) -> Value? {
        for style in spans.reversed() {
            if let style, let value = inherited(style, property) { return value }
        }
        return inherited(paragraph, property)
    }

    /// The level of a paragraph whose style makes it a heading though it is not marked as one.
    func headingLevel(_ name: String?) -> Int? {
        var name = name
        for _ in 0..<12 {
            guard let current = name else { return nil }
            let plain = current.replacing("_20_", with: " ").lowercased()
            if let level = WordStyles.headingLevel(named: plain), plain != "heading" { return level }
            guard let style = styles[current] else { return nil }
            if let outline = style.outline, outline > 0 { return outline }
            name = style.parent
        }
        return nil
    }

    func isNumbered(_ list: String?, depth: Int) -> Bool {
        list.flatMap { lists[$0] }.flatMap { $0[depth + 1] } ?? false
    }
}
