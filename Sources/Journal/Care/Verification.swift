/// What an examination of a strategy file found.
package struct Verification: Hashable, Sendable {
    package var problems: [Problem] = []
    /// How many facts lie in the log.
    package var events = 0
    /// How many rows the readable tables hold.
    package var rows = 0
    package var receipts = 0
    package var people = 0

    package var isSound: Bool { problems.isEmpty }

    /// Something that is not as it should be, and where.
    package enum Problem: Hashable, Sendable {
        /// What SQLite itself finds wrong with the pages of the file.
        case pages(what: String)
        case reference(table: String, row: Int)
        /// Written by an older program; opening it for writing brings it up to date.
        case olderVersion(found: Int, known: Int)
        /// A table or trigger that is missing or not as we made it.
        case layout(name: String)
        case missingEvent(sequence: Int)
        case unreadableEvent(sequence: Int, why: String)
        /// The kind beside the fact is not the kind of the fact.
        case wrongKind(sequence: Int, kind: String)
        case wrongCommand(sequence: Int, command: Int)
        /// The row does not have the checksum of what it holds.
        case altered(sequence: Int)
        case clockWentBack(sequence: Int)
        /// Facts were changed, so the readable tables could not be compared with them.
        case notCompared
        case missingRow(table: String, id: String)
        case extraRow(table: String, id: String)
        case differs(table: String, id: String, column: String, inFile: String, inLog: String)
        /// A receipt without the facts it names, or a fact without its receipt.
        case receipt(client: String)
    }
}

extension Verification.Problem {
    package var swedish: String {
        switch self {
        case .pages(let what): "Filens sidor är skadade: \(what)."
        case .reference(let table, let row): "Rad \(row) i \(table) hänvisar till något som inte finns."
        case .olderVersion(let found, let known): "Filen har version \(found); programmet skriver version \(known)."
        case .layout(let name): "\(name) saknas eller är ändrad i filens uppbyggnad."
        case .missingEvent(let sequence): "Händelse \(sequence) saknas i loggen."
        case .unreadableEvent(let sequence, let why): "Händelse \(sequence) går inte att läsa: \(why)."
        case .wrongKind(let sequence, let kind): "Händelse \(sequence) anges vara \(kind) men är en annan."
        case .wrongCommand(let sequence, let command): "Händelse \(sequence) hör inte till kommando \(command)."
        case .altered(let sequence): "Händelse \(sequence) är ändrad sedan den skrevs."
        case .clockWentBack(let sequence): "Händelse \(sequence) är daterad före den närmast tidigare."
        case .notCompared: "De läsbara tabellerna är inte jämförda, eftersom loggen inte går att läsa i sin helhet."
        case .missingRow(let table, let id): "\(id) saknas i tabellen \(table)."
        case .extraRow(let table, let id): "\(id) i tabellen \(table) har ingen grund i loggen."
        case .differs(let table, let id, let column, let inFile, let inLog):
            "\(id) i tabellen \(table) har \(column) ”\(inFile)”, men enligt loggen ”\(inLog)”."
        case .receipt(let client): "Kvittot \(client) stämmer inte med loggen."
        }
    }

    package var english: String {
        switch self {
        case .pages(let what): "The pages of the file are damaged: \(what)."
        case .reference(let table, let row): "Row \(row) in \(table) refers to something that is not there."
        case .olderVersion(let found, let known): "The file has version \(found); the program writes version \(known)."
        case .layout(let name): "\(name) is missing or changed in the layout of the file."
        case .missingEvent(let sequence): "Event \(sequence) is missing from the log."
        case .unreadableEvent(let sequence, let why): "Event \(sequence) cannot be read: \(why)."
        case .wrongKind(let sequence, let kind): "Event \(sequence) is said to be \(kind) but is another."
        case .wrongCommand(let sequence, let command): "Event \(sequence) does not belong to command \(command)."
        case .altered(let sequence): "Event \(sequence) has been changed since it was written."
        case .clockWentBack(let sequence): "Event \(sequence) is dated before the one ahead of it."
        case .notCompared: "The readable tables were not compared, because the log cannot be read as a whole."
        case .missingRow(let table, let id): "\(id) is missing from the table \(table)."
        case .extraRow(let table, let id): "\(id) in the table \(table) has no ground in the log."
        case .differs(let table, let id, let column, let inFile, let inLog):
            "\(id) in the table \(table) has \(column) “\(inFile)”, but “\(inLog)” by the log."
        case .receipt(let client): "The receipt \(client) does not agree with the log."
        }
    }
}
