package import Engine
import Formats

/// A command with what travels beside it, as bytes that wait outside memory.
package struct WaitingSubmission: Codable, Sendable {
    package var command: Command
    private var personal: [Person]
    private var note: String?

    /// Details of a person, which have no form of their own to be written in: they never enter a fact.
    private struct Person: Codable {
        var name: String?
        var email: String?
        var organisation: String?
        var role: String?
    }

    package init(command: Command, personal: [PersonalDetails] = [], note: String? = nil) {
        self.command = command
        self.personal = personal.map {
            Person(name: $0.name, email: $0.email, organisation: $0.organisation, role: $0.role)
        }
        self.note = note
    }

    /// Nil for a command that cannot be written down, such as one with NUL in it.
    package var bytes: [UInt8]? { do { return try JSONEncoding.encode(self) } catch { return nil } }

    /// - Throws: when the bytes are not what was put aside.
    package init(_ bytes: [UInt8]) throws(JournalError) {
        do { self = try JSONDecoding.decode(from: try JSON(bytes)) } catch {
            throw .damaged(path: "", what: "a waiting command: \(error)")
        }
    }

    package func submission(by seat: SeatID, at: Moment) -> Submission {
        let personal = personal.map {
            PersonalDetails(name: $0.name, email: $0.email, organisation: $0.organisation, role: $0.role)
        }
        return Submission(seat: seat, at: at, command: command, personal: personal, note: note)
    }
}
