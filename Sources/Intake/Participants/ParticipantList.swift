package import Engine
package import Formats

/// Reads a list of participants: seats to make, and beside them the persons, who never enter the facts.
///
/// The list is taken in as a whole or not at all: with any error, nothing is returned but the diagnostics.
package enum ParticipantList {
    /// - Parameters:
    ///   - organisations: those known so far; the list may add others.
    ///   - process: gives the sectors, the counties and the workshops.
    ///   - doubtful: what the process's own files could not be read well enough to know; that something of the kind is
    ///     not there is then no fault of the list.
    package static func read(
        file: String,
        bytes: [UInt8],
        organisations: [Organisation],
        process: Process,
        doubtful: Set<NamedThing> = [],
        in language: Language = .swedish
    ) -> ParticipantReading {
        var reader = ParticipantReader(
            file: file,
            language: language,
            process: process,
            doubtful: doubtful,
            directory: OrganisationDirectory(organisations, process)
        )
        reader.read(bytes)
        return reader.result()
    }
}

/// What a list of participants holds.
package struct ParticipantReading: Hashable, Sendable {
    package var invitations: [Invitation]
    /// The person of each invitation, in the same order.
    package var details: [PersonalDetails]
    /// Organisations the list names that were not known; they must be added before the invitations.
    package var newOrganisations: [Organisation]
    /// The row of each invitation, in the same order.
    package var rows: [Row]
    package var diagnostics: [Diagnostic]

    package struct Row: Hashable, Sendable {
        /// The line of the file on which it begins; the header is on line 1.
        package var row: Int
        package var organisation: OrganisationID
        /// Empty means all.
        package var workshops: [WorkshopID]
    }
}
