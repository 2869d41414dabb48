package import Engine
package import Formats

/// What a file would give before anything is kept: what was found, what is unsure, what was left out and why, and what
/// points to persons, each with its place in the file. The same value serves a program and a page.
package struct NotePreview: Sendable, Hashable, Codable {
    package struct Choice: Sendable, Hashable, Codable {
        package var id: String
        package var name: String
        /// From 0 to 100.
        package var confidence: Int
    }

    package struct Found: Sendable, Hashable, Codable {
        package var text: String
        package var start: Int
        package var length: Int
        package var category: String?
        package var area: String?
        /// Why it got its category.
        package var why: String
        /// Whether somebody should look at its category.
        package var unsure: Bool
        /// Whether it may be no statement, and waits for somebody's word.
        package var doubtful: Bool
        package var categories: [Choice]
        package var areas: [Choice]
        package var quote: Bool
    }

    package struct LeftOut: Sendable, Hashable, Codable {
        package var text: String
        package var start: Int
        package var length: Int
        package var why: String
    }

    package struct Masked: Sendable, Hashable, Codable {
        package var text: String
        package var start: Int
        package var length: Int
        package var kind: String
        package var why: String
        package var replacement: String
        /// masked, proposed or outside.
        package var fate: String
    }

    package var file: String
    package var found: [Found] = []
    package var unsure: Int
    package var leftOut: [LeftOut]
    package var masked: [Masked]

    package init(_ reading: NoteReading, file: String, process: Process, language: Language) {
        self.file = file
        let judgements = Dictionary(reading.judgements.map { ($0.start, $0) }, uniquingKeysWith: { first, _ in first })
        func code(_ id: CodeID) -> String { process.codes.first { $0.id == id }?.name ?? id.text }
        func area(_ id: AreaID) -> String { process.areas.first { $0.id == id }?.short ?? id.text }
        found = (reading.proposal?.statements ?? []).map { statement in
            let known = judgements[statement.start]
            return Found(
                text: statement.text,
                start: statement.start,
                length: statement.length,
                category: statement.category?.text,
                area: statement.area?.text,
                why: (known?.why ?? .unsure).words(in: language),
                unsure: known?.isUnsure ?? true,
                doubtful: statement.doubtful,
                categories: (known?.categories ?? []).prefix(3).map { choice in
                    Choice(id: choice.id.text, name: code(choice.id), confidence: Int(choice.confidence * 100))
                },
                areas: (known?.areas ?? []).map { choice in
                    Choice(id: choice.id.text, name: area(choice.id), confidence: Int(choice.confidence * 100))
                },
                quote: statement.quote
            )
        }
        unsure = found.count { $0.unsure && !$0.doubtful }
        leftOut = reading.leftOut.map {
            LeftOut(text: $0.text, start: $0.start, length: $0.length, why: $0.reason.words(in: language))
        }
        masked = reading.masked.map { masked in
            let proposal = masked.proposal
            return Masked(
                text: proposal.text,
                start: proposal.start,
                length: proposal.length,
                kind: proposal.kind.words(in: language),
                why: proposal.reason.words(in: language),
                replacement: proposal.replacement,
                fate: masked.fate.rawValue
            )
        }
    }
}
