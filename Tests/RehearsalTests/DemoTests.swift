import Foundation
import Testing

/// The whole chain, as the README's first command walks it.
@Suite(.oneAtATime) struct DemoTests {
    @Test("The demo leaves the draft in five forms, a sound file and no refusal")
    func demo() throws {
        let tool = try Tool()
        defer { tool.clean() }
        let demo = try tool.run("demo", "--workshops", Tool.project + "/Workshops")
        #expect(demo.code == 0, "\(demo.messages)")
        #expect(!demo.messages.contains("avslag"))
        for name in [
            "lansstrategi.docx", "lansstrategi.html", "lansstrategi.md", "lansstrategi.json", "handlingsplan.csv",
        ] {
            #expect(try !tool.read("Exports/vasternorrland-2024-2027/" + name).isEmpty)
        }
        for word in ["intervjuer", "utsagor", "deltagare", "inspel", "mål", "aktiviteter", "organisationer"] {
            #expect(demo.output.contains(word), "the summary lacks \(word)")
        }
        #expect(try tool.run("verify").code == 0)
        let check = try tool.run("check")
        #expect(check.code == 0, "\(check.output)")
    }

    @Test("Two demos give the same bytes, and a third replaces the second")
    func deterministic() throws {
        let tool = try Tool()
        defer { tool.clean() }
        for name in ["a", "b", "b"] {
            let demo = try tool.run(
                "demo",
                "--workshops",
                Tool.project + "/Workshops",
                "--exports",
                name,
                "--database",
                name + ".sqlite"
            )
            #expect(demo.code == 0, "\(demo.messages)")
        }
        for name in [
            "lansstrategi.docx", "lansstrategi.html", "lansstrategi.md", "lansstrategi.json", "handlingsplan.csv",
        ] {
            let folder = "/vasternorrland-2024-2027/"
            #expect(try tool.read("a" + folder + name) == tool.read("b" + folder + name), "\(name) differs")
        }
    }

    @Test("The committed sample export is what the demo makes")
    func sample() throws {
        let tool = try Tool()
        defer { tool.clean() }
        _ = try tool.run("demo", "--workshops", Tool.project + "/Workshops")
        for name in [
            "lansstrategi.docx", "lansstrategi.html", "lansstrategi.md", "lansstrategi.json", "handlingsplan.csv",
        ] {
            let place = "Exports/vasternorrland-2024-2027/" + name
            let kept = try Data(contentsOf: URL(fileURLWithPath: Tool.project + "/" + place))
            #expect(try tool.read(place) == kept, "\(place) is out of date: run framtidsdialog demo")
        }
    }

    @Test("The demo does not overwrite a file that is not a demo's")
    func notADemo() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("new", Tool.county).code == 0)
        let before = try tool.read("framtidsdialog.sqlite")
        let demo = try tool.run("demo", "--workshops", Tool.project + "/Workshops")
        #expect(demo.code == 73)
        #expect(demo.messages.contains("skrivs inte över"))
        #expect(try tool.read("framtidsdialog.sqlite") == before)
    }

    @Test("Every goal and action of the draft leads back to a table, and the chain ends at an interview")
    func trace() throws {
        let tool = try Tool()
        defer { tool.clean() }
        _ = try tool.run("demo", "--workshops", Tool.project + "/Workshops")
        let markdown = String(
            decoding: try tool.read("Exports/vasternorrland-2024-2027/lansstrategi.md"),
            as: UTF8.self
        )
        let ids = Set(markdown.matches(of: /\b(M\d+\.\d+|A\d+)\b/).map { String($0.output.0) }).sorted()
        #expect(ids.count >= 34, "9–12 goals and at least 25 actions stand in the draft")
        var interviews = 0
        for id in ids {
            let trace = try tool.run("trace", id)
            #expect(trace.code == 0, "\(id): \(trace.messages)")
            #expect(trace.output.lowercased().contains("bord"), "\(id) leads to no table:\n\(trace.output)")
            if trace.output.contains("ntervju") { interviews += 1 }
        }
        #expect(interviews >= 9, "goals rest on interviews")
    }

    @Test("What somebody has done in the demo's file, or to its draft, is not overwritten by another demo")
    func worked() throws {
        let tool = try Tool()
        defer { tool.clean() }
        #expect(try tool.run("demo", "--workshops", Tool.project + "/Workshops").code == 0)
        let draft = "Exports/vasternorrland-2024-2027/lansstrategi.md"
        let original = try tool.read(draft)
        try (original + Data("Min mening.".utf8)).write(to: URL(fileURLWithPath: tool.path(draft)))
        let edited = try tool.run("demo", "--workshops", Tool.project + "/Workshops")
        #expect(edited.code == 73)
        #expect(edited.messages.contains("lansstrategi.md"))
        try original.write(to: URL(fileURLWithPath: tool.path(draft)))
        try tool.write(#"[{"by": "ledare", "do": {"recordDecision": {"text": "Mitt beslut"}}}]"#, to: "eget.json")
        #expect(try tool.run("play", "eget.json").code == 0)
        #expect(try tool.run("demo", "--workshops", Tool.project + "/Workshops").code == 73)
        #expect(try tool.run("trace").code == 0)
    }
}
