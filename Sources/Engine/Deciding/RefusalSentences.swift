extension Refusal {
    /// One Swedish sentence (sometimes two) for the room: what, where and what to do.
    package var swedish: String { swedish(naming: \.text) }

    /// The same sentence in English.
    package var english: String { english(naming: \.text) }

    /// - Parameter name: what the room calls a step.
    package func swedish(naming name: (StepID) -> String) -> String {
        switch self {
        case .notFounded: "Strategifilen är tom. Skapa den från en processmapp först (framtidsdialog new)."
        case .alreadyFounded: "Strategifilen innehåller redan en process. Välj en ny fil."
        case .unknownSeat(let seat): "Platsen \(seat) finns inte. Anslut igen med koden."
        case .notAllowed(.facilitator): "Det här gör inte processledaren: deltagarna gör det från sina platser."
        case .notAllowed(let role): "Det här kan inte göras av \(role.swedish). Be processledaren om hjälp."
        case .emptyText: "Texten är tom. Skriv något först."
        case .textTooLong(let length, let limit):
            "Texten är \(length) tecken lång; högst \(limit) får plats. Korta den."
        case .unknown(let thing, let id): "\(thing.swedish) \(id) finns inte. Kontrollera beteckningen."
        case .alreadyExists(let thing, let id): "\(thing.swedish) \(id) finns redan. Välj en annan beteckning."
        case .noOpenWorkshop: "Ingen workshop är öppen. Vänta tills processledaren öppnar den."
        case .workshopOpen(let workshop): "Workshopen \(workshop) är redan öppen. Avsluta den först."
        case .workshopNotOpen(let workshop): "Workshopen \(workshop) är inte öppen. Öppna den först."
        case .over:
            "Workshoparna är slut och det ni kom fram till står fast. Du kan läsa det; be processledaren om något ska ändras."
        case .notInvited(let workshop): "Platsen är inte inbjuden till \(workshop). Be processledaren lägga till den."
        case .stepMoved(let step):
            "Någon har redan bytt steg. Nu gäller \(step.map(name) ?? "starten"); läs av läget och välj igen."
        case .stepClosed(let step):
            "Steget \(name(step)) är avslutat. Texten är kvar hos dig; lägg den i steget som pågår."
        case .stepDoesNot(let step, let deed):
            "I steget \(name(step)) kan man inte \(deed.swedish). Vänta till ett steg som är till för det."
        case .kindNotCollected(let kind, let step):
            "Steget \(name(step)) tar inte emot inspel av slaget \(kind.swedish). Välj ett annat slag."
        case .stepNotBegun(let step):
            "Steget \(name(step)) har inte börjat. Vänta, eller lägg texten i steget som pågår."
        case .otherTable(let table):
            "Platsen sitter inte vid bord \(table). Skriv vid det egna bordet eller be processledaren."
        case .notYours:
            "Det är någon annans inspel. Bara den som skrev det, bordets sekreterare eller processledaren kan ändra det."
        case .changedMeanwhile(let id, let text):
            "\(id) ändrades av någon annan under tiden. Där står nu: ”\(text.prefix(200))”. Din text är kvar hos dig; läs och spara igen."
        case .withdrawn(let id): "\(id) är borttaget och kan inte användas."
        case .mergedAway(let id, let into): "\(id) är ihopslaget med \(into). Använd \(into) i stället."
        case .nothingToMerge: "Välj minst två att slå ihop."
        case .mergeWithItself: "Ett inspel kan inte slås ihop med sig självt. Välj ett annat."
        case .alreadyUndone(let merge): "Sammanslagningen \(merge) är redan upphävd."
        case .laterMerge(let merge): "Resultatet ingår i en senare sammanslagning (\(merge)). Upphäv den först."
        case .voteClosed(let step): "Röstningen i \(name(step)) är stängd. Din röst från tidigare gäller."
        case .voteStillOpen(let step): "Röstningen i \(name(step)) pågår. Stäng den innan resultatet visas."
        case .voteShown(let step): "Resultatet i \(name(step)) är redan visat. Dölj det innan röstningen öppnas igen."
        case .hasVoted(let seat): "Platsen \(seat) har redan röstat själv. Den rösten räknas."
        case .votedOnPaper:
            "En pappersröst är redan inskriven för din plats, och den räknas. Säg till processledaren om något är fel."
        case .wrongBallot(let step): "Rösten har fel form för \(name(step)). Ladda om sidan och rösta igen."
        case .overBudget(let used, let budget): "Du har använt \(used) av \(budget). Ta bort några."
        case .overCap(let option, let votes, let cap):
            "\(option) har fått \(votes); högst \(cap) får läggas på samma. Flytta några."
        case .outOfRange(let value, 0, .max): "Värdet \(value) är mindre än noll. Välj noll eller mer."
        case .outOfRange(let value, let lowest, let highest):
            "Värdet \(value) ligger utanför \(lowest)–\(highest). Välj ett värde däremellan."
        case .optionTwice(let option): "\(option) står två gånger i rangordningen. Ta bort den ena."
        case .notAnOption(let option): "\(option) går inte att rösta på här. Ladda om sidan."
        case .goalDropped(let goal): "\(goal) är struket. Ta upp det igen innan du arbetar vidare med det."
        case .sameWording(let goal): "\(goal) har redan den lydelsen. Skriv en ny eller låt den stå."
        case .needsReason: "Skriv ett skäl, så att andra kan följa beslutet."
        case .needsText: "En ändring behöver en ny lydelse. Skriv den."
        case .endBeforeStart(let start, let end): "Slutdatum \(end) ligger före startdatum \(start). Rätta datumen."
        case .actionDropped(let action): "\(action) är struken ur planen och kan inte ändras."
        case .otherOrganisation: "Bara organisationen själv eller processledaren kan svara för den."
        case .alreadyClaimed(let claim):
            "Organisationen har redan den rollen här (\(claim)). Ändra det svaret i stället."
        case .missingOrganisation: "Ange vilken organisation svaret gäller."
        case .listEnded(let item):
            "Checklistan tog slut vid \(item), där svaret var nej. Ändra det svaret för att fortsätta."
        case .nothingToUndo: "Det finns inget att ångra. Det senaste kommandot går inte att ta tillbaka."
        case .undoTooLate: "Det är för sent att ångra: det går bara de första sekunderna. Rätta i stället för hand."
        case .notLeading(let lead):
            "Du leder inte just nu: det gör ledare \(lead.facilitatorNumber ?? 1). Ta över ledningen om du ska styra."
        case .leadMoved(nil): "Ingen leder just nu. Läs av läget och välj igen."
        case .leadMoved(let lead?):
            "Ledare \(lead.facilitatorNumber ?? 1) har redan tagit över ledningen. Kom överens och välj igen."
        case .stepSkipped(let step): "Steget \(name(step)) är överhoppat. Ta med det igen innan ni går dit."
        case .stepInProgress(let step):
            "Steget \(name(step)) pågår och kan inte hoppas över. Gå vidare till nästa i stället."
        case .stepChanged(let step): "Någon har redan ändrat steget \(name(step)). Läs av läget och välj igen."
        case .noQuestions: "Skriv minst en fråga att svara på, en på varje rad."
        case .clientReused(let client): "Beteckningen \(client) är redan använd för något annat. Skicka med en ny."
        case .unwritable: "Texten innehåller tecken som inte kan sparas. Skriv den på nytt."
        case .noteUnchanged(let file): "\(file) är redan importerad och oförändrad."
        case .otherInterview(let statement):
            "Utsagan \(statement) kommer från en annan intervju. Slå ihop utsagor ur samma anteckning."
        case .statementUsed(let statement, let user):
            "\(user) bygger på utsagan \(statement), så anteckningen kan inte tas bort. Utelämna de utsagor som inte ska räknas."
        }
    }

    package func english(naming name: (StepID) -> String) -> String {
        switch self {
        case .notFounded: "The strategy file is empty. Create it from a process folder first (framtidsdialog new)."
        case .alreadyFounded: "The strategy file already holds a process. Choose a new file."
        case .unknownSeat(let seat): "There is no seat \(seat). Join again with the code."
        case .notAllowed(.facilitator): "The facilitator does not do this: participants do, from their seats."
        case .notAllowed(let role): "\(role.english) cannot do this. Ask the facilitator."
        case .emptyText: "The text is empty. Write something first."
        case .textTooLong(let length, let limit):
            "The text is \(length) characters long; at most \(limit) fit. Shorten it."
        case .unknown(let thing, let id): "There is no \(thing.english) \(id). Check the id."
        case .alreadyExists(let thing, let id): "The \(thing.english) \(id) exists already. Choose another id."
        case .noOpenWorkshop: "No workshop is open. Wait for the facilitator to open it."
        case .workshopOpen(let workshop): "Workshop \(workshop) is already open. Close it first."
        case .workshopNotOpen(let workshop): "Workshop \(workshop) is not open. Open it first."
        case .over:
            "The workshops are over, and what you arrived at stands. You can read it; ask the facilitator if anything is to change."
        case .notInvited(let workshop): "The seat is not invited to \(workshop). Ask the facilitator to add it."
        case .stepMoved(let step):
            "Somebody has already moved on. The step is now \(step.map(name) ?? "the start"); look and choose again."
        case .stepClosed(let step):
            "Step \(name(step)) is over. Your text is still with you; put it in the current step."
        case .stepDoesNot(let step, let deed):
            "In step \(name(step)) one cannot \(deed.english). Wait for a step that is for it."
        case .kindNotCollected(let kind, let step):
            "Step \(name(step)) does not take contributions of the kind “\(kind.english)”. Choose another kind."
        case .stepNotBegun(let step): "Step \(name(step)) has not begun. Wait, or put the text in the current step."
        case .otherTable(let table):
            "The seat is not at table \(table). Write at your own table or ask the facilitator."
        case .notYours:
            "Somebody else wrote that. Only its author, the table's secretary or the facilitator can change it."
        case .changedMeanwhile(let id, let text):
            "\(id) was changed by somebody else meanwhile. It now says: “\(text.prefix(200))”. Your text is still with you; read and save again."
        case .withdrawn(let id): "\(id) has been withdrawn and cannot be used."
        case .mergedAway(let id, let into): "\(id) is merged into \(into). Use \(into) instead."
        case .nothingToMerge: "Choose at least two to merge."
        case .mergeWithItself: "A contribution cannot be merged with itself. Choose another."
        case .alreadyUndone(let merge): "Merge \(merge) is already undone."
        case .laterMerge(let merge): "The result is part of a later merge (\(merge)). Undo that one first."
        case .voteClosed(let step): "The vote in \(name(step)) is closed. Your earlier vote counts."
        case .voteStillOpen(let step): "The vote in \(name(step)) is open. Close it before showing the result."
        case .voteShown(let step):
            "The result in \(name(step)) is already shown. Conceal it before opening the vote again."
        case .hasVoted(let seat): "Seat \(seat) has voted itself already. That vote counts."
        case .votedOnPaper:
            "A paper vote is already written in for your seat, and it counts. Tell the facilitator if something is wrong."
        case .wrongBallot(let step): "The ballot has the wrong form for \(name(step)). Reload the page and vote again."
        case .overBudget(let used, let budget): "You have used \(used) of \(budget). Take some back."
        case .overCap(let option, let votes, let cap):
            "\(option) has \(votes); at most \(cap) may go to one. Move some."
        case .outOfRange(let value, 0, .max): "\(value) is less than zero. Choose zero or more."
        case .outOfRange(let value, let lowest, let highest):
            "\(value) is outside \(lowest)–\(highest). Choose a value in between."
        case .optionTwice(let option): "\(option) is ranked twice. Remove one."
        case .notAnOption(let option): "\(option) cannot be voted on here. Reload the page."
        case .goalDropped(let goal): "\(goal) has been dropped. Take it up again before working on it."
        case .sameWording(let goal): "\(goal) already has that wording. Write a new one or leave it."
        case .needsReason: "Give a reason, so that others can follow the decision."
        case .needsText: "A change needs a new wording. Write it."
        case .endBeforeStart(let start, let end): "The end \(end) is before the start \(start). Correct the dates."
        case .actionDropped(let action): "\(action) has been dropped from the plan and cannot be changed."
        case .otherOrganisation: "Only the organisation itself or the facilitator can answer for it."
        case .alreadyClaimed(let claim):
            "The organisation already has that part here (\(claim)). Change that answer instead."
        case .missingOrganisation: "Say which organisation the answer is for."
        case .listEnded(let item): "The checklist ended at \(item), answered no. Change that answer to go on."
        case .nothingToUndo: "There is nothing to undo. The latest command cannot be taken back."
        case .undoTooLate: "It is too late to undo: that works for the first seconds only. Correct it by hand instead."
        case .notLeading(let lead):
            "You do not lead now: facilitator \(lead.facilitatorNumber ?? 1) does. Take over the lead to steer."
        case .leadMoved(nil): "Nobody leads now. Look and choose again."
        case .leadMoved(let lead?):
            "Facilitator \(lead.facilitatorNumber ?? 1) has already taken the lead. Agree, and choose again."
        case .stepSkipped(let step): "Step \(name(step)) is skipped. Take it in again before going there."
        case .stepInProgress(let step):
            "Step \(name(step)) is going on and cannot be skipped. Go on to the next instead."
        case .stepChanged(let step): "Somebody has already changed step \(name(step)). Look and choose again."
        case .noQuestions: "Write at least one question to answer, each on a line of its own."
        case .clientReused(let client): "The id \(client) is already used for something else. Send a new one."
        case .unwritable: "The text holds characters that cannot be saved. Write it anew."
        case .noteUnchanged(let file): "\(file) is already imported and unchanged."
        case .otherInterview(let statement):
            "Statement \(statement) comes from another interview. Join statements of the same note."
        case .statementUsed(let statement, let user):
            "\(user) builds on statement \(statement), so the note cannot be removed. Leave out the statements that should not count."
        }
    }
}
