/// A report as a tree: what is said and in what order, nothing about how a format spells it.
///
/// Every writer is a pure function of this value, so the same document gives the same bytes on every machine.
package struct Document: Sendable, Hashable {
    /// Facts about the report that stand outside its text: title, publisher, language, dates.
    package var metadata: Metadata
    /// The report from its title page to its last line.
    package var blocks: [Block]

    package init(_ metadata: Metadata, _ blocks: [Block] = []) {
        self.metadata = metadata
        self.blocks = blocks
    }

    /// What a file says about itself in its properties, its head and its page header.
    package struct Metadata: Sendable, Hashable {
        /// The document title; an accessible Word file must carry it as a property (EN 301 549, 10.2.4.2).
        package var title: String
        /// A second line under the title, shown as part of the file's subject where a format has no field for it.
        package var subtitle: String?
        /// The organisation that answers for the text.
        package var publisher: String
        /// A BCP 47 language tag, such as `sv-SE`, set as the language of all text.
        package var language: String
        /// The date as it should be read, such as `17 mars 2027`.
        package var date: String?
        /// The version as it should be read, such as `0.3`.
        package var version: String?
        /// The case number in the publisher's register ("diarienummer").
        package var caseNumber: String?
        /// A mark that stands on every page until the text is adopted, such as `UTKAST`; nil once it is.
        package var status: String?
        /// One sentence on what the document is about, for search engines and file properties.
        package var subject: String?
        /// Words to find the document by.
        package var keywords: [String]
        /// When the document was made, as an ISO 8601 instant in UTC (`2027-03-17T13:00:00Z`).
        ///
        /// Given by the caller so that the bytes do not depend on the clock.
        package var created: String

        package init(
            title: String,
            subtitle: String? = nil,
            publisher: String = "",
            language: String = "sv-SE",
            date: String? = nil,
            version: String? = nil,
            caseNumber: String? = nil,
            status: String? = nil,
            subject: String? = nil,
            keywords: [String] = [],
            created: String = "1980-01-01T00:00:00Z"
        ) {
            self.title = title
            self.subtitle = subtitle
            self.publisher = publisher
            self.language = language
            self.date = date
            self.version = version
            self.caseNumber = caseNumber
            self.status = status
            self.subject = subject
            self.keywords = keywords
            self.created = created
        }
    }
}

extension Document {
    /// All headings in reading order, also those inside callouts and lists; the table of contents is made of them.
    package var headings: [Heading] {
        var found: [Heading] = []
        for block in blocks { block.collectHeadings(into: &found) }
        return found
    }
}
