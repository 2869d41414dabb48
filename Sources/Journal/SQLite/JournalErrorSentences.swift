extension JournalError {
    /// What is wrong, where, and what to do; for the room and the operator.
    package var swedish: String {
        switch self {
        case .notFound(let path): "Filen \(path) finns inte. Kontrollera namnet eller skapa den med framtidsdialog new."
        case .exists(let path): "Filen \(path) finns redan. Välj ett annat namn eller säg till att den ska ersättas."
        case .noFolder(let path): "Mappen \(path) finns inte. Skapa den eller välj en annan."
        case .closedFolder(let path):
            "I mappen \(path) kan ingen fil skapas. Kontrollera rättigheterna eller välj en annan."
        case .sameFile(let path): "\(path) är samma fil. Ge kopian ett annat namn."
        case .notAStrategyFile(let path): "\(path) är ingen strategifil. Kontrollera att du valde rätt fil."
        case .newerVersion(let path, let found, let known):
            "\(path) är skriven av ett nyare program (version \(found), här \(known)). Uppdatera programmet."
        case .inUse(let path, let holder?):
            "\(path) används redan av \(holder.what) (process \(holder.pid)). Avsluta den först."
        case .inUse(let path, nil): "\(path) används av ett annat program. Stäng det och försök igen."
        case .diskFull(let path): "Disken är full, så \(path) kan inte skrivas. Frigör utrymme och försök igen."
        case .movedAway(let path):
            "\(path) har flyttats eller tagits bort medan programmet använder den. Lägg tillbaka den på sin plats, så går det vidare."
        case .readOnly(let path): "\(path) är skrivskyddad. Kopiera den till en mapp där du får skriva."
        case .noAccess(let path): "Du saknar behörighet till \(path). Kontrollera ägare och rättigheter."
        case .io(let path, let code, let message):
            "\(path) kan inte läsas eller skrivas (\(code): \(message)). Kontrollera disken och ta fram säkerhetskopian."
        case .damaged(let path, let what):
            "\(path) är skadad (\(what)). Rör den inte; fortsätt med den senaste säkerhetskopian."
        case .notErasedYet(let path):
            "Personuppgifterna är borttagna, men ett annat program håller kvar äldre sidor av \(path). Stäng det och gallra igen."
        case .otherHistory(let path, let sequence):
            "Händelse \(sequence) följer inte på det som finns i \(path). Filen har inte ändrats."
        }
    }

    package var english: String {
        switch self {
        case .notFound(let path):
            "The file \(path) does not exist. Check the name or create it with framtidsdialog new."
        case .exists(let path): "The file \(path) exists already. Choose another name or ask for it to be replaced."
        case .noFolder(let path): "There is no folder \(path). Make it or choose another."
        case .closedFolder(let path):
            "No file can be made in the folder \(path). Check its permissions or choose another."
        case .sameFile(let path): "\(path) is the same file. Give the copy another name."
        case .notAStrategyFile(let path): "\(path) is not a strategy file. Check that you chose the right one."
        case .newerVersion(let path, let found, let known):
            "\(path) was written by a newer program (version \(found), this one knows \(known)). Update the program."
        case .inUse(let path, let holder?):
            "\(path) is already in use by \(holder.what) (process \(holder.pid)). End it first."
        case .inUse(let path, nil): "\(path) is in use by another program. Close it and try again."
        case .diskFull(let path): "The disk is full, so \(path) cannot be written. Free some space and try again."
        case .movedAway(let path):
            "\(path) has been moved or removed while the program is using it. Put it back in its place and work goes on."
        case .readOnly(let path): "\(path) is read-only. Copy it to a folder where you may write."
        case .noAccess(let path): "You have no access to \(path). Check its owner and permissions."
        case .io(let path, let code, let message):
            "\(path) cannot be read or written (\(code): \(message)). Check the disk and get the backup out."
        case .damaged(let path, let what): "\(path) is damaged (\(what)). Leave it; go on with the latest backup."
        case .notErasedYet(let path):
            "The personal data is removed, but another program keeps older pages of \(path). Close it and erase again."
        case .otherHistory(let path, let sequence):
            "Event \(sequence) does not follow on what is in \(path). The file has not been changed."
        }
    }
}
