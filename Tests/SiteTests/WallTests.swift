import Engine
import Formats
import Testing

@testable import Site

@Suite struct WallTests {
    @Test func `what does not fit is told in words, page by page, and nothing is lost between them`() throws {
        var county = try County.seated(at: "formulera")
        let texts = (1...30).map {
            "Mål nummer \($0) handlar om en ganska lång mening som behöver två rader på väggen, minst"
        }
        for text in texts { try county.formulates("P1", text) }
        let first = county.wall(.allGoals)
        #expect(first.contains("… och "))
        var seen: Set<String> = []
        for page in 1...10 {
            let html = county.wall(.allGoals, page: page)
            seen.formUnion(texts.filter { html.contains($0 + "</li>") })
        }
        #expect(seen == Set(texts))
    }

    @Test func `one goal stands as large as it can, many smaller`() {
        let room = WallFit.room(under: "Hur vill vi ha det?", isSmall: true)
        #expect(WallFit.pages(["Alla har samma makt."], in: room).size == 1)
        #expect(WallFit.pages(Array(repeating: "Alla har samma makt.", count: 9), in: room).size > 1)
        #expect(WallFit.pages([], in: room).pages.isEmpty)
        let long = String(repeating: "Jämställdhetsintegrering ", count: 400)
        #expect(WallFit.pages([long, "Kort"], in: room).pages.count == 2)
    }

    @Test(arguments: 1...40) func `no option of a vote is left out in silence, however many there are`(count: Int) {
        let result = ResultModel(
            title: "Prioritera",
            lines: (1...count).map {
                ResultModel.Line(
                    place: $0,
                    id: "M1.\($0)",
                    text: "Kvinnor och män delar lika på hemarbetet och omsorgen om barn och närstående.",
                    area: nil,
                    share: 500,
                    score: Sentence("5 prickar", "5 dots")
                )
            },
            voters: 12,
            agreement: Sentence("stark enighet", "strong agreement")
        )
        for room in [12.0, 16, 20] {
            let fitted = result.fitted(in: room)
            #expect(fitted.lines.count + fitted.more == count)
        }
    }

    @Test func `a vote with forty options shows what fits and says how many more`() throws {
        let lines = (1...40).map {
            ResultModel.Line(
                place: $0,
                id: "M1.\($0)",
                text: "Kvinnor och män har samma makt att forma samhället, nummer \($0)",
                area: nil,
                share: 500,
                score: Sentence("3 prickar", "3 dots")
            )
        }
        let result = ResultModel(title: "Vägval", lines: lines, voters: 90, agreement: Sentence(same: "W 0,55"))
        let fitted = result.fitted(in: WallFit.room(under: "Vad väger tyngst?", isSmall: true))
        #expect(fitted.lines.count > 6 && fitted.lines.count < 40)
        #expect(fitted.lines.count + fitted.more == 40)
        #expect(ResultView(model: fitted).html.text(in: .english).contains("… and \(fitted.more) more"))
    }

    @Test func `ownership fills goal by goal, and what nobody leads stands beside`() throws {
        var county = try County.seated(at: "formulera")
        try county.formulates("P1", "Alla har samma makt.")
        try county.go(to: "gor")
        for text in ["Inför en rutin", "Utbilda alla chefer"] { try county.acts("P1", text) }
        try county.go(to: "ansvar")
        try county.does("P1", .claim(subject: .action(id: "A1"), organisation: "ange", role: "socialchef", part: .lead))
        let wall = county.projector
        #expect(wall.contains("<strong>1</strong> av 2 aktiviteter har någon som leder"))
        #expect(wall.contains("1 av 2</span>"))
        #expect(wall.contains("Utbilda alla chefer</li>") && !wall.contains("Inför en rutin</li>"))
        try county.does("P3", .claim(subject: .action(id: "A2"), organisation: "region", role: "chef", part: .lead))
        #expect(county.projector.contains("Allt har någon som leder"))
    }

    @Test func `the code stands large while people come, and small in the corner after`() throws {
        var county = try County.seated(at: "tyst")
        #expect(county.projector.contains("class=\"invitation\"") && !county.projector.contains("class=\"corner\""))
        try county.go(to: "samtal")
        #expect(!county.projector.contains("class=\"invitation\"") && county.projector.contains("class=\"corner\""))
    }
}
