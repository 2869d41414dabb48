#if os(Linux)
import Foundation
import Testing

/// What a program does to the files whose names begin alike in one folder, in order, as `disklog.c` writes it down.
struct DiskLog {
    enum Deed {
        /// Opened to be used under a number; made, when there was no such file. "." is the folder.
        case opened(Int, name: String, isEmptied: Bool)
        case closed(Int)
        case written(Int, at: Int, ArraySlice<UInt8>)
        case cut(Int, to: Int)
        case synced(Int)
        case unlinked(String)
        case renamed(String, to: String)
    }

    struct Record {
        let deed: Deed
        /// The length of the log with this record in it.
        let end: Int
    }

    let path: String
    /// What makes a program write the log.
    let environment: [String: String]

    /// - Returns: nil where there is no C compiler.
    init?(of name: String, in tool: Tool) throws {
        guard let library = try Preload.build("Power/disklog.c", in: tool) else { return nil }
        path = tool.path("disklog")
        environment = [
            "LD_PRELOAD": library, "DISKLOG": path, "DISKLOG_FOLDER": tool.folder, "DISKLOG_NAME": name,
        ]
    }

    /// Everything done so far lies before this place.
    var length: Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    func records() throws -> [Record] {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        var records: [Record] = []
        var place = 0
        func number(_ index: Int) -> Int {
            bytes.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: place + 8 * index, as: Int64.self)) }
        }
        while place + 32 <= bytes.count {
            let (kind, descriptor, offset, length) = (number(0), number(1), number(2), number(3))
            let content = bytes[(place + 32)..<(place + 32 + length)]
            place += 32 + length
            let text = String(decoding: content, as: UTF8.self)
            let deed: Deed
            switch kind {
            case 1: deed = .opened(descriptor, name: text, isEmptied: offset == 1)
            case 2: deed = .closed(descriptor)
            case 3: deed = .written(descriptor, at: offset, content)
            case 4: deed = .cut(descriptor, to: offset)
            case 5: deed = .synced(descriptor)
            case 6: deed = .unlinked(text)
            default:
                let names = text.split(separator: "/").map(String.init)
                deed = .renamed(try #require(names.first), to: try #require(names.last))
            }
            records.append(Record(deed: deed, end: place))
        }
        return records
    }
}
#endif
