import Engine
import Formats

/// One reading of a script, gathering what is wrong.
struct ScriptReading {
    let file: ReadFile
    private(set) var entries: [ScriptEntry] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The line of each client met so far.
    private var clients: [String: Int] = [:]
    private var latest: (moment: Moment, text: String)?
    private var lines: LineCounter
    /// Whether some client could not be read, so that a reference to an unknown one may be right.
    private var areClientsDoubtful = false

    init(file: ReadFile) {
        self.file = file
        lines = LineCounter(bytes: file.bytes)
    }

    /// Reads an object with a list `commands`, or a bare list.
    ///
    /// - Returns: the title.
    mutating func commands(in json: JSON) -> String? {
        if json.kind == .array {
            read(json.elements, path: "")
            return nil
        }
        guard json.kind == .object else {
            let fault = ProcessFault.wrongKind(expected: .object, found: json.kind)
            diagnostics.append(file.diagnostic(fault, at: json.place))
            return nil
        }
        var reader = ObjectReader(json, in: file)
        _ = reader.value("about")
        let title = reader.optionalText("title")
        let elements = reader.elements(reader.required("commands"), "commands")
        reader.done()
        diagnostics += reader.diagnostics
        read(elements, path: "commands")
        return title
    }

    private mutating func read(_ elements: [JSON], path: String) {
        let all = Set(elements.compactMap { $0["client"]?.string })
        areClientsDoubtful = elements.contains { json in
            if json.kind != .object { return true }
            if let client = json["client"] { return client.kind != .string && !client.isNull }
            return EditDistance.nearest(to: "client", among: json.members.map(\.name)) != nil
        }
        for (index, json) in elements.enumerated() {
            let line = lines.line(at: json.offset)
            var reader = ObjectReader(json, path: "\(path)[\(index)]", in: file)
            if json.kind != .object {
                reader.note(.wrongKind(expected: .object, found: json.kind))
            } else {
                entry(&reader, line, all)
            }
            diagnostics += reader.diagnostics
        }
    }

    private mutating func entry(_ reader: inout ObjectReader, _ line: Int, _ all: Set<String>) {
        _ = reader.value("about")
        let by = reader.text("by")
        if !by.isEmpty { check(seat: by, &reader, all) }
        let at = moment(&reader)
        let body = reader.required("do")
        if let body, reader.expect(.object, body, "do") {
            check(references: body, &reader, all)
            do throws(JSONDecodingError) {
                let _: Command = try JSONDecoding.decode(from: body, strict: true)
            } catch {
                reader.note([file.diagnostic(error, of: body)])
            }
        }
        let client = client(&reader, line)
        reader.done()
        guard let body else { return }
        let source = ReadFile(name: file.name, bytes: file.bytes, language: file.language)
        entries.append(ScriptEntry(client: client, by: by, at: at, body: body, line: line, file: source))
    }

    private mutating func client(_ reader: inout ObjectReader, _ line: Int) -> String? {
        guard let client = reader.optionalText("client"), !client.isEmpty else { return nil }
        let json = reader.json["client"]
        if !ScriptReference.isClient(client) { reader.note(ScriptFault.badClient(client), at: json) }
        if let first = clients[client] {
            reader.note(ScriptFault.doubleClient(client, first: first), at: json)
        } else {
            clients[client] = line
        }
        return client
    }

    private mutating func moment(_ reader: inout ObjectReader) -> Moment? {
        guard let text = reader.optionalText("at"), !text.isEmpty else { return nil }
        let json = reader.json["at"]
        guard let moment = StockholmTime.moment(text) else {
            reader.note(ScriptFault.badMoment(text), at: json)
            return nil
        }
        if let latest, moment < latest.moment {
            reader.note(ScriptFault.backwards(text, earlier: latest.text), at: json)
        } else {
            latest = (moment, text)
        }
        return moment
    }

    /// A seat is one of the three fixed ones, a table's device, a participant or a reference.
    private func check(seat: String, _ reader: inout ObjectReader, _ all: Set<String>) {
        let json = reader.json["by"]
        if let json, case .created(let client, _) = ScriptReference(seat) {
            return check(client, at: json, &reader, all)
        }
        let fixed = [Seat.facilitator, .strategist, .projector].map(\.id.text)
        let number = Int(seat.dropFirst()) ?? 0
        if SeatID(seat).facilitatorNumber != nil || fixed.contains(seat) || seat.hasPrefix("bord-") && seat.count > 5 {
            return
        }
        if seat.hasPrefix("P"), number > 0, seat == "P\(number)" { return }
        let suggestion = EditDistance.nearest(to: seat, among: fixed)
        reader.note(ScriptFault.impossibleSeat(seat, suggestion: suggestion), at: json)
    }

    /// Every reference to a client must be to an earlier one.
    private func check(references json: JSON, _ reader: inout ObjectReader, _ all: Set<String>) {
        switch json.kind {
        case .string:
            guard let text = json.string, let reference = ScriptReference(text) else { return }
            if case .created(let client, _) = reference { check(client, at: json, &reader, all) }
        case .array: for element in json.elements { check(references: element, &reader, all) }
        case .object:
            for (name, value) in json.members {
                if case .created(let client, _) = ScriptReference(name) { check(client, at: value, &reader, all) }
                check(references: value, &reader, all)
            }
        case .null, .bool, .number: break
        }
    }

    private func check(_ client: String, at json: JSON, _ reader: inout ObjectReader, _ all: Set<String>) {
        if clients[client] != nil || areClientsDoubtful && !all.contains(client) { return }
        let suggestion = EditDistance.nearest(to: client, among: clients.keys.sorted())
        reader.note(
            all.contains(client) ? ScriptFault.laterClient(client) : .unknownClient(client, suggestion: suggestion),
            at: json
        )
    }
}

/// Counts lines from one place to a later one, so that long scripts are not searched from the start for every command.
private struct LineCounter {
    let bytes: [UInt8]
    private var offset = 0
    private var line = 1

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The line of a byte not before the one asked for last; lines end with LF, CR or CRLF.
    mutating func line(at target: Int) -> Int {
        while offset < target, offset < bytes.count {
            let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
            if bytes[offset] == 0x0A || bytes[offset] == 0x0D && next != 0x0A { line += 1 }
            offset += 1
        }
        return line
    }
}
