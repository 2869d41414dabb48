import Formats

/// A sheet with what to do, in order, for whoever has the computers in hand.
struct CareSheet {
    let title: Sentence
    let lead: Sentence
    let steps: [Sentence]
    let note: Sentence

    var html: HTML {
        """
        <section class="sheet care"><h2>\(title)</h2><p class="hint">\(lead)</p>
        <ol class="steps-in">\(steps.html { "<li><span class=\"box\"></span> \($0)</li>" })</ol>
        <p class="note">\(note)</p></section>
        """
    }
}

extension Paper {
    var name: Sentence {
        switch self {
        case .tableCards: Sentence("Bordskort", "Table cards")
        case .forms: Sentence("Blanketter", "Paper forms")
        case .preflight: Sentence("Kontroll före dagen", "Before the day")
        case .standby: Sentence("Reservkort", "Standby card")
        }
    }
}

extension CareSheet {
    /// Guest networks keep devices apart, and a projector's computer falls asleep: both are found by trying, half an
    /// hour before and not in front of the room.
    static func preflight(_ model: PaperModel) -> CareSheet {
        CareSheet(
            title: Sentence("Kontroll före \(model.workshop)", "Before \(model.workshop)"),
            lead: Sentence(
                "I lokalen, på det nät som deltagarna ska använda, en halvtimme innan de kommer.",
                "In the room, on the network the participants will use, half an hour before they come."
            ),
            steps: [
                Sentence(
                    "Rikta en telefon på samma Wi-Fi mot koden på storbilden. Sidan ska öppnas. Gör den inte det skiljer nätet enheterna åt: använd ett eget Wi-Fi med lösenord, eller telefonens delade nät.",
                    "Point a phone on the same Wi-Fi at the code on the wall. The page should open. If it does not, the network keeps devices apart: use a Wi-Fi of your own with a password, or a phone's shared network."
                ),
                Sentence(
                    "Anslut med en påhittad organisation och se att ledarsidan räknar en ansluten till.",
                    "Join with an invented organisation and see that the console counts one more."
                ),
                Sentence(
                    "Stäng telefonens skärm en minut och öppna den igen. Sidan ska säga att den är ansluten inom fem sekunder.",
                    "Turn the phone's screen off for a minute and on again. The page should say that it is connected within five seconds."
                ),
                Sentence(
                    "Läs storbilden från längst bak. Ställ in att datorn vid projektorn inte släcker skärmen och inte går i vila: det kan sidan bara hindra själv på den här datorn eller över https.",
                    "Read the wall from the back of the room. Set the computer at the projector not to turn off its screen or sleep: the page can only prevent that itself on this computer or over https."
                ),
                Sentence(
                    "Sätt in laddare i ledarens dator, och stäng av att den går i vila när locket fälls.",
                    "Plug in the facilitator's computer, and stop it from sleeping when the lid is closed."
                ),
                Sentence(
                    "Starta reservdatorn på samma nät. Ledarsidan ska säga ”Reservdatorn följer med”. Lägg reservkortet bredvid.",
                    "Start the standby on the same network. The console should say “The standby follows”. Put the standby card beside it."
                ),
                Sentence(
                    "Lägg ut bordskort och blanketter, ett av varje steg till varje bord, och pennor.",
                    "Put out table cards and paper forms, one of each step at each table, and pens."
                ),
            ],
            note: Sentence(
                "Faller nätet under dagen: fortsätt på blanketterna. Det som redan är skickat ligger kvar i telefonerna, och blanketterna skrivs in efteråt.",
                "Should the network fail during the day: go on with the paper forms. What has been sent is kept in the phones, and the forms are typed in afterwards."
            )
        )
    }

    /// Names no key: the sheet lies on a table.
    static func standby(_ model: PaperModel) -> CareSheet {
        CareSheet(
            title: Sentence("Om ledarens dator dör", "If the facilitator's computer dies"),
            lead: Sentence(
                "Ligger vid reservdatorn. Klart på tre minuter; ingen behöver en ny kod.",
                "Lies beside the standby. Done in three minutes; nobody needs a new code."
            ),
            steps: [
                Sentence(
                    "Säg till rummet: ”Skriv vidare. Det ni har skickat ligger kvar i telefonerna.”",
                    "Tell the room: “Go on writing. What you have sent is kept in your phones.”"
                ),
                Sentence(
                    "Läs i reservdatorns fönster när kopian hade allt. Avsluta där med Ctrl-C.",
                    "Read in the standby's window when the copy had everything. End there with Ctrl-C."
                ),
                Sentence(
                    "Skriv raden som står i fönstret: framtidsdialog serve --database reserv.sqlite --host 0.0.0.0",
                    "Type the line that stands in the window: framtidsdialog serve --database reserv.sqlite --host 0.0.0.0"
                ),
                Sentence(
                    "Ge reservdatorn den gamla datorns adress, \(model.address), om du rår över nätet (eller peka om namnet). Då fortsätter alla telefoner av sig själva.",
                    "Give the standby the old computer's address, \(model.address), if the network is yours (or point the name to it). Then all phones go on by themselves."
                ),
                Sentence(
                    "Annars: öppna storbilden från reservdatorns fönster. Alla riktar kameran mot den nya koden och skriver sin återkomstkod. Rummets kod är densamma, \(Secret.spaced(code: model.way.code)).",
                    "Else: open the wall from the standby's window. All point their cameras at the new code and type their return code. The room's code is the same, \(Secret.spaced(code: model.way.code))."
                ),
                Sentence(
                    "Öppna ledarens länk ur fönstret. Steg, klocka och kort är som förut. Fråga borden vad de skrev de sista sekunderna, och skriv in det som saknas.",
                    "Open the facilitator's link from the window. Step, clock and cards are as before. Ask the tables what they wrote in the last seconds, and type in what is missing."
                ),
            ],
            note: Sentence(
                "Starta inte rummet på den gamla datorn igen i dag. Dess fil är kvar som den var, och kan läsas i efterhand.",
                "Do not open the room on the old computer again today. Its file is as it was, and can be read afterwards."
            )
        )
    }
}
