/// What kind of post an interviewee holds: told to readers in place of the title, which in a small municipality points
/// to one person.
package enum RoleClass: String, Hashable, Codable, Sendable, CaseIterable {
    /// Elected to a council, a board of it or a parliament.
    case politician = "politiker"
    /// Leads others: chefer, rektorer, direktörer.
    case manager = "chef"
    /// Plans, coordinates or follows up: strateger, samordnare, handläggare, utredare.
    case officer = "tjänsteperson"
    /// Meets those it is about: lärare, poliser, socialsekreterare, barnmorskor.
    case professional = "yrkesutövare"
    /// Speaks for an association, a congregation or a union.
    case civil = "föreningsföreträdare"
    case entrepreneur = "företagare"
    case researcher = "forskare"
}

/// What kind of municipality an interview is from: the three main groups of SKR's division of municipalities (2023).
package enum MunicipalityType: String, Hashable, Codable, Sendable, CaseIterable {
    /// Storstäder och storstadsnära kommuner.
    case metropolitan = "storstad"
    /// Större städer och kommuner nära större stad.
    case city = "stad"
    /// Mindre städer, tätorter och landsbygdskommuner.
    case rural = "landsbygd"
}
