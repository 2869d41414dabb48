/// Who speaks in a note that marks its turns: "I:", "Svar:", "[00:12:31] Anna:".
struct NoteSpeakers: Sendable {
    enum Part: Sendable, Equatable {
        case interviewer, interviewee
        /// A label that can be anybody until the note as a whole has been seen.
        case unknown
    }

    /// A label at the start of a line and where the words after it begin.
    struct Label: Sendable {
        var name: String
        var range: Range<Int>
        var words: Int
    }

    private static let interviewers: Set<String> = [
        "i", "f", "q", "fråga", "intervjuare", "intervjuaren", "konsult", "konsulten", "konsult a", "konsult b",
        "samtalsledare", "samtalsledaren", "moderator", "int", "följdfråga", "frågan", "utfrågare", "il", "ik",
        "vi frågade",
        "min fråga", "jag frågar", "processledare", "processledaren", "fl",
    ]
    private static let interviewees: Set<String> = [
        "r", "s", "a", "svar", "respondent", "respondenten", "ip", "intervjuperson", "intervjupersonen", "informant",
        "informanten", "intervjuad", "den intervjuade", "svaret", "r1", "r2", "r3", "ip1", "ip2", "deltagare",
    ]

    /// The label at the start of a line of text: after an optional time mark, at most three words before a colon.
    static func label(in range: Range<Int>, of text: NoteText) -> Label? {
        let scalars = text.scalars
        var at = range.lowerBound
        let end = range.upperBound
        at = skipTime(at, end, scalars)
        let timed = at > range.lowerBound
        while at < end, scalars[at] == "*" || scalars[at] == "_" || scalars[at].isBlank { at += 1 }
        let first = at
        while at < end, at - first < 30, scalars[at] != ":" {
            let scalar = scalars[at]
            guard
                scalar.isLetter || scalar.isDigit || scalar.isBlank || scalar == "." || scalar == "*" || scalar == "-"
                    || scalar == "(" || scalar == ")"
            else { return timed ? Label(name: "", range: range.lowerBound..<first, words: first) : nil }
            at += 1
        }
        guard at < end, scalars[at] == ":", at > first else {
            return timed ? Label(name: "", range: range.lowerBound..<first, words: first) : nil
        }
        var words = SwedishWords(text[first..<at]).words
        // "Talare 2" is somebody else than "Talare 1"; "Svar 2" is not.
        if words.count > 1, let last = words.last, last.allSatisfy(\.isNumber), !voices.contains(words[0]) {
            words.removeLast()
        }
        if words.count == 1, words[0].count <= 3 { words[0] = words[0].filter { !$0.isNumber } }
        guard let name = words.first, !name.isEmpty, words.count <= 4 else { return nil }
        at += 1
        while at < end, scalars[at] == "*" || scalars[at] == "_" || scalars[at].isBlank { at += 1 }
        at = skipTime(at, end, scalars)
        return Label(name: words.joined(separator: " "), range: range.lowerBound..<at, words: at)
    }

    /// "[00:12:31]", "(12:31)" or "00:12:31 –".
    private static func skipTime(_ start: Int, _ end: Int, _ scalars: [Unicode.Scalar]) -> Int {
        var at = start
        let bracket = at < end && (scalars[at] == "[" || scalars[at] == "(")
        if bracket { at += 1 }
        let first = at
        var colons = 0
        while at < end, scalars[at].isDigit || scalars[at] == ":" || scalars[at] == "." {
            if scalars[at] == ":" { colons += 1 }
            at += 1
        }
        guard at > first, colons > 0, scalars[first].isDigit, bracket || colons == 2 else { return start }
        if bracket {
            guard at < end, scalars[at] == "]" || scalars[at] == ")" else { return start }
            at += 1
        }
        while at < end, scalars[at].isBlank || scalars[at] == "–" || scalars[at] == "-" { at += 1 }
        return at
    }

    private static let voices: Set<String> = ["talare", "speaker", "person", "röst", "deltagare"]

    private var parts: [String: Part] = [:]
    /// Labels that are no speakers but head what follows on their line.
    private(set) var themes: Set<String> = []

    /// What is seen of a label's turns.
    private struct Turns {
        var count = 0
        var questions = 0
        var letters = 0
        /// How often somebody else spoke before the label came again.
        var returns = 0
        var first: Range<Int>

        var asks: Double { Double(questions) / Double(max(1, count)) }
        var length: Double { Double(letters) / Double(max(1, count)) }
    }

