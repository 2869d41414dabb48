import Testing

/// Notes that a browser has sent and not yet taken in.
struct SentNotes {
    let key: String
    var list: String { "/intervjuer/granska/\(key)" }
    func note(_ number: Int) -> String { "\(list)/\(number)" }
}

extension Browser {
    /// Sends files as the page's form does, masking names.
    func send(notes: KeyValuePairs<String, String>, after key: String? = nil) throws -> SentNotes {
        var body = part("namn", "ja")
        if let key { body += part("nyckel", key) }
        for (name, text) in notes {
            body += "--grans\r\nContent-Disposition: form-data; name=\"filer\"; filename=\"\(name)\"\r\n"
            body += "Content-Type: text/markdown\r\n\r\n\(text)\r\n"
        }
        let answer = try upload("/intervjuer/filer", body + "--grans--\r\n", boundary: "grans")
        let place = try #require(answer.field("location"), "\(answer.status) \(answer.body.prefix(500))")
        return SentNotes(key: try #require(place.split(separator: "/").dropFirst(2).first.map(String.init)))
    }

    func takeIn(notes: KeyValuePairs<String, String>) throws {
        let sent = try send(notes: notes)
        let answer = try post("/intervjuer/ta-in", ["nyckel": sent.key, "id": "a"])
        #expect(answer.status == 303, "\(answer.body.prefix(500))")
    }

    private func part(_ name: String, _ value: String) -> String {
        "--grans\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
}
