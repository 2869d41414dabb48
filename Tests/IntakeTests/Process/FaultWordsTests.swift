import Formats
import Testing

@testable import Intake

struct FaultWordsTests {
    @Test(arguments: StepType.allCases)
    func `every step type is read from its word`(type: StepType) {
        let own =
            switch type {
            case .formulate: #", "grammar": "smart""#
            case .prioritise: #", "method": "quadratic", "credits": 16, "options": "areas""#
            case .checklist: #", "checklist": {"title": "x", "items": [{"id": "a", "text": "x"}]}"#
            case .selfRating: #", "highest": 5, "factors": [{"id": "a", "title": "x"}]"#
            default: ""
            }
        let folder = SampleFolder().replacing(
            #""type": "break""#,
            with: "\"type\": \"\(type.rawValue)\"\(own)",
            in: "workshop-1.json"
        )
        #expect(folder.lines() == [])
    }

    @Test(arguments: NamedThing.allCases)
    func `every named thing has a noun in both languages`(thing: NamedThing) {
        #expect(thing.noun(in: .swedish) != thing.noun(in: .english))
    }

    @Test(
        "every fault is told in English too",
        arguments: FileFaultTests.cases + ObjectFaultTests.cases + NameFaultTests.cases + TimeFaultTests.cases
            + StepFaultTests.cases
    )
    func english(fault: FaultCase) {
        let lines = fault.folder.lines(in: .english)
        #expect(lines.count == fault.lines.count)
        for line in lines {
            #expect(line.contains(": error: ") || line.contains(": warning: "))
            #expect(isEnglish(line))
        }
    }

    @Test func `faults of participants and scripts are told in English too`() {
        for fault in ParticipantFaultTests.cases {
            let lines = ParticipantListTests.read(fault.text, in: .english).diagnostics.map { $0.line(in: .english) }
            #expect(lines.count == fault.lines.count)
            for line in lines { #expect(isEnglish(line)) }
        }
        for fault in ScriptFaultTests.cases {
            let (_, diagnostics) = Script.read(file: "r.json", bytes: Array(fault.text.utf8), in: .english)
            #expect(diagnostics.count == fault.lines.count)
            for diagnostic in diagnostics { #expect(isEnglish(diagnostic.what)) }
        }
    }

    /// English opens its quotations with another sign than it closes them with; Swedish does not.
    private func isEnglish(_ line: String) -> Bool { line.count { $0 == "‘" } == line.count { $0 == "’" } }
}
