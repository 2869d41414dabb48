import Formats

/// Ids and numbers already met, with where each first stood.
struct UniqueNames {
    private struct Place {
        let file: String
        let json: JSON

        /// "process.json:12"
        var words: String {
            guard case .line(let line, _) = json.place else { return file }
            return "\(file):\(line)"
        }
    }

    private var ids: [String: Place] = [:]
    private var numbers: [Int: Place] = [:]

    /// Where the same id stood before; nil the first time.
    mutating func earlier(id: String, here json: JSON, in file: ReadFile) -> String? {
        if let first = ids[id] { return first.words }
        ids[id] = Place(file: file.name, json: json)
        return nil
    }

    /// Where the same number stood before; nil the first time.
    mutating func earlier(number: Int, here json: JSON, in file: ReadFile) -> String? {
        if let first = numbers[number] { return first.words }
        numbers[number] = Place(file: file.name, json: json)
        return nil
    }
}
