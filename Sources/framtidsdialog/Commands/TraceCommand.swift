import Drafting
import Engine
import Formats
import Journal

extension Verb {
    static let trace = Verb(
        "trace",
        Sentence("följ kedjan åt båda håll", "follow the chain both ways"),
        usage: "--database FIL [ID]",
        options: [.database, .json],
        operands: 0...1,
        details: Sentence(
            "ID är ett mål (M2.1), en aktivitet (A7), en utsaga (U31), ett inspel (K112) eller något annat med beteckning i utkastet.\nUtan ID visas alla mål, och vad som inte leder tillbaka till något bord.",
            "ID is a goal (M2.1), an action (A7), a statement (U31), a contribution (K112) or anything else with an id in the draft.\nWithout ID all goals are shown, and what leads back to no table."
        )
    ) { asked in
        let session = try Journal.read(asked.database)
        guard let id = asked.operands.first else {
            let overview = Trace.all(in: session)
            if asked.has(.json) {
                asked.terminal.result(bytes: try JSONReport.bytes(overview))
            } else {
                asked.terminal.result(overview.text(asked.language))
            }
            return .success
        }
        guard let node = Trace.of(id: id, in: session) else {
            let near = Trace.suggestions(for: id, in: session)
            let swedish = near.isEmpty ? "" : " Menade du \(near.joined(separator: ", "))?"
            let english = near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?"
            throw Failure(
                .badInput,
                Sentence(
                    "\(id) finns inte i \(asked.database).\(swedish)",
                    "There is no \(id) in \(asked.database).\(english)"
                )
            )
        }
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(node))
        } else {
            asked.terminal.result(node.text(asked.language))
        }
        return .success
    }

    static let status = Verb(
        "status",
        Sentence("visa vad strategifilen rymmer", "show what the strategy file holds"),
        usage: "--database FIL",
        options: [.database, .mode, .json]
    ) { asked in
        let summary = try FinishedDraft(asked).summary
        if asked.has(.json) {
            asked.terminal.result(bytes: try JSONReport.bytes(summary))
        } else {
            asked.terminal.result(summary.text(in: asked.language))
        }
        return .success
    }
}
