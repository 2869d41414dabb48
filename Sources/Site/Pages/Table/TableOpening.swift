import Engine
import HTTP

/// A form that comes when it is asked for, by the page's address: without script too, and one at a time.
enum TableOpening: Hashable {
    /// To change a card.
    case card(ContributionID)
    /// To pin statements of the interviews to a goal.
    case pins

    init?(_ query: FormFields) {
        if let card = query["andra"] {
            self = .card(ContributionID(card))
        } else if query["fasta"] != nil {
            self = .pins
        } else {
            return nil
        }
    }

    var card: ContributionID? { if case .card(let id) = self { id } else { nil } }

    /// The page with the form open.
    var path: String {
        switch self {
        case .card(let id): "\(Route.table.path)?andra=\(id)#andra-\(id)"
        case .pins: "\(Route.table.path)?fasta=ja#fast-utsagor"
        }
    }
}
