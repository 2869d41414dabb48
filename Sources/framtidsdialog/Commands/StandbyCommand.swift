import Formats

extension Verb {
    static let standby = Verb(
        "standby",
        Sentence("håll en kopia av rummet redo på en annan dator", "keep a copy of the room ready on another computer"),
        usage: "LÄNK --database FIL",
        options: [.database],
        operands: 1...1,
        details: Sentence(
            "Länken står i serverns fönster. Kopian hämtas varje sekund, med nycklar, platser och koder; ledarsidan visar hur den ligger till.\nGår den andra datorn sönder: avsluta med Ctrl-C och kör framtidsdialog serve med kopian. Koder, länkar och kvittenser gäller som förut, så telefonerna fortsätter när den nås på samma adress.\nKopian bara växer. Ett rum som är tomt, äldre eller ett annat ändrar inget i den; då sägs det och båda filerna är kvar.",
            "The link stands in the server's window. The copy is fetched every second, with keys, seats and codes; the console shows how it is doing.\nIf the other computer breaks: end with Ctrl-C and run framtidsdialog serve with the copy. Codes, links and receipts hold as before, so phones go on when it is reached at the same address.\nThe copy only grows. A room that is empty, older or another changes nothing in it; that is said, and both files remain."
        )
    ) { asked in
        let original = try Original(link: asked.operands[0])
        try StandbyRoom(original, database: asked.database, terminal: asked.terminal).run()
        return .success
    }
}
