import Drafting
import Engine
import Formats

/// An area as people recognise it: shape, number, name and, never alone, a colour.
struct AreaLabel: Hashable, Sendable {
    var id: AreaID
    /// "▲ 2"
    var sign: String
    var name: String
    /// Name of the colour in the style sheet.
    var tone: String

    var html: HTML {
        "<span class=\"area tone-\(tone)\"><span class=\"sign\">\(sign)</span> <span>\(name)</span></span>"
    }

    var option: (value: String, words: Sentence) { (id.text, Sentence(same: "\(sign) \(name)")) }
}

extension Session {
    /// All areas in order.
    var areaLabels: [AreaLabel] {
        (process?.areas ?? []).enumerated().map { position, area in
            let mark = AreaMark(area, position: position)
            return AreaLabel(id: area.id, sign: mark.sign, name: area.short, tone: mark.tone.rawValue)
        }
    }

    func label(of area: AreaID?) -> AreaLabel? { area.flatMap { id in areaLabels.first { $0.id == id } } }
}
