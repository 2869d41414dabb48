/// The network the room's devices use, as a symbol on the table cards lets a phone into it.
package struct WirelessNetwork: Hashable, Sendable {
    package var name: String
    /// Empty for an open network.
    package var password: String
    package init(name: String, password: String) {
        self.name = name
        self.password = password
    }

    /// What phones' cameras read: the form that ZXing gave it, and that Android and iOS follow. A backslash stands
    /// before what would end a part.
    package var symbol: String {
        func escaped(_ text: String) -> String {
            text.reduce(into: "") { $0 += "\\;,:\"".contains($1) ? "\\\($1)" : String($1) }
        }
        let key = password.isEmpty ? "T:nopass;" : "T:WPA;P:\(escaped(password));"
        return "WIFI:S:\(escaped(name));\(key);"
    }
}
