package import Formats

/// A piece of a text that points to a person, and what may stand there instead.
package struct MaskingProposal: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case personalNumber, email, phone, address, name
        /// A title and a place that one person answers to.
        case post
        /// Words that somebody chose.
        case own

        /// Kinds that are told by their form alone, so that nobody needs to look at each.
        package static let certain: Set<Kind> = [.personalNumber, .email, .phone]

        package var replacement: String {
            switch self {
            case .personalNumber: "[personnummer]"
            case .email: "[e-post]"
            case .phone: "[telefon]"
            case .address: "[adress]"
            case .name: "[namn]"
            case .post: "[befattning]"
            case .own: "[maskerat]"
            }
        }
    }

    /// What gave it away.
    package enum Reason: String, Sendable, Hashable, CaseIterable {
        /// A right check digit, an @, the groups of a telephone number.
        case form
        case firstName, familyName
        /// A title, "heter", "pratade med".
        case context
        /// Named in full elsewhere in the note.
        case known
        /// A title and where it is held.
        case post
        /// Somebody chose the words.
        case chosen
    }

    package var text: String
    /// Place in code points of the text it was found in.
    package var start: Int
    package var length: Int
    package var kind: Kind
    package var reason: Reason
    package var replacement: String { kind.replacement }
}

extension MaskingProposal.Kind {
    package func words(in language: Language) -> String {
        switch (self, language) {
        case (.personalNumber, .swedish): "personnummer"
        case (.personalNumber, .english): "personal identity number"
        case (.email, .swedish): "e-postadress"
        case (.email, .english): "e-mail address"
        case (.phone, .swedish): "telefonnummer"
        case (.phone, .english): "telephone number"
        case (.address, .swedish): "gatuadress"
        case (.address, .english): "street address"
        case (.name, .swedish): "personnamn"
        case (.name, .english): "person's name"
        case (.post, .swedish): "befattning på en plats"
        case (.post, .english): "post in a place"
        case (.own, .swedish): "egna ord"
        case (.own, .english): "own words"
        }
    }
}

extension MaskingProposal.Reason {
    package func words(in language: Language) -> String {
        switch (self, language) {
        case (.form, .swedish): "känns igen på formen"
        case (.form, .english): "known by its form"
        case (.firstName, .swedish): "vanligt förnamn"
        case (.firstName, .english): "common first name"
        case (.familyName, .swedish): "vanligt efternamn"
        case (.familyName, .english): "common family name"
        case (.context, .swedish): "orden före anger en person"
        case (.context, .english): "the words before announce a person"
        case (.known, .swedish): "nämns med hela namnet på annan plats"
        case (.known, .english): "named in full elsewhere"
        case (.post, .swedish): "befattning och plats pekar ut en person"
        case (.post, .english): "post and place point to one person"
        case (.chosen, .swedish): "valt för hand"
        case (.chosen, .english): "chosen by hand"
        }
    }
}
