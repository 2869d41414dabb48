import Formats

/// The accessibility statement (tillgänglighetsredogörelse) that lagen (2018:1937) om tillgänglighet till digital
/// offentlig service asks for, in the order of Digg's template: who, how far it complies, known shortcomings, how to
/// report, supervision, how it was tested, dates. It says what our tests check, and no more.
enum StatementPage {
    /// When the text below was last judged against the site.
    private static let assessed = "2026-11-22"

    static func html(_ model: StatementModel, back: Route?) -> HTML {
        Frame(
            title: Sentence("Tillgänglighet – \(model.title)", "Accessibility – \(model.title)"),
            kind: "statement",
            header: """
                <p class="brand">\(model.title)</p>\
                <p><a href="\((back ?? .join(code: nil)).path)">\(Sentence("Tillbaka", "Back"))</a></p>
                """,
            main: main(model)
        ).html
    }

    private static func main(_ model: StatementModel) -> HTML {
        """
        <h1>\(Sentence("Tillgänglighets\u{AD}redogörelse", "Accessibility statement"))</h1>
        <p class="lead">\(about(model))</p>
        \(section(
            Sentence("Hur tillgänglig är webbplatsen?", "How accessible is the site?"),
            [
                Sentence(
                    "Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service "
                        + "(2018:1937). Vi arbetar efter WCAG 2.2, nivå AA. Ingen utomstående har granskat den.",
                    "The site partly complies with the Swedish act on accessibility of digital public services "
                        + "(2018:1937). We work to WCAG 2.2, level AA. Nobody outside has reviewed it."
                )
            ]
        ))
        <h2>\(Sentence("Kända brister", "Known shortcomings"))</h2><ul class="points">\(shortcomings.html { "<li>\($0)</li>" })</ul>
        \(section(Sentence("Om du inte kan använda någon del", "If you cannot use some part"), help(model)))
        \(section(Sentence("Rapportera brister", "Report shortcomings"), report(model)))
        <h2>\(Sentence("Tillsyn", "Supervision"))</h2>
        <p>\(Sentence(
            "Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi hanterar det du "
                + "påtalat kan du anmäla det dit:",
            "Myndigheten för digital förvaltning (Digg), the Agency for Digital Government, supervises the act. If you are "
                + "not content with how we deal with what you reported, you can tell them:"
        )) <a href="https://www.digg.se/tdosanmalan">digg.se/tdosanmalan</a>.</p>
        <h2>\(Sentence("Hur vi har testat", "How we have tested"))</h2>
        <p>\(Sentence("Självskattning. Vid varje ändring av programmet prövas:", "Self-assessment. At every change of the program it is tried:"))</p>
        <ul class="points">\(tests.html { "<li>\($0)</li>" })</ul>
        <h2>\(Sentence("Innehåll som inte omfattas", "Content not covered"))</h2>
        <p>\(Sentence(
            "Inget är undantaget som oskäligt betungande. Kort som skrivs för hand på papper blir text på webbplatsen "
                + "först när sekreteraren skriver in dem.",
            "Nothing is exempted as a disproportionate burden. Cards written by hand on paper become text on the site "
                + "only when the secretary types them in."
        ))</p>
        <p class="meta">\(Sentence(
            "Webbplatsens följsamhet bedömdes \(assessed). Redogörelsen uppdaterades \(assessed).",
            "Compliance was assessed on \(assessed). The statement was updated on \(assessed)."
        ))</p>
        """
    }

    private static func section(_ title: Sentence, _ paragraphs: [Sentence]) -> HTML {
        "<h2>\(title)</h2>\(paragraphs.html { "<p>\($0)</p>" })"
    }

    private static func owner(_ model: StatementModel) -> Sentence {
        model.publisher.isEmpty
            ? Sentence("Den som ordnar workshopen", "Whoever arranges the workshop") : Sentence(same: model.publisher)
    }

    private static func about(_ model: StatementModel) -> Sentence {
        owner(model)
            + Sentence(
                " står bakom den här webbplatsen, ”\(model.title)”, som används under workshopen och efteråt. Här står "
                    + "hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till "
                    + "och hur du berättar om fler.",
                " is responsible for this site, “\(model.title)”, which is used during the workshop and afterwards. Here is "
                    + "how it complies with the Swedish act on accessibility of digital public services, which shortcomings "
                    + "we know of and how to tell us of more."
            )
    }

