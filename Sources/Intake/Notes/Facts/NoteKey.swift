/// What a line of metadata tells about an interview.
package enum NoteKey: Sendable, Hashable, CaseIterable {
    case organisation, sector, role, name, date, status, interviewer, contact, place, other

    /// The key a label names, whatever its case and punctuation; nil for a label that is not metadata.
    package init?(label: String) {
        let words = SwedishWords(label).words
        guard (1...4).contains(words.count) else { return nil }
        let joined = words.joined(separator: " ")
        guard let key = NoteKey.byLabel[joined] else { return nil }
        self = key
    }

    private static let byLabel = Dictionary(
        allCases.flatMap { key in key.labels.map { ($0, key) } },
        uniquingKeysWith: { first, _ in first }
    )

    private var labels: Set<String> {
        switch self {
        case .organisation:
            [
                "organisation", "org", "organisationens namn", "verksamhet", "aktör", "arbetsgivare", "arbetsplats",
                "företag", "kommun", "region", "myndighet", "förening", "intervjuad organisation", "bolag",
                "organisation sektor",
            ]
        case .sector: ["sektor", "kommuntyp", "typ av organisation", "organisationstyp", "aktörstyp", "typ", "bransch"]
        case .role:
            [
                "roll", "befattning", "titel", "funktion", "tjänst", "uppdrag", "position", "yrke",
                "respondentens roll",
                "informantens roll", "roll befattning", "intervjuad roll",
            ]
        case .name:
            [
                "namn", "intervjuad", "intervjuade", "respondent", "respondenter", "informant", "intervjuperson",
                "intervjupersoner", "deltagare", "närvarande", "den intervjuade", "person",
            ]
        case .date:
            [
                "datum", "intervjudatum", "dag", "datum för intervju", "datum för intervjun", "genomförd",
                "genomfördes",
                "intervjun genomförd", "intervju genomförd", "tid", "tidpunkt", "datum och tid", "när", "datum tid",
                "skickat", "date", "sent",
            ]
        case .status: ["status", "anteckningens status", "läge för anteckningen", "version", "justering", "granskning"]
        case .interviewer:
            [
                "intervjuare", "intervjuad av", "samtalsledare", "antecknat av", "antecknare", "sekreterare", "konsult",
                "anteckningar av", "dokumenterat av", "vid pennan", "protokollförare", "intervjuledare", "skribent",
                "utskrift av", "utfrågare",
            ]
        case .contact:
            [
                "e-post", "epost", "e-postadress", "mejl", "mail", "email", "tel", "telefon", "mobil", "telefonnummer",
                "kontakt",
            ]
        case .place:
            ["plats", "ort", "lokal", "form", "intervjuform", "via", "kanal", "mötesform", "sätt", "metod", "var"]
        case .other:
            [
                "längd", "tidsåtgång", "varaktighet", "diarienummer", "dnr", "ärende", "ärendenummer", "fil",
                "dokument",
                "projekt", "uppgift", "intervju nr", "intervjunummer", "nr", "antal", "antal deltagare", "län", "ämne",
                "guide", "intervjuguide", "språk", "inspelning", "inspelad", "samtycke", "titel på dokument", "källa",
                "kommentar om underlaget", "sekretess", "från", "till", "from", "to", "cc", "kopia", "subject",
                "avsändare",
                "mottagare", "svar till", "spridning", "starttid", "sluttid", "start", "slut", "avser",
            ]
        }
    }

    /// Keys that only metadata uses, so that one of them is enough anywhere in a note.
    var isUnmistakable: Bool {
        switch self {
        case .organisation, .sector, .date, .status, .interviewer, .contact: true
        default: false
        }
    }
}
