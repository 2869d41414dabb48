package import Engine
package import Formats

/// What was found in one interview note, and what was not taken for a statement and why.
package struct NoteReading: Sendable, Hashable {
    /// A piece of the note that is not a statement, with its place in code points of the decoded text.
    package struct Piece: Sendable, Hashable {
        package var text: String
        package var start: Int
        package var length: Int
    }

    package struct LeftOut: Sendable, Hashable {
        package var text: String
        package var reason: Reason
        package var start: Int
        package var length: Int
    }

    /// Why a piece of text is no statement.
    package enum Reason: String, Sendable, Hashable, CaseIterable {
        case question, practical, setting, contact, furniture, consent, narration, empty, comment, instruction
    }

    /// Something that points to a person, with its place in code points of the decoded text.
    package struct Masked: Sendable, Hashable {
        package enum Fate: String, Sendable, Hashable, CaseIterable {
            /// Replaced in the statement it stands in.
            case masked
            /// Stands in a statement as it was written, until somebody decides.
            case proposed
            /// Stands in no statement and is therefore not kept.
            case outside
        }
        package var proposal: MaskingProposal
        package var fate: Fate
    }

    /// Nil when the file could not be read.
    package var proposal: NoteProposal?
    /// Organisation and role, from the note's metadata; never a part of the proposal.
    package var details = PersonalDetails()
    package var interviewer: String?
    package var leftOut: [LeftOut] = []
    /// Why each statement of the proposal got what it got, in the same order.
    package var judgements: [Judgement] = []
    package var masked: [Masked] = []
    package var headings: [Piece] = []
    package var metadata: [Piece] = []
    /// Lines around the statements that tell whom the note is with, and towns in headings there.
    package var identifying: [Range<Int>] = []
    package var diagnostics: [Diagnostic] = []
    /// The note's text as it was written, for those who look it through; never kept.
    package var text: String?
    /// The text of the note as it may be kept beside its statements: places as in the file, persons covered.
    package var kept: String?
    /// What the file was written in; nil when it could not be read.
    package var format: ReadFormat?
    /// Whether the file is a note at all, and not a list of codes beside the notes.
    package var isNote = true
    /// Name of the encoding, for people; nil when the file could not be read.
    package var encoding: String?
    /// Whether another encoding is as likely.
    package var doubt = false
}

extension NoteReading.Reason {
    package func words(in language: Language) -> String {
        switch (self, language) {
        case (.question, .swedish): "intervjuarens fråga"
        case (.question, .english): "the interviewer's question"
        case (.practical, .swedish): "praktiskt om intervjun"
        case (.practical, .english): "practicalities of the interview"
        case (.setting, .swedish): "om mötet, inte om ämnet"
        case (.setting, .english): "about the meeting, not the subject"
        case (.contact, .swedish): "kontaktuppgift"
        case (.contact, .english): "contact details"
        case (.furniture, .swedish): "sidnummer eller annat som hör till papperet"
        case (.furniture, .english): "page number or other page furniture"
        case (.consent, .swedish): "om samtycke, inspelning eller justering"
        case (.consent, .english): "about consent, recording or approval"
        case (.narration, .swedish): "antecknarens egna ord"
        case (.narration, .english): "the note taker's own words"
        case (.empty, .swedish): "inget svar"
        case (.empty, .english): "no answer"
        case (.comment, .swedish): "kommentar i tabellen"
        case (.comment, .english): "comment in the table"
        case (.instruction, .swedish): "samtalets gång"
        case (.instruction, .english): "the course of the conversation"
        }
    }
}
