import Engine
import Formats

/// What stands on a card for those who may change it. The form comes when it is asked for: forty cards with a form each
/// would make a heavy page, and one thing at a time is easier on a phone.
struct OwnCard {
    let id: String
    let isOwn: Bool

    var html: HTML {
        """
        \(Sentence(" · ditt", " · yours"), if: isOwn) · \
        <a href="\(TableOpening.card(ContributionID(id)).path)" data-here>\(Sentence("ändra", "change"))\
        <span class="unseen"> \(id)</span></a>
        """
    }
}
