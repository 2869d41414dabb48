/// The names of a workbook that matter here (ECMA-376 part 1, 18).
enum SheetName: String, XMLVocabulary {
    case workbookProperties = "x:workbookPr"
    case sheet = "x:sheet"
    case date1904 = "date1904"
    case name
    case state
    case relation = "r:id"
    case item = "x:si"
    case text = "x:t"
    case phonetic = "x:rPh"
    case format = "x:numFmt"
    case formatID = "numFmtId"
    case formatCode = "formatCode"
    case cellFormats = "x:cellXfs"
    case cellFormat = "x:xf"
    case row = "x:row"
    case number = "r"
    case cell = "x:c"
    case type = "t"
    case style = "s"
    case value = "x:v"
    case formula = "x:f"
    case merge = "x:mergeCell"
    case reference = "ref"

    static let spaces = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
        "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    ]
    static let known = XMLKnownNames<SheetName>()
}
