import Formats

/// Coded statements as files, by the names they are fetched under.
package enum InterviewExport: String, Hashable, Sendable, CaseIterable {
    case csv = "utsagor.csv"
    case xlsx = "utsagor.xlsx"
    case codebook = "kodbok.qdc"
    case project = "intervjuer.qdpx"

    /// How the file's name ends: csv, xlsx, qdc, qdpx.
    package var format: String { rawValue.split(separator: ".").last.map(String.init) ?? "" }

    package init?(format: String) {
        guard let export = Self.allCases.first(where: { $0.format == format }) else { return nil }
        self = export
    }

    package var mediaType: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .codebook: "application/xml"
        case .project: "application/zip"
        }
    }

    /// The file's bytes; the same for the same session.
    package func bytes(_ coded: CodedStatements) -> [UInt8] {
        switch self {
        case .csv: coded.csv
        case .xlsx: coded.xlsx
        case .codebook: coded.project.codebook
        case .project: coded.project.archive
        }
    }
}
