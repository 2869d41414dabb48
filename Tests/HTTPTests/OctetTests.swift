import Testing

@testable import HTTP

@Suite("Octets")
struct OctetTests {
    @Test func `are sorted into classes as the grammar says`() {
        let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
        for octet in UInt8.min...UInt8.max {
            let isVisible = (0x21...0x7E).contains(octet)
            #expect(Octet.isToken(octet) == (letters.contains(octet) || "!#$%&'*+-.^_`|~".utf8.contains(octet)))
            #expect(Octet.isFieldContent(octet) == (isVisible || octet == 0x20 || octet == 0x09 || octet >= 0x80))
            #expect(Octet.isTarget(octet) == (isVisible && !"\"#<>\\".utf8.contains(octet)))
            #expect(Octet.isHost(octet) == (letters.contains(octet) || "-._~%!$&'()*+,;=:[]".utf8.contains(octet)))
        }
    }
}
