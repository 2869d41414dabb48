import Foundation

/// Requests as bytes.
enum Asking {
    static func get(_ path: String, _ port: UInt16, cookie: String = "") -> [UInt8] {
        Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(field(cookie))\r\n".utf8)
    }

    static func post(_ path: String, _ port: UInt16, cookie: String = "", _ form: KeyValuePairs<String, String>)
        -> [UInt8]
    {
        let body = form.map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
        let head = """
            POST \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nOrigin: http://127.0.0.1:\(port)\r\n\
            Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\n\(field(cookie))\
            Content-Length: \(body.utf8.count)\r\n\r\n
            """
        return Array((head + body).utf8)
    }

    private static func field(_ cookie: String) -> String { cookie.isEmpty ? "" : "Cookie: \(cookie)\r\n" }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// Name and value of the cookie an answer gives.
    static func cookie(in answer: AnswerReader.Answer) -> String? {
        answer.head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("set-cookie:") }
            .map { $0.dropFirst(11).prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces) }
    }
}
