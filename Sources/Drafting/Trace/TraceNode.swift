package import Formats

/// One thing in the record with what it comes from and what became of it: a tree of values, cut where it would repeat.
package struct TraceNode: Hashable, Codable, Sendable {
    /// "M2.1", "K12", "U3" … as everywhere else; for a section its anchor in the draft.
    package var id: String
    package var kind: Kind
    /// Its own words, or its name.
    package var label: String
    /// Where and how: workshop, step, table, sector, state.
    package var note: String?
    /// What it comes from.
    package var up: [TraceNode]
    /// What became of it.
    package var down: [TraceNode]

    package init(
        _ kind: Kind,
        _ id: String,
        _ label: String,
        note: String? = nil,
        up: [TraceNode] = [],
        down: [TraceNode] = []
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.note = note
        self.up = up
        self.down = down
    }

    package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case interview, statement, contribution, area, goal, action, indicator, claim, organisation, section
        case decision, figure, workshop, step, table
    }
}

extension TraceNode {
    /// The tree as indented lines, for terminals and plain text.
    package func text(_ language: Language = .swedish) -> String {
        var lines = [line(language)]
        if !up.isEmpty {
            lines.append(language == .swedish ? "  Kommer från" : "  Comes from")
            for node in up { node.write(\.up, language, indent: 2, into: &lines) }
        }
        if !down.isEmpty {
            lines.append(language == .swedish ? "  Ledde till" : "  Led to")
            for node in down { node.write(\.down, language, indent: 2, into: &lines) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A node's line and, one step in, those further in the same direction.
    private func write(
        _ direction: KeyPath<TraceNode, [TraceNode]>,
        _ language: Language,
        indent: Int,
        into lines: inout [String]
    ) {
        lines.append(String(repeating: "  ", count: indent) + line(language))
        for node in self[keyPath: direction] { node.write(direction, language, indent: indent + 1, into: &lines) }
    }

    private func line(_ language: Language) -> String {
        let words = label.isEmpty ? "" : " \(label)"
        let remark = note.map { " (\($0))" } ?? ""
        if kind == .section { return kind.name(language) + words + remark }
        return "\(id) \(kind.name(language)):\(words)\(remark)"
    }
}

extension TraceNode.Kind {
    package func name(_ language: Language) -> String {
        switch (self, language) {
        case (.interview, .swedish): "intervju"
        case (.statement, .swedish): "utsaga"
        case (.contribution, .swedish): "inspel"
        case (.area, .swedish): "område"
        case (.goal, .swedish): "mål"
        case (.action, .swedish): "aktivitet"
        case (.indicator, .swedish): "indikator"
        case (.claim, .swedish): "ägarskap"
        case (.organisation, .swedish): "organisation"
        case (.decision, .swedish): "beslut"
        case (.figure, .swedish): "siffra"
        case (.workshop, .swedish): "workshop"
        case (.step, .swedish): "moment"
        case (.table, .swedish): "bord"
        case (.section, .swedish): "I utkastet:"
        case (.section, .english): "In the draft:"
        case (_, .english): rawValue
        }
    }
}
