import Engine
import Formats

/// A hidden ballot. It may be changed until the vote closes; the last one counts.
struct VoteView {
    let form: VoteForm
    let step: String

    var html: HTML {
        guard form.isOpen else { return closed }
        if form.isOnPaper { return onPaper }
        if form.options.isEmpty { return empty }
        let isGiven = form.given != nil
        return """
            <form method="post" action="\(Route.tableDeed(.vote).path)" class="stack vote" id="rost" \
            data-outbox="\(Sentence("röst", "vote"))" data-vote="\(rule)"\(limits)>
            \(FormPart.identity("rost"))\(FormPart.hidden("steg", step))
            <p class="hint">\(form.method.rule)</p>
            <p class="left" id="kvar-att-lagga" role="status" data-own></p>
            \(ballot)
            \(isGiven ? given : first)</form>
            """
    }

    private var first: HTML {
        """
        <button class="main">\(Sentence("Rösta", "Vote"))</button>
        <p class="note">\(Sentence(
            "Ingen ser din röst. Du kan ändra den tills röstningen stängs.",
            "Nobody sees your vote. You can change it until the vote closes."
        ))</p>
        """
    }

    /// Nothing is left to do, so that no button asks for it.
    private var given: HTML {
        """
        <p><strong class="saved">\(Sentence("Din röst är sparad.", "Your vote is saved."))</strong> \
        \(Sentence("Du kan ändra den tills röstningen stängs.", "You can change it until the vote closes."))</p>
        <button>\(Sentence("Spara ändrad röst", "Save the changed vote"))</button>
        """
    }

    /// What there is to vote on, with fields beside each.
    var ballot: HTML {
        "<ol class=\"ballot\" id=\"valsedel\"\(" data-own", if: isRanking)>\(ordered.html(option))</ol>"
    }

    private var onPaper: HTML {
        """
        <section class="vote" id="rost"><p>\(Sentence(
            "En pappersröst är inskriven för din plats, och den räknas. Säg till processledaren om något är fel.",
            "A paper vote is written in for your seat, and it counts. Tell the facilitator if something is wrong."
        ))</p></section>
        """
    }

    /// A ballot without anything on it would only make people look for what is missing.
    private var empty: HTML {
        """
        <section class="vote empty" id="rost"><p>\(Sentence(
            "Det finns inget att rösta om ännu. Processledaren kan gå tillbaka till ett tidigare steg; det som skrivs där kommer upp här.",
            "There is nothing to vote on yet. The facilitator can go back to an earlier step; what is written there will appear here."
        ))</p></section>
        """
    }

    private var closed: HTML {
        """
        <section class="vote" id="rost"><h2>\(Sentence("Röstningen är stängd", "The vote is closed"))</h2>
        <p>\(form.given == nil && !form.isOnPaper
            ? Sentence("Du röstade inte.", "You did not vote.") : Sentence("Din röst är räknad.", "Your vote is counted.")) \
        \(Sentence("Resultatet visas för alla på en gång.", "The result is shown to everybody at once."))</p></section>
        """
    }

    private var isRanking: Bool { form.method == .ranking }

    /// In a ranking, what already has a place stands in its order.
    private var ordered: [VoteForm.Option] {
        guard isRanking else { return form.options }
        func place(_ option: VoteForm.Option) -> Int {
            let value = form.value(option)
            return value == 0 ? .max : value
        }
        return form.options.enumerated()
            .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
    }

    private var rule: String {
        switch form.method {
        case .dots: "prickar"
        case .rating: "betyg"
        case .ranking: "ordning"
        case .quadratic: "kvadrat"
        }
    }

    private var limits: HTML {
        switch form.method {
        case .dots(let budget, _): " data-budget=\"\(budget)\""
        case .quadratic(let credits): " data-budget=\"\(credits)\""
        case .rating, .ranking: .empty
        }
    }

    private func option(_ option: VoteForm.Option) -> HTML {
        """
        <li class="option tone-\(option.area?.tone ?? "none")" id="val-\(option.id)">
        <p class="words" lang="sv" id="t-\(option.id)">\(option.area.html { "<span class=\"sign\">\($0.sign)</span> " })\
        \(option.text)</p>\(fields(option))</li>
        """
    }

