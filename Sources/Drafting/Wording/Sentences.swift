extension Swedish {
    /// "a", "a och b", "a, b och c": no comma before the last.
    package static func list(_ items: [String], _ conjunction: String = "och") -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// With a capital first letter; the rest as it is.
    package static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// With a small first letter, unless the first word is an abbreviation such as "ANDT".
    package static func lowercased(_ text: String) -> String {
        let second = text.dropFirst().first
        if let second, second.isUppercase || second.isNumber { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// A whole sentence: capital first, and a full stop unless it already ends.
    package static func sentence(_ text: String) -> String {
        let words = trimmed(text)
        guard let last = words.last else { return "" }
        let inside = words.dropLast().last
        let ends = ".!?…:".contains(last) || ("”)".contains(last) && inside.map { ".!?…".contains($0) } == true)
        return capitalised(words) + (ends ? "" : ".")
    }

    /// With a full stop unless it already ends; the case of the first letter is kept, as after a colon.
    package static func stopped(_ text: String) -> String {
        let words = trimmed(text)
        return String(words.prefix(1) + sentence(words).dropFirst())
    }

    /// Without the full stop at its end, to stand inside another sentence.
    package static func unstopped(_ text: String) -> String {
        let words = trimmed(text)
        return words.hasSuffix(".") && !words.hasSuffix("..") ? String(words.dropLast()) : words
    }

    /// In Swedish quotation marks; quotation marks inside become single ones.
    package static func quoted(_ text: String) -> String {
        let words = trimmed(text)
        // Most texts hold none; the first bytes of the six marks are found faster than letters are told apart.
        guard words.utf8.contains(where: { $0 == 0x22 || $0 == 0xC2 || $0 == 0xE2 }) else { return "”\(words)”" }
        return "”" + String(words.map { "\"”“„»«".contains($0) ? "’" : $0 }) + "”"
    }

    /// The owner's form: "kommunens", but "Borås" and "Forshaga AB:s".
    package static func genitive(_ name: String) -> String {
        guard let last = name.last else { return name }
        if "sSxXzZ".contains(last) { return name }
        let word = name.split(separator: " ").last ?? ""
        let abbreviation = word.count > 1 && word.allSatisfy { $0.isUppercase || $0.isNumber }
        return name + (abbreviation ? ":s" : "s")
    }

    /// Two forms by count.
    package static func choose(_ count: Int, _ one: String, _ several: String) -> String { count == 1 ? one : several }

    /// Paragraphs of a longer text: parted by blank lines, single line ends being spaces.
    package static func paragraphs(_ text: String) -> [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { trimmed($0.joined(separator: " ")) }
    }

    /// The text cut after whole sentences, or after whole words with an ellipsis, to at most `limit` characters.
    package static func shortened(_ text: String, to limit: Int) -> String {
        let text = trimmed(text)
        if text.count <= limit { return text }
        let head = text.prefix(limit)
        if let stop = head.lastIndex(where: { ".!?".contains($0) }),
            text.distance(from: text.startIndex, to: stop) > limit / 3,
            text.index(after: stop) == text.endIndex || text[text.index(after: stop)].isWhitespace
        {
            return String(head[...stop]) + " …"
        }
        let words = head.lastIndex(where: \.isWhitespace).map { head[..<$0] } ?? head
        return String(words) + " …"
    }

    static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
