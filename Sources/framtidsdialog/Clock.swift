import Engine
import Formats
import Foundation
import Journal

extension Moment {
    /// The computer's clock, read at the edge of the program only.
    static var now: Moment { Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1_000).rounded())) }
}

extension Journal {
    /// Carries out one command that must succeed; its refusal stops the program as bad input.
    @discardableResult
    func carryOut(_ submission: Submission) throws -> Receipt {
        let answers: [Result<Receipt, Refusal>] = try submit([submission])
        switch answers[0] {
        case .success(let receipt): return receipt
        case .failure(let refusal): throw Failure(.badInput, Sentence(refusal.swedish, refusal.english))
        }
    }

    /// Carries out all or none.
    @discardableResult
    func carryOutAll(_ submissions: [Submission]) throws -> [Receipt] {
        switch try submitAll(submissions) {
        case .success(let receipts): return receipts
        case .failure(let refused):
            throw Failure(.badInput, Sentence(refused.refusal.swedish, refused.refusal.english))
        }
    }
}
