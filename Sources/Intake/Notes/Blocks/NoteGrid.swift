/// A table of cells, from a CSV file or a table inside a note, with what its columns hold.
struct NoteGrid: Sendable {
    enum Column: Sendable, Equatable {
        case text, theme, area, question, comment, other, speaker, quote
        /// A column for statements of one category.
        case code(NoteMeaning)
    }

    private let body: NoteBody
    var header: [NoteRun]?
    var columns: [Column]
    var rows: [(line: Int, cells: [NoteRun])]

    /// Reads the first row as a header when it names at least one column, and otherwise takes the wordiest column as text.
    init(
        _ all: [(line: Int, cells: [NoteRun])],
        of body: NoteBody,
        meaning: (NoteRun) -> NoteMeaning
    ) {
        self.body = body
        let width = all.map(\.cells.count).max() ?? 0
        let names = all.first?.cells.map { NoteGrid.column(named: body.string($0)) } ?? []
        var columns = [Column](repeating: .other, count: width)
        let named = names.compactMap(\.self)
        let isHeader = named.contains { $0 != .other } && named.count * 2 >= names.count || named.count >= 2
        var rows = all
        if isHeader, let first = all.first {
            header = first.cells
            rows.removeFirst()
            for (index, name) in names.enumerated() { columns[index] = name ?? .other }
        } else if let first = all.first, all.count > 1, let codes = NoteGrid.codes(first.cells, meaning) {
            header = first.cells
            rows.removeFirst()
            for (index, meaning) in codes.enumerated() { if let meaning { columns[index] = .code(meaning) } }
        }
        let lengths = (0..<width).map { index in
            rows.reduce(0) { $0 + ($1.cells.indices.contains(index) ? $1.cells[index].count : 0) }
        }
        func isUnnamed(_ index: Int) -> Bool { !names.indices.contains(index) || names[index] == nil }
        let hasCodes = columns.contains { if case .code = $0 { true } else { false } }
        if !columns.contains(.text), !hasCodes {
            if isHeader, let question = columns.firstIndex(of: .question), !columns.contains(.theme),
                lengths.indices.allSatisfy({ $0 == question || lengths[$0] <= lengths[question] })
            {
                columns[question] = .text
            } else if let comment = columns.firstIndex(of: .comment), columns.filter({ $0 == .comment }).count == 1,
                !columns.contains(.other) || lengths[comment] == lengths.max()
            {
                columns[comment] = .text
            } else if let longest = lengths.indices.filter({ columns[$0] == .other }).max(by: {
                lengths[$0] < lengths[$1]
            }) {
                columns[longest] = .text
                // One column for each of several who were asked the same.
                for index in lengths.indices
                where columns[index] == .other && isUnnamed(index) && lengths[index] * 5 >= lengths[longest] * 2 {
                    columns[index] = .text
                }
            }
        }
        self.columns = columns
        self.rows = rows
        if !isHeader, header == nil { findTheme(meaning) }
    }

    /// Without a header: a column left of the text whose cells mostly are known headings holds the themes.
    private mutating func findTheme(_ meaning: (NoteRun) -> NoteMeaning) {
        guard let text = columns.firstIndex(of: .text) else { return }
        for index in columns.indices where index != text {
            let cells = rows.compactMap {
                $0.cells.indices.contains(index) && !$0.cells[index].isEmpty ? $0.cells[index] : nil
            }
            let known = cells.filter { meaning($0).isKnown }
            if !cells.isEmpty, known.count * 2 >= cells.count {
                columns[index] = .theme
                return
            }
        }
    }

    /// What stands in the column of themes or questions, from the top.
    var themes: [NoteRun] {
        guard let column = columns.firstIndex(of: .theme) ?? columns.firstIndex(of: .question) else { return [] }
        return rows.compactMap {
            $0.cells.indices.contains(column) && !$0.cells[column].isEmpty ? $0.cells[column] : nil
        }
    }

