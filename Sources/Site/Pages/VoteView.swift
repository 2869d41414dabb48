import Engine
import Formats

/// A hidden ballot. It may be changed until the vote closes; the last one counts.
struct VoteView {
    let form: VoteForm
    let step: String
    let seed: String

    var html: HTML {
        guard form.isOpen else {
            return """
                <section class="vote" id="rost"><h2>Röstningen är stängd</h2>
                <p>\(form.given == nil ? "Du röstade inte." : "Din röst är räknad.") Resultatet visas för alla på en gång.\
                </p></section>
                """
        }
        return """
            <form method="post" action="\(Route.tableDeed(.vote).path)" class="stack vote" id="rost" data-outbox="röst" \
            data-vote="\(rule)"\(limits)>
            \(FormPart.identity(seed, "rost"))\(FormPart.hidden("steg", step))
            <p class="hint">\(explanation)</p>
            <p class="left" id="kvar-att-lagga" role="status" data-own></p>
            <ol class="ballot">\(form.options.html(option))</ol>
            <button class="main">\(form.given == nil ? "Rösta" : "Ändra min röst")</button>
            <p class="note">\(form.given == nil
                ? "Ingen ser din röst. Du kan ändra den tills röstningen stängs."
                : "Din röst är sparad. Du kan ändra den tills röstningen stängs.")</p></form>
            """
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
        case .dots(let budget, let cap): " data-budget=\"\(budget)\" data-cap=\"\(cap)\""
        case .quadratic(let credits): " data-budget=\"\(credits)\""
        case .rating, .ranking: .empty
        }
    }

    private var explanation: String {
        switch form.method {
        case .dots(let budget, let cap): "Du har \(budget) prickar. Lägg högst \(cap) på samma."
        case .rating: "Hur viktigt är det, och hur möjligt? 1 är lite, 10 är mycket."
        case .ranking: "Ge det viktigaste plats 1. Lika platser går bra; det du lämnar kommer sist."
        case .quadratic(let credits):
            "Du har \(credits) poäng. Röster på samma kostar sin kvadrat: 1 röst 1 poäng, 2 röster 4, 3 röster 9."
        }
    }

    private func option(_ option: VoteForm.Option) -> HTML {
        """
        <li class="option tone-\(option.area?.tone ?? "none")" id="val-\(option.id)">
        <p class="words" id="t-\(option.id)">\(option.area.html { "<span class=\"sign\">\($0.sign)</span> " })\
        \(option.text)</p>\(fields(option))</li>
        """
    }

    private func fields(_ option: VoteForm.Option) -> HTML {
        switch form.method {
        case .dots(_, let cap): dots(option, cap: cap)
        case .rating:
            "\(number(option, .importance, "Vikt", 10))\(number(option, .feasibility, "Möjlighet", 10))"
        case .ranking: number(option, .only, "Plats", form.options.count)
        case .quadratic(let credits): number(option, .only, "Röster", whole(root: credits))
        }
    }

    private func dots(_ option: VoteForm.Option, cap: Int) -> HTML {
        """
        <fieldset class="choice dots"><legend class="unseen">Prickar på \(option.text)</legend>\
        \((0...max(cap, 1)).html { dots in
            """
            <input type="radio" id="r-\(option.id)-\(dots)" name="\(option.id)" value="\(dots)"\
            \(" checked", if: dots == form.value(option))>\
            <label for="r-\(option.id)-\(dots)">\(dots == 0 ? "Ingen" : String(repeating: "●", count: dots))\
            <span class="unseen"> \(dots == 0 ? "prick" : dots == 1 ? "en prick" : "\(dots) prickar")</span></label>
            """
        })</fieldset>
        """
    }

    private func number(_ option: VoteForm.Option, _ part: VoteForm.Part, _ label: String, _ highest: Int) -> HTML {
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
