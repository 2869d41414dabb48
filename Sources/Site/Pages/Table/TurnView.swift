import Engine
import Formats

/// Whose turn it is in a round, as one seat sees it.
struct TurnView {
    let turn: RoundTurn
    let step: String
    /// The seat that looks.
    let seat: SeatID?

    private var own: Int? { turn.place(of: seat) }
    private var isOwn: Bool { own == turn.now }

    var html: HTML {
        // Alone there are no turns.
        if isOwn, turn.count == 1 { return .empty }
        return """
            <div class="turn\(isOwn ? " own" : "")" id="tur"><p><strong>\(isOwn
            ? Sentence("Nu är det din tur.", "It is your turn.")
            : Sentence("Nu har nummer \(turn.now) ordet.", "Number \(turn.now) has the word."))</strong> \
            \(place)</p>
            \(pass, if: isOwn || own == nil)</div>
            """
    }

    private var place: Sentence {
        if let own {
            return Sentence(
                "Du är nummer \(own) av \(turn.count) i rundan.",
                "You are number \(own) of \(turn.count) in the round."
            )
        }
        return Sentence(
            "\(turn.count) i rundan. Det ni skriver här räknas för den som har ordet.",
            "\(turn.count) in the round. What you write here counts for whoever has the word."
        )
    }

    private var pass: HTML {
        """
        <form method="post" action="\(Route.tableDeed(.pass).path)" \
        data-outbox="\(Sentence("stå över", "standing over"))">\(FormPart.identity("sta-over"))\
        \(FormPart.hidden("steg", step))\(FormPart.hidden("varv", String(turn.laps)))\
        \(FormPart.hidden("tur", String(turn.now)))
        <button class="quiet">\(Sentence("Stå över", "Pass"))</button></form>
        """
    }
}
