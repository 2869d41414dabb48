/// What the styles and lists of a Word document say about a paragraph's place in the layout.
struct WordStyles: Sendable {
    struct Style: Sendable {
        var name = ""
        var basedOn: String?
        var outline: Int?
        var list: String?
        var depth: Int?
        var isBold: Bool?
        var isHidden: Bool?
    }

    var styles: [String: Style] = [:]
    var defaultParagraph: String?

    /// A property from the style or the nearest one it is based on.
    private func inherited<Value>(_ id: String?, _ property: (Style) -> Value?) -> Value? {
        var id = id ?? defaultParagraph
        for _ in 0..<12 {
            guard let style = id.flatMap({ styles[$0] }) else { return nil }
            if let value = property(style) { return value }
            id = style.basedOn
        }
        return nil
    }

    func isBold(_ id: String?) -> Bool { inherited(id, \.isBold) ?? false }
    /// What the letters' own style says counts before what the paragraph's does.
    func isHidden(_ run: String?, in paragraph: String?) -> Bool {
        run.flatMap { inherited($0, \.isHidden) } ?? inherited(paragraph, \.isHidden) ?? false
    }
    func list(_ id: String?) -> String? { inherited(id, \.list) }

    /// The level of a heading by its style; nil for running text.
    func headingLevel(_ id: String?) -> Int? {
        inherited(id) { style in
            if let level = Self.headingLevel(named: style.name) { return level }
            return style.outline.flatMap { $0 < 9 ? $0 + 1 : nil }
        }
    }

    /// How deep a list style lies: "List Bullet 2" is one step in.
    func depth(_ id: String?) -> Int {
        if let depth = inherited(id, \.depth), depth > 0 { return min(depth, 8) }
        guard let name = id.flatMap({ styles[$0]?.name }), name.hasPrefix("list "),
            let digit = name.last?.wholeNumberValue
        else { return 0 }
        return max(0, digit - 1)
    }

    /// A line of the table of contents, which repeats the headings.
    func isContents(_ id: String?) -> Bool {
        guard let name = id.flatMap({ styles[$0]?.name }) else { return false }
        return name.hasPrefix("toc ") || name.hasPrefix("innehåll ") || name == "toc heading"
    }

    /// Names in the English that Word keeps in files of every language, and in Swedish as others write them.
    static func headingLevel(named name: String) -> Int? {
        if name == "title" || name == "titel" { return 1 }
        if name == "subtitle" || name == "underrubrik" { return 2 }
        for stem in ["heading", "rubrik"] where name.hasPrefix(stem) {
            let rest = name.dropFirst(stem.count).drop { $0 == " " }
            if rest.isEmpty { return 1 }
            if let level = Int(rest), (1...9).contains(level) { return level }
        }
        return nil
    }
}

/// Reads `word/styles.xml`.
struct WordStyleReader: XMLReceiver {
    private(set) var result = WordStyles()
    private var id: String?
    private var style = WordStyles.Style()

    mutating func start(_ name: WordName?, _ attributes: XMLAttributes<WordName>) -> XMLDescent {
        switch name {
        case .style:
            id = attributes[.styleID]
            style = WordStyles.Style()
            if attributes[.type] == "paragraph", attributes[.isDefault].map({ $0 != "0" && $0 != "false" }) ?? false {
                result.defaultParagraph = id
            }
        case .styleName: style.name = (attributes[.value] ?? "").lowercased()
        case .basedOn: style.basedOn = attributes[.value]
        case .outline: style.outline = attributes.number(.value)
        case .numberingID: style.list = attributes[.value]
        case .numberingLevel: style.depth = attributes.number(.value)
        case .bold: style.isBold = attributes.isOn(.value)
        case .vanish: style.isHidden = attributes.isOn(.value)
        case .styles, .paragraphProperties, .runProperties, .numbering: return .into
        default: return .past
        }
        return .into
    }

    mutating func end(_ name: WordName?) {
        if name == .style, let id { result.styles[id] = style }
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {}
}

/// Reads `word/numbering.xml`: which lists have numbers and which have bullets.
struct WordNumbering: XMLReceiver {
    enum Mark: Sendable { case bullet, number, none }

    private var abstract: [String: [Int: Mark]] = [:]
    private var lists: [String: String] = [:]
    private var abstractID = ""
    private var list = ""
    private var level = 0

    /// The mark of a list at a depth; a list that is not described has bullets.
    func mark(_ list: String, _ depth: Int) -> Mark {
        guard let levels = lists[list].flatMap({ abstract[$0] }) else { return .bullet }
        return levels[depth] ?? .bullet
    }

    mutating func start(_ name: WordName?, _ attributes: XMLAttributes<WordName>) -> XMLDescent {
        switch name {
        case .abstractNumbering: abstractID = attributes[.abstractID] ?? ""
        case .level: level = attributes.number(.numberingLevel) ?? 0
        case .numberFormat where list.isEmpty:
            let format = attributes[.value]
            abstract[abstractID, default: [:]][level] =
                format == "bullet" ? .bullet : format == "none" ? Mark.none : .number
        case .number: list = attributes[.numberingID] ?? ""
        case .abstractID: if !list.isEmpty { lists[list] = attributes[.value] }
        case .runProperties, .paragraphProperties: return .past
        default: break
        }
        return .into
    }

    mutating func end(_ name: WordName?) { if name == .number { list = "" } }
    mutating func text(_ bytes: ArraySlice<UInt8>) {}
}
