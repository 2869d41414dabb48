/// What the checks found in one draft.
package struct CheckReport: Hashable, Sendable {
    /// What stands open, in the order of the checks.
    package var findings: [Finding]
    /// What somebody has waived with a written reason.
    package var waived: [Finding]
    /// Waivers that no longer meet a finding, such as one for a fault since mended: check, subject and reason.
    package var idle: [IdleWaiver]

    package init(findings: [Finding] = [], waived: [Finding] = [], idle: [IdleWaiver] = []) {
        self.findings = findings
        self.waived = waived
        self.idle = idle
    }

    /// How many open findings there are of a level.
    package func count(_ level: CheckLevel) -> Int { findings.count { $0.level == level } }

    /// True when nothing open stops the draft from being exported as final.
    package var passes: Bool { count(.stop) == 0 }

    /// What the draft's last appendix tells of one check. Nobody reads thousands of lines there, and the check itself has
    /// them all.
    static let toldOfEach = 20

    /// The findings as the draft's last appendix tells them: what stands open, so many of each check, and what has been
    /// waived.
    package var notes: [DraftNote] {
        let open = Dictionary(grouping: findings, by: \.check).sorted { $0.key < $1.key }
            .flatMap { _, found in
                let told = found.prefix(Self.toldOfEach).map { Self.note($0) }
                let more = Noun.remark.counted(found.count - told.count)
                if found.count == told.count { return told }
                return told + [Self.note(found[0], "Granskningen räknar upp ytterligare \(more) av samma slag.")]
            }
        return open + waived.map { Self.note($0) }
    }

    private static func note(_ finding: Finding, _ text: String? = nil) -> DraftNote {
        DraftNote(
            number: finding.check,
            title: DraftChecks.rule(finding.check)?.title ?? "",
            text: text ?? "\(finding.place): \(finding.text)",
            reason: finding.waiver
        )
    }

    /// "2 stopp, 5 varningar, 1 upplysning; 3 med skriftligt skäl".
    package var summary: String {
        let stops = count(.stop)
        let warnings = count(.warning)
        let notices = count(.notice)
        let open = [
            "\(stops) stopp",
            "\(warnings) \(warnings == 1 ? "varning" : "varningar")",
            "\(notices) \(notices == 1 ? "upplysning" : "upplysningar")",
        ]
        return open.joined(separator: ", ") + (waived.isEmpty ? "" : "; \(waived.count) med skriftligt skäl")
    }

    package struct IdleWaiver: Hashable, Codable, Sendable {
        package var check: Int
        package var subject: String?
        package var reason: String
        package init(check: Int, subject: String? = nil, reason: String) {
            self.check = check
            self.subject = subject
            self.reason = reason
        }
    }
}
