import Formats

/// Prints the page: a button where script runs, otherwise how to do it.
enum PrintButton {
    static let html: HTML = """
        <p class="on-screen printing"><button type="button" class="second needs-script" data-print>\(Sentence("Skriv ut", "Print"))</button>\
        <noscript>\(Sentence("Skriv ut med Ctrl+P, på Mac ⌘P.", "Print by Ctrl+P, on a Mac by ⌘P."))</noscript></p>
        """
}
