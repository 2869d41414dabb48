import Formats
import Foundation
import HTTP

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Under which names and addresses this computer is reached.
enum LocalNetwork {
    /// The computer's own names, in lower case.
    static var names: [String] {
        let name = ProcessInfo.processInfo.hostName.lowercased()
        return ["localhost", name, name + ".local"]
    }

    /// The address of a computer by its name; an address stays as it is. IPv4 first, as the server listens.
    static func resolve(_ host: String) -> String? {
        var hints = addrinfo()
        hints.ai_family = AF_INET
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &found) == 0, let first = found?.pointee else {
            return host.contains(":") ? host : nil
        }
        defer { freeaddrinfo(found) }
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let flags = NI_NUMERICHOST
        guard getnameinfo(first.ai_addr, first.ai_addrlen, &text, socklen_t(text.count), nil, 0, flags) == 0 else {
            return nil
        }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// What to type to reach `listen`: when it listens everywhere, the first address that is not the computer's own loop.
    static func address(for listen: Address) -> String {
        guard listen.host == "0.0.0.0" || listen.host == "::" else { return "http://\(listen)" }
        let host = addresses.first ?? "127.0.0.1"
        return "http://\(Address(host: host, port: listen.port))"
    }

    /// IPv4 addresses of interfaces that are up (getifaddrs(3)).
    private static var addresses: [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        var found: [String] = []
        var next = first
        while let interface = next?.pointee {
            next = interface.ifa_next
            let flags = Int32(bitPattern: interface.ifa_flags)
            guard let name = interface.ifa_addr, Int32(name.pointee.sa_family) == AF_INET, flags & Int32(IFF_UP) != 0,
                flags & Int32(IFF_LOOPBACK) == 0
            else { continue }
            var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
            let known = name.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                var address = pointer.pointee.sin_addr
                return inet_ntop(AF_INET, &address, &text, socklen_t(text.count)) != nil
            }
            if known {
                found.append(String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
            }
        }
        return found
    }
}

/// The address participants type, when a proxy or a name stands between: "https://dialog.lan.se".
struct PublicAddress: Sendable {
    /// Without a slash at its end.
    let text: String
    let host: String

    /// - Returns: nil when none was given.
    init?(_ text: String?) throws(Failure) {
        guard let text else { return nil }
        let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
        let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "http:" || parts[0] == "https:", parts[1].isEmpty, !parts[2].isEmpty else {
            throw Failure(
                .usage,
                Sentence(
                    "--address skrivs som https://dialog.lan.se, utan sökväg.",
                    "--address is written like https://dialog.lan.se, without a path."
                )
            )
        }
        self.text = trimmed
        host = String(parts[2].prefix { $0 != ":" }).lowercased()
    }
}
