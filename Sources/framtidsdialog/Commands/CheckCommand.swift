import Drafting
import Engine
import Formats
import Journal

extension Verb {
    static let check = Verb(
        "check",
        Sentence("granska utkastet", "check the draft"),
        usage: "--database FIL",
        options: [.database, .mode, .json],
        details: Sentence(
            "Slutkod 1 när en kontroll av nivån stopp faller utan skriftligt skäl.",
            "Exit code 1 when a check of level stopp fails without a written reason."
        )
    ) { asked in
        let draft = try FinishedDraft(asked)
        let report = draft.report
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(CheckReportJSON(report)))
        } else {
            for (finding, next) in zip(report.findings, report.findings.dropFirst().map(Optional.some) + [nil]) {
                asked.terminal.result(finding.line)
                // Once under all that one check found.
                guard next?.check != finding.check, let rule = DraftChecks.rule(finding.check) else { continue }
                asked.terminal.result("    Varför: \(rule.explanation)")
                asked.terminal.result("    Grund: \(rule.basis)")
            }
            for finding in report.waived {
                asked.terminal.result("\(finding.line) Skäl: \(finding.waiver ?? "")")
            }
            asked.terminal.message(report.summary + ".")
        }
        return report.passes ? .success : .found
    }
}

private struct CheckReportJSON: Encodable {
    let passes: Bool
    let stop: Int
    let warning: Int
    let notice: Int
    let findings: [FindingJSON]
    let waived: [FindingJSON]
    let idleWaivers: [CheckReport.IdleWaiver]

    init(_ report: CheckReport) {
        passes = report.passes
        stop = report.count(.stop)
        warning = report.count(.warning)
        notice = report.count(.notice)
        findings = report.findings.map(FindingJSON.init)
        waived = report.waived.map(FindingJSON.init)
        idleWaivers = report.idle
    }
}

/// A finding with its level in the word people use.
private struct FindingJSON: Encodable {
    let check: Int
    let level: String
    let subject: String?
    let place: String
    let text: String
    /// Why the check matters and what to do, and what it rests on.
    let explanation: String?
    let basis: String?
    let waiver: String?

    init(_ finding: Finding) {
        check = finding.check
        level = finding.level.printed
        subject = finding.subject
        place = finding.place
        text = finding.text
        let rule = DraftChecks.rule(finding.check)
        explanation = rule?.explanation
        basis = rule?.basis
        waiver = finding.waiver
    }
}
