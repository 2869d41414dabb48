/// The names of an OpenDocument text that matter here (OASIS OpenDocument 1.3 part 3).
enum OpenDocumentName: String, XMLVocabulary {
    case annotation = "office:annotation"
    case annotationEnd = "office:annotation-end"
    case annotationName = "office:name"
    case metadata = "office:meta"
    case settings = "office:settings"
    case scripts = "office:scripts"
    case binary = "office:binary-data"
    case forms = "office:forms"
    case creator = "dc:creator"
    case date = "dc:date"
    case initials = "meta:creator-initials"
    case heading = "text:h"
    case paragraph = "text:p"
    case level = "text:outline-level"
    case styleReference = "text:style-name"
    case list = "text:list"
    case listItem = "text:list-item"
    case listHeader = "text:list-header"
    case span = "text:span"
    case space = "text:s"
    case count = "text:c"
    case tab = "text:tab"
    case lineBreak = "text:line-break"
    case noteBody = "text:note-body"
    case noteCitation = "text:note-citation"
    case trackedChanges = "text:tracked-changes"
    case contents = "text:table-of-content"
    case rubyText = "text:ruby-text"
    case hiddenText = "text:hidden-text"
    case section = "text:section"
    case display = "text:display"
    case script = "text:script"
    case placeholder = "text:placeholder"
    case number = "text:number"
    case listStyle = "text:list-style"
    case bulletLevel = "text:list-level-style-bullet"
    case numberLevel = "text:list-level-style-number"
    case listLevel = "text:level"
    case table = "table:table"
    case row = "table:table-row"
    case cell = "table:table-cell"
    case coveredCell = "table:covered-table-cell"
    case columnsSpanned = "table:number-columns-spanned"
    case columnsRepeated = "table:number-columns-repeated"
    case textBox = "draw:text-box"
    case object = "draw:object"
    case shape = "draw:custom-shape"
    case rectangle = "draw:rect"
    case ellipse = "draw:ellipse"
    case circle = "draw:circle"
    case line = "draw:line"
    case connector = "draw:connector"
    case polyline = "draw:polyline"
    case polygon = "draw:polygon"
    case path = "draw:path"
    case caption = "draw:caption"
    case measure = "draw:measure"
    case drawingTitle = "svg:title"
    case drawingDescription = "svg:desc"
    case style = "style:style"
    case styleName = "style:name"
    case font = "style:font-name"
    case parent = "style:parent-style-name"
    case outline = "style:default-outline-level"
    case textProperties = "style:text-properties"
    case header = "style:header"
    case footer = "style:footer"
    case headerLeft = "style:header-left"
    case footerLeft = "style:footer-left"
    case headerFirst = "style:header-first"
    case footerFirst = "style:footer-first"
    case weight = "fo:font-weight"
    case underline = "style:text-underline-style"

    /// What is drawn and may have paragraphs of its own in it.
    var isShape: Bool {
        switch self {
        case .textBox, .shape, .rectangle, .ellipse, .circle, .line, .connector, .polyline, .polygon, .path, .caption,
            .measure:
            true
        default: false
        }
    }

    private static let office = "urn:oasis:names:tc:opendocument:xmlns:"
    static let spaces = [
        office + "office:1.0": "office", office + "text:1.0": "text", office + "table:1.0": "table",
        office + "drawing:1.0": "draw", office + "style:1.0": "style", office + "xsl-fo-compatible:1.0": "fo",
        office + "meta:1.0": "meta", office + "svg-compatible:1.0": "svg", "http://purl.org/dc/elements/1.1/": "dc",
    ]
    static let known = XMLKnownNames<OpenDocumentName>()
}
