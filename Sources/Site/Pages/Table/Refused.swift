import Engine
import Formats

/// A form that was refused: why, and what was typed in it, so that nothing is written twice.
struct Refused: Hashable, Sendable {
    var deed: TableDeed
    var sentence: Sentence
    private let values: [String: [String]]

    init(_ deed: TableDeed, _ sentence: Sentence, _ fields: Fields) {
        self.deed = deed
        self.sentence = sentence
        let names = [deed.subject, "text", "skal", "roll", "varfor", "namn", "resurs", "fran", "till"].compactMap { $0 }
        values = Dictionary(uniqueKeysWithValues: names.map { ($0, fields.all($0)) })
    }

    /// What was typed in a field of this form; nil for every other form.
    func value(_ name: String, in deed: TableDeed, of subject: String? = nil) -> String? {
        isAbout(deed, of: subject) ? values[name]?.first : nil
    }

    func isAbout(_ deed: TableDeed, of subject: String? = nil) -> Bool {
        self.deed == deed && (deed.subject.map { values[$0]?.first == subject } ?? true)
    }

    /// The words, wherever they were typed.
    var text: String? { values["text"]?.first.flatMap { $0.isEmpty ? nil : $0 } }

    /// The card that was to be changed.
    var card: ContributionID? { deed == .edit ? values["kort"]?.first.map { ContributionID($0) } : nil }

    /// The field that holds them, as the pages name it.
    var field: String? {
        let subject = deed.subject.flatMap { values[$0]?.first } ?? ""
        return switch deed {
        case .contribute: "text"
        case .edit: "text-\(subject)"
        case .formulate: "mal-text"
        case .reword: "lydelse-text-\(subject)"
        case .judge: "prova-skal-\(subject)"
        case .act: "aktivitet-text"
        case .revise: "gor-text-\(subject)"
        case .indicate: "indikator-text"
        case .claim: "roll-\(subject)"
        case .answerClaim: "svar-text-\(subject)"
        case .vote: "rost"
        case .merge: "sammanfoga"
        case .withdraw, .unmerge, .signal, .check, .checklist, .rate, .move, .pass: nil
        }
    }
}

extension TableDeed {
    /// The field that names what the deed is about; nil where there is one form of its kind on a page.
    fileprivate var subject: String? {
        switch self {
        case .edit, .withdraw: "kort"
        case .reword, .judge: "mal"
        case .claim, .revise: "aktivitet"
        case .answerClaim: "atagande"
        case .unmerge: "sammanfogning"
        case .checklist, .rate: "fraga"
        default: nil
        }
    }
}
