import Formats

/// One screen: what is now, how the tables are doing, what comes next.
enum ConsolePage {
    static func html(_ model: ConsoleModel) -> HTML {
        Frame(
            title: Sentence("Ledare – \(model.title)", "Facilitator – \(model.title)"),
            kind: "console",
            header: header(model),
            main: main(model),
            isLive: true
        ).html
    }

    private static func header(_ model: ConsoleModel) -> HTML {
        """
        <h1 class="brand">\(model.title)</h1><p>\(HTML.connection)</p>
        <p class="join-code">\(wayIn(model)) · \
        \(Sentence("\(model.joined) av \(model.expected) anslutna", "\(model.joined) of \(model.expected) joined"))</p>
        \(model.standby.html { "<p class=\"standby\">\($0)</p>" })\
        <nav class="ways" aria-label="\(Sentence("Sidor", "Pages"))">\
        <a href="\(Route.cards.path)">\(Sentence("Kort", "Cards"))</a> \
        <a href="\(Route.interviews.path)">\(Sentence("Intervjuer", "Interviews"))</a> \
        <a href="\(Route.projector.path)" target="_blank">\(Sentence("Storbild", "Projector"))</a> \
        <a href="\(Route.board(nil).path)">\(Sentence("Slå ihop", "Merge"))</a> \
        <a href="\(Route.paper(nil).path)">\(Sentence("Skriv ut", "Print"))</a> \
        <a href="\(Route.results.path)">\(Sentence("Resultat", "Results"))</a> \
        <a href="\(Route.draft.path)">\(Sentence("Utkast (Word)", "Draft (Word)"))</a></nav>
        """
    }

    @HTMLChoice private static func wayIn(_ model: ConsoleModel) -> HTML {
        if model.isOver {
            "\(Sentence("Anslutningen är stängd", "Joining is closed"))"
        } else {
            "\(Sentence("Kod", "Code")) <strong>\(Secret.spaced(code: model.joinCode))</strong>"
        }
    }

    private static func main(_ model: ConsoleModel) -> HTML {
        """
        \(FormPart.problem(model.problem))
        \(ConsoleLead(model: model).banner)
        \(model.troubles.enumerated().html { "<p class=\"trouble\" role=\"alert\" id=\"larm-\($0)\">\($1)</p>" })
        \(KeptWords.html(on: KeptWords.console))
        <div class="panels" id="paneler">
        <section class="panel now" id="nu" aria-label="\(Sentence("Nu", "Now"))">\(ConsoleNow(model: model).html)</section>
        <section class="panel" id="bord" aria-label="\(Sentence("Bord", "Tables"))">\(ConsoleTables(model: model).html)</section>
        <section class="panel next" id="sedan" aria-label="\(Sentence("Sedan", "Next"))">\(ConsolePlan(model: model).html)</section>
        </div>
        """
    }
}

/// A form of the console: sent in the background by script, as any form without. What is half typed in it is kept.
enum ConsoleForm {
    /// - Parameter words: what the form sends, where that only adds something, so that it can wait and be sent again on
    ///   its own until it is saved. What changes something else stays in its form instead, for somebody to judge anew.
    static func html(
        _ deed: ConsoleDeed,
        _ name: String,
        class style: String = "stack",
        sends words: Sentence? = nil,
        _ inside: HTML
    ) -> HTML {
        let way: HTML = words.map { "data-outbox=\"\($0)\"" } ?? "data-send"
        return """
            <form method="post" action="\(Route.consoleDeed(deed).path)" id="f-\(name)" class="\(style)" \(way) \
            data-draft="\(deed.isOnCards ? KeptWords.cards : KeptWords.console)/\(name)">
            \(FormPart.identity(name))\(inside)<p class="unsent" id="f-\(name)-osparat" data-own></p></form>
            """
    }
}

/// What waits to be saved and what was half typed for a form that is gone: filled in by script, on the page where it was
/// written.
enum KeptWords {
    static let console = "ledare"
    static let cards = "kort"
    static let board = "tavla"

    static func html(on page: String) -> HTML {
        """
        <section id="ko" class="queue" aria-label="\(Sentence("Det du har skickat", "What you have sent"))" data-own></section>
        <section id="kvar" class="kept" aria-label="\(Sentence("Text som är kvar hos dig", "Text still with you"))" \
        data-scope="\(page)" data-own></section>
        """
    }
}

/// Lets a part of a page be chosen with `if` and put together without plus signs.
@resultBuilder
enum HTMLChoice {
    static func buildExpression(_ html: HTML) -> HTML { html }
    static func buildBlock(_ parts: HTML...) -> HTML { parts.html { $0 } }
    static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }
    static func buildEither(first: HTML) -> HTML { first }
    static func buildEither(second: HTML) -> HTML { second }
}
