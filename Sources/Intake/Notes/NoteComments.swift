import Engine
import Formats

/// Comments in the margin as codes: one that names a category or an area of the process decides over what the reader
/// believes.
struct NoteComments {
    private let codes: [(words: [String], code: CodeID)]
    private let areas: [(words: [String], area: AreaID)]
    /// Comments that name nothing in the process, each once.
    private(set) var unknown: [String] = []

    init(_ process: Process) {
        codes = process.codes.flatMap { code in
            [code.name, code.id.text.replacing("-", with: " ")].map { (SwedishWords($0).stems, code.id) }
        }
        areas = process.areas.flatMap { area in
            [area.title, area.short, area.id.text.replacing("-", with: " ")].map { (SwedishWords($0).stems, area.id) }
        }
    }

    /// The code or the area that words name, as a code list or as somebody writing in a margin would: "#utmaning",
    /// "Kod: utmaning", "Utmaning / Våld".
    func named(_ text: String) -> (code: CodeID?, area: AreaID?) {
        var (code, area): (CodeID?, AreaID?) = (nil, nil)
        for part in text.split(whereSeparator: { "\n/,;|>#".contains($0) }) {
            var words = SwedishWords(String(part)).stems
            if let first = words.first, ["kod", "kategori", "område", "tema"].contains(first), words.count > 1 {
                words.removeFirst()
            }
            guard !words.isEmpty else { continue }
            if code == nil { code = codes.first { $0.words == words }?.code }
            if area == nil { area = areas.first { $0.words == words }?.area }
        }
        return (code, area)
    }

    mutating func code(_ statements: [NoteProposal.Statement], by comments: [ReadDocument.Comment])
        -> [NoteProposal.Statement]
    {
        var statements = statements
        for comment in comments {
            let (code, area) = named(comment.text)
            if code == nil, area == nil {
                if !unknown.contains(comment.text) { unknown.append(comment.text) }
                continue
            }
            for index in statements.indices
            where statements[index].start < comment.range.upperBound
                && comment.range.lowerBound < statements[index].start + statements[index].length
            {
                if let code { statements[index].category = code }
                if let area { statements[index].area = area }
            }
        }
        return statements
    }
}
