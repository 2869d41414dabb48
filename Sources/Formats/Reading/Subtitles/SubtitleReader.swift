/// Reads .vtt (https://www.w3.org/TR/webvtt1/) and .srt: cues joined into turns.
///
/// Numbers, times and tags stay out of the text; where each turn begins is kept beside it.
enum SubtitleReader {
    private struct Cue {
        var start: Int
        var end: Int
        var speaker: String?
        var text: String
    }

    static func read(_ bytes: [UInt8]) throws(ReadFault) -> ReadDocument {
        guard bytes.count <= ReadLimits.part else { throw .tooLarge }
        let decoded: TextDecoding
        do { decoded = try TextDecoding(bytes) } catch { throw .text(error) }
        var builder = DocumentBuilder()
        var last: Cue?
        for cue in cues(decoded.text) {
            let pause = last.map { cue.start - $0.end } ?? 0
            let follows = last != nil && last?.speaker == cue.speaker && (cue.speaker != nil || pause < 2_500)
            if follows {
                builder.append(" ")
            } else {
                builder.begin(.turn(speaker: cue.speaker))
                if let speaker = cue.speaker { builder.append(speaker + ": ") }
                builder.beginWords(time: SubtitleMarkup.clock(cue.start))
            }
            builder.append(cue.text)
            last = cue
        }
        var document = try builder.document(.subtitles)
        document.encoding = decoded.encoding.rawValue
        if decoded.doubt { document.remarks.append(.encoding(decoded.encoding.rawValue)) }
        return document
    }

    private static func cues(_ text: String) -> [Cue] {
        var cues: [Cue] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var index = 0
        while index < lines.count {
            guard let times = SubtitleMarkup.times(lines[index]) else {
                // Header, styles and notes run to the next blank line; so does the number of a cue, one line long.
                if lines[index].hasPrefix("NOTE") || lines[index].hasPrefix("STYLE") || lines[index].hasPrefix("REGION")
                {
                    while index < lines.count, !lines[index].isEmpty { index += 1 }
                }
                index += 1
                continue
            }
            index += 1
            var payload: [Substring] = []
            while index < lines.count, !lines[index].allSatisfy(\.isWhitespace) {
                if SubtitleMarkup.times(lines[index]) != nil { break }
                payload.append(lines[index])
                index += 1
            }
            for said in SubtitleMarkup.said(payload.joined(separator: "\n")) {
                let same = cues.last.map {
                    $0.text == said.text && $0.speaker == said.speaker && $0.start == times.start
                }
                if same == true { continue }
                cues.append(Cue(start: times.start, end: times.end, speaker: said.speaker, text: said.text))
            }
        }
        return cues
    }
}
