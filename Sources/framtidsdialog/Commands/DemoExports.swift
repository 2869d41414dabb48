import Formats
import Intake

/// The folder a demo writes its draft into, and what earlier demos wrote there. A file that somebody has put there or
/// edited since is left alone.
struct DemoExports {
    let folder: String

    /// Digests of the files a demo wrote, one `digest name` a line.
    private var list: String { folder + "/.demo" }

    func refuseStrangers(formats names: [String]) throws(Failure) {
        let written = try digests()
        for name in names {
            let path = folder + "/" + name
            guard Files.exists(path) else { continue }
            if written[name]?.contains(SHA256.hex(try Files.read(path))) != true {
                throw Failure(
                    .cannotCreate,
                    Sentence(
                        "\(path) är inte som demo skrev den, så den skrivs inte över. Flytta den eller ange --exports MAPP.",
                        "\(path) is not as demo wrote it, so it is not overwritten. Move it or give --exports DIR."
                    )
                )
            }
        }
    }

    /// The list first, with the old file's digest beside the new one's, so that whenever a demo dies the next one knows
    /// the file for a demo's.
    func write(_ bytes: [UInt8], to name: String) throws(Failure) {
        let path = folder + "/" + name
        var written = try digests()
        var known = [SHA256.hex(bytes)]
        if Files.exists(path) { known.append(SHA256.hex(try Files.read(path))) }
        written[name] = Set(known)
        let lines = written.sorted { $0.key < $1.key }.flatMap { name, digests in
            digests.sorted().map { "\($0) \(name)\n" }
        }
        try Files.write(Array(lines.joined().utf8), to: list)
        try Files.write(bytes, to: path)
    }

    /// Leaves only what is there now in the list.
    func finish(_ names: [String]) throws(Failure) {
        var lines = ""
        for name in names.sorted() { lines += "\(SHA256.hex(try Files.read(folder + "/" + name))) \(name)\n" }
        try Files.write(Array(lines.utf8), to: list)
    }

    private func digests() throws(Failure) -> [String: Set<String>] {
        guard Files.exists(list) else { return [:] }
        var digests: [String: Set<String>] = [:]
        for line in String(decoding: try Files.read(list), as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ", maxSplits: 1)
            if words.count == 2 { digests[String(words[1]), default: []].insert(String(words[0])) }
        }
        return digests
    }
}
