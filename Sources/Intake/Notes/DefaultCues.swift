/// Words inside a sentence that point to a category, by the standard code ids, with how strongly. Written as phrases
/// for `NotePhrases`; a process's own cues come beside them.
enum DefaultCues {
    /// Wordings so clear that they outweigh the heading a statement stands under.
    static let decisive: [String: [String]] = [
        "nulage": [],
        "utmaning": [
            "^ största problemet", "^ största utmaningen", "^ den största utmaningen", "^ det största problemet",
            "^ problemet är", "^ utmaningen är",
            "^ svårast är", "^ det svåra är", "^ det svåraste är", "^ vår största utmaning", "^ vårt största problem",
            "^ en stor utmaning", "^ en utmaning är",
            "^ men största problemet", "^ men problemet är", "^ ett stort problem", "^ ett problem är",
            "^ det som oroar", "^ en svårighet är",
        ],
        "prioritering": [
            "^ det viktigaste är", "^ viktigast är", "^ det allra viktigaste", "^ allra viktigast",
            "^ viktigast av allt", "^ det som borde prioriteras",
            "^ prioritera", "^ vi måste prioritera", "^ först och främst måste", "^ högst upp på listan",
            "^ länet bör prioritera", "^ strategin bör prioritera",
            "^ strategin måste prioritera", "^ om jag fick välja en sak", "^ om jag fick välja",
            "^ det viktigaste framåt", "^ viktigast framåt",
        ],
        "hindrande": [
            "^ det som hindrar", "^ det som bromsar", "^ det som stoppar", "^ ett hinder är", "^ ett hinder",
            "^ hindret är", "^ det största hindret", "^ största hindret",
            "^ en bromskloss är", "^ det som står i vägen", "^ ett stort hinder", "^ vad som hindrar",
            "^ det som håller tillbaka", "^ vad som bromsar",
        ],
        "padrivande": [
            "^ tack vare", "^ det som driver på", "^ det som hjälper", "^ en framgångsfaktor", "^ framgångsfaktorn",
            "^ det som fungerar är", "^ en drivkraft",
            "^ en styrka är", "^ det som underlättar", "^ den viktigaste framgångsfaktorn", "^ det som gör att det går",
            "^ det som har hjälpt", "^ vår styrka är",
        ],
        "utvecklingsomrade": [
            "^ vi behöver utveckla", "^ vi behöver bli bättre", "^ vi borde bli bättre", "^ ett utvecklingsområde",
            "^ det som behöver utvecklas", "^ vi kan bli bättre",
            "^ vi skulle behöva utveckla", "^ vi behöver lära oss", "^ vi måste bli bättre",
            "^ vi skulle kunna bli bättre", "^ vi vill utveckla", "^ utveckla hur",
        ],
        "samverkansform": [],
        "central-aktor": [
            "^ _ måste vara med", "^ _ behöver vara med", "^ en central aktör", "^ en nyckelaktör",
            "^ den viktigaste aktören", "^ en viktig aktör",
            "^ _ är en nyckelaktör", "^ _ är en central aktör", "^ _ är en viktig aktör",
        ],
        "lansstyrelsens-roll": [
            "^ länsstyrelsen ska", "^ länsstyrelsen bör", "^ länsstyrelsen borde", "^ länsstyrelsen kan",
            "^ länsstyrelsen kunde", "^ länsstyrelsen får gärna",
            "^ länsstyrelsen behöver", "^ länsstyrelsen måste", "^ länsstyrelsen skulle", "^ länsstyrelsens roll",
            "^ av länsstyrelsen", "^ från länsstyrelsen",
            "^ vi önskar att länsstyrelsen", "^ vi vill att länsstyrelsen", "^ jag vill att länsstyrelsen",
            "^ vi behöver länsstyrelsen", "^ länsstyrelsen har en viktig roll",
        ],
    ]

