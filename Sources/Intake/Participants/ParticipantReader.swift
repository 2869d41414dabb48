import Engine
import Formats
import Foundation

/// One reading of a list of participants.
struct ParticipantReader {
    let file: String
    let language: Language
    let process: Engine.Process
    let doubtful: Set<NamedThing>
    var directory: OrganisationDirectory
    private var diagnostics: [Diagnostic] = []
    private var header: [String] = []
    private var columns: [ParticipantColumn] = []
    private var seats: [(row: ParticipantReading.Row, person: PersonalDetails)] = []
    private var emails: [String: Int] = [:]
    /// The row on which each combination of cells stood first.
    private var rows: [[String]: Int] = [:]

    init(
        file: String,
        language: Language,
        process: Engine.Process,
        doubtful: Set<NamedThing>,
        directory: OrganisationDirectory
    ) {
        self.file = file
        self.language = language
        self.process = process
        self.doubtful = doubtful
        self.directory = directory
    }

    func result() -> ParticipantReading {
        let failed = diagnostics.hasErrors
        let seats = failed ? [] : seats
        return ParticipantReading(
            invitations: seats.map { Invitation(organisation: $0.row.organisation, workshops: $0.row.workshops) },
            details: seats.map(\.person),
            newOrganisations: failed ? [] : directory.added,
            rows: seats.map(\.row),
            diagnostics: diagnostics.sorted()
        )
    }

