import Formats
import Foundation
import HTTP

/// What a program sent, read strictly: an unknown name is a slip, and a slip must not be passed over in silence.
enum RequestContent {
    /// Larger than any command of a workshop; an interview note may be long.
    static let limit = 256 << 10

    static func read<Content: Decodable>(
        _ type: Content.Type = Content.self,
        from request: Request,
        _ language: Language
    ) throws(Problem) -> Content {
        let media = (request.headers["content-type"] ?? "").prefix { $0 != ";" }.lowercased()
        guard media.trimmingCharacters(in: .whitespaces) == "application/json" else {
            throw Problem(
                .unsupportedMediaType,
                language,
                "Skicka JSON, med Content-Type: application/json.",
                "Send JSON, with Content-Type: application/json."
            )
        }
        guard request.body.count <= limit else {
            throw Problem(
                .contentTooLarge,
                language,
                "Högst \(limit) byte tas emot på en gång. Dela upp det.",
                "At most \(limit) bytes are taken at once. Send less."
            )
        }
        do { return try JSONDecoding.decode(from: JSON(composed(request.body)), strict: true) } catch let error
            as JSONSyntaxError
        {
            let words = sentence(error.message(in: language), error.remedy(in: language))
            throw Problem(.badRequest, "\(error.place.line(in: language)): \(words)")
        } catch let error as JSONDecodingError {
            let place = error.path.isEmpty ? "" : error.path + ": "
            throw Problem(.unprocessableContent, place + error.message(in: language) + ".")
        } catch {
            throw Problem(.badRequest, language, "Innehållet kan inte läsas.", "The content cannot be read.")
        }
    }

    private static func sentence(_ what: String, _ remedy: String) -> String { "\(what) – \(remedy)." }

    /// In NFC, as text is from the door on. What is not UTF-8 is left for the reader to refuse.
    private static func composed(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 >= 0x80 }), let text = String(validating: bytes, as: UTF8.self) else {
            return bytes
        }
        return Array(text.precomposedStringWithCanonicalMapping.utf8)
    }
}

extension Diagnostic.Place {
    fileprivate func line(in language: Language) -> String {
        switch self {
        case .line(let line, let column):
            language == .swedish ? "rad \(line), tecken \(column)" : "line \(line), column \(column)"
        case .row(let row): language == .swedish ? "rad \(row)" : "row \(row)"
        }
    }
}
