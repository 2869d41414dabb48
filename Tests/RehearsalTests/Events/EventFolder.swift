import Foundation

/// A process folder for an event unlike the example: another authority, other questions, constructed organisations.
struct EventFolder {
    var counties = [("lan", "Mellanriks län")]
    /// Id, name, sector and county.
    var organisations: [(String, String, String, String)]
    var perspectives: [(String, String)] = []
    /// The texts of `workshop-1.json`, `workshop-2.json` …
    var meetings: [String]

    func write(to tool: Tool) throws {
        try FileManager.default.createDirectory(atPath: tool.path("process"), withIntermediateDirectories: true)
        try tool.write(process, to: "process/process.json")
        for (index, meeting) in meetings.enumerated() {
            try tool.write(meeting, to: "process/workshop-\(index + 1).json")
        }
    }

    private var process: String {
        """
        {
          "id": "prov", "title": "Jämställdhet i samverkan", "subtitle": "Gemensam riktning 2028–2031",
          "theme": "jämställdhet", "counties": [\(list(counties) { #"{"id": "\#($0)", "name": "\#($1)"}"# })],
          "period": {"from": 2028, "to": 2031}, "language": "sv-SE", "publisher": "Länsstyrelsen Mellanrike",
          "levels": {
            "area": {"singular": "område", "plural": "områden", "definite": "området", "definitePlural": "områdena", "neuter": true},
            "vision": {"singular": "målbild", "plural": "målbilder", "definite": "målbilden", "definitePlural": "målbilderna"},
            "smart": {"singular": "mål", "plural": "mål", "definite": "målet", "definitePlural": "målen", "neuter": true},
            "action": {"singular": "insats", "plural": "insatser", "definite": "insatsen", "definitePlural": "insatserna"}
          },
          "overallGoal": "Kvinnor och män har samma makt att forma samhället och sina egna liv.",
          "areas": [
            {"id": "styrning", "number": 1, "title": "Styrning och ledning", "short": "Styrning"},
            {"id": "kunskap", "number": 2, "title": "Kunskap och erfarenhet", "short": "Kunskap"}
          ],
          "perspectives": [\(list(perspectives) { #"{"id": "\#($0)", "title": "\#($1)"}"# })],
          "sectors": [
            {"id": "kommun", "name": "kommun", "plural": "kommuner"},
            {"id": "myndighet", "name": "myndighet", "plural": "myndigheter"}
          ],
          "organisations": [\(organisations.map {
            #"{"id": "\#($0.0)", "name": "\#($0.1)", "sector": "\#($0.2)", "county": "\#($0.3)"}"#
          }.joined(separator: ", "))]
        }
        """
    }

    private func list(_ pairs: [(String, String)], _ object: (String, String) -> String) -> String {
        pairs.map { object($0.0, $0.1) }.joined(separator: ", ")
    }

    struct Step {
        var minutes: Int
        var type: String
        var title: String
        var question: String
        /// Keys and values beside those that all steps have.
        var more: String

        init(_ minutes: Int, _ type: String, _ title: String, asks question: String, _ more: String = "") {
            (self.minutes, self.type, self.title, self.question, self.more) = (minutes, type, title, question, more)
        }
    }

    /// A `workshop-N.json` with its steps' minutes added up; the steps are w1-1, w1-2 …
    ///
    /// - Parameter tables: how many, each to work with all areas.
    static func meeting(_ number: Int, _ title: String, tables: Int = 0, _ steps: [Step]) -> String {
        let all = steps.enumerated().map { index, step in
            """
            {"id": "w\(number)-\(index + 1)", "minutes": \(step.minutes), "type": "\(step.type)", "title": "\(step.title)",
             "question": "\(step.question)"\(step.more.isEmpty ? "" : ", " + step.more)}
            """
        }
        let places = (0..<tables).map { #"{"id": "\#($0 + 1)", "areas": []}"# }
        return """
            {"id": "traff-\(number)", "number": \(number), "title": "\(title)", "purpose": "Att lära av varandra.",
             "starts": "09.00", "minutes": \(steps.reduce(0) { $0 + $1.minutes }), "tables": [\(places.joined(separator: ", "))],
             "steps": [\(all.joined(separator: ",\n"))]}
            """
    }
}