    static let weighted: [String: [(String, Double)]] = [
        "nulage": [
            ("idag", 1), ("i dag", 1), ("just nu", 1), ("numera", 1), ("har vi", 0.7), ("vi har", 0.6),
            ("det finns", 0.5), ("finns", 0.4), ("arbetar vi med", 1.5),
            ("vi arbetar", 1), ("vi jobbar", 1), ("sedan flera år", 1), ("sedan några år", 1), ("procent", 0.7),
            ("är kvinnor", 0.8), ("är män", 0.8), ("för närvarande", 1.5),
            ("hos oss är", 1), ("redan", 0.5), ("i nuläget", 2), ("statistiken visar", 1), ("har blivit", 0.7),
            ("ungefär", 0.3), ("^ vi har", 0.6), ("av tio", 0.7),
        ],
        "utmaning": [
            ("svår*", 1.2), ("problem*", 1.2), ("utmaning*", 2), ("saknar", 1), ("saknas", 1), ("brist*", 0.9),
            ("inte", 0.35), ("ingen", 0.4), ("inga", 0.4), ("aldrig", 0.6),
            ("för få", 1), ("oroar", 1.5), ("oro", 0.8), ("räcker inte", 1), ("fungerar inte", 1.2),
            ("funkar inte", 1.2), ("skaver", 1.5), ("sämre", 0.8), ("tyvärr", 0.6), ("dålig*", 0.7),
            ("ojämn*", 0.8), ("glapp*", 1), ("mörkertal*", 1), ("drabb*", 0.7), ("utsatt*", 0.4), ("tappar", 0.9),
            ("knappt", 0.5), ("når inte", 1), ("ohälsa", 0.6), ("slutar", 0.5), ("väntar", 0.4),
        ],
        "prioritering": [
            ("viktigast*", 2), ("priorit*", 1.8), ("satsa*", 1.2), ("måste", 0.7), ("borde", 0.7), ("bör", 0.8),
            ("ska", 0.5), ("först", 0.5), ("framför allt", 1), ("fokus*", 0.8),
            ("avgörande", 0.8), ("vi vill se", 1), ("gemensam*", 0.5), ("behöver", 0.5), ("behövs", 0.6),
            ("obligatorisk*", 0.8), ("i hela länet", 0.8), ("alla kommuner", 0.5), ("inför", 0.6),
            ("strategin", 0.6), ("krävs", 0.6), ("lägg", 0.8), ("gör", 0.2),
        ],
        "hindrande": [
            ("hindr*", 2), ("hinder", 2), ("broms*", 1.8), ("stopp*", 1.2), ("i vägen", 1.5), ("motstånd*", 1.5),
            ("tidsbrist*", 2), ("ingen tid", 1.5), ("hinner inte", 1.5), ("inte tid", 1.5),
            ("budget*", 0.6), ("pengar*", 0.6), ("resurs*", 0.7), ("resursbrist*", 1.5), ("projektmedel", 1.2),
            ("projekt*", 0.5), ("personalomsättning*", 1.5), ("mandat", 1), ("sekretess*", 1.3), ("stuprör*", 1.3),
            ("gör att vi inte", 1.8), ("gör att det inte", 1.8), ("eldsjäl*", 0.8), ("kortsiktig*", 1.3), ("byts", 0.7),
            ("omorganisation*", 1.2), ("blankett*", 0.8), ("ettårig*", 1), ("faller", 0.5), ("eldsjälsberoende", 1.5),
            ("prioriteras bort", 1.8), ("prioriteras ned", 1.5), ("bortprioriter*", 1.8), ("nedprioriter*", 1.8),
            ("trögt", 1.2), ("försvårar", 1.5), ("fastnar", 1), ("håller tillbaka", 1.5), ("avstånd*", 0.5),
        ],
        "padrivande": [
            ("tack vare", 2), ("driver på", 2), ("drivit", 0.8), ("fungerar bra", 1.2), ("funkar bra", 1.2),
            ("lyckats", 1.2), ("engagemang*", 1), ("engagera*", 0.7), ("stöd från ledning*", 2), ("underlätta*", 1.5),
            ("hjälper", 1), ("hjälpt", 1), ("gör skillnad", 1.5), ("gjort skillnad", 1.5), ("framgång*", 1.5),
            ("drivkraft*", 2), ("efterfråga*", 0.8), ("öppnat", 0.8), ("vågar", 0.6), ("lagkrav*", 1), ("ny lag", 1),
            ("kommit igång", 1), ("har gett oss", 1), ("ryggen fri", 1.2), ("eldsjäl", 0.5), ("möjlig*", 0.4),
            ("stolt*", 0.8), ("lättare", 0.9), ("tillgång", 1), ("bättre", 0.4), ("lossna*", 1), ("fart", 0.6),
        ],
        "utvecklingsomrade": [
            ("behöver utveckla*", 2), ("behöver bli bättre", 2), ("bli bättre på", 1.8), ("utveckla*", 0.9),
            ("förbättra*", 1), ("skulle behöva", 1.2), ("behöver vi", 0.8), ("behöver lära", 1.2), ("kunde vi", 1),
            ("förslag", 1),
            ("önska*", 0.8), ("skulle kunna", 1), ("mer av", 0.8), ("kunskapslyft*", 1), ("kompetensutveckling*", 0.8),
        ],
        "samverkansform": [
            ("samverk*", 1.5), ("samarbet*", 1.3), ("nätverk*", 1.3), ("forum", 1.3), ("träffas", 1),
            ("träffar om året", 1.5), ("möte per termin", 1.5), ("tillsammans", 0.8), ("branschråd*", 1.5),
            ("samma bord", 1.5),
            ("överenskommelse*", 1.5), ("en gång i", 0.5), ("per termin", 1), ("i kvartalet", 1),
            ("gemensamt forum", 1.5), ("ihop med", 0.8), ("styrgrupp*", 1), ("råd för", 0.8), ("möts", 0.8),
            ("heldag", 0.8), ("partnerskap*", 1.2),
        ],
        "central-aktor": [
            ("måste vara med", 2), ("behöver vara med", 2), ("ska med", 1.8), ("måste med", 1.8), ("ska vara med", 1.5),
            ("är helt avgörande", 1.5), ("utan dem", 1.5), ("nyckelroll*", 1.8), ("nyckelaktör*", 2), ("aktör*", 0.8),
            ("glöms", 1.5), ("sällan med", 1.8), ("aldrig med", 1.5), ("inte med i rummet", 1.8), ("bjud in", 1.3),
            ("bjudas in", 1.3), ("saknas vid bordet", 2), ("når fler", 1), ("äger frågan", 1),
            ("mer inflytande över", 1), ("är nyckeln", 1.5),
        ],
        "lansstyrelsens-roll": [
            ("länsstyrelsen", 2), ("länsstyrelsens", 2), ("lst", 2), ("^ länsstyrelsen", 2),
        ],
    ]
}
