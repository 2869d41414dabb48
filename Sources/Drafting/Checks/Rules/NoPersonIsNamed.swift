import Engine

/// 27. No free text names or singles out a person.
package struct NoPersonIsNamed: Rule {
    package static let number = 27
    package static let level = CheckLevel.stop
    package static let title = "Ingen person namnges"
    package static let explanation =
        "Namn, e-postadresser, telefonnummer, personnummer och kostuppgifter hör inte hemma i underlaget, och inte heller "
        + "en befattning i en utsaga som pekar ut en enda person. Ändra inspelet eller utsagan så att det talar om en roll "
        + "eller en organisation. Förordets underskrift och kontaktuppgiften "
        + "för den som vill ansluta sig är undantagna."
    package static let basis = "Dataskyddsförordningen artikel 5.1 c och 9; kost kan röja hälsa eller religion."

    package init() {}

    package func findings(in input: CheckInput) -> [Finding] {
        let said = Set(input.session.statements.values.map(\.id.text))
        var findings: [Finding] = []
        FreeText.forEach(in: input) { text in
            var finds = PersonalData.all(in: text.words, names: input.names)
            if said.contains(text.subject), let post = PersonalData.post(in: text.words) { finds.append(post) }
            if finds.isEmpty { return }
            let place = text.place(in: input)
            findings += finds.map {
                Finding(
                    Self.self,
                    subject: text.subject,
                    place: place,
                    text: "Texten verkar innehålla \($0.kind): ”\($0.words)”."
                )
            }
        }
        return findings
    }
}
