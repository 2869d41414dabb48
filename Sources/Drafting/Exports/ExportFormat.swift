import Formats

/// A form the strategy leaves the program in.
package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
    case docx, html, md, csv, json

    /// The file's bytes; the same for the same session.
    package func bytes(of draft: FinishedDraft) throws -> [UInt8] {
        switch self {
        case .docx: DOCXWriter.bytes(draft.document)
        case .html: Array(HTMLWriter.text(draft.document).utf8)
        case .md: Array(MarkdownWriter.text(draft.document).utf8)
        case .csv: ActionPlanCSV.bytes(draft.session, mode: draft.mode)
        case .json: try JSONEncoding.pretty(StrategyJSON(draft.session, report: draft.report), .all)
        }
    }

    package var mediaType: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .html: "text/html; charset=utf-8"
        case .md: "text/markdown; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .json: "application/json"
        }
    }
}
