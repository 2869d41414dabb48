import Formats

extension ProcessFault {
    package var english: (what: String, remedy: String?) {
        switch self {
        case .noProcessFile: ("the file is missing", "create it; the pattern stands in Workshops/README.md")
        case .noWorkshopFile: ("there is no workshop", "add at least workshop-1.json")
        case .missingWorkshopFile(let number):
            ("the file is missing in the numbering", "add workshop-\(number).json or number the others again")
        case .unknownFile(let suggestion):
            ("the file is not known and is not read", meant(suggestion) ?? "remove it or keep it somewhere else")
        case .unreadableFile(let reason):
            ("the file cannot be read" + (reason.map { " (\($0))" } ?? ""), "check its owner and permissions")
        case .notAFile: ("this is no ordinary file and is not read", "remove it or keep it somewhere else")
        case .notReadFolder: ("the folder below is not read", "move what should be read to the folder above it")
        case .unknownLanguage(let tag, let suggestion):
            ("‘\(tag)’ is not a language the program knows", meant(suggestion) ?? "write ‘sv-SE’ or ‘en’")
        case .workshopNumber(let written, let file):
            ("‘number’ is \(written) but the file is number \(file)", "let the file name and the number agree")

        case .missingKey(let name): ("the key ‘\(name)’ is missing", "add it")
        case .unknownKey(let name, let suggestion):
            (
                "unknown key ‘\(name)’",
                meant(suggestion) ?? "remove it or move its text to ‘about’ at the top of the file"
            )
        case .wrongKind(let expected, let found):
            (
                "\(expected.noun(in: .english)) should stand here but it is \(found.noun(in: .english))",
                expected.remedy(in: .english)
            )
        case .notWholeNumber: ("the number is not whole", "write a whole number without decimals")
        case .emptyText: ("the text is empty", "write something or remove it")
        case .emptyList: ("the list is empty", "add at least one")
        case .outOfRange(let number, let lowest, let highest):
            ("\(number) is outside \(lowest)–\(highest)", "choose a number in between")
        case .unknownValue(let value, let known, let suggestion):
            (
                "unknown value ‘\(value)’; there are \(known.joined(separator: ", "))",
                meant(suggestion) ?? "choose one of them"
            )

        case .badID(let id):
            ("the id ‘\(id)’ has characters other than a–z 0–9 - _ .", "write it without accents, capitals and spaces")
        case .doubleID(let thing, let id, let first):
            ("\(thing.noun(in: .english)) ‘\(id)’ exists already (\(first))", "give one of them another id")
        case .doubleNumber(let thing, let number, let first):
            (
                "\(thing.noun(in: .english)) number \(number) exists already (\(first))",
                "give one of them another number"
            )
        case .unknownReference(let thing, let id, let suggestion):
            (
                "\(thing.noun(in: .english)) ‘\(id)’ does not exist",
                meant(suggestion) ?? "correct the id or add what is meant"
            )
        case .listedTwice(let id): ("‘\(id)’ stands twice in the same list", "remove one of them")
        case .omissionSubject:
            ("an omission is about either a national goal or a focus item", "write ‘nationalGoal’ or ‘focusItem’")

        case .badDate(let text): ("‘\(text)’ is not a date", "write YYYY-MM-DD, a day that exists in the calendar")
        case .badClock(let text): ("‘\(text)’ is not a time of day", "write HH.MM, for example 13.00")
        case .periodReversed(let from, let to): ("the period ends \(to), before it begins \(from)", "swap the years")
        case .minutesDoNotAddUp(let written, let sum):
            ("the steps take \(sum) minutes but the workshop \(written)", "change a step or ‘minutes’")

        case .misplacedKey(let name, let type, let owners):
            (
                "the key ‘\(name)’ does not belong to ‘\(type)’",
                "it belongs to \(owners.joined(separator: ", ")); remove it or change the type"
            )
        case .capOverBudget(let cap, let budget):
            ("‘cap’ is \(cap) but ‘budget’ only \(budget)", "lower ‘cap’ to at most \(budget)")
        case .figureNotSplit(let id):
            (
                "the figure ‘\(id)’ counts persons but is not split into women and men",
                "add ‘women’ and ‘men’, or the reason in ‘reasonNotSplit’ (regulation 2001:100, section 14)"
            )
        case .figureWithoutValue(let id): ("the figure ‘\(id)’ has no value", "add ‘total’ or ‘women’ and ‘men’")
        }
    }

    private func meant(_ suggestion: String?) -> String? { suggestion.map { "did you mean ‘\($0)’?" } }
}
