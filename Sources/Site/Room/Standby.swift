import Formats

/// The copy of the room on another computer, as it was last heard of.
struct Standby: Hashable, Sendable {
    enum State: Hashable, Sendable {
        /// It has all there was when it asked, some second ago.
        case fresh
        /// It is fetching what happened before it came, or after it was away.
        case behind
        case silent
    }

    var state: State
    /// How much of the log lies on its disk.
    var confirmed: Int
    /// When it was last heard of, on the wall: "14.05.33".
    var heard: String

    /// Milliseconds without a word after which it is silent. It asks every second.
    static let patience = 5_000

    /// - Parameter latest: how much of the log there is.
    func sentence(latest: Int) -> Sentence {
        switch state {
        case .fresh:
            Sentence(
                "Reservdatorn följer med, högst några sekunder efter.",
                "The standby follows, some seconds behind at most."
            )
        case .behind:
            Sentence(
                "Reservdatorn hämtar: \(confirmed) av \(latest) händelser.",
                "The standby is fetching: \(confirmed) of \(latest) events."
            )
        case .silent:
            Sentence(
                "Reservdatorn har inte hörts av sedan \(heard). \(atRisk(latest - confirmed).text(in: .swedish)) Kontrollera nätet och att framtidsdialog standby är igång där.",
                "The standby has not been heard of since \(heard). \(atRisk(latest - confirmed).text(in: .english)) Check the network and that framtidsdialog standby is running there."
            )
        }
    }

    private func atRisk(_ events: Int) -> Sentence {
        switch events {
        case ...0:
            Sentence("Den har allt hittills, men inte det som kommer.", "It has all so far, but not what is to come.")
        case 1: Sentence("1 händelse finns bara här.", "1 event exists only here.")
        default: Sentence("\(events) händelser finns bara här.", "\(events) events exist only here.")
        }
    }
}
