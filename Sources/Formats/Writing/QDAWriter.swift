/// Codes and coded texts for other programs of qualitative analysis, in the exchange format they share: REFI-QDA 1.0,
/// a codebook (`.qdc`) or a whole project (`.qdpx`, a ZIP archive with `project.qde` and the texts).
package struct QDAProject: Sendable {
    package struct Code: Sendable {
        package var id: String
        package var name: String
        /// "#1F4D3F"; nil for none.
        package var colour: String?
        package var children: [Code]
        package init(id: String, name: String, colour: String? = nil, children: [Code] = []) {
            self.id = id
            self.name = name
            self.colour = colour
            self.children = children
        }
    }

    package struct Selection: Sendable {
        package var id: String
        package var name: String
        /// In Unicode code points; the end is the first not in it.
        package var range: Range<Int>
        /// Ids of codes.
        package var codes: [String]
        package init(id: String, name: String, range: Range<Int>, codes: [String]) {
            self.id = id
            self.name = name
            self.range = range
            self.codes = codes
        }
    }

    package struct Source: Sendable {
        package var id: String
        package var name: String
        package var text: String
        package var selections: [Selection]
        package init(id: String, name: String, text: String, selections: [Selection]) {
            self.id = id
            self.name = name
            self.text = text
            self.selections = selections
        }
    }

    package var name: String
    /// "2026-11-22T10:00:00Z"
    package var created: String
    package var codes: [Code]
    package var sources: [Source]
    /// A GUID for each id, the same every time: "1B4E28BA-2FA1-41D2-883F-0016D3CCA427".
    private let guid: @Sendable (String) -> String

    package init(
        name: String,
        created: String,
        codes: [Code],
        sources: [Source],
        guid: @escaping @Sendable (String) -> String
    ) {
        self.name = name
        self.created = created
        self.codes = codes
        self.sources = sources
        self.guid = guid
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    private static let origin = "Framtidsdialog"

    /// The bytes of a `.qdc` file.
    package var codebook: [UInt8] {
        var xml = Markup(Self.declaration + "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"\(Self.origin)\">")
        append(codes, to: &xml)
        xml.tags("</CodeBook>\n")
        return xml.bytes
    }

    /// The bytes of a `.qdpx` file.
    package var archive: [UInt8] {
        var archive = ZIPWriter()
        archive.add("project.qde", project.bytes)
        for source in sources { archive.add("sources/\(guid(source.id)).txt", source.text) }
        return archive.finish()
    }

    private var project: Markup {
        let user = guid("user")
        var xml = Markup(
            Self.declaration + "<Project xmlns=\"urn:QDA-XML:project:1.0\" origin=\"\(Self.origin)\" name=\""
        )
        xml.text(name)
        xml.tags("\" creatingUserGUID=\"\(user)\" creationDateTime=\"\(created)\">")
        xml.tags("<Users><User guid=\"\(user)\" name=\"\(Self.origin)\"/></Users><CodeBook>")
        append(codes, to: &xml)
        xml.tags("</CodeBook><Sources>")
        for source in sources {
            xml.tags("<TextSource guid=\"\(guid(source.id))\" plainTextPath=\"internal://\(guid(source.id)).txt\" ")
            xml.tags("creatingUser=\"\(user)\" creationDateTime=\"\(created)\" name=\"")
            xml.text(source.name)
            xml.tags("\">")
            for selection in source.selections { append(selection, user, to: &xml) }
            xml.tags("</TextSource>")
        }
        xml.tags("</Sources></Project>\n")
        return xml
    }

    private func append(_ selection: Selection, _ user: String, to xml: inout Markup) {
        xml.tags("<PlainTextSelection guid=\"\(guid(selection.id))\" creatingUser=\"\(user)\" ")
        xml.tags("creationDateTime=\"\(created)\" startPosition=\"\(selection.range.lowerBound)\" ")
        xml.tags("endPosition=\"\(selection.range.upperBound)\" name=\"")
        xml.text(selection.name)
        xml.tags("\">")
        for code in selection.codes {
            xml.tags("<Coding guid=\"\(guid(selection.id + " " + code))\" creatingUser=\"\(user)\" ")
            xml.tags("creationDateTime=\"\(created)\"><CodeRef targetGUID=\"\(guid(code))\"/></Coding>")
        }
        xml.tags("</PlainTextSelection>")
    }

    private func append(_ codes: [Code], to xml: inout Markup) {
        xml.tags("<Codes>")
        for code in codes { append(code, to: &xml) }
        xml.tags("</Codes>")
    }

    /// A code with codes under it groups them and is not itself given to anything.
    private func append(_ code: Code, to xml: inout Markup) {
        xml.tags("<Code guid=\"\(guid(code.id))\" isCodable=\"\(code.children.isEmpty)\" name=\"")
        xml.text(code.name)
        xml.tags("\"")
        if let colour = code.colour { xml.tags(" color=\"\(colour)\"") }
        if code.children.isEmpty { return xml.tags("/>") }
        xml.tags(">")
        for child in code.children { append(child, to: &xml) }
        xml.tags("</Code>")
    }
}
