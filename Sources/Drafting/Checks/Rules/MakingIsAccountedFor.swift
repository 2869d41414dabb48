import Engine

/// 23. The strategy tells how it was made: how many interviews and workshops, and who took part by sector.
package struct MakingIsAccountedFor: Rule {
    package static let number = 23
    package static let level = CheckLevel.warning
    package static let title = "Strategin redovisar hur den kom till"
    package static let explanation =
        "Hur många som intervjuades, hur många workshoppar som hölls och vilka sektorer som var med avgör vilken tyngd "
        + "målen har. Uppgifterna hör hemma i avsnittet om hur strategin togs fram."
    package static let basis = "Västernorrlands och Uppsalas redovisningar av hur strategierna togs fram."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let session = input.session
        let section = input.section(CanonicalSection.method.anchor)
        let text = (section?.lines ?? []).joined(separator: "\n").lowercased()
        let place = CanonicalSection.method.title(input.process)
        func finding(_ subject: String, _ text: String) -> Finding {
            Finding(Self.self, subject: subject, place: place, text: text)
        }
        var findings: [Finding] = []
        let interviews = session.interviews.count
        if interviews == 0 {
            findings.append(finding("intervjuer", "Ingen intervju är inläst; målen saknar det underlaget."))
        } else if !states(interviews, of: "intervju", in: text) {
            findings.append(
                finding("intervjuer", "Texten säger inte att \(Noun.interview.counted(interviews)) har gjorts.")
            )
        }
        let held = session.runs.values.filter { !$0.visits.isEmpty }.count
        if held == 0 {
            findings.append(finding("workshoppar", "Ingen workshop är hållen ännu."))
        } else if !states(held, of: "workshop", in: text) {
            findings.append(
                finding(
                    "workshoppar",
                    "Texten säger inte hur många workshoppar som har hållits (\(Swedish.number(held)))."
                )
            )
        }
        let present = Set(session.seats.values.compactMap { session.sector(of: $0.id) })
        let unnamed = input.process.sectors.filter { sector in
            present.contains(sector.id) && !text.contains(sector.name.lowercased())
                && !text.contains(sector.plural.lowercased())
        }
        if !unnamed.isEmpty {
            let names = Swedish.list(unnamed.map(\.plural))
            findings.append(finding("sektorer", "Texten redovisar inte deltagare från \(names)."))
        }
        let lines = (section?.blocks ?? []).flatMap(\.rows).map { $0.lowercased() }
        let uncounted = input.process.sectors.filter { sector in
            present.contains(sector.id) && !unnamed.contains(sector)
                && !lines.contains { line in
                    [sector.name, sector.plural].contains { line.contains($0.lowercased()) } && counts(line)
                }
        }
        if !uncounted.isEmpty {
            let names = Swedish.list(uncounted.map(\.plural))
            findings.append(finding("antal", "Texten säger inte hur många som deltog från \(names)."))
        }
        return findings
    }

    private static let letters = [
        "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    ]

    /// True when a line has a number, in digits or letters.
    private func counts(_ line: String) -> Bool {
        line.split { !$0.isLetter && !$0.isNumber }.contains { word in
            word.allSatisfy(\.isNumber) || Self.letters.contains(String(word))
        }
    }

    /// True when a line has both the number, in digits or letters, and the word.
    private func states(_ number: Int, of word: String, in text: String) -> Bool {
        let letters = Self.letters
        let forms = [String(number)] + (letters.indices.contains(number) ? [letters[number]] : [])
        return text.split(separator: "\n").contains { line in
            let tokens = line.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            return tokens.contains { $0.hasPrefix(word) } && tokens.contains { forms.contains($0) }
        }
    }
}
