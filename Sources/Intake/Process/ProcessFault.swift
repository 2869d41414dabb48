package import Formats

/// What can be wrong in a process folder. Each is told in Swedish and in English, see the two files beside this one.
package enum ProcessFault: Fault, Hashable {
    // Files
    case noProcessFile
    case noWorkshopFile
    case missingWorkshopFile(number: Int)
    case unknownFile(suggestion: String?)
    case unreadableFile(reason: String?)
    /// A pipe, a device or the like.
    case notAFile
    case notReadFolder
    case workshopNumber(written: Int, file: Int)

    // Any object
    case missingKey(String)
    case unknownKey(String, suggestion: String?)
    case wrongKind(expected: JSON.Kind, found: JSON.Kind)
    /// A number with a fraction or an exponent, or too large.
    case notWholeNumber
    case emptyText
    case emptyList
    case outOfRange(number: Int, lowest: Int, highest: Int)
    case unknownValue(String, known: [String], suggestion: String?)

    // Names and references
    case badID(String)
    case doubleID(NamedThing, String, first: String)
    case doubleNumber(NamedThing, Int, first: String)
    case unknownReference(NamedThing, String, suggestion: String?)
    case listedTwice(String)
    case omissionSubject
    case unknownLanguage(String, suggestion: String?)

    // Time
    case badDate(String)
    case badClock(String)
    case periodReversed(from: Int, to: Int)
    case minutesDoNotAddUp(written: Int, sum: Int)

    // Steps and figures
    case misplacedKey(String, type: String, owners: [String])
    case capOverBudget(cap: Int, budget: Int)
    case figureNotSplit(String)
    case figureWithoutValue(String)

    package var severity: Diagnostic.Severity {
        switch self {
        case .unknownFile, .notAFile, .notReadFolder, .listedTwice, .figureNotSplit, .figureWithoutValue: .warning
        default: .error
        }
    }
}
