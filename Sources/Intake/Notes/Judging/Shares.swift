private import Foundation

/// Scores in log odds as shares of one.
enum Shares {
    static func of(_ scores: [Double]) -> [Double] {
        let top = scores.max() ?? 0
        let powers = scores.map { exp($0 - top) }
        let all = powers.reduce(0, +)
        return powers.map { $0 / all }
    }
}
