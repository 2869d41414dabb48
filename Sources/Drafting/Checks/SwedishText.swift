/// What the checks need to know of Swedish as text: where words and sentences begin and end.
package enum SwedishText {
    /// The words in lower case; digits and signs part them, a hyphen inside a word does not.
    package static func words(in text: String) -> [String] {
        runs(in: text).map { $0.lowercased() }
    }

    /// The words as they stand.
    package static func runs(in text: String) -> [Substring] {
        let scalars = text.unicodeScalars
        var found: [Substring] = []
        var start: String.Index?
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            let inside =
                isLetter(scalar)
                || (scalar == "-" && start != nil && next < scalars.endIndex
                    && isLetter(scalars[next]))
            if inside {
                start = start ?? index
            } else if let from = start {
                found.append(text[from..<index])
                start = nil
            }
            index = next
        }
        if let from = start { found.append(text[from...]) }
        return found
    }

    /// The sentences, parted where a full stop, exclamation or question mark is followed by a blank and a capital.
    package static func sentences(in text: String) -> [String] {
        let scalars = text.unicodeScalars
        var sentences: [Substring] = []
        var start = scalars.startIndex
        var index = start
        while index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            guard scalar == "." || scalar == "!" || scalar == "?" else { continue }
            let rest = scalars[index...]
            guard let next = rest.first else { break }
            let word = rest.first { !$0.properties.isWhitespace }
            if next.properties.isWhitespace, word?.properties.isUppercase ?? true {
                sentences.append(text[start..<index])
                start = index
            }
        }
        sentences.append(text[start...])
        return sentences.map { String($0.drop(while: \.isWhitespace)) }.filter {
            $0.unicodeScalars.contains(where: isLetter)
        }
    }

    /// The beginning of a text in quotation marks.
    package static func excerpt(_ text: String, upTo limit: Int = 60) -> String {
        let head = text.prefix(limit)
        if head.endIndex == text.endIndex { return "”\(text)”" }
        let whole = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return "”\(whole) …”"
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x61...0x7A).contains(scalar.value | 0x20) }
        return scalar.properties.isAlphabetic
    }
}
