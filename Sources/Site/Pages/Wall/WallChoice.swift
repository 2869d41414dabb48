import Engine
import Formats

/// What the facilitator has asked the wall to show instead of what the step shows. It is no fact of the workshop, and
/// is forgotten when the step is over.
struct WallChoice: Hashable, Sendable {
    var step: StepID?
    var show: Show
    /// 1, 2, 3 …, where all does not fit at once.
    var page = 1

    enum Show: Hashable, Sendable {
        /// All goals, or the goals or cards of one area. Choosing cards is what shows their words.
        case allGoals
        case part(BoardPlace)
        case picture
        case unowned

        init?(name: String) {
            switch name {
            case "mal": self = .allGoals
            case "bild": self = .picture
            case "utan-ledare": self = .unowned
            default:
                guard let place = BoardPlace(name: name) else { return nil }
                self = .part(place)
            }
        }

        var name: String {
            switch self {
            case .allGoals: "mal"
            case .part(let place): place.name
            case .picture: "bild"
            case .unowned: "utan-ledare"
            }
        }
    }
}

/// Buttons by which the facilitator chooses what the wall shows, and turns its pages.
struct WallControl {
    let choice: WallChoice?
    let place: BoardPlace
    let seed: String

    var html: HTML {
        """
        <section id="storbild" class="wall-control"><h2>\(Sentence("På storbilden", "On the projector"))</h2>
        <form method="post" action="\(Route.consoleDeed(.showOnWall).path)" data-send>\(FormPart.identity(seed, "vagg"))\
        \(FormPart.hidden("vy", place.name))\
        \(button("", Sentence("Det steget visar", "What the step shows"), isOn: choice == nil))
        \(button(place.name, here, isOn: choice?.show == .part(place)))
        \(button("mal", Sentence("Alla mål", "All goals"), isOn: choice?.show == .allGoals))
        \(button("bild", Sentence("Gemensam bild", "Shared picture"), isOn: choice?.show == .picture))
        \(button("utan-ledare", Sentence("Det ingen leder", "What nobody leads"), isOn: choice?.show == .unowned))</form>
        \(choice.html(pages))</section>
        """
    }

    private var here: Sentence {
        place.subject == .goals
            ? Sentence("Det här områdets mål", "This area's goals")
            : Sentence("Det här områdets kort", "This area's cards")
    }

    private func button(_ value: String, _ words: Sentence, isOn: Bool) -> HTML {
        "<button name=\"visa\" value=\"\(value)\" aria-pressed=\"\(isOn ? "true" : "false")\">\(words)</button>"
    }

    private func pages(_ choice: WallChoice) -> HTML {
        """
        <form method="post" action="\(Route.consoleDeed(.showOnWall).path)" data-send>\
        \(FormPart.identity(seed, "sida"))\(FormPart.hidden("vy", place.name))\(FormPart.hidden("visa", choice.show.name))\
        <p><button name="sida" value="\(max(1, choice.page - 1))">\(Sentence("Föregående sida", "Previous page"))</button> \
        \(Sentence("Sida \(choice.page)", "Page \(choice.page)")) \
        <button name="sida" value="\(choice.page + 1)">\(Sentence("Nästa sida", "Next page"))</button></p></form>
        """
    }
}
