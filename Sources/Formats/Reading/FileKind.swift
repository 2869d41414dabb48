/// What a file is written in.
struct FileKind {
    let format: ReadFormat
    /// The name of the main part, in a package of parts.
    private(set) var main = ""
    /// Opened to see what is in it, and kept so that it is opened once.
    private var archive: ZIPReader?

    init(_ file: String, _ bytes: [UInt8]) throws(ReadFault) {
        if let archive = try Self.package(file, bytes) {
            self = try FileKind(archive)
            return
        }
        let named = Self.named(file)
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw Self.oldContainer(bytes) }
        if bytes.starts(with: Array("%PDF".utf8)) { throw .pdf }
        if bytes.starts(with: Array("{\\rtf".utf8)) {
            format = .richText
        } else if let found = Self.text(Self.head(of: bytes)) {
            format = found
        } else if let named, named != .word {
            format = named
        } else {
            throw .unknown
        }
    }

    init(_ archive: ZIPReader) throws(ReadFault) {
        self.archive = archive
        (format, main) = try Self.kind(of: archive)
    }

    func opened(_ bytes: [UInt8]) throws(ReadFault) -> ZIPReader {
        if let archive { return archive }
        do { return try ZIPReader(bytes) } catch { throw .archive(error) }
    }

    /// Whether a name stands for the format too: a .doc that a program wrote as RTF or as a page is no surprise.
    func isExpected(_ named: ReadFormat) -> Bool { named == .openDocument && format == .flatOpenDocument }

    /// What the name says.
    static func named(_ file: String) -> ReadFormat? {
        let name = file.lowercased()
        guard let dot = name.lastIndex(of: ".") else { return nil }
        return switch name[name.index(after: dot)...] {
        case "md", "markdown", "mdown", "txt", "text": .plainText
        case "csv", "tsv": .delimited
        case "docx", "docm", "dotx", "dotm": .word
        case "odt", "ott": .openDocument
        case "fodt": .flatOpenDocument
        case "rtf": .richText
        case "html", "htm", "xhtml", "mht", "mhtml": .webPage
        case "xlsx", "xlsm": .workbook
        case "vtt", "srt": .subtitles
        case "qdc": .codebook
        case "qdpx": .codedProject
        case "zip": .archive
        default: nil
        }
    }

    // MARK: Packages

    /// A file opened as a package of parts; nil when it is none.
    static func package(_ file: String, _ bytes: [UInt8]) throws(ReadFault) -> ZIPReader? {
        let isArchive = bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
        guard isArchive || named(file)?.isPackage == true else { return nil }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw oldContainer(bytes) }
        do { return try ZIPReader(bytes) } catch { throw .archive(error) }
    }

    /// Whether a package is one document of Office, told without unpacking anything.
    static func isOffice(_ archive: ZIPReader) -> Bool {
        archive.has("[Content_Types].xml") || archive.has("_rels/.rels")
    }

    private static func kind(of archive: ZIPReader) throws(ReadFault) -> (ReadFormat, String) {
        let package = OfficePackage(archive: archive)
        if isOffice(archive) {
            let relations = try PackageRelations.of("", in: package)
            guard let main = relations.first(where: { $0.kind == "officeDocument" })?.part else {
                throw .missingPart("_rels/.rels")
            }
            guard archive.has(main) else { throw .missingPart(main) }
            switch main.split(separator: "/").first {
            case "xl": return (.workbook, main)
            case "ppt", "visio": throw .unknown
            default: return (.word, main)
            }
        }
        if archive.has("mimetype") {
            let type = String(decoding: try package.bytes("mimetype").prefix(100), as: UTF8.self)
            if type.hasPrefix("application/vnd.oasis.opendocument.text") { return (.openDocument, "content.xml") }
            if type.hasPrefix("application/") { throw .unknown }
        }
        return archive.has("project.qde") ? (.codedProject, "project.qde") : (.archive, "")
    }

    /// The container of Office before 2007 ([MS-CFB]), which also wraps newer files that have a password.
    private static func oldContainer(_ bytes: [UInt8]) -> ReadFault {
        func has(_ name: String) -> Bool {
            // Names in its directory are UTF-16; each entry is aligned to 128 bytes.
            var wanted: [UInt8] = []
            for byte in name.utf8 { wanted += [byte, 0] }
            for place in stride(from: 512, to: min(bytes.count - wanted.count, 4 << 20), by: 128)
            where bytes[place] == wanted[0] && bytes[place...].starts(with: wanted) {
                return true
            }
            return false
        }
        if has("EncryptedPackage") || has("EncryptionInfo") { return .encrypted }
        return has("WordDocument") ? .oldWord : .oldOffice
    }

    // MARK: Text

    /// The beginning in lower case, with LF for line ends and without the zeros of UTF-16 and a byte order mark.
    static func head(of bytes: [UInt8]) -> String {
        let plain = bytes.prefix(2_000).filter { $0 != 0 && $0 != 0x0D && $0 < 0x80 }
        return String(decoding: plain.drop { $0 <= 0x20 }, as: UTF8.self).lowercased()
    }

    private static func text(_ head: String) -> ReadFormat? {
        if head.hasPrefix("webvtt") { return .subtitles }
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || WebArchive.begins(head) { return .webPage }
        if head.hasPrefix("<?xml") || head.hasPrefix("<office:") || head.hasPrefix("<codebook") {
            if head.contains("<office:document") { return .flatOpenDocument }
            if head.contains("<codebook") { return .codebook }
            if head.contains("<html") { return .webPage }
        }
        let lines = head.split(separator: "\n", maxSplits: 2).prefix(2)
        let isSubtitle = lines.first.map { $0.allSatisfy(\.isNumber) } ?? false
        return isSubtitle && lines.count > 1 && SubtitleMarkup.times(lines[1]) != nil ? .subtitles : nil
    }
}

extension ReadFormat {
    /// A ZIP archive of parts, or of files.
    fileprivate var isPackage: Bool {
        switch self {
        case .word, .openDocument, .workbook, .codedProject, .archive: true
        default: false
        }
    }
}
