/// One check of a draft. Each lies in a file of its own, with a test of the same name.
///
/// A rule only looks. What it sees becomes findings; whether they stand is a person's decision, written as a waiver.
package protocol Rule: Sendable {
    /// The check's number, the same in waivers, reports and documentation for ever.
    static var number: Int { get }
    static var level: CheckLevel { get }
    /// What is demanded, in a few Swedish words.
    static var title: String { get }
    /// Why it matters and what to do about a finding, in Swedish.
    static var explanation: String { get }
    /// What the demand rests on, in Swedish.
    static var basis: String { get }

    func findings(in input: CheckInput) -> [Finding]
}
