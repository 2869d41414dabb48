package import Formats

/// What can be wrong in a list of participants.
package enum ParticipantFault: Fault, Hashable {
    /// An Excel file with its ending changed.
    case workbook
    case doubtfulEncoding(String)
    case noRows
    case noOrganisationColumn(header: [String])
    case doubleColumn(String)
    case unknownColumn(String, suggestion: String?)
    case dietaryColumn(String)
    case phoneColumn(String)
    case raggedRow(cells: Int, columns: Int)
    case noOrganisation
    case noSector(organisation: String)
    case unknownSector(String, known: [String], suggestion: String?)
    case unknownCounty(String, known: [String])
    case otherSector(written: String, organisation: String)
    case takenAs(written: String, organisation: String)
    case resembles(written: String, organisation: String)
    case doubleEmail(row: Int)
    case titleRow
    /// The same person again.
    case repeatedRow(first: Int)
    /// Perhaps two persons, perhaps one.
    case sameWithoutName(first: Int)
    case oddEmail
    case unclearAttendance(String, column: String)
    case notComing

    package var severity: Diagnostic.Severity {
        switch self {
        case .workbook, .noRows, .noOrganisationColumn, .doubleColumn, .raggedRow, .noOrganisation, .noSector,
            .unknownSector, .doubleEmail:
            .error
        case .doubtfulEncoding, .unknownColumn, .dietaryColumn, .phoneColumn, .unknownCounty, .otherSector, .takenAs,
            .resembles,
            .oddEmail, .unclearAttendance, .repeatedRow:
            .warning
        case .notComing, .titleRow, .sameWithoutName: .note
        }
    }

    package var swedish: (what: String, remedy: String?) {
        switch self {
        case .workbook: ("filen är en arbetsbok, ingen CSV", "spara den som CSV (UTF-8) ur kalkylprogrammet")
        case .doubtfulEncoding(let name):
            ("filens teckenkodning är osäker; den lästes som \(name)", "kontrollera å, ä och ö i namnen")
        case .noRows: ("listan har inga deltagare", "lägg till en rad per deltagare under rubrikraden")
        case .noOrganisationColumn(let header):
            (
                "ingen kolumn för organisation bland \(header.joined(separator: ", "))",
                "döp en kolumn till organisation, arbetsplats eller verksamhet"
            )
        case .doubleColumn(let name): ("två kolumner betyder ’\(name)’", "ta bort den ena")
        case .unknownColumn(let name, let suggestion):
            ("kolumnen ’\(name)’ lästes inte", suggestion.map { "menade du ’\($0)’?" } ?? "den behövs inte här")
        case .dietaryColumn(let name):
            (
                "kolumnen ’\(name)’ lästes inte och sparas aldrig",
                "mat och allergier visar hälsa och tro (dataskyddsförordningen artikel 9); ge dem direkt till lokalen"
            )
        case .phoneColumn(let name):
            ("kolumnen ’\(name)’ lästes inte", "telefonnummer behövs inte för en plats; ta bort kolumnen ur filen")
        case .raggedRow(let cells, let columns):
            ("raden har \(cells) fält men rubrikraden \(columns)", "kontrollera skiljetecken och citattecken")
        case .noOrganisation: ("organisation saknas", "skriv var deltagaren arbetar")
        case .noSector(let organisation):
            ("’\(organisation)’ är ny och saknar sektor", "skriv sektorn, eller rätta namnet om organisationen finns")
        case .unknownSector(let sector, let known, let suggestion):
            (
                "okänd sektor ’\(sector)’; de som finns är \(known.joined(separator: ", "))",
                suggestion.map { "menade du ’\($0)’?" } ?? "välj en av dem"
            )
        case .unknownCounty(let county, let known):
            (
                "okänt län ’\(county)’; de som finns är \(known.joined(separator: ", "))",
                "organisationen läggs till utan län"
            )
        case .otherSector(let written, let organisation):
            ("sektorn ’\(written)’ är inte den som gäller för ’\(organisation)’", "processens uppgift används")
        case .takenAs(let written, let organisation):
            ("’\(written)’ tolkades som ’\(organisation)’", "rätta listan om det är en annan organisation")
        case .resembles(let written, let organisation):
            ("’\(written)’ läggs till som ny organisation", "menade du ’\(organisation)’? Rätta i så fall listan")
        case .doubleEmail(let row):
            ("samma e-postadress som på rad \(row)", "ta bort den ena raden eller rätta adressen")
        case .titleRow: ("raden står före rubrikraden och läses inte", "inget behöver göras om den är listans rubrik")
        case .repeatedRow(let row): ("samma uppgifter som på rad \(row); raden läses inte", "ta bort den ena raden")
        case .sameWithoutName(let row):
            (
                "samma uppgifter som på rad \(row); räknas som två personer",
                "ta bort den ena raden om det är en och samma"
            )
        case .oddEmail: ("e-postadressen ser inte ut som en adress", "kontrollera den")
        case .unclearAttendance(let text, let column):
            ("’\(text)’ i kolumnen ’\(column)’ räknas som nej", "skriv ja eller nej")
        case .notComing: ("deltar inte i någon workshop", "ingen plats skapas")
        }
    }
}

