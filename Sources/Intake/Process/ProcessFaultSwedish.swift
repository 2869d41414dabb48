import Formats

extension ProcessFault {
    package var swedish: (what: String, remedy: String?) {
        switch self {
        case .noProcessFile: ("filen saknas", "skapa den; mallen står i Workshops/README.md")
        case .noWorkshopFile: ("det finns ingen workshop", "lägg till minst workshop-1.json")
        case .missingWorkshopFile(let number):
            ("filen saknas i numreringen", "lägg till workshop-\(number).json eller numrera om de andra")
        case .unknownFile(let suggestion):
            ("filen känns inte igen och läses inte", meant(suggestion) ?? "ta bort den eller lägg den någon annanstans")
        case .unreadableFile(let reason):
            ("filen kan inte läsas" + (reason.map { " (\($0))" } ?? ""), "kontrollera filens ägare och rättigheter")
        case .notAFile:
            ("är ingen vanlig fil och läses inte", "ta bort den eller lägg den någon annanstans")
        case .notReadFolder: ("undermappen läses inte", "flytta det som ska läsas till mappen ovanför")
        case .unknownLanguage(let tag, let suggestion):
            ("’\(tag)’ är inget språk som programmet kan", meant(suggestion) ?? "skriv ’sv-SE’ eller ’en’")
        case .workshopNumber(let written, let file):
            ("’number’ är \(written) men filen är nummer \(file)", "låt filnamn och nummer stämma överens")

        case .missingKey(let name): ("nyckeln ’\(name)’ saknas", "lägg till den")
        case .unknownKey(let name, let suggestion):
            (
                "okänd nyckel ’\(name)’",
                meant(suggestion) ?? "ta bort den eller flytta texten till ’about’ överst i filen"
            )
        case .wrongKind(let expected, let found):
            (
                "här ska stå \(expected.noun(in: .swedish)) men står \(found.noun(in: .swedish))",
                expected.remedy(in: .swedish)
            )
        case .notWholeNumber: ("talet är inget heltal", "skriv ett heltal utan decimaler")
        case .emptyText: ("texten är tom", "skriv något eller ta bort den")
        case .emptyList: ("listan är tom", "lägg till minst en")
        case .outOfRange(let number, let lowest, let highest):
            ("\(number) ligger utanför \(lowest)–\(highest)", "välj ett tal däremellan")
        case .unknownValue(let value, let known, let suggestion):
            (
                "okänt värde ’\(value)’; de som finns är \(known.joined(separator: ", "))",
                meant(suggestion) ?? "välj ett av dem"
            )

        case .badID(let id):
            ("id ’\(id)’ har andra tecken än a–z 0–9 - _ .", "skriv om det utan å, ä, ö, versaler och mellanslag")
        case .doubleID(let thing, let id, let first):
            ("\(thing.noun(in: .swedish)) ’\(id)’ finns redan (\(first))", "ge den ena ett annat id")
        case .doubleNumber(let thing, let number, let first):
            ("\(thing.noun(in: .swedish)) nummer \(number) finns redan (\(first))", "ge den ena ett annat nummer")
        case .unknownReference(let thing, let id, let suggestion):
            (
                "\(thing.noun(in: .swedish)) ’\(id)’ finns inte",
                meant(suggestion) ?? "rätta id eller lägg till det som avses"
            )
        case .listedTwice(let id): ("’\(id)’ står två gånger i samma lista", "ta bort den ena")
        case .omissionSubject:
            ("ett utelämnande gäller antingen ett delmål eller en fokusfråga", "skriv ’nationalGoal’ eller ’focusItem’")

        case .badDate(let text): ("’\(text)’ är inget datum", "skriv ÅÅÅÅ-MM-DD, en dag som finns i kalendern")
        case .badClock(let text): ("’\(text)’ är inget klockslag", "skriv TT.MM, till exempel 13.00")
        case .periodReversed(let from, let to): ("perioden slutar \(to), före sin början \(from)", "byt plats på åren")
        case .minutesDoNotAddUp(let written, let sum):
            ("stegen tar \(sum) minuter men workshopen \(written)", "ändra ett steg eller ’minutes’")

        case .misplacedKey(let name, let type, let owners):
            (
                "nyckeln ’\(name)’ hör inte till ’\(type)’",
                "den hör till \(owners.joined(separator: ", ")); ta bort den eller byt typ"
            )
        case .capOverBudget(let cap, let budget):
            ("’cap’ är \(cap) men ’budget’ bara \(budget)", "sänk ’cap’ till högst \(budget)")
        case .figureNotSplit(let id):
            (
                "uppgiften ’\(id)’ gäller personer men är inte delad på kvinnor och män",
                "lägg till ’women’ och ’men’, eller skälet i ’reasonNotSplit’ (förordning 2001:100, 14 §)"
            )
        case .figureWithoutValue(let id):
            ("uppgiften ’\(id)’ har inget värde", "lägg till ’total’ eller ’women’ och ’men’")
        }
    }

    private func meant(_ suggestion: String?) -> String? { suggestion.map { "menade du ’\($0)’?" } }
}
