/// The marks inside subtitles: times, voices, tags and references.
enum SubtitleMarkup {
    /// "00:00:01.000 --> 00:00:04.000 align:start" in milliseconds; with a comma in .srt.
    static func times(_ line: Substring) -> (start: Int, end: Int)? {
        guard let arrow = line.utf8.firstIndex(of: UInt8(ascii: ">")), line[..<arrow].hasSuffix("--") else {
            return nil
        }
        let after = line[line.index(after: arrow)...].split(separator: " ").first ?? ""
        guard let start = milliseconds(line[..<arrow].dropLast(2)), let end = milliseconds(after) else { return nil }
        return (start, end)
    }

    private static func milliseconds(_ text: Substring) -> Int? {
        let parts = text.filter { !$0.isWhitespace }.split(omittingEmptySubsequences: false) {
            $0 == ":" || $0 == "." || $0 == ","
        }
        guard (2...4).contains(parts.count),
            parts.allSatisfy({ (1...6).contains($0.count) && $0.allSatisfy(\.isASCII) })
        else { return nil }
        var numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
        let hasFraction = text.contains(".") || text.contains(",")
        let fraction = hasFraction ? numbers.popLast() ?? 0 : 0
        return numbers.reduce(0) { $0 * 60 + $1 } * 1_000 + min(fraction, 999)
    }

    /// "00:12:31".
    static func clock(_ milliseconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let seconds = milliseconds / 1_000
        return "\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }

    /// What a cue holds, by voice. A voice is a tag, or a name and a colon at the beginning of the cue or of a line.
    static func said(_ payload: String) -> [(speaker: String?, text: String)] {
        var result: [(speaker: String?, text: String)] = []
        var speaker: String?
        var text = ""
        func finish() {
            let words = expanded(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !words.isEmpty { result += named(speaker, words) }
            text = ""
        }
        var rest = payload[...]
        while let open = rest.firstIndex(of: "<") {
            guard let close = rest[open...].firstIndex(of: ">") else { break }
            text += rest[..<open]
            let tag = rest[rest.index(after: open)..<close]
            if tag.hasPrefix("v "), let name = tag.firstIndex(of: " ") {
                finish()
                speaker = expanded(String(tag[name...])).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            } else if tag.hasPrefix("v."), let name = tag.firstIndex(of: " ") {
                finish()
                speaker = String(tag[name...].drop { $0 == " " })
            } else if tag == "/v" {
                finish()
                speaker = nil
            }
            rest = rest[rest.index(after: close)...]
        }
        text += rest
        finish()
        return result
    }

    /// "Anna: Det är …" as its own voice; "- " before a line says only that somebody else speaks.
    private static func named(_ speaker: String?, _ words: String) -> [(speaker: String?, text: String)] {
        var words = words
        // Places on the screen, as some .srt files have them.
        while words.hasPrefix("{\\"), let end = words.firstIndex(of: "}") {
            words = String(words[words.index(after: end)...])
        }
        if words.hasPrefix("- ") || words.hasPrefix("– ") { words = String(words.dropFirst(2)) }
        guard speaker == nil, let colon = words.firstIndex(of: ":") else { return [(speaker, words)] }
        let name = words[..<colon]
        let rest = words[words.index(after: colon)...]
        let parts = name.split(separator: " ")
        guard (1...4).contains(parts.count), name.count <= 40, rest.first == " ",
            parts.allSatisfy({ $0.first?.isUppercase == true || $0.first?.isNumber == true }),
            name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "." })
        else { return [(nil, words)] }
        return [(String(name), String(rest.dropFirst()))]
    }

    private static func expanded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&nbsp;", with: " ")
            .replacing("&lrm;", with: "").replacing("&rlm;", with: "").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
