import Engine
import Formats
import Intake
import Journal

extension Verb {
    static let interviews = Verb(
        "interviews",
        Sentence(
            "vad intervjuerna sade, och hur långt kodningen kommit",
            "what the interviews said, and how far the coding is"
        ),
        usage: "--database FIL",
        options: [.database, .json],
        details: Sentence(
            "Område för område: hur många sektorer och intervjuer som lyfte det, utsagor per kategori, och de citat som valts.\nSedan hur mycket som är kontrollerat, hur lika två kodare har kodat, vad de är oense om, och vad en rättad anteckning har tappat.\nVem som talar anges bara så noga att minst tre intervjuade delar det.",
            "Area by area: how many sectors and interviews raised it, statements by category, and the quotes that were chosen.\nThen how much is checked, how alike two coders have coded, where they differ, and what a corrected note has lost.\nWho speaks is told only as closely as at least three interviewees share it."
        )
    ) { asked in
        let report = InterviewOverview(try Journal.read(asked.database))
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(report))
        } else {
            report.show(asked.terminal)
        }
        return .success
    }
}

extension InterviewOverview {
    fileprivate func show(_ terminal: Terminal) {
        func say(_ swedish: String, _ english: String) {
            terminal.result(Sentence(swedish, english).text(in: terminal.language))
        }
        say(
            "\(counted(statements, "utsaga", "utsagor")) ur \(counted(interviews, "intervju", "intervjuer")); \(checked) av \(statements) kontrollerade",
            "\(counted(statements, "statement", "statements")) from \(counted(interviews, "interview", "interviews")); \(checked) of \(statements) checked"
        )
        if doubtful > 0 {
            say(
                "tveksamma, räknas inte förrän någon har tagit med dem: \(doubtful) (se /intervjuer)",
                "doubtful, do not count until somebody has taken them along: \(doubtful) (see /intervjuer)"
            )
        }
        for area in areas {
            // While no note has a sector, it is not known how widely it was said.
            let spread =
                sectors == 0
                ? Sentence(same: "")
                : Sentence(
                    "\(area.sectors) av \(sectors) intervjuade sektorer, ",
                    "\(area.sectors) of \(sectors) interviewed sectors, "
                )
            say(
                "\n\(area.name ?? "Inget område"): \(spread.swedish)\(counted(area.interviews, "intervju", "intervjuer")), \(counted(area.statements, "utsaga", "utsagor"))",
                "\n\(area.name ?? "No area"): \(spread.english)\(counted(area.interviews, "interview", "interviews")), \(counted(area.statements, "statement", "statements"))"
            )
            for category in area.categories where category.statements > 0 {
                say(
                    "  \(category.name): \(category.statements)\(category.singleSource ? " (en enda källa)" : "")",
                    "  \(category.name): \(category.statements)\(category.singleSource ? " (a single source)" : "")"
                )
            }
            for quote in area.chosen {
                terminal.result(
                    "  ”\(quote.text)” (\([quote.respondent, quote.id].compactMap(\.self).joined(separator: ", ")))"
                )
            }
        }
        if let agreement {
            say(
                "\nTvå kodare, \(counted(agreement.statements, "utsaga", "utsagor")) gemensamt: område \(words(agreement.area).swedish), kategori \(words(agreement.category).swedish)",
                "\nTwo coders, \(counted(agreement.statements, "statement", "statements")) in common: area \(words(agreement.area).english), category \(words(agreement.category).english)"
            )
        }
        for difference in differences {
            say(
                "  oense: \(difference.statement) \(difference.text.firstWords)",
                "  differ: \(difference.statement) \(difference.text.firstWords)"
            )
        }
        for lost in unplaced {
            say(
                "  att placera: \(lost.id) (\(lost.interview)) \(lost.text.firstWords)",
                "  to place: \(lost.id) (\(lost.interview)) \(lost.text.firstWords)"
            )
        }
    }

    /// "83 %, kappa 0,67"
    private func words(_ measure: Measure) -> Sentence {
        let share = Sentence.percent(Int(((measure.share ?? 0) * 100).rounded()))
        let kappa = measure.kappa.map { Sentence.hundredths($0) } ?? Sentence(same: "–")
        return share + Sentence(same: ", kappa ") + kappa
    }
}
