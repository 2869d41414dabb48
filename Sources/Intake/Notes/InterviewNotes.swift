package import Engine
package import Formats

/// Reads interview notes of any layout into statements for the process to work on.
package enum InterviewNotes {
    /// The statements of one note, from the bytes of a .md, .txt or .csv file. The same bytes always give the same
    /// reading; a file that cannot be read gives a diagnostic and no proposal.
    package static func read(file: String, bytes: [UInt8], process: Process, language: Language = .swedish)
        -> NoteReading
    {
        var reading = NoteReading()
        let message = NoteMessages(file: file, language: language)
        guard let kind = NoteFileKind(file: file) else { return failed(reading, message.unknownKind) }
        let decoded: TextDecoding
        do {
            decoded = try TextDecoding(bytes)
        } catch {
            return failed(reading, message.unreadable(error))
        }
        let text = NoteText(decoded.text)
        reading.encoding = decoded.encoding.rawValue
        reading.doubt = decoded.doubt
        guard text.scalars.contains(where: { $0.isLetter }) else { return failed(reading, message.empty) }
        if decoded.doubt { reading.diagnostics.append(message.doubt(decoded.encoding.rawValue)) }
        let areas = NoteAreas(process)
        let meanings = NoteMeanings(process, areas: areas)
        let order = GuideOrder(process)
        let found = passages(of: text, kind, meanings, order)
        let facts = NoteFacts(found.facts, process: process)
        let finder = NoteStatements(
            process: process,
            meanings: meanings,
            areas: areas,
            order: order,
            role: facts.role,
            passages: found.passages
        )
        reading.details = PersonalDetails(name: facts.name, organisation: facts.organisation, role: facts.role)
        reading.interviewer = facts.interviewer
        reading.headings = pieces(found.headings)
        reading.metadata = pieces(found.metadata)
        reading.leftOut = (found.leftOut + finder.leftOut).filter { !$0.run.isEmpty }
            .map {
                NoteReading.LeftOut(
                    text: $0.run.string,
                    reason: $0.reason,
                    start: $0.run.range.lowerBound,
                    length: $0.run.range.count
                )
            }
            .sorted { $0.start < $1.start }
        reading.proposal = NoteProposal(
            file: file.split(separator: "/").last.map(String.init) ?? file,
            digest: SHA256.hex(Array(text.string.utf8)),
            sector: facts.sector,
            date: facts.date,
            status: facts.status,
            length: text.count,
            statements: finder.statements.sorted { $0.start < $1.start }
        )
        reading.diagnostics += message.findings(finder.statements, facts)
        return reading
    }

    private static func passages(of text: NoteText, _ kind: NoteFileKind, _ meanings: NoteMeanings, _ order: GuideOrder)
        -> NotePassages
    {
        switch kind {
        case .table:
            let rows = DelimitedNote.rows(of: text)
            var blocks: [NoteBlock] = []
            for row in rows {
                var block = NoteBlock(.row(table: 1), line: row.line)
                block.cells = row.cells
                blocks.append(block)
            }
            return NoteAttribution.passages(of: blocks, in: text, meanings: meanings, order: order, speakers: nil)
        case .prose:
            var known: [String: Bool] = [:]
            let (blocks, speakers) = NoteBlockReader.blocks(of: text) { words in
                if let answer = known[words] { return answer }
                let answer = meanings.isKnown(words)
                known[words] = answer
                return answer
            }
            return NoteAttribution.passages(of: blocks, in: text, meanings: meanings, order: order, speakers: speakers)
        }
    }

    private static func pieces(_ runs: [NoteRun]) -> [NoteReading.Piece] {
        runs.filter { !$0.isEmpty }.map {
            NoteReading.Piece(text: $0.string, start: $0.range.lowerBound, length: $0.range.count)
        }
        .sorted { $0.start < $1.start }
    }

    private static func failed(_ reading: NoteReading, _ diagnostic: Diagnostic) -> NoteReading {
        var reading = reading
        reading.diagnostics.append(diagnostic)
        return reading
    }
}
