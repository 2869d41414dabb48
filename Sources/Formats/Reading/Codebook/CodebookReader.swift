/// A code of a codebook, with the codes it lies under.
package struct ReadCode: Sendable, Hashable {
    package var id: String
    package var name: String
    package var description: String
    /// Names of the codes above it, outermost first.
    package var path: [String]
}

/// Reads .qdc codebooks and the projects (.qdpx) that programs for qualitative analysis exchange.
enum CodebookReader {
    static func codes(_ bytes: [UInt8]) throws(ReadFault) -> [ReadCode] {
        guard bytes.count <= ReadLimits.part else { throw .tooLarge }
        var text = CodebookText()
        do { try XMLScanner.scan(bytes, into: &text) } catch { throw .xml(part: nil, error) }
        guard text.isCodebook else { throw .unknown }
        return text.codes
    }

    /// The texts of a project, each with its codings as comments that carry the code's name.
    static func documents(_ archive: ZIPReader, _ main: String) throws(ReadFault) -> [(
        name: String, document: ReadDocument
    )] {
        let package = OfficePackage(archive: archive)
        var project = CodebookText()
        try package.scan(main, into: &project)
        let names = Dictionary(project.codes.map { ($0.id, $0.name) }) { first, _ in first }
        var result: [(String, ReadDocument)] = []
        var used: [String: Int] = [:]
        // Some programs write the folder's name with a capital.
        let parts = Dictionary(archive.parts.map { ($0.name.lowercased(), $0.name) }) { first, _ in first }
        func part(_ path: String?) -> String? { path.flatMap { parts[Self.part($0).lowercased()] } }
        for source in project.sources {
            if let content = source.content {
                result.append((name(source, &used), coded(content, source.selections, names)))
            } else if let part = part(source.path) {
                let bytes = try package.bytes(part)
                let text: String
                do {
                    text =
                        try UTF8Form.isValid(bytes) ? String(decoding: bytes, as: UTF8.self) : TextDecoding(bytes).text
                } catch { throw .text(error) }
                result.append((name(source, &used), coded(text, source.selections, names)))
            } else if let part = part(source.richPath) {
                // A text only in Word's form: its places cannot be counted, so it comes without codings.
                result.append((name(source, &used), try FileReader.document(part, package.bytes(part))))
            }
        }
        return result
    }

    /// `internal://8f3.txt` lies in the folder of sources (REFI-QDA 1.5, 3.2).
    private static func part(_ path: String) -> String {
        path.hasPrefix("internal://") ? "sources/" + path.dropFirst(11) : path
    }

    private static func name(_ source: CodebookText.Source, _ used: inout [String: Int]) -> String {
        let plain = source.name.filter { $0 != "/" && $0 != "\\" }
        used[plain, default: 0] += 1
        let count = used[plain] ?? 1
        return count > 1 ? "\(plain) (\(count))" : plain
    }

    /// Plain text, one line one paragraph; places count code points of the text as it stands in the project.
    private static func coded(_ text: String, _ selections: [CodebookText.Selection], _ names: [String: String])
        -> ReadDocument
    {
        var document = ReadDocument(format: .codedProject)
        let original = Array(text.unicodeScalars)
        // Where each place of the project's text lies in ours, which is composed and has LF for line ends.
        var places: [Int: Int] = [:]
        var from = 0
        for place in Set(selections.flatMap { [$0.start, $0.end] }).sorted() + [original.count]
        where place >= from && place <= original.count {
            document.scalars += ReadText.clean(original[from..<place])
            places[place] = document.scalars.count
            from = place
        }
        for selection in selections {
            guard let start = places[selection.start], let end = places[selection.end], start < end else { continue }
            for name in selection.codes.compactMap({ names[$0] }) {
                document.comments.append(.init(text: name, range: start..<end))
            }
        }
        return document
    }
}

/// Takes the XML of a codebook or a project.
struct CodebookText: XMLReceiver {
    struct Selection {
        var start: Int
        var end: Int
        var codes: [String] = []
    }

    struct Source {
        var name: String
        var path: String?
        var richPath: String?
        var content: String?
        var selections: [Selection] = []
    }

    private(set) var isCodebook = false
    private(set) var codes: [ReadCode] = []
    private(set) var sources: [Source] = []
    private var open: [Int] = []
    private var isInSource = false
    private var isInSelection = false
    private var isInContent = false
    private var isInDescription = false

    mutating func start(_ name: CodebookName?, _ attributes: XMLAttributes<CodebookName>) -> XMLDescent {
        switch name {
        case .codeBook, .projectCodeBook: isCodebook = true
        case .code, .projectCode:
            let path = open.map { codes[$0].name }
            codes.append(
                ReadCode(id: attributes[.guid] ?? "", name: attributes[.name] ?? "", description: "", path: path)
            )
            open.append(codes.count - 1)
        case .description, .projectDescription: isInDescription = !open.isEmpty
        case .source:
            isInSource = true
            sources.append(
                Source(name: attributes[.name] ?? "", path: attributes[.path], richPath: attributes[.richPath])
            )
        case .content: isInContent = true
        case .selection:
            guard isInSource, let last = sources.indices.last, let start = attributes.number(.start),
                let end = attributes.number(.end)
            else { return .past }
            isInSelection = true
            sources[last].selections.append(Selection(start: start, end: end))
        case .codeReference:
            guard isInSelection, let last = sources.indices.last, let selection = sources[last].selections.indices.last
            else { return .into }
            if let target = attributes[.target] { sources[last].selections[selection].codes.append(target) }
        default: break
        }
        return .into
    }

    mutating func end(_ name: CodebookName?) {
        switch name {
        case .code, .projectCode: _ = open.popLast()
        case .description, .projectDescription: isInDescription = false
        case .source: isInSource = false
        case .content: isInContent = false
        case .selection: isInSelection = false
        default: break
        }
    }

    mutating func text(_ bytes: ArraySlice<UInt8>) {
        if isInContent, let last = sources.indices.last {
            sources[last].content = (sources[last].content ?? "") + String(decoding: bytes, as: UTF8.self)
        } else if isInDescription, let code = open.last {
            codes[code].description += String(decoding: bytes, as: UTF8.self)
        }
    }
}
