import Formats

/// What stands around every page: head, skip link, top line and content.
struct Frame {
    let title: Sentence
    /// Names the page for the style sheet.
    let kind: String
    /// The top line.
    var header = HTML.empty
    let main: HTML
    /// Pages that change while one looks at them are kept alive by script; without it they say so.
    var isLive = false
    /// A script of the page's own.
    var script: String?

    var html: HTML {
        """
        <!doctype html>
        <html lang="\(Sentence("sv", "en"))">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title)</title>
        <link rel="icon" href="\(Frame.file("icon.svg"))">
        <link rel="stylesheet" href="\(Frame.file("site.css"))">\(moreStyle)
        \(scripts, if: isLive)\(script.html(module))
        </head>
        <body class="\(kind)">
        <a class="skip" href="#innehall">\(Sentence("Hoppa till innehållet", "Skip to content"))</a>
        <header class="top" id="topp">\(header)</header>
        <main id="innehall" tabindex="-1">
        \(main)
        </main>
        \(footer)
        <div id="besked" role="status" aria-live="polite" data-own></div>
        </body>
        </html>

        """
    }

    /// Says in the other language that there is one.
    private var footer: HTML {
        """
        <footer class="foot" id="fot"><a href="\(Route.statement.path)">\(Sentence("Tillgänglighet", "Accessibility"))</a> \
        <form method="post" action="\(Route.language.path)">\
        <button name="sprak" value="\(Sentence("en", "sv"))" lang="\(Sentence("en", "sv"))" class="quiet">\
        \(Sentence("In English", "På svenska"))</button></form></footer>
        """
    }

    /// Pages that phones never see have a sheet of their own.
    private var moreStyle: HTML {
        switch kind {
        case "projector", "board", "paper": sheet("wall.css")
        case "console", "console-cards": sheet("console.css")
        case "interviews": sheet("interviews.css")
        default: .empty
        }
    }

    private func sheet(_ name: String) -> HTML { "<link rel=\"stylesheet\" href=\"\(Frame.file(name))\">" }

    private var scripts: HTML { module("room.js") }

    private func module(_ name: String) -> HTML {
        "<script type=\"module\" src=\"\(Frame.file(name))\"></script>"
    }

    static func file(_ name: String) -> String { Route.webFile(version: WebFile.version, name: name).path }
}

extension HTML {
    /// Connected or not, in words. Script fills it in; without script one reloads.
    static let connection: HTML = """
        <span id="anslutning" class="connection" data-own><noscript>\(Sentence("Ladda om sidan för att se nytt.", "Reload the page to see what is new."))</noscript></span>
        """

    /// The way back from the facilitator's other pages.
    static let toConsole: HTML =
        "<p><a href=\"\(Route.console.path)\">← \(Sentence("Till ledarvyn", "To the console"))</a></p>"
}
