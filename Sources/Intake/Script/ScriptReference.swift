/// A text in a script that stands for an id nobody knew when the script was written.
enum ScriptReference: Hashable {
    /// `@client` or `@client#2`: the n-th thing an earlier command made.
    case created(client: String, number: Int)
    /// `?file.md: words`: the statement of that interview that holds the words.
    case statement(file: String, words: String)
    /// `@@…`: a text that begins with an at sign.
    case text(String)

    /// Nil for an ordinary text.
    init?(_ text: String) {
        if text.hasPrefix("@@") {
            self = .text(String(text.dropFirst()))
        } else if text.hasPrefix("@") {
            let parts = text.dropFirst().split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let number = parts.count == 2 ? Int(parts[1]).flatMap { $0 > 0 ? $0 : nil } : 1
            // What is no well-formed reference is kept whole, so that it is reported as an unknown client.
            self = .created(client: number == nil ? String(text.dropFirst()) : String(parts[0]), number: number ?? 1)
        } else if text.hasPrefix("?"), let colon = text.firstRange(of: ": ") {
            let file = text[..<colon.lowerBound].dropFirst()
            guard file.contains("."), !file.contains(where: \.isNewline) else { return nil }
            self = .statement(file: String(file), words: String(text[colon.upperBound...]))
        } else {
            return nil
        }
    }

    /// At most a hundred characters, none of them white space or the sign that counts what a command made.
    static func isClient(_ text: String) -> Bool {
        text.count <= 100 && text.allSatisfy { !$0.isWhitespace && $0 != "#" }
    }
}

extension String {
    /// The text as it is searched: lower case, single spaces, no quotation marks.
    var foldedForSearch: String {
        var folded = ""
        var space = false
        for character in lowercased() where !Self.quotationMarks.contains(character) {
            if character.isWhitespace {
                space = true
            } else {
                if space, !folded.isEmpty { folded.append(" ") }
                space = false
                folded.append(character)
            }
        }
        return folded
    }

    private static let quotationMarks: Set<Character> = [
        "\"", "'", "”", "“", "„", "‟", "’", "‘", "‚", "‛", "»", "«", "›", "‹",
    ]
}
