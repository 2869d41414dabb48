import Engine
import Formats

/// Readable at fifteen metres: one question, the time, and what may be shown.
enum ProjectorPage {
    static func html(_ model: ProjectorModel) -> HTML {
        Frame(
            title: Sentence("Storbild – \(model.title)", "Projector – \(model.title)"),
            kind: "projector",
            header: header(model),
            main: main(model),
            isLive: true
        ).html
    }

    private static func header(_ model: ProjectorModel) -> HTML {
        var (clock, place): (Deadline?, HTML) = (nil, "<p class=\"brand\">\(model.title)</p>")
        if case .step(let step) = model.scene {
            (clock, place) = (step.deadline, "<p class=\"kicker\">\(step.title)</p>")
        }
        return """
            <div>\(place)<p class="state">\(HTML.connection)</p></div>
            \(clock.html { "<p class=\"wall-clock\">\($0.html)</p>" })
            \(corner(model), if: !isInviting(model) && model.scene != .over(isLast: true))
            \(clock.html(timeBar))
            """
    }

    /// How much is left, to be read from the back of the room. Script moves it; without script it stands as it was.
    private static func timeBar(_ deadline: Deadline) -> HTML {
        let whole = max(1, deadline.minutes * 60_000)
        let left = min(max(0, deadline.left), whole)
        return """
            <svg class="time-bar" id="tidsrad" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" data-own>\
            <rect class="track" width="1000" height="10"/>\
            <rect class="fill" width="\(left * 1_000 / whole)" height="10"/></svg>
            """
    }

    /// The way in stands large until all are here.
    private static func isInviting(_ model: ProjectorModel) -> Bool {
        switch model.scene {
        case .waiting: true
        case .over: false
        case .step(let step): model.joined < model.expected && step.number == 1 && !step.isForReading
        }
    }

    private static func main(_ model: ProjectorModel) -> HTML {
        switch model.scene {
        case .waiting:
            """
            <p class="kicker">\(model.workshop)</p>
            <h1>\(Sentence("Välkomna. Anslut med telefonen", "Welcome. Join with your phone"))</h1>
            \(invitation(model))
            """
        case .over(let isLast):
            """
            <p class="kicker">\(model.workshop)</p><h1>\(Sentence("Tack för i dag", "Thank you for today"))</h1>\
            <p class="note">\(Sentence("Allt är sparat.", "Everything is saved."))\(" \(results(model))", if: isLast)</p>
            """
        case .step(let step):
            """
            <div class="scene\(step.isForReading ? " reading" : hasWallToItself(step, model) ? " large" : "")">
            \(heading(step))
            \(step.move.html { "<p class=\"note\">\($0)</p>" })
            <div class="\(isInviting(model) ? "beside" : "alone")">
            <div class="content" id="innehall-\(step.id)">\(content(step.content))</div>
            \(isInviting(model) ? invitation(model) : .empty)</div></div>
            """
        }
    }

    private static func results(_ model: ProjectorModel) -> Sentence {
        let place = "\(model.address)\(Route.results.path)"
        return Sentence(
            "Vad som beslutades kan du läsa på \(place), på den telefon du hade här.",
            "What was decided you can read at \(place), on the phone you had here."
        )
    }

    /// Whether the question is all there is, with a line or two under it.
    private static func hasWallToItself(_ step: ProjectorModel.Step, _ model: ProjectorModel) -> Bool {
        switch step.content {
        case .nothing, .pause, .openVote, .closedVote: !isInviting(model) && WallFit.isShort(step.question)
        case .counts, .result, .answers, .texts, .ownership: false
        }
    }

    /// The question; or that its time is over, when nothing asks for votes any more.
    private static func heading(_ step: ProjectorModel.Step) -> HTML {
        switch step.content {
        case .closedVote: "<h1>\(Sentence("Röstningen är stängd", "The vote is closed"))</h1>"
        // In plenary the result stands under another question.
        case .result(let result) where result.title == step.title:
            "<h1>\(Sentence("Så röstade rummet", "How the room voted"))</h1>"
        default: "<h1 lang=\"sv\">\(step.question)</h1>"
        }
    }

    private static func invitation(_ model: ProjectorModel) -> HTML {
        """
        <div class="invitation">\(symbol(model))
        <div><p class="address">\(model.address)</p><p class="code-label">\(Sentence("Kod", "Code"))</p>
        <p class="code">\(Secret.spaced(code: model.way.code))</p>
        <p class="joined">\(Sentence(
            "\(model.joined) av \(model.expected) platser anslutna", "\(model.joined) of \(model.expected) seats joined"
        ))</p></div></div>
        """
    }

    private static func corner(_ model: ProjectorModel) -> HTML {
        """
        <div class="corner"><p>\(model.address)<br><strong>\(Secret.spaced(code: model.way.code))</strong></p>\
        \(symbol(model))</div>
        """
    }

    private static func symbol(_ model: ProjectorModel) -> HTML {
        .joinSymbol(address: model.address, way: model.way)
    }

    private static func content(_ content: ProjectorModel.Content) -> HTML {
        switch content {
        case .nothing: .empty
        case .pause(let time):
            time.html { "<p class=\"note\">\(Sentence("Vi fortsätter \($0).", "We go on at \($0)."))</p>" }
        case .counts(let arrivals): ArrivalsView(arrivals: arrivals).html
        case .openVote(let method): "<p class=\"note\">\(method.invitation) \(hidden)</p>"
        case .closedVote:
            "<p class=\"note\">\(Sentence("Resultatet visas snart, för alla på en gång.", "The result is shown soon, to everybody at once."))</p>"
        case .result(let result): ResultView(model: result).html
        case .answers(let answers): self.answers(answers)
        case .texts(let texts): self.texts(texts)
        case .ownership(let ownership): self.ownership(ownership)
        }
    }

