/// Who sits in a seat or was interviewed. Travels beside a command and is kept in a table that can be emptied;
/// no event ever holds it.
package struct PersonalDetails: Hashable, Sendable {
    package var name: String?
    package var email: String?
    package var organisation: String?
    /// Title or role, which in a small county can point to one person.
    package var role: String?
    package init(name: String? = nil, email: String? = nil, organisation: String? = nil, role: String? = nil) {
        self.name = name
        self.email = email
        self.organisation = organisation
        self.role = role
    }
}