    mutating func read(_ bytes: [UInt8]) {
        // A workbook is a ZIP archive; its bytes would be read as a table of nonsense.
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return note(.workbook) }
        do throws(TextDecoding.Failure) {
            let decoded = try TextDecoding(bytes)
            if decoded.doubt { note(.doubtfulEncoding(decoded.encoding.rawValue)) }
            let table = table(decoded.text)
            // Rows of the wrong width are told below, where they stop the import.
            diagnostics += table.diagnostics.filter { $0.severity == .error }
            read(table.rows)
        } catch {
            let (what, remedy) = (error.message(in: language), error.remedy(in: language))
            diagnostics.append(Diagnostic(.error, file: file, what: what, remedy: remedy))
        }
    }

    /// The table as its first row parts it; as another separator does when only that shows a header, since a comma in a
    /// title says nothing of the rows below.
    private func table(_ text: String) -> CSVReader {
        let first = CSVReader(text, file: file, in: language)
        if first.diagnostics.hasErrors || header(in: first.rows) != nil { return first }
        let others = [";", "\t", ","].map { CSVReader(text, separator: $0, file: file, in: language) }
        return others.first { header(in: $0.rows) != nil } ?? first
    }

    /// The row that names the columns: the first with one for the organisation, unless an earlier row names others.
    private func header(in rows: [CSVReader.Row]) -> Int? {
        for (index, row) in rows.prefix(10).enumerated() {
            let columns = row.cells.map { ParticipantColumn(header: $0, workshops: process.workshops) }
            if columns.contains(.organisation) { return index }
            if columns.count(where: { $0 != .unknown }) > 1 { return nil }
        }
        return nil
    }

    /// Reads the header and every row.
    private mutating func read(_ all: [CSVReader.Row]) {
        guard !all.isEmpty else { return note(.noRows) }
        let start = header(in: all) ?? 0
        for row in all[..<start] { note(.titleRow, row.line) }
        let rows = all[start...]
        guard let first = rows.first else { return note(.noRows) }
        header = first.cells.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        while header.last?.isEmpty == true { header.removeLast() }
        understandHeader(row: first.line)
        guard columns.contains(.organisation) else { return note(.noOrganisationColumn(header: header), first.line) }
        for row in rows.dropFirst() { read(row.cells, row.line) }
        if rows.count == 1 { note(.noRows) }
    }

    private mutating func understandHeader(row: Int) {
        for name in header {
            let column = ParticipantColumn(header: name, workshops: process.workshops)
            switch column {
            case .dietary: note(.dietaryColumn(name), row)
            case .phone: note(.phoneColumn(name), row)
            case .unknown:
                let near = EditDistance.nearest(to: name, among: ParticipantColumn.words)
                // What is not understood may be the title of a workshop that could not be read.
                if !name.isEmpty, !doubtful.contains(.workshop) { note(.unknownColumn(name, suggestion: near), row) }
            default: if columns.contains(column) { note(.doubleColumn(name), row) }
            }
            columns.append(column)
        }
    }

    private mutating func read(_ row: [String], _ number: Int) {
        var cells = row.map { cell in
            cell.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        if cells.allSatisfy(\.isEmpty) { return }
        while cells.count > columns.count, cells.last?.isEmpty == true { cells.removeLast() }
        guard cells.count == columns.count else {
            return note(.raggedRow(cells: cells.count, columns: columns.count), number)
        }
        func cell(_ column: ParticipantColumn) -> String { columns.firstIndex(of: column).map { cells[$0] } ?? "" }
        if isRepeated(cells, number) { return }
        let organisation = organisation(
            cell(.organisation),
            sector: cell(.sector),
            county: county(cell(.county), number),
            number
        )
        let email = email(cell(.email), number)
        let workshops = workshops(cells, number)
        guard let organisation, let workshops else { return }
        let name = [cell(.firstName), cell(.lastName)].filter { !$0.isEmpty }.joined(separator: " ")
        let person = PersonalDetails(
            name: Self.filled(cell(.name).isEmpty ? name : cell(.name)),
            email: email,
            organisation: organisation.name,
            role: Self.filled(cell(.role))
        )
        let row = ParticipantReading.Row(
            row: number,
            organisation: organisation.id,
            workshops: workshops
        )
        seats.append((row, person))
    }

    /// True for a row like an earlier one about the same person. Without name and e-mail, two alike are two persons.
    private mutating func isRepeated(_ cells: [String], _ row: Int) -> Bool {
        var understood = cells
        for (index, column) in columns.enumerated() where [.dietary, .phone, .unknown].contains(column) {
            understood[index] = ""
        }
        guard let first = rows[understood] else {
            rows[understood] = row
            return false
        }
        let isNamed = zip(columns, cells).contains { column, cell in
            [.name, .firstName, .lastName, .email].contains(column) && !cell.isEmpty
        }
        note(isNamed ? .repeatedRow(first: first) : .sameWithoutName(first: first), row)
        return isNamed
    }

    private mutating func county(_ written: String, _ row: Int) -> Identifier<County>? {
        guard !written.isEmpty else { return nil }
        if let county = directory.county(written) { return county }
        if !doubtful.contains(.county) { note(.unknownCounty(written, known: process.counties.map(\.name)), row) }
        return nil
    }

    private mutating func organisation(
        _ name: String,
        sector written: String,
        county: Identifier<County>?,
        _ row: Int
    ) -> Organisation? {
        let sector = written.isEmpty ? nil : directory.sector(written)
        if sector == nil, !written.isEmpty, !doubtful.contains(.sector) {
            let known = directory.sectorNames
            note(
                .unknownSector(written, known: known, suggestion: EditDistance.nearest(to: written, among: known)),
                row
            )
        }
        guard !name.isEmpty else {
            note(.noOrganisation, row)
            return nil
        }
        switch directory.match(name) {
        case .same(let organisation): return checked(organisation, sector, written, row)
        case .slip(let organisation):
            note(.takenAs(written: name, organisation: organisation.name), row)
            return checked(organisation, sector, written, row)
        case .other(let near):
            if written.isEmpty, !doubtful.contains(.organisation) { note(.noSector(organisation: name), row) }
            guard let sector else { return nil }
            if let near { note(.resembles(written: name, organisation: near), row) }
            return directory.add(name, sector: sector, county: county)
        }
    }

    private mutating func checked(
        _ organisation: Organisation,
        _ sector: SectorID?,
        _ written: String,
        _ row: Int
    ) -> Organisation {
        if let sector, sector != organisation.sector {
            note(.otherSector(written: written, organisation: organisation.name), row)
        }
        return organisation
    }

    private mutating func email(_ text: String, _ row: Int) -> String? {
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count != 2 || parts.contains(where: \.isEmpty) || text.contains(" ") { note(.oddEmail, row) }
        if let first = emails[text.lowercased()] {
            note(.doubleEmail(row: first), row)
        } else {
            emails[text.lowercased()] = row
        }
        return text
    }

    /// The workshops somebody says yes to: empty (all of them) without any such column, nil when it is none.
    private mutating func workshops(_ cells: [String], _ row: Int) -> [WorkshopID]? {
        var coming: [WorkshopID] = []
        var isAsked = false
        for (index, column) in columns.enumerated() {
            guard case .workshop(let workshop) = column else { continue }
            isAsked = true
            switch Attendance(cells[index]) {
            case .yes: coming.append(workshop)
            case .no: break
            case nil: note(.unclearAttendance(cells[index], column: header[index]), row)
            }
        }
        if isAsked, coming.isEmpty {
            if !doubtful.contains(.workshop) { note(.notComing, row) }
            return nil
        }
        return coming
    }

    private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

    private mutating func note(_ fault: ParticipantFault, _ row: Int? = nil) {
        diagnostics.append(fault.diagnostic(file: file, at: row.map { .row($0) }, in: language))
    }
}
