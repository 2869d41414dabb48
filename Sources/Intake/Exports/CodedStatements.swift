package import Engine
package import Formats

/// The statements of the interviews with their codes, for a spreadsheet or another program of analysis. Those left out
/// stay out. Interviews are called by their ids, and who was interviewed is told no closer than `Session.disclosed`.
package struct CodedStatements: Sendable {
    private let session: Session
    /// The kept text of each note, persons masked.
    private let notes: [InterviewID: String]

    package init(_ session: Session, notes: [InterviewID: String] = [:]) {
        self.session = session
        self.notes = notes
    }

    package static let header = [
        "id", "intervju", "sektor", "kommuntyp", "roll", "område", "kategori", "utsaga", "citat", "utvald",
        "kontrollerad", "början", "längd",
    ]

    private var live: [Statement] { session.statements.values.filter(\.counts) }

    package var rows: [[String]] {
        let disclosed = session.disclosed
        let checked = session.checkedStatements
        return live.map { statement in
            let told = disclosed[statement.interview]
            return [
                statement.id.text, statement.interview.text,
                session.process?.sectors.first { $0.id == told?.sector }?.name ?? "",
                told?.municipalityType?.rawValue ?? "", told?.roleClass?.rawValue ?? "",
                statement.area.flatMap { session.area($0)?.short } ?? "",
                session.process?.codes.first { $0.id == statement.category }?.name ?? "", statement.text,
                yes(statement.quote), yes(statement.chosen), yes(checked.contains(statement.id)),
                String(statement.start), String(statement.length),
            ]
        }
    }

    private func yes(_ is: Bool) -> String { `is` ? "ja" : "nej" }

    package var csv: [UInt8] { CSVWriter.bytes(header: Self.header, rows: rows) }

    package var xlsx: [UInt8] { XLSXWriter.bytes(sheet: "Utsagor", header: Self.header, rows: rows) }

    /// Areas and categories as codes, each note as a text.
    package var project: QDAProject {
        let process = session.process
        let byNote = Dictionary(grouping: live, by: \.interview)
        return QDAProject(
            name: process?.title ?? "",
            created: StockholmTime.instant(session.lastMoment ?? Moment(milliseconds: 0)),
            codes: [
                .init(
                    id: "områden",
                    name: "Områden",
                    children: (process?.areas ?? []).map { .init(id: "område " + $0.id.text, name: $0.title) }
                ),
                .init(
                    id: "kategorier",
                    name: "Kategorier",
                    children: (process?.codes ?? []).map { .init(id: "kategori " + $0.id.text, name: $0.name) }
                ),
            ],
            sources: session.interviews.values.map { interview in
                source(interview, byNote[interview.id] ?? [])
            },
            guid: { CodedStatements.guid(of: $0) }
        )
    }

    /// Where the note's text is not kept, its statements stand one to a line, so that nothing coded is lost.
    private func source(_ interview: Interview, _ statements: [Statement]) -> QDAProject.Source {
        var text = notes[interview.id] ?? ""
        var ranges: [Range<Int>] = []
        if notes[interview.id] != nil {
            ranges = statements.map { $0.start..<($0.start + $0.length) }
        } else {
            var at = 0
            for statement in statements {
                let length = statement.text.unicodeScalars.count
                text += statement.text + "\n"
                ranges.append(at..<(at + length))
                at += length + 1
            }
        }
        return QDAProject.Source(
            id: interview.id.text,
            name: interview.id.text,
            text: text,
            selections: zip(statements, ranges).map { statement, range in
                QDAProject.Selection(
                    id: statement.id.text,
                    name: String(statement.text.prefix(60)),
                    range: range,
                    codes: [
                        statement.area.map { "område " + $0.text }, statement.category.map { "kategori " + $0.text },
                    ].compactMap { $0 }
                )
            }
        )
    }

    /// A name-based GUID with the layout of RFC 9562 §5.8, so that the same export gives the same file.
    static func guid(of name: String) -> String {
        var digits = Array(SHA256.hex(Array(("framtidsdialog " + name).utf8)).prefix(32))
        digits[12] = "8"
        digits[16] = "a"
        var guid = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { guid += "-" }
            guid.append(digit)
        }
        return guid
    }
}
