import Engine
import Formats

// What the workshop's kinds and states are called on screens, in both languages.

extension ContributionKind {
    /// The word on a button.
    var choice: Sentence { Self.choices[self] ?? Sentence(swedish, english) }

    private static let choices = Dictionary(
        uniqueKeysWithValues: allCases.map {
            ($0, Sentence($0.swedish.capitalisedFirst, $0.english.capitalisedFirst))
        }
    )

    var isReaction: Bool { self == .agrees || self == .partly || self == .missing }

    /// One that somebody might write.
    var example: Sentence {
        switch self {
        case .question:
            Sentence(
                "”Vem betalar när flera kommuner delar en tjänst?”",
                "“Who pays when municipalities share a post?”"
            )
        case .intention:
            Sentence(
                "”Vi öppnar våra lokaler för mötena, en gång i halvåret.”",
                "“We open our rooms for the meetings, twice a year.”"
            )
        case .challenge, .currentSituation:
            Sentence(
                "”Den som bor långt från stan får vänta längst på hjälp.”",
                "“Who lives far from town waits longest for help.”"
            )
        case .comment, .gap, .missing, .partly, .agrees:
            Sentence("”De som arbetar natt syns inte i planen.”", "“Those who work at night are not seen in the plan.”")
        case .idea, .goal, .action, .parking:
            Sentence(
                "”Kommunerna och regionen delar samma statistik, uppdelad på kön.”",
                "“The municipalities and the region share the same statistics, split by sex.”"
            )
        }
    }

    /// What a field is called that asks for this kind only; nil for what is any kind of words.
    var title: Sentence? {
        switch self {
        case .question: Sentence("Din fråga", "Your question")
        case .intention: Sentence("Er avsikt", "What you intend")
        default: nil
        }
    }
}

extension Verdict.Kind {
    /// What has become of a goal.
    var outcome: Sentence {
        switch self {
        case .keep: Sentence("Behålls", "Kept")
        case .change: Sentence("Ändrad", "Changed")
        case .drop: Sentence("Struken", "Dropped")
        }
    }

    var choice: Sentence {
        switch self {
        case .keep: Sentence("Behåll", "Keep")
        case .change: Sentence("Ändra", "Change")
        case .drop: Sentence("Stryk", "Drop")
        }
    }
}

extension Claim.Part {
    var label: Sentence {
        switch self {
        case .lead: Sentence("Leder", "Leads")
        case .partner: Sentence("Medverkar", "Takes part")
        case .consulted: Sentence("Rådfrågas", "Is consulted")
        }
    }

    /// After "Vi kan".
    var offer: Sentence {
        switch self {
        case .lead: Sentence("leda", "lead")
        case .partner: Sentence("medverka", "take part")
        case .consulted: Sentence("bli rådfrågade", "be consulted")
        }
    }
}

extension Claim.State {
    /// How firm it is. An offer is no decision, and a proposal is not even an offer.
    var word: Sentence {
        switch self {
        case .proposed: Sentence("föreslagen, ej svarat", "proposed, not answered")
        case .offered: Sentence("erbjuden", "offered")
        case .confirmed: Sentence("bekräftad", "confirmed")
        case .declined: Sentence("tackat nej", "declined")
        case .conditional: Sentence("på villkor", "on a condition")
        }
    }

    /// The condition or the reason, in the organisation's own words.
    var words: String? {
        switch self {
        case .conditional(let condition): condition
        case .declined(let reason): reason
        case .proposed, .offered, .confirmed: nil
        }
    }
}

extension Action.Kind {
    var words: Sentence {
        switch self {
        case .practice: Sentence("Praktik", "Practice")
        case .knowledge: Sentence("Kunskap", "Knowledge")
        case .governance: Sentence("Styrning", "Governance")
        }
    }
}

extension Indicator.Measure {
    var words: Sentence {
        switch self {
        case .activity: Sentence("att något görs", "that something is done")
        case .effect: Sentence("att något förändras", "that something changes")
        }
    }
}

extension ChecklistAnswer.Answer {
    var words: Sentence {
        switch self {
        case .yes: Sentence("Ja", "Yes")
        case .partly: Sentence("Delvis", "Partly")
        case .no: Sentence("Nej", "No")
        }
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
