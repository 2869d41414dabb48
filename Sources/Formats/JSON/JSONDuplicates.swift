extension JSONParser {
    /// Compares a new name with those before it in the same object.
    mutating func refuseDuplicate(of name: Int, in object: Int) throws(JSONSyntaxError) {
        let new = nodes[name]
        var earlier = object + 1
        while earlier < name {
            let old = nodes[earlier]
            if old.extent == new.extent && !old.escaped && !new.escaped {
                var index = 0
                while index < new.extent, bytes[Int(old.start) + index] == bytes[Int(new.start) + index] { index += 1 }
                if index == new.extent { throw duplicate(new) }
            } else if old.escaped || new.escaped, plain(old) == plain(new) {
                throw duplicate(new)
            }
            earlier = Int(nodes[earlier + 1].next)
        }
    }

    /// The same for an object of many members, all at once when it ends.
    mutating func refuseDuplicates(in object: Int) throws(JSONSyntaxError) {
        var seen: Set<[UInt8]> = []
        var name = object + 1
        while name < nodes.count {
            if !seen.insert(plain(nodes[name])).inserted { throw duplicate(nodes[name]) }
            name = Int(nodes[name + 1].next)
        }
    }

    /// The bytes a name stands for.
    private func plain(_ name: JSON.Node) -> [UInt8] {
        name.escaped ? JSON.unescaped(bytes[name.range]) : Array(bytes[name.range])
    }

    private func duplicate(_ name: JSON.Node) -> JSONSyntaxError {
        error(.duplicateName(name.text(in: bytes)), at: Int(name.start) - 1)
    }
}
