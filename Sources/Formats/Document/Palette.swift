/// The colours of printed and published reports, as RRGGBB. All words reach 4.5:1 on white (WCAG 1.4.3).
enum Palette {
    /// Headings, rules and links: a deep pine.
    static let pine = "1F4D3F"
    static let ink = "1C211F"
    /// Ids, page headers, captions.
    static let muted = "5A6661"
    static let rule = "CFD8D3"
    /// Behind table headers.
    static let tint = "EDF3F0"
    /// Behind words that are not yet decided.
    static let proposed = "FFF1CC"
}

extension Callout.Tone {
    var color: String {
        switch self {
        case .pine: Palette.pine
        case .blue: "005A94"
        case .vermilion: "B34700"
        case .green: "00734F"
        case .purple: "8F3F71"
        case .ochre: "7F5900"
        case .sky: "1B6B94"
        }
    }
}
