/// Tells what a file is, by its bytes before its name, and reads it.
package enum FileReader {
    /// What a file holds.
    package enum Content: Sendable {
        /// Text without layout of its own; `isTable` for one with cells.
        case text(isTable: Bool)
        case document(ReadDocument)
        /// Several texts in one file, as a coding project has them.
        case documents([(name: String, document: ReadDocument)])
        case codes([ReadCode])
        /// An archive of files, to be read one by one.
        case archive(ArchiveFiles)
    }

    /// - Parameter file: the file's name, which decides only between forms of plain text.
    package static func read(_ file: String, _ bytes: [UInt8]) throws(ReadFault) -> Content {
        let kind = try FileKind(file, bytes)
        switch kind.format {
        case .plainText:
            guard bytes.count <= ReadLimits.part else { throw .tooLarge }
            if let turns = transcript(bytes) { return .document(turns) }
            return .text(isTable: false)
        case .delimited:
            guard bytes.count <= ReadLimits.part else { throw .tooLarge }
            return .text(isTable: true)
        case .archive:
            let archive = try kind.opened(bytes)
            return .archive(try ArchiveFiles(archive))
        case .codebook: return .codes(try CodebookReader.codes(bytes))
        case .codedProject:
            let archive = try kind.opened(bytes)
            return .documents(try CodebookReader.documents(archive, "project.qde"))
        default:
            var document = try document(kind, bytes)
            if let named = FileKind.named(file), named != document.format, !kind.isExpected(named) {
                document.remarks.append(.otherFormatThanName(document.format))
            }
            return .document(Transcript.turns(of: document) ?? document)
        }
    }

    /// The files of an archive; nil for a file that is itself to be read.
    package static func archive(_ file: String, _ bytes: [UInt8]) throws(ReadFault) -> ArchiveFiles? {
        guard let opened = try FileKind.package(file, bytes), !FileKind.isOffice(opened) else { return nil }
        let kind = try FileKind(opened)
        return kind.format == .archive ? try ArchiveFiles(opened) : nil
    }

    /// A text file that a program for meetings wrote; nil for other text, and for what is no text, which is told by
    /// whoever reads it as such.
    private static func transcript(_ bytes: [UInt8]) -> ReadDocument? {
        guard Transcript.isLikely(bytes) else { return nil }
        do {
            let decoded = try TextDecoding(bytes)
            var turns = Transcript.turns(of: decoded.text, .plainText)
            turns?.encoding = decoded.encoding.rawValue
            if decoded.doubt { turns?.remarks.append(.encoding(decoded.encoding.rawValue)) }
            return turns
        } catch { return nil }
    }

    /// A single document, for formats that hold one.
    static func document(_ file: String, _ bytes: [UInt8]) throws(ReadFault) -> ReadDocument {
        try document(FileKind(file, bytes), bytes)
    }

    static func document(_ kind: FileKind, _ bytes: [UInt8]) throws(ReadFault) -> ReadDocument {
        switch kind.format {
        case .word: return try WordReader.read(kind.opened(bytes), main: kind.main)
        case .workbook: return try SheetReader.read(kind.opened(bytes), main: kind.main)
        case .openDocument: return try OpenDocumentReader.read(kind.opened(bytes))
        case .flatOpenDocument: return try OpenDocumentReader.read(flat: bytes)
        case .richText: return try RichTextReader.read(bytes)
        case .webPage: return try WebPageReader.read(bytes)
        case .subtitles: return try SubtitleReader.read(bytes)
        default: throw .unknown
        }
    }
}

/// The files of an archive that can be notes, each unpacked when it is asked for.
package struct ArchiveFiles: Sendable {
    private let archive: ZIPReader
    package let names: [String]

    init(_ archive: ZIPReader) throws(ReadFault) {
        self.archive = archive
        names = archive.parts.map(\.name).filter { !Self.isFurniture($0) }
        if names.isEmpty { throw .nothingToRead }
    }

    /// Bytes of a file when unpacked.
    package func size(_ name: String) -> Int { archive.part(name)?.size ?? 0 }

    package func bytes(_ name: String) throws(ReadFault) -> [UInt8] {
        if name.lowercased().hasSuffix(".zip") { throw .archiveInArchive(name) }
        do { return try archive.read(name) } catch { throw .archive(error) }
    }

    /// What systems and programs leave beside the files of people.
    package static func isFurniture(_ name: String) -> Bool {
        let steps = name.split(separator: "/")
        guard let last = steps.last, steps.first != "__MACOSX" else { return true }
        return last.hasPrefix(".") || last.hasPrefix("~$") || last == "Thumbs.db" || last == "desktop.ini"
    }
}
