import Formats
import Foundation

/// A strategy file played up to a step with the example's script, so that pages are as full as on a real afternoon.
enum PlayedRoom {
    /// Writes `lan.sqlite` in the folder: everything the script holds before the room moves to the step.
    static func prepare(_ folder: Folder, until step: String) async throws {
        let county = ServedRoom.county
        let script = try String(contentsOfFile: county + "/rehearsal.json", encoding: .utf8)
        let commands = try JSON(script)["commands"]?.elements ?? []
        let end = commands.firstIndex { $0["do"]?["moveStep"]?["to"]?.string == step } ?? commands.count
        // The first part of the file, cut where the move begins.
        let bytes = Array(script.utf8)
        let cut = end < commands.count ? commands[end].offset : bytes.count
        var text = String(decoding: bytes[..<cut], as: UTF8.self)
        if end < commands.count {
            text = String(text.reversed().drop { $0.isWhitespace || $0 == "," }.reversed()) + "]}"
        }
        try Data(text.utf8).write(to: folder.url("skript.json"))
        let steps = [
            ["new", county], ["import", "interviews", county + "/notes"],
            ["import", "participants", county + "/participants.csv"], ["seat"], ["play", "skript.json"],
        ]
        for arguments in steps {
            let program = try Program(
                ServedRoom.program,
                arguments + ["--database", "lan.sqlite"],
                in: folder
            )
            let outcome = try await program.finish()
            guard outcome.code == 0 else { throw Exchange.Broken(description: outcome.output) }
        }
    }
}
