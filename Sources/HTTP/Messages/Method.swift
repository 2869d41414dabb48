/// The request methods this server understands (RFC 9110 §9). Any other is answered 501.
package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"

    /// Methods are case-sensitive (RFC 9110 §9.1).
    init?(token: ArraySlice<UInt8>) {
        for method in Method.allCases where method.rawValue.utf8.elementsEqual(token) {
            self = method
            return
        }
        return nil
    }
}