    private static let shortcomings = [
        Sentence(
            "Webbplatsen är inte prövad med skärmläsare av någon som använder en till vardags.",
            "The site has not been tried with a screen reader by somebody who uses one every day."
        ),
        Sentence(
            "Storbilden är gjord för att läsas på håll och förstoras inte: det som inte får plats står på fler sidor, som "
                + "processledaren bläddrar. Allt som visas där finns också på sidan Resultat och på deltagarnas egna sidor.",
            "The projector page is made to be read from afar and cannot be enlarged: what does not fit stands on further "
                + "pages, which the facilitator turns. Everything shown there is also on the Results page and on the "
                + "participants' own pages."
        ),
        Sentence(
            "Stegen har tid. Processledaren kan alltid ge mer, och det du skrivit finns kvar när tiden är ute.",
            "Steps are timed. The facilitator can always give more, and what you have written stays when time is out."
        ),
        Sentence(
            "Texter som deltagare och intervjuade skrivit är på svenska och inte granskade för klarspråk.",
            "Texts by participants and those interviewed are in Swedish and not reviewed for plain language."
        ),
    ]

    private static func help(_ model: StatementModel) -> [Sentence] {
        [
            Sentence(
                "I rummet: säg till processledaren eller bordets sekreterare. Du kan skriva på papper eller säga det du vill, "
                    + "och sekreteraren skriver in det ordagrant.",
                "In the room: tell the facilitator or the table's secretary. You can write on paper or say what you want, and "
                    + "the secretary types it in word for word."
            ),
            Sentence("Efteråt: kontakta ", "Afterwards: contact ") + owner(model)
                + Sentence(
                    " och be om innehållet i en form som passar dig.",
                    " and ask for the content in a form that suits you."
                ),
        ]
    }

    private static func report(_ model: StatementModel) -> [Sentence] {
        [
            Sentence(
                "Hittar du en brist som inte står här, eller anser du att vi inte följer lagen, berätta det för processledaren "
                    + "eller kontakta ",
                "If you find a shortcoming not listed here, or think we do not comply with the act, tell the facilitator or "
                    + "contact "
            ) + owner(model)
                + Sentence(
                    " genom registrator. Skriv att det gäller tillgängligheten på ”\(model.title)”.",
                    ", through its registrar. Say that it concerns the accessibility of “\(model.title)”."
                )
        ]
    }

    private static let tests = [
        Sentence(
            "varje sida i varje slags steg med axe-core, i Chromium, 320 och 1440 bildpunkter bred; kontrasten i både "
                + "ljust och mörkt läge",
            "every page in every kind of step with axe-core, in Chromium, 320 and 1440 pixels wide; contrast both in light "
                + "and in dark"
        ),
        Sentence(
            "att inget behöver rullas i sidled i 320, 768, 1440 och 1920 bildpunkters bredd (320 är vad som är kvar av en "
                + "bärbar dators skärm vid 400 % förstoring), eller på telefon och bärbar dator med dubbelt så stor text",
            "that nothing has to be scrolled sideways at widths of 320, 768, 1440 and 1920 pixels (320 is what is left of a "
                + "laptop's screen at 400% zoom), or on a phone and a laptop with text twice as large"
        ),
        Sentence(
            "att knappar och fält är minst 44 bildpunkter åt båda håll på deltagarnas sidor och minst 24 på "
                + "processledarens, och länkar utanför löpande text minst 24",
            "that buttons and fields measure at least 44 pixels both ways on the participants' pages and at least 24 on the "
                + "facilitator's, and links outside running text at least 24"
        ),
        Sentence(
            "att text har minst kontrasten 4,5:1 i ljust och mörkt läge, och storbilden minst 7:1",
            "that text has a contrast of at least 4.5:1 in light and dark, and the projector at least 7:1"
        ),
        Sentence(
            "att det går att ansluta, skriva, slå ihop kort, rösta, erbjuda något, byta steg, ångra och visa ett resultat "
                + "med bara tangentbord, utan att dra något, och att det alltid syns var man är",
            "that one can join, write, merge cards, vote, offer something, change steps, undo and show a result with the "
                + "keyboard alone, without dragging, and always see where one is"
        ),
        Sentence(
            "att ett nytt steg och den sista minuten sägs en gång för skärmläsare, och att inget rör sig för den som valt "
                + "bort rörelser",
            "that a new step and the last minute are announced once to screen readers, and that nothing moves for whoever "
                + "has turned motion off"
        ),
        Sentence(
            "vad varje sida ger en skärmläsare, enligt webbläsarens tillgänglighetsträd: landmärken, rubriker i ordning, namn "
                + "på allt som går att trycka på och fylla i, fel vid fältet de gäller, och en enda röst som säger vad som "
                + "ändras, på sidans språk",
            "what every page gives a screen reader, by the browser's accessibility tree: landmarks, headings in order, names "
                + "of all that can be pressed and filled in, errors at their field, and one voice only that says what "
                + "changes, in the page's language"
        ),
        Sentence(
            "att det man skriver eller läser står stilla när något nytt kommer, och att markören och fokus är kvar",
            "that what one writes or reads stays where it is when something new comes, with caret and focus in place"
        ),
        Sentence("att formulären går att skicka utan skript", "that forms can be sent without script"),
        Sentence(
            "att de dokument som hämtas har språk, rubriker och tabellhuvuden",
            "that the documents offered have a language, headings and table headers"
        ),
    ]
}
