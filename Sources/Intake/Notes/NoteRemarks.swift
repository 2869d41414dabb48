import Engine

/// Tells what was said about the subject from what was said or written about the interview.
struct NoteRemarks: Sendable {
    /// Where in a note a sentence stands.
    enum Zone: Sendable, Equatable {
        /// Before the first heading or question: usually where and how the interview was held.
        case prelude
        case body
        /// The first text of a note without headings.
        case opening
        /// Under "Övrigt" and the like.
        case mixed
        /// The last lines of the note, after its statements.
        case tail
    }

    private static let clear = NotePhrases(
        NoteReading.Reason.allCases.flatMap { reason in (RemarkPhrases.clear[reason] ?? []).map { ($0, reason) } }
    )
    private static let faint = NotePhrases(RemarkPhrases.faint.map { ($0, true) })
    /// Endings of the interviewee's title in the definite form: "socialchefen", "samordnaren".
    private let roles: [String]

    init(role: String?) {
        roles = NoteRemarks.definiteForms(of: role)
    }

    /// What part of an interview's own business the words name; nil for nearly all.
    func clearReason(_ words: SwedishWords) -> NoteReading.Reason? { Self.clear.matches(in: words.words).first?.value }

    /// Why a sentence is not a statement; nil when it is one. `weight` is how much it says about the subject.
    func reason(
        for words: SwedishWords,
        text: NoteRun,
        zone: Zone,
        weight: Double,
        isThirdPerson: Bool,
        isListed: Bool = false
    ) -> NoteReading.Reason? {
        guard !words.isEmpty else { return .furniture }
        if let reason = contact(text, words) { return reason }
        // "Rektorn återkommer.", "Hon hör av sig."
        if words.count <= 4, let last = words.words.last,
            last == "återkommer" || words.words.suffix(3) == ["hör", "av", "sig"]
        {
            return .practical
        }
        if words.words.allSatisfy({ RemarkPhrases.filler.contains($0) }) { return .empty }
        let enclosed = isEnclosed(text)
        let matches = Self.clear.matches(in: words.words)
        let isReported =
            zone == .body && words.count >= 7 && matches.allSatisfy { $0.value == .narration }
            && words.words.contains(where: Self.interviewees.contains)
            && words.words.contains(where: Self.saying.contains)
        if let match = matches.first, !isReported {
            let isPassing = match.value == .narration || match.value == .setting || match.value == .instruction
            let isWeighty =
                !enclosed && match.at > 0 && words.count > 14
                && (weight >= 2.5 || (zone == .body && isPassing && match.at > 4))
            if !isWeighty && !(isThirdPerson && match.value == .narration && reports(words)) { return match.value }
        }
        let faintly = Set(Self.faint.matches(in: words.words).map(\.at)).count
        let narrated = mentionsInterviewee(words)
        if narrated, !isThirdPerson, !reports(words), weight < 2 || zone != .body { return .narration }
        if enclosed, faintly > 0 || narrated || words.count <= 3 || (zone != .body && weight < 1) { return .narration }
        switch zone {
        case .body: return faintly >= (isListed ? 3 : 2) && weight < 0.5 && words.count <= 12 ? .setting : nil
        case .opening: return faintly > 0 && weight < 1 ? .setting : nil
        case .prelude: return weight >= 2 && faintly == 0 && !narrated ? nil : .setting
        case .mixed: return faintly > 0 && weight < 2 || weight < 0.5 ? .practical : nil
        case .tail where weight < 1.5 && words.words.prefix(2).contains(where: RemarkPhrases.errands.contains):
            return .practical
        case .tail: return faintly > 0 && weight < 1.2 && words.count <= 20 ? .practical : nil
        }
    }

    /// "Mvh", "Med vänlig hälsning": what comes after is a name and perhaps an address.
    func isSignature(_ text: NoteRun) -> Bool {
        let words = SwedishWords(text).words
        guard let first = words.first, words.count <= 8 else { return false }
        return first == "mvh" || first == "kram" || first == "vh"
            || words.prefix(3).contains { $0.hasPrefix("hälsning") }
            || words.prefix(2) == ["allt", "gott"]
    }

    /// Whether the interviewee is spoken of by title, as a note taker does.
    func mentionsInterviewee(_ words: SwedishWords) -> Bool {
        words.words.contains { word in
            roles.contains {
                word.hasSuffix($0) || $0.hasSuffix(word) && word.count >= 6 && $0.count - word.count <= 14
            }
        }
    }

    func reports(_ words: SwedishWords) -> Bool { words.words.contains { NoteRemarks.reporting.contains($0) } }

    private static let interviewees: Set<String> = ["respondenten", "informanten", "intervjupersonen", "intervjuade"]
    /// Of the verbs that report, those that nobody uses of the interview itself.
    private static let saying = reporting.subtracting(["vill", "ser", "såg", "noterar", "pekar", "pekade", "nämnde"])
    private static let reporting = Set(RemarkPhrases.reporting)

    private func contact(_ text: NoteRun, _ words: SwedishWords) -> NoteReading.Reason? {
        let at = text.scalars.firstIndex(of: "@")
        if let at, at > 0, at + 1 < text.count, text.scalars[at - 1].isLetter || text.scalars[at - 1].isDigit,
            text.scalars[at + 1].isLetter, words.count <= 14
        {
            return .contact
        }
        var digits = 0
        for scalar in text.scalars where scalar.isDigit { digits += 1 }
        let calls = words.words.contains {
            ["tel", "telefon", "mobil", "telnr", "nås", "ring", "telefonnummer"].contains($0)
        }
        return calls && digits >= 7 ? .contact : nil
    }

    private func isEnclosed(_ text: NoteRun) -> Bool {
        guard let first = text.scalars.first,
            let last = text.scalars.last(where: { $0 != "." && $0 != "!" && $0 != "?" })
        else { return false }
        return first == "(" && last == ")" || first == "[" && last == "]"
    }

    private static func definiteForms(of role: String?) -> [String] {
        let words = SwedishWords(role ?? "").words.prefix {
            !["med", "på", "för", "i", "inom", "och", "vid", "procent"].contains($0)
        }
        return words.flatMap { word -> [String] in
            guard word.count >= 4, let last = word.unicodeScalars.last else { return [] }
            switch last {
            case "a": return [word + "n"]
            case "e": return [word + "n"]
            case "r" where word.hasSuffix("are"): return [word + "n"]
            default: return word.hasSuffix("en") ? [word] : [word + "en", word + "n"]
            }
        }
    }
}
