/// Automatic transcripts saved as text or as documents: a line with a name and a time, then what was said.
///
/// "Anna Berg   0:03", "[00:12:31] Anna Berg", or a line of times before a line with the name.
enum Transcript {
    private struct Head: Hashable {
        var speaker: String
        var seconds: Int
    }

    /// The document as turns; nil when it is no such transcript.
    static func turns(of document: ReadDocument) -> ReadDocument? {
        let bytes = document.scalars.lazy.map { UInt8(truncatingIfNeeded: min($0.value, 0xFF)) }
        guard document.comments.isEmpty, isLikely(bytes) else { return nil }
        guard var result = turns(of: document.text, document.format) else { return nil }
        result.marginal = document.marginal
        result.remarks = document.remarks
        result.encoding = document.encoding
        return result
    }

    static func turns(of text: String, _ format: ReadFormat) -> ReadDocument? {
        let lines = text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
        var heads: [Int: (head: Head, length: Int)] = [:]
        var index = 0
        while index < lines.count {
            if let head = head(lines[index]) {
                heads[index] = (head, 1)
            } else if let times = SubtitleMarkup.times(lines[index][...]), index + 1 < lines.count,
                isName(lines[index + 1][...])
            {
                heads[index] = (Head(speaker: lines[index + 1], seconds: times.start / 1_000), 2)
                index += 1
            }
            index += 1
        }
        guard isTranscript(heads.sorted { $0.key < $1.key }.map(\.value.head)) else { return nil }
        return document(lines, heads, format)
    }

    /// Times that go on and on and somebody who speaks again; an agenda has the first but not the second.
    private static func isTranscript(_ heads: [Head]) -> Bool {
        guard heads.count >= 3, Set(heads.map(\.speaker)).count < heads.count else { return false }
        return zip(heads, heads.dropFirst()).allSatisfy { $0.seconds <= $1.seconds }
    }

    private static func document(_ lines: [String], _ heads: [Int: (head: Head, length: Int)], _ format: ReadFormat)
        -> ReadDocument?
    {
        var builder = DocumentBuilder()
        var last: String?
        var index = 0
        var isInTurn = false
        while index < lines.count {
            if let (head, length) = heads[index] {
                index += length
                isInTurn = true
                // A program that cuts a turn at every pause goes on with the same speaker.
                if head.speaker == last { continue }
                builder.begin(.turn(speaker: head.speaker))
                builder.append(head.speaker + ": ")
                builder.beginWords(time: SubtitleMarkup.clock(head.seconds * 1_000))
                last = head.speaker
                continue
            }
            if isInTurn {
                if !builder.endsWithBlank { builder.append(" ") }
            } else {
                builder.begin(.paragraph)
            }
            builder.append(lines[index])
            index += 1
        }
        do { return try builder.document(format) } catch { return nil }
    }

    /// A line with nothing but a name and a time, in either order.
    private static func head(_ line: String) -> Head? {
        guard line.utf8.count <= 70, line.utf8.contains(UInt8(ascii: ":")) else { return nil }
        var words = line.split(separator: " ")
        guard words.count >= 2, let last = words.last, let first = words.first else { return nil }
        if let seconds = seconds(last) {
            words.removeLast()
            let name = words.joined(separator: " ")
            return isName(name[...]) ? Head(speaker: name, seconds: seconds) : nil
        }
        guard let seconds = seconds(first) else { return nil }
        let name = words.dropFirst().joined(separator: " ")
        return isName(name[...]) ? Head(speaker: name, seconds: seconds) : nil
    }

    /// "0:03", "[00:12:31]", "(12:31)".
    private static func seconds(_ word: Substring) -> Int? {
        let bare = word.filter { !"[]()".contains($0) }
        let parts = bare.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers.allSatisfy({ (0...99).contains($0) }) else { return nil }
        return numbers.reduce(0) { $0 * 60 + $1 }
    }

    /// One to five words with capitals, as a program writes who spoke: "Anna Berg", "Talare 1".
    private static func isName(_ text: Substring) -> Bool {
        let words = text.split(separator: " ")
        guard (1...5).contains(words.count), text.count <= 50, text.contains(where: \.isLetter) else { return false }
        return words.allSatisfy { word in
            guard let first = word.first(where: { $0 != "(" }) else { return false }
            return (first.isUppercase || first.isNumber)
                && word.allSatisfy { $0.isLetter || $0.isNumber || "-.()’'".contains($0) }
        }
    }

    /// Whether text could be such a transcript: three lines with a colon between digits. Looked for first, since the
    /// rest takes longer than reading the whole file did.
    static func isLikely(_ text: some Collection<UInt8>) -> Bool {
        var count = 0
        var isCounted = false
        var (before, last): (UInt8, UInt8) = (0, 0)
        for byte in text {
            if byte == 0x0A { isCounted = false }
            if !isCounted, last == UInt8(ascii: ":"), isDigit(before), isDigit(byte) {
                count += 1
                if count == 3 { return true }
                isCounted = true
            }
            (before, last) = (last, byte)
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
