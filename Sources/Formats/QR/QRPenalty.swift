/// The four features that make a symbol hard to read, and their points (clause 7.8.3.1, Table 11).
package struct QRPenalty {
    /// Five or more modules of one colour in a row or column: 3 points, and 1 for each past five.
    package private(set) var runs = 0
    /// Two by two modules of one colour: 3 points each, also where they overlap.
    package private(set) var blocks = 0
    /// Dark, light, dark, light, dark as 1:1:3:1:1 beside four light modules, as in a finder pattern: 40 points.
    package private(set) var finders = 0
    /// The share of dark modules: 10 points for every whole 5 per cent from half.
    package private(set) var balance = 0

    package var sum: Int { runs + blocks + finders + balance }

    /// Judges a square of modules given row by row; true is dark.
    package init(modules: [Bool], size: Int) {
        var dark = 0
        for line in 0..<size {
            judge(modules, from: line * size, step: 1, size)
            judge(modules, from: line, step: size, size)
            for position in line * size..<(line + 1) * size {
                let module = modules[position]
                if module { dark += 1 }
                if line > 0, position > line * size, modules[position - 1] == module,
                    modules[position - size] == module, modules[position - size - 1] == module
                {
                    blocks += 3
                }
            }
        }
        // |dark / all − 1/2| in whole twentieths.
        balance = 10 * (abs(20 * dark - 10 * size * size) / (size * size))
    }

    /// Judges a row or a column.
    private mutating func judge(_ modules: [Bool], from start: Int, step: Int, _ size: Int) {
        var run = 0
        var colour = false
        // Fifteen modules: four before, the seven of the pattern, four after. Beyond the edges all is light.
        var window = 0
        var index = start
        for position in 0..<size + 4 {
            let inside = position < size
            let dark = inside && modules[index]
            index += step
            window = (window << 1 | (dark ? 1 : 0)) & 0x7FFF
            if window >> 4 & 0b111_1111 == 0b101_1101, window >> 11 == 0 || window & 0b1111 == 0 { finders += 40 }
            guard inside else { continue }
            run = dark == colour ? run + 1 : 1
            colour = dark
            if run == 5 { runs += 3 } else if run > 5 { runs += 1 }
        }
    }
}
