import Engine
import Formats

/// What the facilitator has asked the wall to show instead of what the step shows. It is no fact of the workshop, and
/// is forgotten when the step is over.
struct WallChoice: Hashable, Sendable {
    var step: StepID?
    var show: Show
    /// 1, 2, 3 …, where all does not fit at once.
    var page = 1

    static func page(_ wished: Int?) -> Int { min(max(wished ?? 1, 1), 999) }

    enum Show: Hashable, Sendable {
        /// What the step shows by itself, to turn its pages.
        case step
        /// All goals, or the goals or cards of one area. Choosing cards is what shows their words.
        case allGoals
        case part(BoardPlace)
        case picture
        case unowned
        /// What organisations have answered in the step's checklist or self-rating, together.
        case answers

        init?(name: String) {
            switch name {
            case "steget": self = .step
            case "mal": self = .allGoals
            case "bild": self = .picture
            case "utan-ledare": self = .unowned
            case "svar": self = .answers
            default:
                guard let place = BoardPlace(name: name) else { return nil }
                self = .part(place)
            }
        }

        var name: String {
            switch self {
            case .step: "steget"
            case .allGoals: "mal"
            case .part(let place): place.name
            case .picture: "bild"
            case .unowned: "utan-ledare"
            case .answers: "svar"
            }
        }
    }
}

/// Buttons by which the facilitator chooses what the wall shows, and turns its pages.
struct WallControl {
    let choice: WallChoice?
    let turn: ProjectorModel.Turn?
    let place: BoardPlace
    /// Whether the step asks organisations something whose answers can be shown.
    let hasAnswers: Bool

    var html: HTML {
        """
        <section id="storbild" class="wall-control"><h2>\(Sentence("På storbilden", "On the projector"))</h2>
        <form method="post" action="\(Route.consoleDeed(.showOnWall).path)" data-send>\(FormPart.identity("vagg"))\
        \(FormPart.hidden("vy", place.name))\
        \(button("", Sentence("Det steget visar", "What the step shows"), isOn: choice == nil || choice?.show == .step))
        \(button(place.name, here, isOn: choice?.show == .part(place)))
        \(button("mal", Sentence("Alla mål", "All goals"), isOn: choice?.show == .allGoals))
        \(button("bild", Sentence("Gemensam bild", "Shared picture"), isOn: choice?.show == .picture))
        \(button("utan-ledare", Sentence("Det ingen leder", "What nobody leads"), isOn: choice?.show == .unowned))\
        \(button("svar", Sentence("Svaren tillsammans", "The answers together"), isOn: choice?.show == .answers), if: hasAnswers)</form>
        \(turn.html { WallTurning(turn: $0, show: choice?.show ?? .step, place: place).html })</section>
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
}

/// Turns the pages of the wall.
struct WallTurning {
    let turn: ProjectorModel.Turn
    let show: WallChoice.Show
    /// Where on the merge board one is; nil on the console.
    var place: BoardPlace?

    var html: HTML {
        """
        <form method="post" action="\(Route.consoleDeed(.showOnWall).path)" class="turning" id="bladdra" data-send>\
        \(FormPart.identity("sida"))\(FormPart.hidden("vy", place?.name ?? ""))\(FormPart.hidden("visa", show.name))\
        <button name="sida" value="\(turn.page - 1)"\(" disabled", if: turn.page == 1)>\
        \(Sentence("Föregående sida", "Previous page"))</button> \
        <span class="number">\(Sentence("Storbilden: sida \(turn.page) av \(turn.pages)", "Projector: page \(turn.page) of \(turn.pages)"))</span> \
        <button name="sida" value="\(turn.page + 1)"\(" disabled", if: turn.page == turn.pages)>\
        \(Sentence("Nästa sida", "Next page"))</button></form>
        """
    }
}

/// The wall's own line about what stands on other pages, or nowhere on it.
struct WallPlace {
    let turn: ProjectorModel.Turn
    /// How many there are beside those shown.
    let rest: Int
    /// What else is left out.
    var also: Sentence?

    var html: HTML {
        let pages =
            rest <= 0
            ? nil
            : Sentence(
                "sida \(turn.page) av \(turn.pages), \(rest) till på andra sidor",
                "page \(turn.page) of \(turn.pages), \(rest) more on other pages"
            )
        return [pages, also].compactMap(\.self).listed.html { "<p class=\"rest\">\($0)</p>" }
    }
}

extension [Sentence] {
    /// With a dot between them; nil for none.
    fileprivate var listed: Sentence? {
        dropFirst().reduce(first) { all, next in all.map { $0 + Sentence(same: " · ") + next } }
    }
}
