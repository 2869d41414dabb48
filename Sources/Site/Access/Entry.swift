import Engine
import Formats
import HTTP

/// What became of somebody who wanted in.
enum Entry: Sendable {
    case seated(SeatID, SetCookie)
    /// Whoever is in already keeps the seat.
    case kept(SeatID)
    /// The organisation is new, so its sector is asked for.
    case asksSector
    /// With the field to mend, when there is one.
    case refused(Status, Sentence, at: JoinModel.Field? = nil)

    struct Wish: Sendable {
        /// Typed, or what the QR symbol carries.
        var code: String
        var organisation: String?
        var sector: SectorID?
        var county: Identifier<County>?
        /// Whose shared device it is.
        var table: TableID?
        /// Where somebody sits who has chosen a table; nil lets one be proposed.
        var sitsAt: TableID?
        /// Leads back to a seat one has already.
        var returnCode: String?
    }
}

extension Sentence {
    static let over = Sentence(
        "Workshoparna är slut och ingen ny kan ansluta. Var du med? Ta tillbaka din plats med återkomstkoden.",
        "The workshops are over and nobody new can join. Were you there? Take back your seat with the return code."
    )
    static let wrongCode = Sentence(
        "Koden stämmer inte. Kontrollera den på storbilden.",
        "The code is not right. Check it on the projector."
    )
    static let tooManyCodes = Sentence(
        "Många felaktiga koder just nu. Skanna QR-koden i stället, eller vänta några sekunder och försök igen.",
        "Many wrong codes just now. Scan the QR code instead, or wait a few seconds and try again."
    )
    static let wrongReturnCode = Sentence(
        "Återkomstkoden stämmer inte. Kontrollera den på din förra enhet, eller anslut med organisation i stället.",
        "The return code is not right. Check it on your earlier device, or join with your organisation instead."
    )
    static let unsaved = Sentence(
        "Det gick inte att spara platsen. Säg till processledaren.",
        "The seat could not be saved. Tell the facilitator."
    )
    static let noTable = Sentence("Bordet finns inte.", "There is no such table.")
    static let noOrganisation = Sentence(
        "Skriv vilken organisation du kommer från.",
        "Write which organisation you come from."
    )
    static let notAdded = Sentence(
        "Organisationen kunde inte läggas till. Välj den i listan.",
        "The organisation could not be added. Choose it in the list."
    )
    static let sectorWanted = Sentence(
        "Organisationen är ny. Ange dess sektor.",
        "The organisation is new. Say its sector."
    )
}
