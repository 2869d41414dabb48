extension DOCXPackage {
    /// Title, language and the like (ECMA-376 part 2 section 11), where a screen reader looks for them.
    static func coreProperties(_ metadata: Document.Metadata) -> Markup {
        var xml = Markup(DOCXNamespace.declaration)
        xml.tags("<cp:coreProperties xmlns:cp=\"\(DOCXNamespace.package)/metadata/core-properties\"")
        xml.tags(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        xml.tags(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
        let subject = [metadata.subtitle, metadata.subject].compactMap { $0 }.joined(separator: ". ")
        let fields: [(String, String?)] = [
            ("dc:title", metadata.title), ("dc:subject", subject), ("dc:creator", metadata.publisher),
            ("cp:keywords", metadata.keywords.joined(separator: ", ")), ("dc:identifier", metadata.caseNumber),
            ("dc:language", metadata.language), ("cp:contentStatus", metadata.status), ("cp:version", metadata.version),
        ]
        for case (let name, let value?) in fields where !value.isEmpty { xml.element(name, value) }
        if isInstant(metadata.created) {
            for name in ["created", "modified"] {
                xml.element("dcterms:\(name) xsi:type=\"dcterms:W3CDTF\"", metadata.created)
            }
        }
        xml.tags("</cp:coreProperties>")
        return xml
    }

    static func appProperties(_ metadata: Document.Metadata) -> Markup {
        var xml = Markup(DOCXNamespace.declaration)
        xml.tags("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
        if !metadata.publisher.isEmpty { xml.element("Company", metadata.publisher) }
        xml.tags("<DocSecurity>0</DocSecurity></Properties>")
        return xml
    }

    /// Whether a text is an instant in UTC; anything else in these fields makes Word call the file damaged.
    private static func isInstant(_ text: String) -> Bool {
        let pattern = Array("0000-00-00T00:00:00Z".utf8)
        return text.utf8.count == pattern.count
            && zip(text.utf8, pattern).allSatisfy { byte, place in
                place == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == place
            }
    }

    /// Fonts with what to take where they are missing; Carlito has the same widths as Calibri.
    static var fonts: Markup {
        var xml = DOCXNamespace.open("fonts")
        for (name, alternative, family) in [
            ("Calibri", "Carlito", "swiss"), ("Segoe UI Symbol", "DejaVu Sans", "swiss"),
        ] {
            xml.tags("<w:font w:name=\"\(name)\"><w:altName w:val=\"\(alternative)\"/><w:charset w:val=\"00\"/>")
            xml.tags("<w:family w:val=\"\(family)\"/><w:pitch w:val=\"variable\"/></w:font>")
        }
        xml.tags("</w:fonts>")
        return xml
    }

    /// Settings for the whole file (ECMA-376 part 1 section 17.15.1): hyphenation for long Swedish words, the layout of
    /// Word 2013 and later.
    static func settings(_ metadata: Document.Metadata) -> Markup {
        var xml = DOCXNamespace.open("settings")
        xml.tags("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"\(DOCXPage.step)\"/><w:autoHyphenation/>")
        xml.tags("<w:consecutiveHyphenLimit w:val=\"2\"/><w:hyphenationZone w:val=\"357\"/><w:doNotHyphenateCaps/>")
        xml.tags("<w:characterSpacingControl w:val=\"doNotCompress\"/>")
        xml.tags("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>")
        xml.tags("<w:compat><w:compatSetting w:name=\"compatibilityMode\"")
        xml.tags(
            " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\""
        )
        xml.text(metadata.language)
        xml.tags("\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>")
        return xml
    }
}
