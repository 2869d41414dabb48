import Formats

extension InterviewNoteReader {
    /// Bytes of one file: more is no interview, and photos in it are nothing we read.
    package static let limit = 64 << 20

    /// Reads a file, or those of an archive one by one, so that one at a time is in memory.
    ///
    /// - Parameter take: gets each note by its name, with the bytes of the file to read it from again.
    package func each<E: Error>(
        _ file: String,
        _ bytes: [UInt8],
        _ take: (_ name: String, _ reading: NoteReading, _ bytes: [UInt8]) throws(E) -> Void
    ) throws(E) {
        let archive: ArchiveFiles?
        do throws(ReadFault) { archive = try FileReader.archive(file, bytes) } catch {
            return try take(file, refusal(of: file, for: error), [])
        }
        guard let archive else {
            for (name, reading) in readings(file: file, bytes: bytes) { try take(name, reading, bytes) }
            return
        }
        for name in archive.names {
            let own = name.split(separator: "/").last.map(String.init) ?? name
            let part: [UInt8]
            do throws(ReadFault) { part = try archive.bytes(name) } catch {
                try take(own, refusal(of: own, for: error), [])
                continue
            }
            for (name, reading) in readings(file: own, bytes: part) { try take(name, reading, part) }
        }
    }

    /// The note of that name in a file that was read before.
    package func again(_ name: String, in file: String, _ bytes: [UInt8]) -> NoteReading? {
        readings(file: file, bytes: bytes).first { $0.file == name }?.reading
    }
}
