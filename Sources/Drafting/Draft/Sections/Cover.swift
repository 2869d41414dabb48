import Engine
import Formats

/// The first page and the colophon's facts, then the table of contents.
struct Cover {
    let material: DraftMaterial

    private var process: Process { material.process }

    /// Until the strategy is adopted, every page says what it is.
    static let status = "UTKAST"

    private var date: String? { material.date.map(Swedish.date) }

    var metadata: Document.Metadata {
        Document.Metadata(
            title: process.title,
            subtitle: process.subtitle,
            publisher: process.publisher,
            language: process.language,
            date: date,
            version: material.options.version,
            caseNumber: process.caseNumber,
            status: Self.status,
            subject: subject,
            keywords: [process.theme, "länsstrategi"] + process.counties.map(\.name)
                + [Swedish.period(process.period)],
            created: material.session.lastMoment.map(StockholmTime.instant) ?? "1980-01-01T00:00:00Z"
        )
    }

    private var subject: String {
        "Utkast till en länsstrategi som ger \(material.counties) en gemensam riktning för arbetet med "
            + "\(process.theme) \(Swedish.years(process.period))."
    }

    var blocks: [Block] {
        var lines: [TitleLine] = [.kicker(process.publisher), .title(process.title), .subtitle(process.subtitle)]
        lines.append(.fact(label: "Gäller", value: Swedish.period(process.period)))
        lines.append(.fact(label: "Status", value: Self.status))
        lines.append(.fact(label: "Version", value: material.options.version))
        if let date { lines.append(.fact(label: "Datum", value: date)) }
        lines.append(.fact(label: "Diarienummer", value: process.caseNumber ?? "tilldelas vid registrering"))
        lines.append(.fact(label: "Utgivare", value: process.publisher))
        return [.titlePage(lines), .tableOfContents(title: "Innehåll", depth: 2)]
    }
}
