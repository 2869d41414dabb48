import Formats
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Where words go: results to standard output, messages to standard error. Written at once, never held back in a pipe.
struct Terminal {
    var language: Language

    /// A line of result.
    func result(_ text: String) { Terminal.write(Array((text + "\n").utf8), to: STDOUT_FILENO) }

    /// Bytes of result, as they are.
    func result(bytes: [UInt8]) { Terminal.write(bytes, to: STDOUT_FILENO) }

    /// A line for the person, not for the next program.
    func message(_ text: String) { Terminal.write(Array((text + "\n").utf8), to: STDERR_FILENO) }

    func message(_ sentence: Sentence) { message(sentence.text(in: language)) }

    /// A line that is written over by the next, on a terminal; nothing elsewhere. Empty before a line that is to stay.
    func status(_ text: String) {
        if isatty(STDERR_FILENO) == 1 { Terminal.write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO) }
    }

    /// How far long work has come: one line that changes on a terminal, else a line for every tenth of it. Short work
    /// says nothing.
    func progress(_ done: Int, of all: Int, _ words: Sentence) {
        guard all >= 100 else { return }
        let text = Sentence(
            "\(done) av \(all) \(words.text(in: .swedish))",
            "\(done) of \(all) \(words.text(in: .english))"
        ).text(in: language)
        if isatty(STDERR_FILENO) == 1 {
            guard done == all || done % 10 == 0 else { return }
            Terminal.write(Array("\r\(text)\(done == all ? "\n" : "")".utf8), to: STDERR_FILENO)
        } else if done * 10 / all != (done - 1) * 10 / all || done == 0 {
            message(text)
        }
    }

    /// Whether some of the output was lost, on a full disk for example. The program then ends with an error.
    static let hasLostOutput = Atomic(false)

    /// A closed pipe ends the output, not the work: the reader has seen enough.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { unsafe -> Int in
                guard let base = unsafe.baseAddress else { return 0 }
                #if canImport(Glibc)
                return Glibc.write(descriptor, base, unsafe.count)
                #else
                return Darwin.write(descriptor, base, unsafe.count)
                #endif
            }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 {
                if errno != EPIPE { hasLostOutput.store(true, ordering: .relaxed) }
                return
            }
            rest = rest.dropFirst(count)
        }
    }
}

/// A closed peer or a file-size limit is an error to report, not a reason to die.
func ignoreSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
}
