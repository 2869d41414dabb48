package import Engine
import Formats

extension ScriptEntry {
    /// The seat that gives the command, its reference resolved.
    ///
    /// - Parameter created: ids made by each earlier client's command, in the order of its facts.
    package func seat(created: [String: [String]]) -> Result<SeatID, ScriptFaults> {
        guard case .created(let client, let number) = ScriptReference(by) else { return .success(SeatID(by)) }
        switch id(number, of: client, created) {
        case .success(let id): return .success(SeatID(id))
        case .failure(let fault):
            let path = ""
            let place: Diagnostic.Place = .line(line, column: 1)
            return .failure(ScriptFaults(diagnostics: [file.diagnostic(fault, path: path, at: place)]))
        }
    }

    /// The command, its references resolved.
    ///
    /// - Parameters:
    ///   - created: ids made by each earlier client's command, in the order of its facts.
    ///   - session: where statements are looked up.
    package func command(created: [String: [String]], session: Session) -> Result<Command, ScriptFaults> {
        var faults: [Diagnostic] = []
        let text = ReplacedText(of: body, in: file.bytes) { text, offset in
            guard let reference = ScriptReference(text) else { return nil }
            switch resolved(reference, created, session) {
            case .success(let id): return id
            case .failure(let fault):
                faults.append(file.diagnostic(fault, at: .line(at: offset, in: file.bytes)))
                return nil
            }
        }
        guard faults.isEmpty else { return .failure(ScriptFaults(diagnostics: faults)) }
        do throws(JSONSyntaxError) {
            let json = try JSON(text.bytes)
            do throws(JSONDecodingError) {
                return .success(try JSONDecoding.decode(from: json, strict: true))
            } catch {
                var error = error
                error.offset = text.origin(of: error.offset)
                error.place = .line(at: error.offset, in: file.bytes)
                return .failure(ScriptFaults(diagnostics: [file.diagnostic(error, of: body)]))
            }
        } catch {
            // Two references that are keys of one object may turn out to be the same id.
            var error = error
            error.offset = text.origin(of: error.offset)
            error.place = .line(at: error.offset, in: file.bytes)
            return .failure(ScriptFaults(diagnostics: [error.diagnostic(file: file.name, in: file.language)]))
        }
    }

    private func resolved(
        _ reference: ScriptReference,
        _ created: [String: [String]],
        _ session: Session
    ) -> Result<String, ScriptFault> {
        switch reference {
        case .text(let text): .success(text)
        case .created(let client, let number): id(number, of: client, created)
        case .statement(let file, let words): statement(words, in: file, session)
        }
    }

    private func id(_ number: Int, of client: String, _ created: [String: [String]]) -> Result<String, ScriptFault> {
        guard let ids = created[client] else { return .failure(.notRun(client)) }
        guard number <= ids.count else { return .failure(.tooFewCreated(client, wanted: number, made: ids.count)) }
        return .success(ids[number - 1])
    }

    /// The statement that holds the words; the one that is nothing but the words wins over those that say more.
    private func statement(_ words: String, in file: String, _ session: Session) -> Result<String, ScriptFault> {
        let interviews = session.interviews.values
        guard let interview = interviews.first(where: { $0.file == file }) else {
            let suggestion = EditDistance.nearest(to: file, among: interviews.map(\.file))
            return .failure(.unknownNote(file, suggestion: suggestion))
        }
        let statements = session.statements.values.filter { $0.interview == interview.id && $0.retired == nil }
        return StatementSearch.index(of: words, among: statements.map(\.text), file: file)
            .map { statements[$0].id.text }
    }
}
