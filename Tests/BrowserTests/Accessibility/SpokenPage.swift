import Formats

/// A page as a screen reader is given it: Chromium's accessibility tree.
struct SpokenPage {
    struct Node {
        let role: String
        let name: String
        let description: String
        let properties: [String: String]
        /// The roles it stands in, outermost first.
        let path: [String]

        var level: Int { Int(properties["level"] ?? "") ?? 0 }
    }

    let nodes: [Node]

    init(_ page: Page) async throws {
        let answer = try await page.devtools("Accessibility.getFullAXTree")
        let all = answer["nodes"]?.elements ?? []
        var byID: [String: JSON] = [:]
        for node in all { byID[node["nodeId"]?.string ?? ""] = node }
        func role(_ node: JSON) -> String { node["role"]?["value"]?.string ?? "" }
        func path(_ node: JSON) -> [String] {
            var path: [String] = []
            var above = node["parentId"]?.string.flatMap { byID[$0] }
            while let parent = above {
                path.append(role(parent))
                above = parent["parentId"]?.string.flatMap { byID[$0] }
            }
            return path.reversed()
        }
        nodes = all.filter { $0["ignored"]?.bool != true }.map { node in
            var properties: [String: String] = [:]
            for property in node["properties"]?.elements ?? [] {
                let value = property["value"]?["value"]
                properties[property["name"]?.string ?? ""] =
                    value?.string ?? value?.integer.map(String.init) ?? value?.bool.map(String.init) ?? ""
            }
            return Node(
                role: role(node),
                name: node["name"]?["value"]?.string ?? "",
                description: node["description"]?["value"]?.string ?? "",
                properties: properties,
                path: path(node)
            )
        }
    }

    func all(_ roles: String...) -> [Node] { nodes.filter { roles.contains($0.role) } }

    /// What would leave somebody lost who cannot see the page.
    ///
    /// - Parameter isUnfolded: when every fold is open fields stand many times over, each under the name of its fold.
    func faults(isUnfolded: Bool) -> [String] {
        var faults: [String] = []
        for (role, least, most) in [("main", 1, 1), ("banner", 0, 1), ("contentinfo", 0, 1)] {
            let count = all(role).count
            if !(least...most).contains(count) { faults.append("\(count) \(role) landmarks") }
        }
        let headings = all("heading")
        let first = headings.filter { $0.level == 1 }
        if first.count != 1 { faults.append("\(first.count) headings of level 1: \(first.map(\.name))") }
        for (before, heading) in zip(headings, headings.dropFirst()) where heading.level > before.level + 1 {
            faults.append("“\(heading.name)” (\(heading.level)) follows “\(before.name)” (\(before.level))")
        }
        let pressed = [
            "button", "link", "textbox", "combobox", "checkbox", "radio", "spinbutton", "DisclosureTriangle",
        ]
        for node in nodes where pressed.contains(node.role) && node.name.isEmpty {
            faults.append("a \(node.role) without a name, in \(node.path.suffix(3))")
        }
        // Fields that ask for the same by the same name cannot be told apart.
        for role in isUnfolded ? [] : ["textbox", "combobox", "link"] {
            for (name, same) in Dictionary(grouping: all(role), by: \.name) where same.count > 1 {
                if role != "link" || name.count < 3 { faults.append("\(same.count) \(role) called “\(name)”") }
            }
        }
        for node in all("navigation", "region") where node.name.isEmpty {
            faults.append("a \(node.role) without a name")
        }
        if all("RootWebArea").first?.name.isEmpty != false { faults.append("the page has no title") }
        return faults
    }

    /// Parts that speak by themselves.
    var live: [Node] { nodes.filter { ["polite", "assertive"].contains($0.properties["live"]) } }
}
