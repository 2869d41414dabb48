/// Why a file is not taken in at all. Half a document is never read as a whole one.
package enum ReadFault: Error, Hashable {
    case archive(ZIPError)
    case xml(part: String?, XMLFault)
    case text(TextDecoding.Failure)
    case missingPart(String)
    /// The binary format of Word before 2007.
    case oldWord
    /// Another file of the same old container: Excel, PowerPoint, Outlook.
    case oldOffice
    case encrypted
    case pdf
    case unknown
    case archiveInArchive(String)
    case nothingToRead
    case tooLarge
    case cutRichText
    case noRichText

    private typealias Words = (swedish: String, english: String)

    package func message(in language: Language) -> String {
        let words: Words =
            switch self {
            case .archive(let error): (error.message(in: .swedish), error.message(in: .english))
            case .xml(let part?, let fault):
                ("’\(part)’ i filen \(fault.message(in: .swedish))", "‘\(part)’ in it \(fault.message(in: .english))")
            case .xml(nil, let fault):
                ("filen \(fault.message(in: .swedish))", "the file \(fault.message(in: .english))")
            case .text(let failure): (failure.message(in: .swedish), failure.message(in: .english))
            case .missingPart(let part): ("filen saknar sin del ’\(part)’", "the file lacks its part ‘\(part)’")
            case .oldWord:
                ("filen är i det gamla Word-formatet .doc", "the file is in Word's old format .doc")
            case .oldOffice: ("filen är i ett gammalt Office-format", "the file is in an old Office format")
            case .encrypted: ("filen är skyddad med lösenord", "the file is protected by a password")
            case .pdf:
                (
                    "filen är en PDF, där stycken och rubriker inte går att skilja säkert",
                    "the file is a PDF, in which paragraphs and headings cannot be told apart safely"
                )
            case .unknown:
                (
                    "filtypen kan inte läsas som intervjuanteckning",
                    "this kind of file cannot be read as an interview note"
                )
            case .archiveInArchive(let name):
                ("’\(name)’ är ett arkiv i arkivet", "‘\(name)’ is an archive within the archive")
            case .nothingToRead: ("arkivet har inga anteckningar", "the archive holds no notes")
            case .tooLarge:
                ("filen är för stor för en intervjuanteckning", "the file is too large for an interview note")
            case .cutRichText: ("RTF-filen är avklippt", "the RTF file is cut off")
            case .noRichText: ("filen är ingen RTF-fil", "the file is no RTF file")
            }
        return language == .swedish ? words.swedish : words.english
    }

    /// What the person can do.
    package func remedy(in language: Language) -> String {
        let words: Words =
            switch self {
            case .oldWord, .pdf:
                (
                    "öppna den i Word eller LibreOffice och spara som .docx",
                    "open it in Word or LibreOffice and save it as .docx"
                )
            case .oldOffice: ("spara den som .docx eller .xlsx", "save it as .docx or .xlsx")
            case .encrypted, .archive(.encrypted): ("spara den utan lösenord", "save it without a password")
            case .unknown, .nothingToRead:
                (
                    "spara anteckningen som .docx, .odt, .rtf, .html, .xlsx, .md, .txt, .csv eller .vtt",
                    "save the note as .docx, .odt, .rtf, .html, .xlsx, .md, .txt, .csv or .vtt"
                )
            case .archiveInArchive: ("packa upp det inre arkivet först", "unpack the inner archive first")
            case .tooLarge: ("dela den i flera filer", "split it into several files")
            case .text(let failure): (failure.remedy(in: .swedish), failure.remedy(in: .english))
            case .archive, .xml, .missingPart, .cutRichText, .noRichText:
                (
                    "öppna filen i programmet den skrevs i och spara den på nytt",
                    "open the file where it was written and save it anew"
                )
            }
        return language == .swedish ? words.swedish : words.english
    }
}

/// How much a document may ask of us, beside what `ZIPLimits` allows.
enum ReadLimits {
    /// Bytes of one part that is parsed.
    static let part = 24 << 20
    /// Bytes of all parts that are parsed for one document.
    static let parsed = 128 << 20
    /// Code points of text: some three hundred pages.
    static let text = 1_000_000
    static let blocks = 100_000
    static let columns = 500
}
