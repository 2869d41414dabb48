/// Strict mode: the names in a file that nobody asked for.
extension JSONRun {
    /// Throws for the first unknown name, with a suggestion from the names its object could have had.
    func refuseUnknownNames<T: Decodable>(in type: T.Type, from root: Int) throws {
        guard let (name, object) = firstUnknown(from: root) else { return }
        let second = JSONRun(JSON(bytes: bytes, nodes: nodes, node: root), strict: false)
        second.expected = [:]
        _ = try second.decode(type, at: root)
        let written = nodes[name].text(in: bytes)
        let taken = Set(names(of: object))
        let free = second.expected?[object, default: []].filter { !taken.contains($0) } ?? []
        throw failure(.unknownName(written, suggestion: EditDistance.nearest(to: written, among: free)), at: name)
    }

    /// The first member that was not asked for, of an object that was read member by member.
    private func firstUnknown(from root: Int) -> (name: Int, object: Int)? {
        for object in root..<Int(nodes[root].next) where nodes[object].kind == .object && asked[object] {
            var name = object + 1
            while name < nodes[object].next {
                if !asked[name] { return (name, object) }
                name = Int(nodes[name + 1].next)
            }
        }
        return nil
    }
}
