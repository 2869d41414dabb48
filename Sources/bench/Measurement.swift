import CSQLite
import Drafting
import Engine
import Formats
import Foundation
import Intake
import Journal

/// What is measured, each by name. `folder` holds the file that `commit-1` leaves for the others.
enum Measurement {
    /// In the order they depend on each other.
    static let order = [
        "commit-1", "c-1", "commit-50", "c-50", "reopen", "scan", "draft", "checked", "docx", "html", "md", "csv",
        "json",
    ]
    /// Long runs that are measured once: their value is already an average over thousands.
    static let preparing: Set<String> = ["commit-1", "c-1", "commit-50", "c-50", "notes-write"]

    struct Value {
        let number: Double
        var text: String { String(number) }
    }

    static func named(_ name: String) throws -> (Int, String) throws -> Value {
        switch name {
        case "commit-1": { try Value(number: commit($0, $1 + "/one.sqlite", together: 1)) }
        case "commit-50": { try Value(number: commit($0, $1 + "/fifty.sqlite", together: 50)) }
        case "c-1":
            { try Value(number: PlainInserts.rate(of: $1 + "/one.sqlite", into: $1 + "/c1.sqlite", together: 1)) }
        case "c-50":
            { try Value(number: PlainInserts.rate(of: $1 + "/one.sqlite", into: $1 + "/c50.sqlite", together: 50)) }
        case "reopen": { _, folder in try Value(number: seconds { _ = try Journal.read(folder + "/one.sqlite") }) }
        case "scan": { _, folder in try Value(number: seconds { try PlainInserts.scan(folder + "/one.sqlite") }) }
        case "draft": { try drafted($1) { session in _ = StrategyDraft(session: session).document } }
        case "checked": { try drafted($1) { session in _ = FinishedDraft(session: session, mode: .actionPlan) } }
        case "docx": { try written($1) { _ = DOCXWriter.bytes($0.document) } }
        case "html": { try written($1) { _ = HTMLWriter.text($0.document) } }
        case "md": { try written($1) { _ = MarkdownWriter.text($0.document) } }
        case "csv": { try written($1) { _ = ActionPlanCSV.bytes($0.session, mode: $0.mode) } }
        case "json": { try written($1) { _ = try JSONEncoding.pretty(StrategyJSON($0.session, report: $0.report)) } }
        case let name where name.hasPrefix("notes-"): { try NoteBench.measure(name, $1) }
        default: throw BenchFailure(name: name, output: "no such measurement")
        }
    }

    /// Commands decided and committed per second.
    private static func commit(_ size: Int, _ path: String, together: Int) throws -> Double {
        let journal = try Journal.create(path, replacing: true, as: "bench")
        defer { journal.close() }
        let county = County(size: size, process: try process())
        var waiting: [Submission] = []
        var at = Moment(milliseconds: 1_695_726_000_000)
        var count = 0
        let time = try seconds {
            func send() throws {
                for (index, answer) in try journal.submit(waiting).enumerated() {
                    if case .failure(let refusal) = answer {
                        throw BenchFailure(name: "\(waiting[index].command)", output: refusal.english)
                    }
                }
                waiting = []
            }
            try county.commands { seat, command in
                at = at.adding(seconds: 1)
                count += 1
                waiting.append(Submission(client: "c\(count)", seat: seat, at: at, command: command))
                if waiting.count >= together { try send() }
            }
            try send()
        }
        return Double(count) / time
    }

    static func process() throws -> Engine.Process {
        let folder = "Workshops/vasternorrland-2024-2027"
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix("json") {
            files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
        }
        files["rehearsal.json"] = nil
        guard let process = ProcessFolder.read(files).process else {
            throw BenchFailure(name: folder, output: "cannot be read; stand in the project's folder")
        }
        return process
    }

    private static func drafted(_ folder: String, _ body: (Session) throws -> Void) throws -> Value {
        let session = try Journal.read(folder + "/one.sqlite")
        return try Value(number: seconds { try body(session) })
    }

    private static func written(_ folder: String, _ body: (FinishedDraft) throws -> Void) throws -> Value {
        let session = try Journal.read(folder + "/one.sqlite")
        guard let draft = FinishedDraft(session: session, mode: .actionPlan) else {
            throw BenchFailure(name: "draft", output: "no process")
        }
        return try Value(number: seconds { try body(draft) })
    }

    static func seconds(_ body: () throws -> Void) throws -> Double {
        let clock = ContinuousClock()
        let time = try clock.measure(body)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }
}
