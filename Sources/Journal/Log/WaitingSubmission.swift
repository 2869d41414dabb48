package import Engine
import Formats

/// A command with what travels beside it, as bytes that wait outside memory.
package struct WaitingSubmission: Sendable {
    package var command: Command
    private var personal: [PersonalDetails]
    private var note: String?

    package init(command: Command, personal: [PersonalDetails] = [], note: String? = nil) {
        self.command = command
        self.personal = personal
        self.note = note
    }

    /// Nil for a command that cannot be written down, such as one with NUL in it.
    package var bytes: [UInt8]? {
        var bytes = WaitingBytes()
        if case .importInterview(let proposal) = command {
            bytes.put("")
            bytes.put(proposal)
        } else {
            do { bytes.put(String(decoding: try EventCoding.encode(command), as: UTF8.self)) } catch { return nil }
        }
        bytes.put(personal.count)
        for person in personal {
            bytes.put(person.name)
            bytes.put(person.email)
            bytes.put(person.organisation)
            bytes.put(person.role)
        }
        bytes.put(note)
        return bytes.holdsNUL ? nil : bytes.all
    }

    /// - Throws: when the bytes are not what was put aside.
    package init(_ bytes: [UInt8]) throws(JournalError) {
        var bytes = WaitingBytes(bytes)
        let command = try bytes.text()
        if command.isEmpty {
            self.command = .importInterview(note: try bytes.proposal())
        } else {
            do { self.command = try JSONDecoding.decode(from: try JSON(command)) } catch {
                throw .damaged(path: "", what: "a waiting command: \(error)")
            }
        }
        personal = try bytes.list { (bytes) throws(JournalError) in
            PersonalDetails(
                name: try bytes.optionalText(),
                email: try bytes.optionalText(),
                organisation: try bytes.optionalText(),
                role: try bytes.optionalText()
            )
        }
        note = try bytes.optionalText()
    }

    package func submission(by seat: SeatID, at: Moment) -> Submission {
        Submission(seat: seat, at: at, command: command, personal: personal, note: note)
    }
}
