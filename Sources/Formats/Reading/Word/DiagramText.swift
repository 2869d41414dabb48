/// The names of a diagram's data that matter here (ECMA-376 part 1, 21.4).
enum DiagramName: String, XMLVocabulary {
    case point = "dgm:pt"
    case properties = "dgm:prSet"
    case body = "dgm:t"
    case connection = "dgm:cxn"
    case paragraph = "a:p"
    case text = "a:t"
    case lineBreak = "a:br"

    case id = "modelId"
    case type = "type"
    case prompt = "phldr"
    case source = "srcId"
    case destination = "destId"
    case order = "srcOrd"

    static let spaces = [
        "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
        "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
        "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
        "http://purl.oclc.org/ooxml/drawingml/main": "a",
    ]
    static let known = XMLKnownNames<DiagramName>()
}

/// Reads the words of a diagram (SmartArt) from its data, as the outline its author typed: points under points.
struct DiagramText: XMLReceiver {
    private struct Point {
        var type: String
        var isPrompt = false
        var paragraphs: [[UInt8]] = []
    }

    /// In the order of the file, which is not the one they are read in.
    private var points: [(id: String, point: Point)] = []
    private var below: [String: [(order: Int, id: String)]] = [:]
    private var isInBody = false
    private var isInText = false

    mutating func start(_ name: DiagramName?, _ attributes: XMLAttributes<DiagramName>) -> XMLDescent {
        switch name {
        case .point: points.append((attributes[.id] ?? "", Point(type: attributes[.type] ?? "node")))
        case .properties: change { $0.isPrompt = attributes[.prompt] != nil && attributes.isOn(.prompt) }
        case .body: isInBody = true
        case .paragraph where isInBody: change { $0.paragraphs.append([]) }
        case .text where isInBody: isInText = true
        case .lineBreak where isInBody: append([UInt8(ascii: " ")])
        case .connection where attributes[.type] ?? "parOf" == "parOf":
            guard let source = attributes[.source], let destination = attributes[.destination] else { break }
            below[source, default: []].append((attributes.number(.order) ?? 0, destination))
        default: break
        }
        return .into
    }

    mutating func end(_ name: DiagramName?) {
        switch name {
        case .body: isInBody = false
        case .text: isInText = false
        default: break
        }
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        if isInText { append(bytes) }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        change { point in
            if let last = point.paragraphs.indices.last { point.paragraphs[last] += bytes }
        }
    }

    private mutating func change(_ change: (inout Point) -> Void) {
        if let last = points.indices.last { change(&points[last].point) }
    }

    /// Each point at its depth, whatever hangs on nothing last; what only draws the points again is left out.
    var outline: DocumentBuilder {
        var left = Dictionary(points.filter { $0.point.type != "pres" }.map { ($0.id, $0.point) }) { first, _ in first }
        var builder = DocumentBuilder()
        for start in points.filter({ $0.point.type == "doc" }) + points {
            var waiting = [(id: start.id, depth: start.point.type == "doc" ? -1 : 0)]
            while let (id, depth) = waiting.popLast() {
                guard let point = left.removeValue(forKey: id) else { continue }
                for paragraph in point.paragraphs where !point.isPrompt {
                    builder.begin(.item(depth: min(max(0, depth), 8), numbered: false))
                    builder.append(paragraph[...])
                }
                let next = (below[id] ?? []).sorted { $0.order > $1.order }
                waiting += next.map { ($0.id, depth + 1) }
            }
        }
        builder.end()
        return builder
    }
}