extension ParticipantFault {
    package var english: (what: String, remedy: String?) {
        switch self {
        case .workbook: ("the file is a workbook, not CSV", "save it as CSV (UTF-8) from the spreadsheet")
        case .doubtfulEncoding(let name):
            ("the file's encoding is doubtful; it was read as \(name)", "check å, ä and ö in the names")
        case .noRows: ("the list has no participants", "add one row per participant below the header")
        case .noOrganisationColumn(let header):
            (
                "no column for the organisation among \(header.joined(separator: ", "))",
                "name a column organisation, arbetsplats or verksamhet"
            )
        case .doubleColumn(let name): ("two columns mean ‘\(name)’", "remove one of them")
        case .unknownColumn(let name, let suggestion):
            ("the column ‘\(name)’ was not read", suggestion.map { "did you mean ‘\($0)’?" } ?? "it is not needed here")
        case .dietaryColumn(let name):
            (
                "the column ‘\(name)’ was not read and is never stored",
                "food and allergies tell of health and belief (GDPR article 9); give them to the venue directly"
            )
        case .phoneColumn(let name):
            ("the column ‘\(name)’ was not read", "a seat needs no telephone number; remove the column from the file")
        case .raggedRow(let cells, let columns):
            ("the row has \(cells) fields but the header \(columns)", "check separators and quotation marks")
        case .noOrganisation: ("the organisation is missing", "write where the participant works")
        case .noSector(let organisation):
            ("‘\(organisation)’ is new and has no sector", "write the sector, or correct the name if it exists already")
        case .unknownSector(let sector, let known, let suggestion):
            (
                "unknown sector ‘\(sector)’; there are \(known.joined(separator: ", "))",
                suggestion.map { "did you mean ‘\($0)’?" } ?? "choose one of them"
            )
        case .unknownCounty(let county, let known):
            (
                "unknown county ‘\(county)’; there are \(known.joined(separator: ", "))",
                "the organisation is added without a county"
            )
        case .otherSector(let written, let organisation):
            ("the sector ‘\(written)’ is not that of ‘\(organisation)’", "the process's own is used")
        case .takenAs(let written, let organisation):
            ("‘\(written)’ was taken as ‘\(organisation)’", "correct the list if it is another organisation")
        case .resembles(let written, let organisation):
            ("‘\(written)’ is added as a new organisation", "did you mean ‘\(organisation)’? Then correct the list")
        case .doubleEmail(let row):
            ("the same e-mail address as in row \(row)", "remove one row or correct the address")
        case .titleRow: ("the row stands before the header and is not read", "nothing to do if it is the list's title")
        case .repeatedRow(let row): ("the same as row \(row); the row is not read", "remove one of the rows")
        case .sameWithoutName(let row):
            ("the same as row \(row); counts as two persons", "remove one of the rows if it is one and the same")
        case .oddEmail: ("the e-mail address does not look like one", "check it")
        case .unclearAttendance(let text, let column):
            ("‘\(text)’ in the column ‘\(column)’ counts as no", "write ja or nej")
        case .notComing: ("takes part in no workshop", "no seat is made")
        }
    }
}
