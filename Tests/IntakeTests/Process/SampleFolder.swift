import Formats
import Foundation

@testable import Intake

/// A small folder without faults, one thing per line, so that tests can break one line at a time.
struct SampleFolder {
    var files: [String: String] = ["process.json": process, "workshop-1.json": workshop1, "workshop-2.json": workshop2]

    /// The folder with one passage replaced; the passage must be there.
    func replacing(_ old: String, with new: String, in file: String) -> SampleFolder {
        var folder = self
        let text = files[file] ?? ""
        guard let range = text.firstRange(of: old) else { return SampleFolder(files: ["broken test": old]) }
        folder.files[file] = text.replacingCharacters(in: range, with: new)
        return folder
    }

    var bytes: [String: [UInt8]] { files.mapValues { Array($0.utf8) } }

    /// What the reader says, one line per fault.
    func lines(in language: Language = .swedish) -> [String] {
        ProcessFolder.read(bytes, in: language).diagnostics.map { $0.line(in: language) }
    }

    static let process = """
        {
        "id": "testlan",
        "title": "Ett jämställt Testlän",
        "subtitle": "Länsstrategi",
        "theme": "jämställdhet",
        "counties": [{"id": "testlan", "name": "Testlän"}],
        "period": {"from": 2024, "to": 2027},
        "language": "sv-SE",
        "publisher": "Länsstyrelsen",
        "levels": {
        "area": {"singular": "område", "plural": "områden", "definite": "området", "definitePlural": "områdena", "neuter": true},
        "vision": {"singular": "målbild", "plural": "målbilder", "definite": "målbilden", "definitePlural": "målbilderna"},
        "smart": {"singular": "mål", "plural": "mål", "definite": "målet", "definitePlural": "målen", "neuter": true},
        "action": {"singular": "aktivitet", "plural": "aktiviteter", "definite": "aktiviteten", "definitePlural": "aktiviteterna"}
        },
        "overallGoal": "Kvinnor och män har samma makt.",
        "areas": [
        {"id": "vald", "number": 1, "title": "Förebygga våld", "short": "Våld", "nationalGoals": ["delmal-6"], "focusItems": ["beredskap"]},
        {"id": "makt", "number": 2, "title": "Dela makten", "short": "Makt", "figures": [
        {"id": "chefer", "label": "Chefer", "unit": "procent", "women": "39", "men": "61", "source": "SCB", "individuals": true}
        ]}
        ],
        "nationalGoals": [{"id": "delmal-6", "number": 6, "title": "Våldet ska upphöra"}],
        "focusItems": [{"id": "beredskap", "title": "Civil beredskap"}],
        "perspectives": [{"id": "barn", "title": "barnets rättigheter"}],
        "sectors": [{"id": "kommun", "name": "kommun", "plural": "kommuner"}],
        "organisations": [{"id": "sundsvall", "name": "Sundsvalls kommun", "sector": "kommun", "county": "testlan"}],
        "codes": [{"id": "nulage", "name": "nuläge", "headings": ["Nuläge"], "cues": ["i dag"]}],
        "texts": {"purpose": ["Ett stycke."]},
        "followUp": {"cadence": "varje år", "responsible": "Länsstyrelsen", "midEvaluation": "2026", "finalEvaluation": "2028"},
        "glossary": [{"term": "aktivitet", "explanation": "Det vi gör."}],
        "sources": [{"title": "Agenda 2030", "publisher": "Regeringen"}],
        "omissions": [{"focusItem": "beredskap", "reason": "Ingår i makt."}]
        }
        """

    static let workshop1 = """
        {
        "id": "ett", "number": 1, "title": "Framtidsdialog", "purpose": "Formulera mål.",
        "date": "2023-09-26",
        "starts": "13.00",
        "minutes": 60,
        "tables": [{"id": "1", "areas": ["vald"]}, {"id": "2", "areas": ["makt"]}],
        "steps": [
        {"id": "w1-start", "title": "Välkomna", "minutes": 10, "type": "information", "collects": ["question"]},
        {"id": "w1-mal", "title": "Mål", "minutes": 20, "type": "formulate", "grammar": "vision"},
        {"id": "w1-rost", "title": "Prioritera", "minutes": 10, "type": "prioritise", "method": "dots", "budget": 5, "cap": 2, "options": "goals"},
        {"id": "w1-fika", "title": "Fika", "minutes": 20, "type": "break"}
        ]
        }
        """

    static let workshop2 = """
        {
        "id": "tva", "number": 2, "title": "Ägarskap", "purpose": "Dela ansvaret.", "starts": "09.30", "minutes": 30,
        "steps": [
        {"id": "w2-lista", "title": "Checklista", "minutes": 10, "type": "checklist", "checklist": {"title": "Jämställda beslut", "items": [
        {"id": "statistik", "text": "Finns statistik?", "onNo": "end"}
        ]}},
        {"id": "w2-skatta", "title": "Skatta", "minutes": 20, "type": "self-rating", "highest": 5, "factors": [{"id": "ledning", "title": "Ledning"}]}
        ]
        }
        """
}
