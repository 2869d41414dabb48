#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Bytes that wait outside memory until somebody decides. The file has no name, so that nothing of it is left when it
/// is closed, however the program ends.
package final class WaitingFile: Sendable {
    private let descriptor: Int32
    private let path: String

    /// - Parameter beside: a file in whose folder the bytes lie, under the same protection as it.
    package init(beside: String) throws(JournalError) {
        path = beside
        let name = try Disk.newFile(beside: beside)
        descriptor = open(name, O_RDWR | O_CLOEXEC)
        let cause = errno
        Disk.remove(name)
        if descriptor < 0 { throw Disk.error(beside, cause) }
    }

    deinit { close(descriptor) }

    /// Puts bytes at the end; where they lie. For one caller at a time.
    package func append(_ bytes: [UInt8]) throws(JournalError) -> Range<Int> {
        let start = Int(lseek(descriptor, 0, SEEK_END))
        guard start >= 0 else { throw Disk.error(path) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(
                    descriptor,
                    buffer.baseAddress?.advanced(by: written),
                    bytes.count - written,
                    off_t(start + written)
                )
            }
            if count > 0 { written += count } else if errno != EINTR { throw Disk.error(path) }
        }
        return start..<(start + bytes.count)
    }

    package func bytes(_ range: Range<Int>) throws(JournalError) -> [UInt8] {
        var read = 0
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while read < range.count {
                let got = pread(
                    descriptor,
                    buffer.baseAddress?.advanced(by: read),
                    range.count - read,
                    off_t(range.lowerBound + read)
                )
                if got > 0 {
                    read += got
                } else if got == 0 || errno != EINTR {
                    failed = true
                    break
                }
            }
            count = read
        }
        if failed { throw Disk.error(path) }
        return bytes
    }
}
