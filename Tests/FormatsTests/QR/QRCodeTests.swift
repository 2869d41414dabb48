import Formats
import Testing

@Suite struct QRCodeTests {
    @Test(
        "The fullest text of a version is in that version, and one character more in the next",
        arguments: QRCode.Level.allCases
    )
    func edges(_ level: QRCode.Level) throws {
        // A sample: every version is scanned elsewhere.
        for number in [1, 2, 9, 10, 26, 27, 40] {
            let version = QRVersion.all[number - 1]
            for (mode, character) in [(QRText.Mode.ascii, "a"), (.alphanumeric, "A")] {
                let capacity = mode.capacity(of: version, level: level)
                let full = try QRCode(String(repeating: character, count: capacity), level: level)
                #expect(full.version == version)
                #expect(full.level == level)
                let over = String(repeating: character, count: capacity + 1)
                if number < 40 {
                    #expect(try QRCode(over, level: level).version.number == number + 1)
                } else {
                    #expect(throws: QRCode.TooLong(length: capacity + 1, limit: capacity)) {
                        try QRCode(over, level: level)
                    }
                }
            }
        }
    }

    @Test("What is too long is counted in bytes, not in letters")
    func tooLong() {
        #expect(throws: QRCode.TooLong(length: 2332, limit: 2330)) { try QRCode(String(repeating: "å", count: 1166)) }
    }

    @Test("The level is raised as far as the version allows, and no further")
    func raised() throws {
        #expect(try QRCode("1234567890", level: .low).level == .high)
        #expect(try QRCode("12345678901", level: .low).level == .quartile)
        #expect(try QRCode("12345678901234567", level: .low).level == .medium)
        #expect(try QRCode("123456789012345678901", level: .low).level == .low)
        #expect(try QRCode("123456789012345678901").version.number == 2)
        #expect(try QRCode("12345678901", level: .high).version.number == 2)
    }

    @Test("An empty text is a symbol too")
    func empty() throws { #expect(try QRCode("").size == 21) }

    @Test("The same text is the same symbol")
    func same() throws {
        #expect(try QRCode("https://exempel.se") == QRCode("https://exempel.se"))
        #expect(try QRCode("https://exempel.se") != QRCode("https://exempel.nu"))
    }

    @Test("Three corners have finder patterns with light separators, the fourth has none")
    func finders() throws {
        let code = try QRCode("https://framtidsdialog.example/rum/7")
        let last = code.size - 1
        let pattern = [
            "#######.", "#.....#.", "#.###.#.", "#.###.#.", "#.###.#.", "#.....#.", "#######.", "........",
        ]
        func corner(_ module: (Int, Int) -> Bool) -> [String] {
            (0..<8).map { y in String((0..<8).map { x in module(x, y) ? "#" : "." }) }
        }
        #expect(corner { code[$0, $1] } == pattern)
        #expect(corner { code[last - $0, $1] } == pattern)
        #expect(corner { code[$0, last - $1] } == pattern)
        #expect(corner { code[last - $0, last - $1] } != pattern)
        #expect(code[8, code.size - 8])
        for position in 8..<last - 7 {
            #expect(code[position, 6] == (position % 2 == 0))
            #expect(code[6, position] == (position % 2 == 0))
        }
    }

    @Test(
        "Both copies of the format information name the level and mask",
        arguments: ["A", "B", "c", "åäö", "Kramfors", "Sollefteå", "Timrå"]
    )
    func format(_ text: String) throws {
        let code = try QRCode(text)
        let size = code.size
        // From the most significant bit, along the modules as clause 7.9.1 numbers them.
        let corner = [0, 1, 2, 3, 4, 5, 7, 8].map { ($0, 8) } + [7, 5, 4, 3, 2, 1, 0].map { (8, $0) }
        let edges = (1...7).map { (8, size - $0) } + (1...8).map { (size - 9 + $0, 8) }
        for copy in [corner, edges] {
            let bits = copy.reduce(0) { $0 << 1 | (code[$1.0, $1.1] ? 1 : 0) }
            #expect(bits == code.level.formatInformation(mask: code.mask))
        }
    }

    @Test("Outside the symbol all is light")
    func outside() throws {
        let code = try QRCode("A")
        #expect(code[0, 0] && code[20, 0])
        #expect(!code[-1, 0] && !code[0, -1] && !code[21, 0] && !code[0, 21])
    }
}

@Suite struct QRPenaltyTests {
    private func penalty(_ rows: [String]) -> QRPenalty {
        QRPenalty(modules: rows.joined().map { $0 == "#" }, size: rows.count)
    }

    @Test("A symbol all light is faulted for runs, blocks and balance")
    func light() {
        let penalty = QRPenalty(modules: [Bool](repeating: false, count: 441), size: 21)
        #expect(penalty.runs == 42 * (3 + 16))
        #expect(penalty.blocks == 400 * 3)
        #expect(penalty.finders == 0)
        #expect(penalty.balance == 100)
        #expect(penalty.sum == 798 + 1200 + 100)
    }

    @Test("A chequered symbol is without fault")
    func chequered() { #expect(penalty(["#.#.", ".#.#", "#.#.", ".#.#"]).sum == 0) }

    @Test("Four of one colour are no run; five and six are")
    func runs() {
        let four = ["####.#", ".#.#.#", "#.#.#.", ".#.#.#", "#.#.#.", ".#.#.#"]
        #expect(penalty(four).runs == 0)
        #expect(penalty(["#####."] + four.dropFirst()).runs == 3)
        #expect(penalty(["######"] + four.dropFirst()).runs == 4)
    }

    @Test("A row like a finder pattern counts once when light is on both sides, and not between dark modules")
    func finders() {
        let light = [String](repeating: String(repeating: ".", count: 9), count: 8)
        #expect(penalty([".#.###.#."] + light).finders == 40)
        #expect(penalty(["#.###.#.#"] + light).finders == 40)
        #expect(penalty(["##.###.##"] + light).finders == 0)
    }

    @Test("Balance is counted in whole steps of five per cent from half")
    func balance() {
        func share(_ dark: Int) -> Int {
            QRPenalty(modules: (0..<100).map { $0 < dark }, size: 10).balance
        }
        #expect([50, 46, 45, 41, 40, 54, 55, 60, 100].map(share) == [0, 0, 10, 10, 20, 0, 10, 20, 100])
    }

    @Test(
        "Masks invert the modules of row 1 that Table 10 says, and the first of all",
        arguments: [
            (0, ".#.#.#"), (1, "......"), (2, "#..#.."), (3, "..#..#"), (4, "###..."), (5, "#....."), (6, "###..."),
            (7, "...###"),
        ]
    )
    func masks(_ mask: Int, _ row: String) {
        #expect((0..<6).map { QRGrid.inverts(mask, row: 1, column: $0) ? "#" : "." }.joined() == row)
        #expect(QRGrid.inverts(mask, row: 0, column: 0))
    }
}