    /// Finds the note's speakers: known labels, and names that return beside another name.
    init(
        _ lines: [NoteLine],
        of text: NoteText,
        _ tokens: NoteTokens,
        isKnownHeading: (Range<Int>) -> Bool = { _ in false }
    ) {
        var turns: [String: Turns] = [:]
        var before: String?
        for line in lines where !line.isBlank && (line.marker == nil || line.marker == .dash) {
            guard let label = NoteSpeakers.label(in: line.content, of: text) else { continue }
            if turns[label.name] != nil, before != label.name { turns[label.name]?.returns += 1 }
            before = label.name
            turns[label.name, default: Turns(first: label.range)].count += 1
            let words = label.words..<line.content.upperBound
            turns[label.name]?.letters += words.count
            if Self.asks(tokens[words], tokens.words) || text.scalars[line.range.upperBound - 1] == "?" {
                turns[label.name]?.questions += 1
            }
        }
        // "Intervjuare: konsult A" at the top is metadata, not a turn.
        turns = turns.filter { $0.value.count > 1 || NoteKey(label: $0.key) == nil }
        if turns[""] != nil { parts[""] = .unknown }
        let named = turns.filter { !$0.key.isEmpty }
        func total(_ names: Set<String>) -> Int {
            named.filter { names.contains($0.key) }.reduce(0) { $0 + $1.value.count }
        }
        let dialogue = total(Self.interviewers) + total(Self.interviewees) >= 2
        let asker = Self.asker(among: named, isKnownHeading)
        for (name, turn) in named {
            if name == asker {
                parts[name] = .interviewer
            } else if let asker, turn.count >= 2, Self.isVoice(name), name != asker {
                parts[name] = Self.interviewers.contains(name) && turn.asks >= 0.3 ? .interviewer : .interviewee
            } else if dialogue, Self.interviewers.contains(name) {
                parts[name] = .interviewer
            } else if dialogue, Self.interviewees.contains(name) {
                parts[name] = .interviewee
            }
        }
        // "Nu: … Nu: … Knas: … Orsak: …": labels that never come back are themes, and each line stands under its own.
        themes = Set(
            named.filter { name, turn in
                turn.returns == 0 && parts[name] == nil && NoteKey(label: name) == nil && name.count > 1
            }.keys
        )
        let several = themes.filter { (named[$0]?.count ?? 0) > 1 }.count
        let headed = themes.reduce(0) { $0 + (named[$1]?.count ?? 0) }
        let all = lines.count { !$0.isBlank }
        if themes.count < 4 || several < 2 || headed * 2 < all {
            // "nu: …", "svårt: …", "lst: …", each with its lines: where most are known headings, the others are too.
            let heads = themes.subtracting(Self.remarks).filter { (named[$0]?.letters ?? 0) > 0 }
            let known = heads.count { named[$0].map { isKnownHeading($0.first) } ?? false }
            themes = heads.count >= 4 && known * 2 >= heads.count ? heads : []
        }
        // Several voices under headings, and nobody who asks: "A:", "B:", or by what they do.
        let voices = named.filter { name, turn in
            turn.count >= 2 && parts[name] == nil && NoteKey(label: name) == nil && !Self.remarks.contains(name)
                && !themes.contains(name) && !isKnownHeading(turn.first) && turn.asks < 0.5
        }
        if voices.count >= 2 || voices.contains(where: { $0.key.count == 1 && $0.value.count >= 4 }) {
            for name in voices.keys { parts[name] = .interviewee }
            // Somebody who speaks once among them is a voice too, when the label is of the same kind.
            let isLetters = voices.keys.allSatisfy { $0.count == 1 }
            for (name, _) in named where isLetters && name.count == 1 && parts[name] == nil {
                parts[name] = .interviewee
            }
        }
    }

    /// Of those who return, the one who mostly asks and says less than somebody else; nil when nobody does.
    private static func asker(among turns: [String: Turns], _ isKnownHeading: (Range<Int>) -> Bool) -> String? {
        let voices = turns.filter { name, turn in
            turn.count >= 3 && (interviewers.contains(name) || isVoice(name))
                && !remarks.subtracting(["fråga", "svar"]).contains(name)
                && (interviewers.contains(name) || interviewees.contains(name) || isNumbered(name)
                    || !isKnownHeading(turn.first))
        }
        guard let most = voices.max(by: { ($0.value.asks, $1.key) < ($1.value.asks, $0.key) }),
            voices.contains(where: { $0.key != most.key && answers($0.value, most.value) })
        else { return nil }
        return most.key
    }

    /// "Deltagare: 12 personer" tells of the interview; "Deltagare 1:" is somebody who speaks.
    private static func isVoice(_ name: String) -> Bool {
        NoteKey(label: name) == nil || isNumbered(name)
    }

    private static func isNumbered(_ name: String) -> Bool { name.last?.isNumber == true }

    /// The less somebody asks, the shorter their turns must be beside the other's.
    private static func answers(_ turn: Turns, _ asker: Turns) -> Bool {
        guard turn.asks < asker.asks - 0.15 else { return false }
        let ratio = turn.length / max(1, asker.length)
        return asker.asks >= 0.6 || asker.asks >= 0.4 && ratio > 1.2 || asker.asks >= 0.2 && ratio > 1.7
    }

    /// "Vad är svårt", "kan du börja med att beskriva".
    private static func asks(_ words: ArraySlice<NoteWord>, _ note: NoteWords) -> Bool {
        guard let first = words.first.map(note.form), words.count <= 25 else { return false }
        return first.classes.contains(.asking)
            || first.classes.contains(.opener) && words.contains { note.form($0).classes.contains(.person) }
    }

    /// Labels that return without being anybody's.
    private static let remarks: Set<String> = [
        "citat", "obs", "not", "anm", "exempel", "kommentar", "tema", "ex", "t ex", "fråga", "svar", "del", "område",
    ]

    func part(of name: String) -> Part? { parts[name] }

    /// Whether anybody asks.
    var marksQuestions: Bool { parts.values.contains(.interviewer) }

    /// Whether answers are marked, so that an unmarked question can be told from an answer.
    var marksAnswers: Bool { parts.values.contains(.interviewee) }
}
