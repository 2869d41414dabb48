/// What is known of a note as a whole before its sentences are judged.
struct NoteContext: Sendable {
    /// Forms that are the interviewee's title: "socialchefen", "samordnaren".
    private let roles: Set<Int32>
    /// Whether the note tells what the interviewee said by title: "Socialchefen menar".
    let isThirdPerson: Bool
    /// Whether the note tells of the interviewee as "hon" or "han", so that "jag" and "vi" are the note taker.
    let isTold: Bool
    /// Sentences in a paragraph, on average: writers of long ones put several points into each.
    let density: Double
    /// Sections whose whole text is one paragraph, in a note whose sections mostly are.
    let lone: Set<Int>
    /// Sections with several paragraphs of running text.
    let crowded: Set<Int>
    /// How many of the paragraphs and turns are one sentence, from 0 to 1.
    let single: Double
    /// Whether the note names who speaks.
    let hasTurns: Bool
    let passages: Int
    /// Words in a sentence of the note, in the middle of all.
    let sentenceLength: Int
    /// How many of the sentences tell of something past, from 0 to 1.
    let past: Double
    /// How many of the sentences say "jag", from 0 to 1.
    let me: Double
    /// Whether the note is taken down in a few words at a time.
    var isTerse: Bool { sentenceLength <= 8 }
    /// Whether the note is a few lines.
    var isBrief: Bool { passages <= 4 }

    init(_ passages: [NotePassage], _ sentences: [[NoteSentence]], _ body: NoteBody, role: String?) {
        let titles = NoteContext.roles(role, in: body.note)
        roles = titles
        var (told, bodies, thirds, prose, proseSentences, paragraphs, singles) = (0, 0, 0, 0, 0, 0, 0)
        var sizes: [Int: Int] = [:]
        for (passage, sentences) in zip(passages, sentences) {
            if passage.layout == .prose, !passage.isAnswer {
                proseSentences += sentences.count
                for sentence in sentences where NoteContext.tells(sentence, body) { thirds += 1 }
            }
            guard passage.zone == .body, !passage.isAnswer else { continue }
            bodies += 1
            if sentences.contains(where: { $0.union.contains(.reporting) }),
                sentences.contains(where: { $0.words.contains { titles.contains($0.form) } })
            {
                told += 1
            }
            if passage.layout == .prose || passage.layout == .turn {
                prose += sentences.count
                paragraphs += 1
                if sentences.count == 1 { singles += 1 }
                sizes[passage.section, default: 0] += 1
            }
        }
        isThirdPerson = told >= 3 && told * 5 >= bodies
        isTold = thirds >= 2 && thirds * 12 >= proseSentences
        density = paragraphs == 0 ? 0 : Double(prose) / Double(paragraphs)
        single = Double(singles) / Double(max(1, paragraphs))
        crowded = Set(sizes.filter { $0.value >= 3 }.keys)
        hasTurns = passages.contains { $0.layout == .turn }
        self.passages = passages.count
        let spoken = sentences.joined().filter { !$0.words.isEmpty }
        past = Double(spoken.count(where: \.isPast)) / Double(max(1, spoken.count))
        me = Double(spoken.count { $0.union.contains(.me) }) / Double(max(1, spoken.count))
        let lengths = sentences.joined().map { $0.words.count }.sorted()
        sentenceLength = lengths.isEmpty ? 12 : lengths[lengths.count / 2]
        lone = NoteContext.lone(
            zip(passages, sentences).filter { passage, sentences in
                passage.zone != .prelude && !passage.isAnswer
                    && (sentences.reduce(0) { $0 + $1.words.count } > 14
                        || (passage.zone != .tail && !sentences.contains { $0.has(.clear) }))
            }.map(\.0)
        )
    }

    /// Whether a word is the interviewee's title, as a note taker writes it.
    func isInterviewee(_ word: NoteWord) -> Bool { roles.contains(word.form) }

    /// "Hon menar att", "De berättar".
    private static func tells(_ sentence: NoteSentence, _ body: NoteBody) -> Bool {
        sentence.union.contains(.reporting)
            && (sentence.union.contains(.third) || sentence.words.contains { body.form($0).key == they })
    }

    private static let they = WordKey("de")

    /// Where a heading has one paragraph under it, that paragraph holds all that was said there, not one point of it.
    private static func lone(_ passages: [NotePassage]) -> Set<Int> {
        var sizes: [Int: Int] = [:]
        for passage in passages { sizes[passage.section, default: 0] += 1 }
        // Without any heading a few paragraphs hold the whole conversation, each a part of it.
        let unheaded = passages.filter { $0.section == 0 && $0.layout == .prose }
        let isShort = sizes.count == 1 && unheaded.count <= 12
        let prose = passages.filter { $0.layout == .prose && (sizes[$0.section] == 1 || (isShort && $0.section == 0)) }
        let found = Set(prose.map(\.section))
        // A writer who mostly puts all into one paragraph does not divide by points where there happen to be two.
        let all = Set(passages.filter { $0.layout == .prose }.map(\.section))
        return found.count >= 4 && found.count * 10 >= all.count * 6 ? all : found
    }

    private static func roles(_ role: String?, in note: NoteWords) -> Set<Int32> {
        let titles = definiteForms(of: role).map { Array($0.unicodeScalars) }
        guard !titles.isEmpty else { return [] }
        return Set(
            note.forms.indices.filter { index in
                let word = note.letters(note.forms[index])
                return titles.contains { title in
                    word.suffix(title.count).elementsEqual(title)
                        || word.count >= 6 && title.count - word.count <= 14 && title.count > word.count
                            && title.suffix(word.count).elementsEqual(word)
                }
            }.map { Int32($0) }
        )
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
