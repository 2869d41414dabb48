import Engine
import Formats
import HTTP

/// Why a request was not carried out (RFC 9457), for programs and, in `detail`, for people.
struct Problem: Hashable, Codable, Sendable, Error {
    /// Where the kind of problem is described.
    var type: String
    var title: String
    var status: Int
    /// What, where and what to do.
    var detail: String
    /// The name of the rule that refused, as the engine has it; nil for other problems.
    var refusal: String?

    init(_ status: Status, _ detail: String, refusal: String? = nil) {
        type = refusal == nil ? "about:blank" : APIRoute.description.path() + "#/components/schemas/Problem"
        title = status.reasonPhrase
        self.status = status.rawValue
        self.detail = detail
        self.refusal = refusal
    }

    init(_ status: Status, _ language: Language, _ swedish: String, _ english: String) {
        self.init(status, language == .swedish ? swedish : english)
    }

    init(_ status: Status, _ language: Language, _ sentence: Sentence) {
        self.init(status, sentence.text(in: language))
    }

    init(_ error: AccessError, _ language: Language) {
        self.init(.insufficientStorage, language, error.swedish, error.english)
    }

    init(_ refusal: Refusal, _ language: Language) {
        self.init(
            refusal.status,
            language == .swedish ? refusal.swedish : refusal.english,
            refusal: refusal.code
        )
    }

    /// - Parameter fields: what the status itself asks for, such as Allow.
    func response(fields: [HeaderField] = []) -> Response {
        var response = Answers.json(self, Status(rawValue: status) ?? .internalServerError)
        response.fields += fields
        return response
    }
}

extension Refusal {
    /// The name of the case, by which programs tell refusals apart.
    var code: String {
        do { return try JSON(try JSONEncoding.encode(self)).members.first?.name ?? "" } catch { return "" }
    }

    /// Who may not is forbidden, what can never be so is unprocessable; the rest conflicts with how things stand now.
    var status: Status {
        switch self {
        case .unknownSeat: .unauthorized
        case .over: .gone
        case .notAllowed, .notInvited, .notYours, .otherTable, .otherOrganisation: .forbidden
        case .emptyText, .textTooLong, .needsReason, .needsText, .unwritable, .unknown, .nothingToMerge,
            .mergeWithItself, .wrongBallot, .overBudget, .overCap, .outOfRange, .optionTwice, .endBeforeStart,
            .missingOrganisation, .noQuestions:
            .unprocessableContent
        default: .conflict
        }
    }
}