    /// Columns of themes that are headed as columns of categories, or hold nothing but names of categories.
    func coded(_ names: CodeNames) -> Set<Int> {
        Set(
            columns.indices.filter { column in
                guard columns[column] == .theme else { return false }
                if let header, header.indices.contains(column),
                    Self.categories.contains(SwedishWords(body.string(header[column])).words.joined(separator: " "))
                {
                    return true
                }
                let cells = rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
                    .filter { !$0.isEmpty }
                return cells.count > 1 && cells.allSatisfy { names.named(body.string($0)).code != nil }
            }
        )
    }

    private static let categories: Set<String> = [
        "kategori", "kategorier", "kod", "koder", "kodning", "category", "categories", "code", "codes",
    ]

    private static func codes(_ cells: [NoteRun], _ meaning: (NoteRun) -> NoteMeaning) -> [NoteMeaning?]? {
        let found = cells.map { cell -> NoteMeaning? in
            let meaning = meaning(cell)
            return meaning.isSure && cell.count <= 60 ? meaning : nil
        }
        return found.compactMap(\.self).count >= 2 ? found : nil
    }

    private static func column(named name: String) -> Column? {
        let words = SwedishWords(name).words
        guard (1...4).contains(words.count) else { return nil }
        let joined = words.joined(separator: " ")
        if let known = names.first(where: { $0.names.contains(joined) }) { return known.column }
        // "Eget", "Notering för egen del": beside what was said, what its writer thought.
        guard words.contains(where: own.contains) else { return nil }
        return names.first { $0.names.contains(words[0]) }?.column ?? .comment
    }

    private static let own: Set<String> = ["eget", "egen", "egna", "min", "mitt", "mina", "mig"]

    private static let names: [(column: Column, names: Set<String>)] = [
        (
            .text,
            [
                "utsaga", "utsagor", "citat", "text", "svar", "svaret", "anteckning", "anteckningar", "innehåll",
                "uttalande",
                "synpunkt", "synpunkter", "vad sades", "vad som sades", "påstående", "beskrivning", "svarstext",
                "formulering",
                "respondentens svar", "svar anteckning", "noterat", "utsagan", "stycke", "replik",
                "vad den intervjuade sa",
                "utsaga citat", "citat utsaga", "fritext", "fritextsvar", "punkt", "inspel", "utdrag",
                "sammanfattning av svar", "statement", "statements", "answer", "answers",
            ]
        ),
        (
            .theme,
            [
                "tema", "kategori", "kod", "rubrik", "frågeområde", "avsnitt", "del", "kodning", "ämne", "block",
                "huvudtema",
                "underrubrik", "temaområde", "kategorier", "koder", "typ", "sort", "rubrik i guiden", "guide",
                "frågeblock", "category", "categories", "code", "codes", "theme",
            ]
        ),
        (
            .area,
            [
                "område", "prioriterat område", "insatsområde", "sakområde", "politikområde", "delområde", "mål",
                "fokusområde", "delmål", "area", "priority area",
            ]
        ),
        (.question, ["fråga", "frågan", "intervjufråga", "guidefråga", "frågor", "ställd fråga"]),
        (
            .comment,
            [
                "kommentar", "kommentarer", "egen kommentar", "anm", "anmärkning", "notering",
                "intervjuarens kommentar", "obs",
                "min kommentar", "not", "memo", "reflektion", "tolkning", "intern kommentar", "att göra",
                "konsultens kommentar",
            ]
        ),
        (.speaker, ["talare", "vem", "person", "röst", "roll"]),
        (.quote, ["form", "citat ja nej", "källa", "typ av utsaga", "citat eller referat", "art"]),
        (
            .other,
            [
                "nr", "id", "rad", "nummer", "tid", "datum", "organisation", "sektor", "status", "löpnummer", "tidskod",
                "uppgift", "värde", "intervju", "minut", "sida",
            ]
        ),
    ]
}
