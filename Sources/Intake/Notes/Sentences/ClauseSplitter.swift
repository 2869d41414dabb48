/// Where something that was dictated, or taken down by a machine, may go on to another thing. Nobody said the stops, so
/// that a clause which begins with its subject may begin a sentence; what belongs together is joined again, as sentences
/// are.
enum ClauseSplitter {
    /// So many words without a stop are seldom written; where they are, the writer puts commas, and a stop at the end.
    private static let longest = 24
    private static let longestWithStop = 40
    private static let wordsByComma = 12
    /// No clause is shorter.
    private static let shortest = 4

    /// The clauses of what stands between two stops, without the blanks and commas between them.
    static func clauses(in range: Range<Int>, of body: NoteBody) -> [Range<Int>] {
        let words = body.words(NoteRun(range))
        let scalars = body.scalars[range]
        let isStopped = scalars.last.map { !$0.isLetter && !$0.isDigit } ?? true
        guard words.count > (isStopped ? longestWithStop : longest),
            scalars.count(where: { $0 == "," || $0 == ";" || $0 == ":" || $0.isDash }) * wordsByComma <= words.count
        else { return [range] }
        var starts = [range.lowerBound]
        var before = words.startIndex
        for index in words.indices.dropFirst(shortest) where words.endIndex - index >= shortest {
            guard index - before >= shortest, begins(at: index, words, body) else { continue }
            starts.append(Int(words[index].start))
            before = index
        }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { start, end in
            var end = end
            while end > start, isBetween(body.scalars[end - 1]) { end -= 1 }
            return start..<end
        }
    }

    private static func isBetween(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || scalar == "," || scalar.isDash }

    /// Whether a clause with a subject of its own begins at a word: "vi har", "men det är", "sekretessen gör".
    private static func begins(at index: Int, _ words: ArraySlice<NoteWord>, _ body: NoteBody) -> Bool {
        let (key, previous) = (body.form(words[index]).key, body.form(words[index - 1]))
        if links.contains(key) {
            if turns.contains(key), isVerb(words[index + 1], body) { return true }
            return isSubject(words[index + 1], body) && isVerb(words[index + 2], body)
        }
        guard isVerb(words[index + 1], body), !previous.classes.contains(.finite), !leaning.contains(previous.key)
        else { return false }
        return isSubject(words[index], body)
    }

    private static func isSubject(_ word: NoteWord, _ body: NoteBody) -> Bool {
        let form = body.form(word)
        if pronouns.contains(form.key) { return true }
        // "Sekretessen", "lärarna", "taket": a thing already known.
        let letters = body.note.letters(form)
        return letters.count > 4 && (letters.ends(with: n) || letters.ends(with: t) || letters.ends(with: na))
    }

    private static func isVerb(_ word: NoteWord, _ body: NoteBody) -> Bool {
        let form = body.form(word)
        return form.isPast || form.classes.contains(.finite) || form.classes.contains(.modal)
    }

    private static let n = Array("en".unicodeScalars)
    private static let t = Array("et".unicodeScalars)
    private static let na = Array("na".unicodeScalars)
    private static let pronouns = WordSet(words: "jag vi man det den de dom hon han hen där nu då här dessa")
    private static let links = WordSet(words: "och å men sen sedan så fast dessutom däremot för")
    private static let turns = WordSet(words: "men sen sedan så dessutom däremot")
    /// Behind these nothing new begins: "att det är", "som vi har", "i den".
    private static let leaning = WordSet(
        words: """
            att som om när där då hur vad vilket vilka vilken för eftersom innan medan än och men så sen sedan å fast \
            tills ifall till på i med av från hos vid under över mellan utan kring bland åt efter före den det de en ett \
            dom min mitt mina vår vårt våra sin sitt sina deras dess inte också bara alla varje många fler samma själva \
            hela någon något några ingen inget inga jag vi man hon han hen ska kan fast eller ju väl nog då
            """.replacing("\n", with: " ")
    )
}
