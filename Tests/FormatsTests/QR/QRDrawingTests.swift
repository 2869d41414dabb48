import Formats
import Testing

@Suite struct QRDrawingTests {
    let code: QRCode

    init() throws { code = try QRCode("https://framtidsdialog.example/möte/åäö") }

    /// The dark modules, each on a line "x y".
    private var dark: Set<[Int]> {
        Set((0..<code.size).flatMap { y in (0..<code.size).filter { code[$0, y] }.map { [$0, y] } })
    }

    @Test("The path of the image covers the dark modules and nothing else", arguments: [0, 4])
    func path(_ quietZone: Int) throws {
        let svg = code.svg(title: nil, quietZone: quietZone)
        let start = try #require(svg.split(separator: "d=\"").last)
        let path = try #require(start.split(separator: "\"").first)
        var covered: Set<[Int]> = []
        for run in path.split(separator: "M") {
            let numbers = run.split { !$0.isNumber }.compactMap { Int($0) }
            try #require(numbers.count == 5)
            #expect(numbers[2] == numbers[4] && numbers[3] == 1)
            for x in numbers[0]..<numbers[0] + numbers[2] { covered.insert([x - quietZone, numbers[1] - quietZone]) }
        }
        #expect(covered == dark)
    }

    @Test("The image has a name for a screen reader, or is passed over")
    func name() {
        let named = code.svg(title: "Anslut till <rummet> & \"bordet\"")
        #expect(named.contains("role=\"img\""))
        #expect(named.contains("<title>Anslut till &lt;rummet&gt; &amp; &quot;bordet&quot;</title>"))
        let unnamed = code.svg(title: nil)
        #expect(unnamed.contains("aria-hidden=\"true\""))
        #expect(!unnamed.contains("role=") && !unnamed.contains("<title>"))
    }

    @Test("The image is black on a white ground that covers the quiet zone, unless told otherwise")
    func colours() {
        let side = code.size + 8
        let svg = code.svg(title: nil)
        #expect(svg.contains("viewBox=\"0 0 \(side) \(side)\""))
        #expect(svg.contains("<rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/><path fill=\"#000\""))
        let other = code.svg(title: nil, ink: "currentColor", paper: "\"/><script>")
        #expect(other.contains("<path fill=\"currentColor\""))
        #expect(!other.contains("<script>"))
    }

    @Test("Half blocks draw the light modules, quiet zone and all", arguments: [0, 1, 2])
    func halves(_ quietZone: Int) {
        let lines = code.terminal(quietZone: quietZone).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == (code.size + 2 * quietZone + 1) / 2)
        var drawn: Set<[Int]> = []
        for (row, line) in lines.enumerated() {
            #expect(line.count == code.size + 2 * quietZone)
            for (column, character) in line.enumerated() {
                let upper = [column - quietZone, 2 * row - quietZone]
                let lower = [column - quietZone, 2 * row + 1 - quietZone]
                if "▄ ".contains(character) { drawn.insert(upper) }
                if "▀ ".contains(character) { drawn.insert(lower) }
            }
        }
        #expect(drawn == dark)
    }

    @Test("Colours are set and reset on every line, around the same characters")
    func escapes() {
        let plain = code.terminal().split(separator: "\n")
        let coloured = code.terminal(colours: true).split(separator: "\n")
        #expect(coloured.map(String.init) == plain.map { "\u{1B}[38;5;231;48;5;16m\($0)\u{1B}[0m" })
    }
}
