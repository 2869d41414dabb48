package import Engine
package import Formats

/// Reads interview notes of any layout into statements for the process to work on.
package enum InterviewNotes {
    /// The statements of one note; for many notes of one process, keep an `InterviewNoteReader`.
    package static func read(file: String, bytes: [UInt8], process: Process, language: Language = .swedish)
        -> NoteReading
    {
        InterviewNoteReader(process, language: language).read(file: file, bytes: bytes)
    }
}

/// What a process teaches about its interview notes, made once and used for each of them.
package struct InterviewNoteReader: Sendable {
    private let process: Process
    private let language: Language
    private let areas: NoteAreas
    private let meanings: NoteMeanings
    private let order: GuideOrder
    private let coder: NoteCoder
    private let masking: Set<MaskingProposal.Kind>
    private let notPersons: [String]

    /// - Parameter masking: what is masked in every statement before anybody keeps it.
    package init(
        _ process: Process,
        language: Language = .swedish,
        masking: Set<MaskingProposal.Kind> = MaskingProposal.Kind.certain
    ) {
        self.masking = masking
        notPersons = process.organisations.map(\.name)
        self.process = process
        self.language = language
        areas = NoteAreas(process)
        meanings = NoteMeanings(process, areas: areas)
        order = GuideOrder(process)
        coder = NoteCoder(process)
    }

    /// The statements of one note, from the bytes of a .md, .txt or .csv file. The same bytes always give the same
    /// reading; a file that cannot be read gives a diagnostic and no proposal.
    package func read(file: String, bytes: [UInt8]) -> NoteReading {
        var reading = NoteReading()
        let message = NoteMessages(file: file, language: language)
        func failed(_ diagnostic: Diagnostic) -> NoteReading {
            reading.diagnostics.append(diagnostic)
            return reading
        }
        guard let kind = NoteFileKind(file: file) else { return failed(message.unknownKind) }
        let decoded: TextDecoding
        do {
            decoded = try TextDecoding(bytes)
        } catch {
            return failed(message.unreadable(error))
        }
        let text = NoteText(decoded.text)
        reading.encoding = decoded.encoding.rawValue
        let doubt = decoded.doubt && !SwedishWords(text.string).readsAsSwedish
        reading.doubt = doubt
        guard text.scalars.contains(where: { $0.isLetter }) else { return failed(message.empty) }
        if doubt { reading.diagnostics.append(message.doubt(decoded.encoding.rawValue)) }
        let found = passages(of: text, kind)
        let facts = NoteFacts(found.facts, head: text[0..<min(400, text.count)], process: process)
        let finder = NoteStatements(
            found.passages,
            meanings: meanings,
            areas: areas,
            coder: coder,
            order: order,
            role: facts.role
        )
        reading.details = PersonalDetails(name: facts.name, organisation: facts.organisation, role: facts.role)
        let masks = Masking(note: text.string, notPersons: notPersons)
        reading.interviewer = facts.interviewer.map { masks.masked($0, Set(MaskingProposal.Kind.allCases)) }
        reading.headings = pieces(found.headings)
        reading.metadata = pieces(found.metadata)
        reading.leftOut = leftOut(found.leftOut + finder.leftOut)
        reading.judgements = finder.judgements.sorted { $0.start < $1.start }
        reading.proposal = NoteProposal(
            file: file.split(separator: "/").last.map(String.init) ?? file,
            digest: SHA256.hex(Array((text.string + unusualMasking).utf8)),
            sector: facts.sector,
            date: facts.date,
            status: facts.status,
            length: text.count,
            statements: finder.statements.sorted { $0.start < $1.start }.map { kind == .table ? $0.unquoted : $0 }
                .map { statement in
                    var kept = statement
                    kept.text = masks.masked(statement.text, masking)
                    return kept
                }
        )
        reading.masked = masks.proposals(in: text.string).map { proposal in
            let isKept = finder.statements.contains {
                $0.start <= proposal.start && proposal.start < $0.start + $0.length
            }
            return NoteReading.Masked(
                proposal: proposal,
                fate: !isKept ? .outside : masking.contains(proposal.kind) ? .masked : .proposed
            )
        }
        reading.diagnostics += message.findings(finder.statements, facts)
        return reading
    }

    /// A note read with another masking than the usual is another reading of it, and may take the former's place.
    private var unusualMasking: String {
        guard masking != MaskingProposal.Kind.certain else { return "" }
        return "\n" + masking.map(\.replacement).sorted().joined()
    }

    private func passages(of text: NoteText, _ kind: NoteFileKind) -> NotePassages {
        switch kind {
        case .table:
            let blocks = DelimitedNote.rows(of: text).map { row in
                var block = NoteBlock(.row(table: 1), line: row.line)
                block.cells = row.cells
                return block
            }
            return NoteAttribution.passages(of: blocks, in: text, meanings: meanings, order: order, speakers: nil)
        case .prose:
            let (blocks, speakers) = NoteBlockReader.blocks(of: text) { meanings.isKnown($0) }
            return NoteAttribution.passages(of: blocks, in: text, meanings: meanings, order: order, speakers: speakers)
        }
    }

    private func pieces(_ runs: [NoteRun]) -> [NoteReading.Piece] {
        runs.filter { !$0.isEmpty }
            .map { NoteReading.Piece(text: $0.string, start: $0.range.lowerBound, length: $0.range.count) }
            .sorted { $0.start < $1.start }
    }

    private func leftOut(_ pieces: [(run: NoteRun, reason: NoteReading.Reason)]) -> [NoteReading.LeftOut] {
        pieces.filter { !$0.run.isEmpty }
            .map {
                NoteReading.LeftOut(
                    text: $0.run.string,
                    reason: $0.reason,
                    start: $0.run.range.lowerBound,
                    length: $0.run.range.count
                )
            }
            .sorted { $0.start < $1.start }
    }
}

extension NoteProposal.Statement {
    /// The words of a cell: within its quotation marks, each mark is written twice (RFC 4180 section 2, rule 7).
    fileprivate var unquoted: Self {
        var cell = self
        cell.text = text.replacing("\"\"", with: "\"")
        return cell
    }
}
