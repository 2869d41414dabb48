import Engine
import Formats

/// Comments in the margin as codes: one that names a category or an area of the process decides over what the reader
/// believes.
struct NoteComments {
    private let names: CodeNames
    /// Comments that name nothing in the process, each once.
    private(set) var unknown: [String] = []

    init(_ names: CodeNames) { self.names = names }

    /// The code or the area that a comment or a code of a list names.
    func named(_ text: String) -> (code: CodeID?, area: AreaID?) { names.named(text) }

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
