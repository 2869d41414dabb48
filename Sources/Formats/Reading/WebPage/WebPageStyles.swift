/// The few rules of a page's style sheet that tell structure: which classes are bold and which are not shown.
struct WebPageStyles {
    private var strong: Set<String> = []
    private var hidden: Set<String> = []

    mutating func read(_ sheet: String) {
        for rule in sheet.split(separator: "}").prefix(5_000) {
            let parts = rule.split(separator: "{", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let look = Look(String(parts[1]))
            guard look.isStrong == true || look.isHidden else { continue }
            for selector in parts[0].split(separator: ",").prefix(100) {
                // Only plain classes, `.c4` or `span.c4`: how Google's documents and Word's pages carry their looks.
                let name = selector.split(whereSeparator: \.isWhitespace)
                guard name.count == 1, let dot = name[0].firstIndex(of: ".") else { continue }
                let type = String(name[0][name[0].index(after: dot)...])
                if look.isStrong == true { strong.insert(type) }
                if look.isHidden { hidden.insert(type) }
            }
        }
    }

    func isStrong(_ tag: WebPageTokenizer.Tag) -> Bool? {
        if let isStrong = tag.attributes["style"].flatMap({ Look($0).isStrong }) { return isStrong }
        let classes = tag.attributes["class"]?.split(separator: " ") ?? []
        return classes.contains { strong.contains(String($0)) } ? true : nil
    }

    func isHidden(_ tag: WebPageTokenizer.Tag) -> Bool {
        if tag.attributes["hidden"] != nil { return true }
        if let style = tag.attributes["style"], Look(style).isHidden { return true }
        let classes = tag.attributes["class"]?.split(separator: " ") ?? []
        return classes.contains { hidden.contains(String($0)) }
    }

    /// What a list of declarations says.
    private struct Look {
        var isStrong: Bool?
        var isHidden = false

        init(_ declarations: String) {
            for declaration in declarations.lowercased().split(separator: ";") {
                let parts = declaration.split(separator: ":").map { $0.filter { !$0.isWhitespace } }
                guard parts.count == 2 else { continue }
                switch parts[0] {
                case "font-weight": isStrong = parts[1] == "bold" || parts[1] == "bolder" || (Int(parts[1]) ?? 0) >= 600
                case "display": if parts[1].hasPrefix("none") { isHidden = true }
                case "mso-list": if parts[1] == "ignore" { isHidden = true }
                default: break
                }
            }
        }
    }
}
