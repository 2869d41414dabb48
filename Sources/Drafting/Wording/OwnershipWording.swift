package import Engine

/// How an organisation's part is put: as a fact only when its management has confirmed it.
package struct OwnershipWording: Sendable {
    let claim: Claim
    let organisation: String
    /// How firm it is on the draft's day.
    package let standing: OwnershipStanding

    /// - Parameter date: the draft's day; a decision dated later has not been made.
    package init(_ claim: Claim, organisation: String, date: Day? = nil) {
        self.claim = claim
        self.organisation = organisation
        standing = OwnershipStanding(claim.state, on: date)
    }

    /// The organisation with the role that answers: "Älvstrands kommun (socialchef)".
    var holder: String { claim.role.isEmpty ? organisation : "\(organisation) (\(claim.role))" }

    /// For a cell of the action plan; nil when declined, as the organisation then is no owner.
    package var cell: String? {
        let part = Self.label(claim.part)
        func stated(_ state: String) -> String { part.map { "\($0), \(Swedish.lowercased(state)): " } ?? state + ": " }
        switch claim.state {
        case .proposed: return stated("Föreslagen") + holder
        case .offered: return stated("Erbjuden") + holder
        case .confirmed(let day, let by) where standing == .announced:
            return stated("Bekräftas") + "\(holder). Beslut väntas \(Swedish.onDate(day)) av \(Swedish.unstopped(by))"
        case .confirmed(let day, let by):
            return (part.map { $0 + ": " } ?? "")
                + "\(holder). Bekräftad \(Swedish.onDate(day)) av \(Swedish.unstopped(by))"
        case .conditional(let condition):
            return stated("Villkorad") + "\(holder). Villkor: \(Swedish.stopped(condition))"
        case .declined: return nil
        }
    }

    /// What stands before a part that its column does not name.
    private static func label(_ part: Claim.Part) -> String? {
        switch part {
        case .lead, .partner: nil
        case .consulted: "Rådfrågas"
        }
    }

    /// A whole sentence about the claim, as the record of an appendix puts it.
    package var sentence: String {
        let part = Self.part(claim.part)
        return switch claim.state {
        case .proposed: "\(holder) föreslås \(part). Organisationen har inte svarat."
        case .offered: "\(holder) har erbjudit sig att \(part). Beslut av ledningen saknas."
        case .confirmed(let day, let by) where standing == .announced:
            "\(holder) väntas \(part). Åtagandet bekräftas \(Swedish.onDate(day)) av \(Swedish.unstopped(by))."
        case .confirmed(let day, let by):
            "\(holder) ska \(part). Åtagandet bekräftades \(Swedish.onDate(day)) av \(Swedish.unstopped(by))."
        case .conditional(let condition):
            "\(holder) kan \(part) på ett villkor: \(Swedish.stopped(condition))"
        case .declined(let reason): "\(organisation) har tackat nej till att \(part). Skäl: \(Swedish.stopped(reason))"
        }
    }

    static func part(_ part: Claim.Part) -> String {
        switch part {
        case .lead: "leda arbetet"
        case .partner: "medverka"
        case .consulted: "bli rådfrågad"
        }
    }
}

/// Where an ownership stands, from the firmest down.
package enum OwnershipStanding: Int, CaseIterable, Comparable {
    case confirmed
    /// A decision has been announced for a day after the draft's own.
    case announced
    case offered, conditional, proposed, none

    /// - Parameter date: the draft's day; a decision dated later has not been made.
    package init(_ state: Claim.State?, on date: Day? = nil) {
        self =
            switch state {
            case .confirmed(let day, _): date.map { day > $0 } == true ? .announced : .confirmed
            case .offered: .offered
            case .conditional: .conditional
            case .proposed: .proposed
            case .declined, nil: .none
            }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The state alone, as a status.
    package var status: String {
        switch self {
        case .confirmed: "Bekräftad"
        case .announced: "Bekräftas"
        case .offered: "Erbjuden"
        case .conditional: "Villkorad"
        case .proposed: "Föreslagen"
        case .none: "Ansvarig saknas"
        }
    }

    /// The predicate after "är ansvaret".
    var clause: String {
        switch self {
        case .confirmed: "bekräftat av organisationens ledning"
        case .announced: "på väg att bekräftas"
        case .offered: "erbjudet"
        case .conditional: "förenat med ett villkor"
        case .proposed: "bara föreslaget"
        case .none: "inte fördelat"
        }
    }
}
