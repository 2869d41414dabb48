/// Placing what went wrong. Nothing here runs while all is well.
extension JSONRun {
    func failure(_ reason: JSONDecodingError.Reason, at node: Int) -> JSONDecodingError {
        let offset = Int(nodes[node].start) - (nodes[node].kind == .string ? 1 : 0)
        return JSONDecodingError(
            reason: reason,
            path: path(to: node),
            offset: offset,
            place: .line(at: offset, in: bytes)
        )
    }

    func mismatch(_ expected: JSON.Kind, at node: Int) -> JSONDecodingError {
        failure(.mismatch(expected: expected, found: nodes[node].kind), at: node)
    }

    func missing(_ key: some CodingKey, of object: Int) -> JSONDecodingError {
        let name = key.stringValue
        return failure(.missing(name, written: EditDistance.nearest(to: name, among: names(of: object))), at: object)
    }

    /// An error thrown by a type's own `init(from:)`, with the place of the value being read.
    func foreign<T>(_ error: any Error, from type: T.Type, at node: Int) -> JSONDecodingError {
        guard let error = error as? DecodingError else { return failure(.custom(String(describing: error)), at: node) }
        if case .typeMismatch = error, let unmatched, unmatched.object == node {
            let written = names(of: node)
            guard let only = written.first, written.count == 1 else {
                return failure(.notOneCase(known: unmatched.cases), at: node)
            }
            return unknownCase(only, known: unmatched.cases, at: node)
        }
        if case .dataCorrupted = error, nodes[node].kind == .string {
            let known = KnownCases.texts(of: type)
            if !known.isEmpty { return unknownCase(nodes[node].text(in: bytes), known: known, at: node) }
            if let spelled = type as? any Spelled.Type {
                return failure(.misspelt(nodes[node].text(in: bytes), spelled.spelling), at: node)
            }
        }
        let context: DecodingError.Context? =
            switch error {
            case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
                .valueNotFound(_, let context):
                context
            @unknown default: nil
            }
        let named = context?.codingPath.last.flatMap { key in
            nodes[node].kind == .object ? member(key.stringValue, of: node) : nil
        }
        return failure(.custom(context?.debugDescription ?? String(describing: error)), at: named ?? node)
    }

    private func unknownCase(_ written: String, known: [String], at node: Int) -> JSONDecodingError {
        let suggestion = EditDistance.nearest(to: written, among: known)
        return failure(.unknownCase(written, known: known, suggestion: suggestion), at: node)
    }

    /// The member names of an object as written.
    func names(of object: Int) -> [String] {
        guard nodes[object].kind == .object else { return [] }
        return JSON(bytes: bytes, nodes: nodes, node: object).members.map(\.name)
    }

    /// The way from the whole text to a node, found by walking down to it.
    func path(to target: Int) -> String {
        var path = ""
        var node = 0
        while node < target {
            var child = node + 1
            var index = 0
            let isObject = nodes[node].kind == .object
            while child < nodes[node].next {
                let value = isObject ? child + 1 : child
                if target < nodes[value].next {
                    let name = isObject ? nodes[child].text(in: bytes) : "[\(index)]"
                    path += isObject && !path.isEmpty ? "." + name : name
                    if target == child { return path }
                    node = value
                    break
                }
                child = Int(nodes[value].next)
                index += 1
            }
            if child >= nodes[node].next { return path }
        }
        return path
    }
}
