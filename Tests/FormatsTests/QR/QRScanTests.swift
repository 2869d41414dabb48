import Formats
import Foundation
import Testing

/// Every symbol here is read by a program that knows nothing of this one.
///
/// Without zbarimg (package zbar-tools) the suite is passed over, but never where `CI` is set.
@Suite(.enabled(if: Scanner.isExpected, "zbarimg is not installed: apt-get install zbar-tools"))
struct QRScanTests {
    @Test("The fullest bytes of every version are read", arguments: QRCode.Level.allCases)
    func bytes(_ level: QRCode.Level) throws {
        try scan(.ascii, filler: "https://framtidsdialog.example/rum?kod=") { _ in level }
    }

    @Test("The fullest alphanumeric text of every version is read, the levels in turn")
    func alphanumeric() throws {
        let levels = QRCode.Level.allCases
        try scan(.alphanumeric, filler: "HTTPS://FRAMTIDSDIALOG.EXAMPLE/RUM/+$%*-. ") { version in
            levels[version.number % levels.count]
        }
    }

    /// Draws a text as long as each version holds, and reads them all.
    private func scan(_ mode: QRText.Mode, filler: String, level: (QRVersion) -> QRCode.Level) throws {
        let texts = QRVersion.all.map { version in
            let length = mode.capacity(of: version, level: level(version))
            var text = ""
            var number = version.number
            while text.utf8.count < length {
                text += filler + "\(number)"
                number = number * 31 % 1_009
            }
            // A letter last: a reader may drop a space.
            return text.prefix(length - 1) + "Z"
        }
        let codes = try zip(QRVersion.all, texts).map { try QRCode(String($1), level: level($0)) }
        #expect(codes.map(\.version) == QRVersion.all)
        let read = try Scanner.read(codes)
        try #require(read.count == texts.count)
        for (index, text) in texts.enumerated() { #expect(read[index] == text, "version \(index + 1)") }
    }

    @Test(
        "Swedish letters and other scripts are read as they were written",
        arguments: [
            "https://framtidsdialog.example/möte/åäö",
            "https://exempel.se/?ort=Härnösand&grupp=Örnsköldsvik",
            "Ångermanälven",
            "åäö",
            "ÅÄÖ – Välkommen till bordet",
            "https://exempel.se/日本/ελληνικά/🌲",
        ]
    )
    func unicode(_ text: String) throws { #expect(try Scanner.read([QRCode(text)]) == [text]) }
}

/// zbarimg, and images for it.
private enum Scanner {
    static let program: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        .map { "\($0)/zbarimg" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isExpected: Bool { program != nil || ProcessInfo.processInfo.environment["CI"] != nil }

    /// What is read, in order, a line for each symbol.
    static func read(_ codes: [QRCode]) throws -> [String] {
        let program = try #require(program, "zbarimg is needed where CI is set: apt-get install zbar-tools")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("qr-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let images = codes.indices.map { folder.appendingPathComponent("\($0).pgm") }
        for (code, file) in zip(codes, images) { try image(code).write(to: file) }
        // A file, not a pipe: a full pipe would stop the program while we wait for it.
        let output = folder.appendingPathComponent("output")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable"] + images.map(\.path)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        return text.split(separator: "\n").map(String.init)
    }

    /// A grey image (PGM), three pixels to a module, with the quiet zone.
    private static func image(_ code: QRCode) -> Data {
        let range = -4..<code.size + 4
        var data = Data("P5 \(3 * range.count) \(3 * range.count) 255\n".utf8)
        for y in range {
            let row = range.flatMap { x in [UInt8](repeating: code[x, y] ? 0 : 255, count: 3) }
            for _ in 0..<3 { data.append(contentsOf: row) }
        }
        return data
    }
}
