package import Engine
package import Formats

/// How an area is recognised wherever it appears: a shape and a number, and a colour that never carries it alone.
package struct AreaMark: Hashable, Sendable {
    package let sign: String
    package let tone: Callout.Tone

    private static let shapes = ["●", "▲", "■", "◆", "▼", "★", "⬟"]
    private static let tones: [Callout.Tone] = [.blue, .vermilion, .green, .purple, .ochre, .sky, .pine]

    package init(_ area: Area, position: Int) {
        sign = "\(Self.shapes[position % Self.shapes.count]) \(area.number)"
        tone = Self.tones[position % Self.tones.count]
    }
}
