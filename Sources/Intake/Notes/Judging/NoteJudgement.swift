package import Engine
package import Formats

extension NoteReading {
    /// One of several things a statement may be, with how sure that is, from 0 to 1.
    package struct Candidate<ID: Sendable & Hashable>: Sendable, Hashable {
        package var id: ID
        package var confidence: Double
    }

    /// Why a statement got its category, for whoever checks it.
    package enum Why: Sendable, Hashable {
        case heading(String)
        case question(String)
        /// A cell of its row names the category.
        case cell(String)
        /// What the sentence itself says it is: "Största problemet är …".
        case wording(String)
        /// Words of the sentence that point there, none of them enough alone.
        case words([String])
        /// Its place between other statements of the note.
        case place
        /// Nothing says enough.
        case unsure
    }

    /// What was weighed for one statement, known by where it begins.
    package struct Judgement: Sendable, Hashable {
        package var start: Int
        package var why: Why
        /// Other categories it may have, the likeliest first; empty when heading or wording settle it.
        package var categories: [Candidate<CodeID>]
        package var areas: [Candidate<AreaID>]
        /// Whether the heading or question it stands under surely names another category.
        package var isAgainstFrame = false
        /// Whether somebody should look at the category.
        package var isUnsure: Bool {
            switch why {
            case _ where isAgainstFrame: true
            case .heading, .question, .cell, .wording: false
            case .words: (categories.first?.confidence ?? 0) < 0.5
            case .place, .unsure: true
            }
        }
    }
}

extension NoteReading.Why {
    package func words(in language: Language) -> String {
        switch (self, language) {
        case (.heading(let text), .swedish): "rubriken ”\(text)”"
        case (.heading(let text), .english): "the heading “\(text)”"
        case (.question(let text), .swedish): "svar på ”\(text)”"
        case (.question(let text), .english): "answer to “\(text)”"
        case (.cell(let text), .swedish): "cellen ”\(text)”"
        case (.cell(let text), .english): "the cell “\(text)”"
        case (.wording(let text), .swedish): "ordalydelsen ”\(text)”"
        case (.wording(let text), .english): "the wording “\(text)”"
        case (.words(let words), .swedish): "orden \(words.map { "”\($0)”" }.joined(separator: ", "))"
        case (.words(let words), .english): "the words \(words.map { "“\($0)”" }.joined(separator: ", "))"
        case (.place, .swedish): "platsen i samtalet, osäkert"
        case (.place, .english): "the place in the conversation, unsure"
        case (.unsure, .swedish): "inget talar tydligt för någon kategori"
        case (.unsure, .english): "nothing speaks clearly for any category"
        }
    }
}