    private func fields(_ option: VoteForm.Option) -> HTML {
        switch form.method {
        case .dots(_, let cap): dots(option, cap: cap)
        case .rating:
            """
            \(number(option, .importance, Sentence("Vikt, 1–10", "Importance, 1–10"), 10))\
            \(number(option, .feasibility, Sentence("Möjlighet, 1–10", "Feasibility, 1–10"), 10))
            """
        case .ranking: number(option, .only, Sentence("Placering", "Place"), form.options.count) + moves(option)
        case .quadratic(let credits):
            number(option, .only, Sentence("Röster", "Votes"), whole(root: credits))
                + "<span class=\"cost muted\" id=\"kostar-\(option.id)\" data-own></span>"
        }
    }

    /// Script moves the option and numbers all; without it the numbers are typed.
    private func moves(_ option: VoteForm.Option) -> HTML {
        """
        <span class="moves" hidden><button type="button" data-move="-1" aria-describedby="t-\(option.id)">↑\
        <span class="unseen"> \(Sentence("Upp", "Up"))</span></button> <button type="button" data-move="1" \
        aria-describedby="t-\(option.id)">↓<span class="unseen"> \(Sentence("Ned", "Down"))</span></button></span>
        """
    }

    private func dots(_ option: VoteForm.Option, cap: Int) -> HTML {
        """
        <fieldset class="choice"><legend class="unseen">\(Sentence("Prickar på", "Dots on")) \(option.text)</legend>\
        \((0...max(cap, 1)).html { dots in
            """
            <input type="radio" id="r-\(option.id)-\(dots)" name="\(option.id)" value="\(dots)"\
            \(" checked", if: dots == form.value(option))>\
            <label for="r-\(option.id)-\(dots)">\(dots == 0
                ? Sentence("Ingen", "None").html : HTML.text(String(repeating: "●", count: dots)))\
            <span class="unseen"> \(spoken(dots))</span></label>
            """
        })</fieldset>
        """
    }

    private func spoken(_ dots: Int) -> Sentence {
        switch dots {
        case 0: Sentence("prick", "dot")
        case 1: Sentence("en prick", "one dot")
        default: Sentence("\(dots) prickar", "\(dots) dots")
        }
    }

    private func number(_ option: VoteForm.Option, _ part: VoteForm.Part, _ label: Sentence, _ highest: Int) -> HTML {
        let name = option.id + part.rawValue
        let value = form.value(option, part)
        return """
            <div class="field inline"><label for="n-\(name)">\(label)</label><input type="number" inputmode="numeric" \
            id="n-\(name)" name="\(name)" min="0" max="\(highest)" value="\(value == 0 ? "" : String(value))" \
            aria-describedby="t-\(option.id)"></div>
            """
    }

    private func whole(root number: Int) -> Int {
        var root = 0
        while (root + 1) * (root + 1) <= number { root += 1 }
        return root
    }
}

extension VotingMethod {
    /// How a ballot is filled in.
    var rule: Sentence {
        switch self {
        case .dots(let budget, let cap):
            Sentence(
                "Du har \(budget) \(budget == 1 ? "prick" : "prickar"). Lägg högst \(cap) på samma.",
                "You have \(budget) \(budget == 1 ? "dot" : "dots"). Put at most \(cap) on the same."
            )
        case .rating:
            Sentence(
                "Hur viktigt är det, och hur möjligt? 1 är lite, 10 är mycket.",
                "How important is it, and how feasible? 1 is little, 10 is much."
            )
        case .ranking:
            Sentence(
                "Sätt 1 på det viktigaste. Lika placeringar går bra; det du lämnar tomt kommer sist.",
                "Give what matters most place 1. Equal places are fine; what you leave empty comes last."
            )
        case .quadratic(let credits):
            Sentence(
                "Du har \(credits) poäng. 1 röst på samma kostar 1 poäng, 2 röster 4 och 3 röster 9.",
                "You have \(credits) credits. 1 vote on the same costs 1 credit, 2 votes 4 and 3 votes 9."
            )
        }
    }
}
