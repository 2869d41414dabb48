import Formats
import Intake

/// Coded statements as files, by the names they are fetched under.
package enum InterviewExport: String, Hashable, Sendable, CaseIterable {
    case csv = "utsagor.csv"
    case xlsx = "utsagor.xlsx"
    case codebook = "kodbok.qdc"
    case project = "intervjuer.qdpx"

    var words: Sentence {
        switch self {
        case .csv: Sentence("Kodade utsagor (CSV)", "Coded statements (CSV)")
        case .xlsx: Sentence("Kodade utsagor (Excel)", "Coded statements (Excel)")
        case .codebook: Sentence("Kodbok (REFI-QDA)", "Codebook (REFI-QDA)")
        case .project: Sentence("Projekt (REFI-QDA)", "Project (REFI-QDA)")
        }
    }

    var type: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .codebook: "application/xml"
        case .project: "application/zip"
        }
    }

    func bytes(_ coded: CodedStatements) -> [UInt8] {
        switch self {
        case .csv: coded.csv
        case .xlsx: coded.xlsx
        case .codebook: coded.project.codebook
        case .project: coded.project.archive
        }
    }
}
