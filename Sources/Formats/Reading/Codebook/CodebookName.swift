/// The names of REFI-QDA, the exchange format of programs for coding interviews (https://www.qdasoftware.org).
enum CodebookName: String, XMLVocabulary {
    case codeBook = "c:CodeBook"
    case projectCodeBook = "q:CodeBook"
    case code = "c:Code"
    case projectCode = "q:Code"
    case codeReference = "q:CodeRef"
    case description = "c:Description"
    case projectDescription = "q:Description"
    case source = "q:TextSource"
    case content = "q:PlainTextContent"
    case selection = "q:PlainTextSelection"
    case guid
    case name
    case path = "plainTextPath"
    case richPath = "richTextPath"
    case start = "startPosition"
    case end = "endPosition"
    case target = "targetGUID"

    static let spaces = ["urn:QDA-XML:codebook:1.0": "c", "urn:QDA-XML:project:1.0": "q"]
    static let known = XMLKnownNames<CodebookName>()
}
