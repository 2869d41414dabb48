import Formats
private import Foundation

/// A file somebody sends: one by itself, or one of an archive, unpacked when it is read.
package struct SentFile: Sendable {
    /// Its own name, without folders, in composed letters: some systems take å apart in the names of files.
    package let name: String
    private let content: Content

    private enum Content: Sendable {
        case whole([UInt8])
        case part(ArchiveFiles, name: String)
        case refused(ReadFault)
    }

    private init(_ name: String, _ content: Content) {
        self.name = name.precomposedStringWithCanonicalMapping
        self.content = content
    }

    /// The file, or those of an archive.
    package static func all(_ file: String, _ bytes: [UInt8]) -> [SentFile] {
        do throws(ReadFault) {
            guard let archive = try FileReader.archive(file, bytes) else {
                return [SentFile(file, .whole(bytes))]
            }
            return archive.names.map { name in
                let own = name.split(separator: "/").last.map(String.init) ?? name
                return SentFile(own, .part(archive, name: name))
            }
        } catch { return [SentFile(file, .refused(error))] }
    }

    /// Bytes to be read, as far as is known before.
    var size: Int {
        switch content {
        case .whole(let bytes): bytes.count
        case .part(let archive, let name): archive.size(name)
        case .refused: 0
        }
    }

    func bytes() throws(ReadFault) -> [UInt8] {
        switch content {
        case .whole(let bytes): bytes
        case .part(let archive, let name): try archive.bytes(name)
        case .refused(let fault): throw fault
        }
    }
}

extension InterviewNoteReader {
    /// Bytes of one file: more is no interview, and photos in it are nothing we read.
    package static let limit = 64 << 20

    /// The note of that name in a file that was read before.
    package func again(_ name: String, in file: String, _ bytes: [UInt8]) -> NoteReading? {
        readings(file: file, bytes: bytes).first { $0.file == name }?.reading
    }
}
