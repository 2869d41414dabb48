/// Running text that the county writes itself; an empty list means the section still has to be written.
/// Each text is a list of paragraphs.
package struct Texts: Hashable, Codable, Sendable {
    package var foreword: [String]
    package var assignment: [String]
    package var purpose: [String]
    package var audience: [String]
    package var validity: [String]
    /// What the strategy is not.
    package var isNot: [String]
    package var method: [String]
    package var nationalFrame: [String]
    package var perspectives: [String]
    package var currentSituation: [String]
    package var vision: [String]
    package var implementation: [String]
    package var join: [String]
    package var followUp: [String]
    package init(
        foreword: [String] = [],
        assignment: [String] = [],
        purpose: [String] = [],
        audience: [String] = [],
        validity: [String] = [],
        isNot: [String] = [],
        method: [String] = [],
        nationalFrame: [String] = [],
        perspectives: [String] = [],
        currentSituation: [String] = [],
        vision: [String] = [],
        implementation: [String] = [],
        join: [String] = [],
        followUp: [String] = []
    ) {
        self.foreword = foreword
        self.assignment = assignment
        self.purpose = purpose
        self.audience = audience
        self.validity = validity
        self.isNot = isNot
        self.method = method
        self.nationalFrame = nationalFrame
        self.perspectives = perspectives
        self.currentSituation = currentSituation
        self.vision = vision
        self.implementation = implementation
        self.join = join
        self.followUp = followUp
    }
}

/// How the strategy will be followed up.
package struct FollowUp: Hashable, Codable, Sendable {
    /// "varje år", "vartannat år"
    package var cadence: String
    /// The body that answers for it.
    package var responsible: String
    /// When the mid-term evaluation is ready, as running text ("mars 2026").
    package var midEvaluation: String
    package var finalEvaluation: String
    package init(cadence: String, responsible: String, midEvaluation: String, finalEvaluation: String) {
        self.cadence = cadence
        self.responsible = responsible
        self.midEvaluation = midEvaluation
        self.finalEvaluation = finalEvaluation
    }
}

/// A term of the field and its explanation (språklagen 11 §: facktermer are explained).
package struct Term: Hashable, Codable, Sendable {
    package var term: String
    package var explanation: String
    package init(term: String, explanation: String) {
        self.term = term
        self.explanation = explanation
    }
}

package struct Source: Hashable, Codable, Sendable {
    package var title: String
    package var publisher: String
    package var year: Int?
    package var url: String?
    package init(title: String, publisher: String, year: Int? = nil, url: String? = nil) {
        self.title = title
        self.publisher = publisher
        self.year = year
        self.url = url
    }
}
