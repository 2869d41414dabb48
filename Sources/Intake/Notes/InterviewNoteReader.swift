package import Engine
package import Formats

/// Reads interview notes of any layout into statements for the process to work on. What the process teaches about them
/// is made once and used for each.
package struct InterviewNoteReader: Sendable {
    private let process: Process
    private let language: Language
    private let minds: NoteMinds
    private let order: GuideOrder
    private let masking: Set<MaskingProposal.Kind>
    private let notPersons: WordSet

    /// - Parameters:
    ///   - masking: what is masked in every statement before anybody keeps it.
    ///   - weights: others than those learnt, for whoever teaches.
    package init(
        _ process: Process,
        language: Language = .swedish,
        masking: Set<MaskingProposal.Kind> = MaskingProposal.Kind.certain,
        weights: NoteWeights = .learnt
    ) {
        self.masking = masking
        notPersons = WordSet(process.organisations.flatMap { SwedishWords($0.name).words.map { WordKey($0) } })
        self.process = process
        self.language = language
        minds = NoteMinds(process, weights)
        order = GuideOrder(process)
    }

    /// The statements of one note, from the bytes of its file. The same bytes always give the same reading; a file that
    /// cannot be read gives a diagnostic and no proposal.
    package func read(file: String, bytes: [UInt8]) -> NoteReading {
        let readings = readings(file: file, bytes: bytes)
        if readings.count == 1 { return readings[0].reading }
        var reading = NoteReading()
        reading.diagnostics.append(NoteMessages(file: file, language: language).severalNotes(readings.count))
        return reading
    }

    /// The notes in a file: one, or those of an archive or a coding project, each by its own name.
    package func readings(file: String, bytes: [UInt8]) -> [(file: String, reading: NoteReading)] {
        let message = NoteMessages(file: file, language: language)
        do throws(ReadFault) {
            switch try FileReader.read(file, bytes) {
            case .text(let isTable):
                do throws(TextDecoding.Failure) {
                    return [(file, read(file, try NoteSource(bytes, isTable: isTable)))]
                } catch { return [(file, failed(message.unreadable(error)))] }
            case .document(let document): return [(file, read(file, NoteSource(document)))]
            case .documents(let documents):
                if documents.isEmpty { throw .nothingToRead }
                return documents.map { ($0.name, read($0.name, NoteSource($0.document))) }
            case .codes(let codes):
                var reading = NoteReading()
                reading.isNote = false
                reading.format = .codebook
                reading.diagnostics.append(message.codebook(codes, NoteComments(minds.meanings.names)))
                return [(file, reading)]
            case .archive(let files):
                return files.names.flatMap { name -> [(file: String, reading: NoteReading)] in
                    let own = name.split(separator: "/").last.map(String.init) ?? name
                    do throws(ReadFault) { return readings(file: own, bytes: try files.bytes(name)) } catch {
                        return [(own, failed(NoteMessages(file: own, language: language).refused(error)))]
                    }
                }
            }
        } catch { return [(file, failed(message.refused(error)))] }
    }

    /// The text of a note as its places are counted in it; nil when it cannot be read.
    func text(file: String, bytes: [UInt8]) -> NoteText? {
        do {
            switch try FileReader.read(file, bytes) {
            case .text(let isTable): return try NoteSource(bytes, isTable: isTable).text
            case .document(let document): return NoteText(scalars: document.scalars)
            default: return nil
            }
        } catch { return nil }
    }

    /// A file that cannot be read, and why.
    func refusal(of file: String, for fault: ReadFault) -> NoteReading {
        failed(NoteMessages(file: file, language: language).refused(fault))
    }

    /// What a marked note teaches; nothing when its text is not the marked one.
    package func lessons(file: String, bytes: [UInt8], marks: [NoteMark]) -> [NoteLesson] {
        do {
            let source: NoteSource
            switch try FileReader.read(file, bytes) {
            case .text(let isTable): source = try NoteSource(bytes, isTable: isTable)
            case .document(let document): source = NoteSource(document)
            default: return []
            }
            // Where a recording's turns were taken apart, places are others than those marked.
            guard try source.text.scalars == NoteText(TextDecoding(bytes).text).scalars else { return [] }
            let (body, found) = passages(of: source)
            let facts = NoteFacts(found.facts, head: source.text[0..<min(400, source.text.count)], process: process)
            return NoteLessons(found.passages, body, minds, role: facts.role, marks: marks).lessons
        } catch { return [] }
    }

    private func failed(_ diagnostic: Diagnostic) -> NoteReading {
        var reading = NoteReading()
        reading.diagnostics.append(diagnostic)
        return reading
    }

    private func read(_ file: String, _ source: NoteSource) -> NoteReading {
        var reading = NoteReading()
        let message = NoteMessages(file: file, language: language)
        let text = source.text
        reading.format = source.format
        reading.encoding = source.encoding
        reading.doubt = source.doubt
        reading.diagnostics += message.remarks(source.remarks)
        guard text.scalars.contains(where: { $0.isLetter }) else { return failed(message.empty) }
        if source.doubt { reading.diagnostics.append(message.doubt(source.encoding)) }
        let (body, found) = passages(of: source)
        let facts = NoteFacts(
            found.facts + source.marginal.flatMap { NoteFacts.inline($0) },
            head: text[0..<min(400, text.count)],
            process: process
        )
        let masks = Masking(text.scalars, notPersons: notPersons)
        let finder = NoteStatements(found.passages, body, minds, role: facts.role) { run in
            masks.masked(body.scalars[run.range], at: body.flow.places[run.range], masking) ?? body.string(run)
        }
        reading.details = PersonalDetails(name: facts.name, organisation: facts.organisation, role: facts.role)
        reading.interviewer = facts.interviewer.map { masks.masked($0, Set(MaskingProposal.Kind.allCases)) }
        reading.headings = pieces(found.headings, body)
        reading.metadata =
            (pieces(found.metadata, body)
            + found.labels.map { label in
                NoteReading.Piece(text: text[label], start: label.lowerBound, length: label.count)
            }).sorted { $0.start < $1.start }
        reading.leftOut = leftOut(found.leftOut + finder.leftOut, body)
        reading.judgements = finder.judgements.sorted { $0.start < $1.start }
        var statements = finder.statements.sorted { $0.start < $1.start }
        if source.doublesQuotes { statements = statements.map(\.unquoted) }
        if !source.comments.isEmpty {
            var comments = NoteComments(minds.meanings.names)
            statements = comments.code(statements, by: source.comments)
            if !comments.unknown.isEmpty { reading.diagnostics.append(message.comments(comments.unknown)) }
        }
        let written = text.string
        reading.proposal = NoteProposal(
            file: file.split(separator: "/").last.map(String.init) ?? file,
            digest: digest(of: source, written),
            sector: facts.sector,
            date: facts.date,
            status: facts.status,
            roleClass: facts.roleClass,
            municipalityType: facts.municipalityType,
            length: text.count,
            statements: statements
        )
        reading.identifying =
            IdentifyingLines(
                in: text.scalars,
                outside: statements.map(\.range),
                remarks: reading.leftOut.filter { $0.reason != .question }.map(\.range),
                readable: found.headings.filter { minds.meanings.isKnown(body.words($0), of: body.note) }
                    .map(body.flow.place) + reading.leftOut.filter { $0.reason == .question }.map(\.range),
                organisations: notPersons
            ).ranges
        reading.text = written
        reading.kept =
            masks.found.isEmpty ? written : masks.covered(text.scalars, masking.union(MaskingProposal.Kind.allCases))
        reading.masked = masks.found.map { proposal in
            let isKept = statements.contains { $0.start <= proposal.start && proposal.start < $0.start + $0.length }
            return NoteReading.Masked(
                proposal: proposal,
                fate: !isKept ? .outside : masking.contains(proposal.kind) ? .masked : .proposed
            )
        }
        reading.diagnostics += message.findings(statements, facts)
        return reading
    }

    /// A note read with another masking than the usual is another reading of it, and may take the former's place.
    private func digest(of source: NoteSource, _ text: String) -> String {
        let digest = source.digest(of: text)
        guard !masking.isEmpty, masking != MaskingProposal.Kind.certain else { return digest }
        return SHA256.hex(Array((digest + masking.map(\.replacement).sorted().joined()).utf8))
    }

    private func passages(of source: NoteSource) -> (NoteBody, NotePassages) {
        let text = source.text
        let blocks: [NoteBlock]
        var speakers: NoteSpeakers?
        var flow = NoteFlow(capacity: text.count + 256)
        var words = NoteWords(minds.meanings.lexicon)
        switch source.layout {
        case .cells:
            blocks = DelimitedNote.rows(of: text, in: &flow).map { row in
                var block = NoteBlock(.row(table: 1), line: row.line)
                block.cells = row.cells
                return block
            }
        case .lines, .document:
            let tokens = NoteTokens(lines: text.scalars, words)
            words = tokens.words
            (blocks, speakers, flow) = NoteBlockReader.read(text, tokens, source.document, minds.meanings)
        }
        let body = NoteBody(flow, words)
        return (
            body,
            NoteAttribution.passages(
                of: blocks,
                in: body,
                meanings: minds.meanings,
                order: order,
                speakers: speakers
            )
        )
    }

    private func pieces(_ runs: [NoteRun], _ body: NoteBody) -> [NoteReading.Piece] {
        runs.filter { !$0.isEmpty }.map { run in
            let place = body.flow.place(of: run)
            return NoteReading.Piece(text: body.string(run), start: place.lowerBound, length: place.count)
        }.sorted { $0.start < $1.start }.withoutRepeats
    }

    private func leftOut(_ pieces: [(run: NoteRun, reason: NoteReading.Reason)], _ body: NoteBody)
        -> [NoteReading.LeftOut]
    {
        pieces.filter { !$0.run.isEmpty }.map { piece in
            let place = body.flow.place(of: piece.run)
            return NoteReading.LeftOut(
                text: body.string(piece.run),
                reason: piece.reason,
                start: place.lowerBound,
                length: place.count
            )
        }.sorted { $0.start < $1.start }
    }
}

extension Array where Element: Equatable {
    /// Each of several like it in a row once: a merged cell stands beside each of its rows.
    fileprivate var withoutRepeats: Self {
        var result: Self = []
        for element in self where element != result.last { result.append(element) }
        return result
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