    private static let hidden = Sentence(
        "Resultatet är dolt tills det visas för alla på en gång.",
        "The result is hidden until it is shown to everybody at once."
    )

    private static func answers(_ answers: ProjectorModel.Answers) -> HTML {
        """
        <p class="tally"><strong>\(answers.done)</strong> \(Sentence(
            "av \(answers.all) organisationer har svarat på allt", "of \(answers.all) organisations have answered all of it"
        ))</p>
        \(answers.title.html { "<h2 lang=\"sv\">\($0)</h2>" })
        <ol class="asked words-\(answers.size)">\(answers.questions.html(question))</ol>
        \(WallPlace(turn: answers.turn, rest: answers.rest).html)
        """
    }

    private static func question(_ question: ProjectorModel.Answers.Question) -> HTML {
        """
        <li class="tone-none"><p class="words" lang="sv">\(question.text)</p>\(question.result.html { result in
            switch result {
            case .told(let bars): "<div class=\"measures\">\(bars.html(\.html))</div>"
            case .tooFew: "<p class=\"measures\">\(result.words)</p>"
            }
        })</li>
        """
    }

    private static func texts(_ texts: ProjectorModel.Texts) -> HTML {
        """
        \(texts.title.html { "<h2>\($0)</h2>" })
        <ul class="wall-list size-\(texts.size)">\(texts.lines.html(line))</ul>
        \(texts.lines.isEmpty ? nothing : .empty)
        \(WallPlace(turn: texts.turn, rest: texts.rest).html)
        """
    }

    private static let nothing: HTML = "<p class=\"note\">\(Sentence("Inget ännu.", "Nothing yet."))</p>"

    private static func line(_ line: ProjectorModel.Line) -> HTML {
        """
        <li class="\(line.isPicture ? "picture-line" : "tone-\(line.area?.tone ?? "none")")">\
        \(line.area.html { "<span class=\"sign\">\($0.sign)</span> " })\
        \(line.lead.html { "<strong>\($0)</strong>\(line.text.isEmpty ? HTML.empty : "<br>")" })\(line.text)</li>
        """
    }

    /// Owned and unowned: the honest picture.
    private static func ownership(_ ownership: ProjectorModel.Ownership) -> HTML {
        if ownership.all == 0 {
            let words = Sentence("Inga aktiviteter är skrivna ännu.", "No actions are written yet.")
            return "<p class=\"note\">\(words)</p>"
        }
        let tally: HTML = """
            <p class="tally"><strong>\(ownership.led)</strong> \(Sentence(
                "av \(ownership.all) aktiviteter har någon som leder", "of \(ownership.all) actions have somebody who leads"
            ))</p>
            """
        let heading: HTML =
            "<h2>\(Sentence("Ingen leder ännu", "Nobody leads yet")) (\(ownership.all - ownership.led))</h2>"
        let list: HTML = "<ul class=\"unowned-list\">\(ownership.unowned.html(line))</ul>"
        let place = WallPlace(turn: ownership.turn, rest: ownership.rest).html
        // On a page of its own every line counts.
        if ownership.goals.isEmpty, !ownership.unowned.isEmpty {
            return "<div class=\"unowned-page\"><div class=\"tally-line\">\(tally)\(heading)</div>\(list)</div>\(place)"
        }
        return """
            \(tally)
            \("<p class=\"note\">\(allLed)</p>", if: ownership.led == ownership.all)
            <ul class="goal-rows">\(ownership.goals.html(row))</ul>
            \(heading + list, if: !ownership.unowned.isEmpty)
            \(place)
            """
    }

    private static let allLed = Sentence(
        "Allt har någon som leder. Det är erbjudanden tills de är beslutade.",
        "Everything has somebody who leads. They are offers until they are decided."
    )

    private static func row(_ row: ProjectorModel.GoalRow) -> HTML {
        """
        <li class="tone-\(row.area?.tone ?? "none")">\(row.area.html { "<span class=\"sign\">\($0.sign)</span>" }) \
        <span class="goal-words">\(row.text)</span>\
        \(parts(row))\
        <span class="number">\(Sentence("\(row.led) av \(row.all)", "\(row.led) of \(row.all)"))</span></li>
        """
    }

    /// One part for each action; those somebody leads are filled.
    private static func parts(_ row: ProjectorModel.GoalRow) -> HTML {
        let width = 100.0 / Double(max(1, row.all))
        return """
            <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">\((0..<row.all).html { place in
                """
                <rect class="\(place < row.led ? "led" : "free")" x="\(Int(Double(place) * width) + 1)" y="2" \
                width="\(max(1, Int(width) - 3))" height="16"/>
                """
            })</svg>
            """
    }
}

extension VotingMethod {
    /// What one does, with the method's own word.
    fileprivate var invitation: Sentence {
        switch self {
        case .dots: Sentence("Lägg dina prickar på telefonen.", "Place your dots on your phone.")
        case .rating:
            Sentence("Sätt vikt och möjlighet på telefonen.", "Rate importance and feasibility on your phone.")
        case .ranking: Sentence("Ordna på telefonen.", "Put in order on your phone.")
        case .quadratic: Sentence("Fördela dina röster på telefonen.", "Spread your votes on your phone.")
        }
    }
}

extension HTML {
    /// The QR symbol of the way in. An address too long for any symbol still stands in words beside it.
    /// - Parameter table: whose card it stands on.
    static func joinSymbol(address: String, way: WayIn, table: TableID? = nil) -> HTML {
        let link = address + way.route(to: table).path
        do {
            return "<div class=\"qr\">\(HTML.markup(try QRCode(link).svg(title: "QR: \(address)")))</div>"
        } catch {
            return .empty
        }
    }
}
