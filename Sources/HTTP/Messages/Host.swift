/// The host a request is meant for (RFC 9110 §7.2), in lower case and without port.
package struct Host: Sendable, Hashable {
    package let name: String
    /// Whether this is an IP address. A page that rebinds its own name in DNS can never make a browser send one.
    let isAddress: Bool

    /// - Returns: nil unless `bytes` are a name, an IPv4 address or a bracketed IPv6 address, perhaps with a port.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty, bytes.count <= 270, bytes.allSatisfy(Octet.isHost) else { return nil }
        var name = bytes
        if bytes.first == UInt8(ascii: "[") {
            guard let close = bytes.firstIndex(of: UInt8(ascii: "]")), close > bytes.startIndex + 2 else { return nil }
            name = bytes[...close]
            let inside = name.dropFirst().dropLast()
            let isAddress = inside.allSatisfy { Octet.hexValue($0) != nil || $0 == Octet.colon || $0 == 0x2E }
            guard isAddress else { return nil }
        } else if let colon = bytes.firstIndex(of: Octet.colon) {
            name = bytes[..<colon]
        }
        let port = bytes[name.endIndex...]
        guard !name.isEmpty, port.isEmpty || port.first == Octet.colon, port.count <= 6 else { return nil }
        guard port.dropFirst().allSatisfy(Octet.isDigit) else { return nil }
        if name.first != UInt8(ascii: "["), name.contains(where: { $0 == 0x5B || $0 == 0x5D }) { return nil }
        self.name = String(decoding: name.map(Octet.lowercased), as: UTF8.self)
        isAddress = name.first == UInt8(ascii: "[") || Host.isIPv4(name)
    }

    /// Four numbers below 256 with dots between them.
    private static func isIPv4(_ name: ArraySlice<UInt8>) -> Bool {
        var (numbers, digits, value) = (0, 0, 0)
        for octet in name {
            if octet == UInt8(ascii: ".") {
                guard digits > 0 else { return false }
                (numbers, digits, value) = (numbers + 1, 0, 0)
            } else {
                guard Octet.isDigit(octet) else { return false }
                (digits, value) = (digits + 1, value * 10 + Int(octet - 0x30))
                guard value < 256 else { return false }
            }
        }
        return numbers == 3 && digits > 0
    }
}

/// Which hosts are answered; any other gets 421, so that no foreign name can be pointed here (DNS rebinding).
package enum AllowedHosts: Sendable {
    case any
    /// These names, in lower case and without port; with `addresses` any IP address too.
    case only(Set<String>, addresses: Bool)

    func allows(_ host: Host?) -> Bool {
        switch self {
        case .any: true
        case .only(let names, let addresses):
            host.map { names.contains($0.name) || (addresses && $0.isAddress) } ?? false
        }
    }
}
