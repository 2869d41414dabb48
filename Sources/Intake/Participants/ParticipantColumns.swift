import Engine
import Foundation

/// What a column of a list of participants holds.
enum ParticipantColumn: Hashable {
    case organisation, sector, county, role, name, firstName, lastName, email
    case workshop(WorkshopID)
    /// Food and allergies tell of health and belief: never read, never stored (GDPR article 9).
    case dietary
    case phone
    case unknown

    init(header: String, workshops: [WorkshopPlan]) {
        let words = header.lowercased().split { "/,(".contains($0) }.map(Self.folded)
        let whole = Self.folded(header)
        if words.contains(where: Self.isDietary) {
            self = .dietary
        } else if let workshop = ([whole] + words).lazy.compactMap({ Self.workshop($0, workshops) }).first {
            self = .workshop(workshop)
        } else {
            self = ([whole] + words).compactMap { Self.synonyms[$0] }.first ?? .unknown
        }
    }

    /// Every header that is understood, for suggestions.
    static let words = [
        "organisation", "arbetsplats", "verksamhet", "sektor", "län", "roll", "titel", "befattning", "namn", "förnamn",
        "efternamn", "e-post", "mejl", "email",
    ]

    /// Lower case without anything but letters and digits: "E-post:" and "epost" are the same.
    private static func folded(_ text: some StringProtocol) -> String {
        String(text.lowercased().precomposedStringWithCanonicalMapping.filter { $0.isLetter || $0.isNumber })
    }

    private static func isDietary(_ word: String) -> Bool {
        if word.contains("allerg") || word.hasPrefix("matpref") || word.hasPrefix("matönske") { return true }
        if word.hasPrefix("diet") || word.hasPrefix("mat") && word.count <= 3 { return true }
        return (word.hasPrefix("kost") || word.hasPrefix("specialkost")) && !word.contains("kostnad")
    }

    /// "workshop 1", "ws1", "Workshop 1 (26 september)" or the workshop's own title.
    private static func workshop(_ word: String, _ workshops: [WorkshopPlan]) -> WorkshopID? {
        if word == "workshop" || word == "deltar", workshops.count == 1 { return workshops.first?.id }
        for plan in workshops {
            if word == folded(plan.title) || word == folded(plan.id.text) { return plan.id }
            for start in ["workshop", "ws", "w", "deltarworkshop"] where word.hasPrefix("\(start)\(plan.number)") {
                if word.dropFirst("\(start)\(plan.number)".count).first?.isNumber != true { return plan.id }
            }
        }
        return nil
    }

    private static let synonyms: [String: ParticipantColumn] = {
        let groups: [(ParticipantColumn, [String])] = [
            (
                .organisation,
                ["organisation", "organization", "arbetsplats", "verksamhet", "arbetsgivare", "organisationsnamn"]
            ),
            (.sector, ["sektor", "sector"]),
            (.county, ["län", "county"]),
            (.role, ["roll", "titel", "befattning", "role", "title", "funktion", "yrkestitel", "tjänst"]),
            (.name, ["namn", "name", "deltagare", "förochefternamn"]),
            (.firstName, ["förnamn", "firstname", "tilltalsnamn"]),
            (.lastName, ["efternamn", "lastname", "surname"]),
            (
                .email,
                [
                    "epost", "epostadress", "mejl", "mejladress", "mail", "mailadress", "email", "emailadress",
                    "emailaddress",
                ]
            ),
            (.phone, ["telefon", "telefonnummer", "tel", "mobil", "mobilnummer", "mobiltelefon", "phone"]),
        ]
        var table: [String: ParticipantColumn] = [:]
        for (column, words) in groups { for word in words { table[word] = column } }
        return table
    }()
}
