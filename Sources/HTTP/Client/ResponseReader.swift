/// Puts an answer together from bytes as they come: a head, then content of a stated length, or without end for a
/// stream of events. Chunked content is refused, as no server of ours sends it.
struct ResponseReader {
    enum Step: Equatable {
        case needsMore
        case response(ClientResponse)
        /// The head of a stream; what follows is read by `events`.
        case stream(ClientResponse)
    }

    private var bytes: [UInt8] = []
    private var head: ClientResponse?
    private var length = 0
    private var lines = EventReader()

    mutating func feed(_ more: ArraySlice<UInt8>) { bytes += more }

    mutating func next() throws(ClientError) -> Step {
        if head == nil {
            guard let end = ResponseReader.endOfHead(bytes) else {
                if bytes.count > 65_536 { throw .malformed }
                return .needsMore
            }
            let found = try ResponseReader.head(bytes[..<end])
            bytes.removeSubrange(..<end)
            guard found["transfer-encoding"] == nil else { throw .malformed }
            if found["content-type"]?.hasPrefix("text/event-stream") == true, found.status == 200 {
                return .stream(found)
            }
            guard let count = Int(found["content-length"] ?? (found.status == 204 ? "0" : "")), count >= 0 else {
                throw .malformed
            }
            head = found
            length = count
        }
        guard var response = head, bytes.count >= length else { return .needsMore }
        response.body = Array(bytes[..<length])
        bytes.removeSubrange(..<length)
        head = nil
        return .response(response)
    }

    /// The events that are whole so far, once the answer is a stream.
    mutating func events() -> [ClientEvent] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return lines.read(bytes[...])
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        var index = 3
        while index < bytes.count {
            if bytes[index] == Octet.lineFeed, bytes[index - 1] == Octet.carriageReturn,
                bytes[index - 2] == Octet.lineFeed, bytes[index - 3] == Octet.carriageReturn
            {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    private static func head(_ bytes: ArraySlice<UInt8>) throws(ClientError) -> ClientResponse {
        let lines = bytes.split(separator: Octet.lineFeed).map { $0.filter { $0 != Octet.carriageReturn } }
        guard let first = lines.first, first.starts(with: "HTTP/1.".utf8), first.count >= 12,
            let status = Int(String(decoding: first[9..<12], as: UTF8.self))
        else { throw .malformed }
        var fields: [HeaderField] = []
        for line in lines.dropFirst() where !line.isEmpty {
            guard let colon = line.firstIndex(of: Octet.colon) else { throw .malformed }
            let value = line[(colon + 1)...].drop { $0 == Octet.space }
            fields.append(
                HeaderField(String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
            )
        }
        return ClientResponse(status: status, fields: fields, body: [])
    }
}

/// Reads a stream of events (WHATWG HTML §9.2.6), whose lines end with LF.
struct EventReader {
    private var rest: [UInt8] = []
    private var id: String?
    private var name = ""
    private var data: [String] = []

    mutating func read(_ bytes: ArraySlice<UInt8>) -> [ClientEvent] {
        rest += bytes
        var events: [ClientEvent] = []
        while let end = rest.firstIndex(of: Octet.lineFeed) {
            let line = String(decoding: rest[..<end].filter { $0 != Octet.carriageReturn }, as: UTF8.self)
            rest.removeSubrange(...end)
            if let event = take(line) { events.append(event) }
        }
        return events
    }

    private mutating func take(_ line: String) -> ClientEvent? {
        guard !line.isEmpty else {
            defer { (name, data) = ("", []) }
            guard !data.isEmpty || !name.isEmpty else { return nil }
            return ClientEvent(id: id, name: name.isEmpty ? "message" : name, data: data.joined(separator: "\n"))
        }
        let field = line.prefix { $0 != ":" }
        var value = line.dropFirst(field.count + 1)
        if value.first == " " { value = value.dropFirst() }
        switch field {
        case "event": name = String(value)
        case "data": data.append(String(value))
        case "id": id = String(value)
        default: break
        }
        return nil
    }
}
