import Formats
import Testing

/// Ägarskap och samhandling: what is done, by whom, and how one sees that it helps.
struct SecondWorkshop {
    let company: Company

    static let goal = "Alla flickor och pojkar i länet växer upp utan våld, var de än bor och vem de än är."
    static let action = "Införa ett våldsförebyggande program i alla länets grundskolor"

    func hold() async throws {
        try await company.facilitator.click(.button, "Öppna Ägarskap och samhandling")
        try await company.next("Välkomna och återblick", "Läs vad som hände")
        try await company.next("Håller målen?", "Pröva varje målbild")
        try await judge()
        try await company.next("Aktiviteter: tyst, sedan bord", "Skriv vad som behöver göras")
        try await act()
        try await company.next("Fika", "Ta en paus.")
        try await company.next("Ägarskap: leder, medverkar, resurs, tid", "Ange vad din organisation kan leda")
        try await claim()
        try await company.next("Indikator och uppföljning", "Ange ett tecken")
        try await indicate()
        try await company.next("Korsläsning: luckor och dubbletter", "Läs ett annat bords plan")
        try await company.next("Vi är med", "Skriv vad din organisation vill bidra med.")
        try await company.next("Avslut: remiss, beslut, lansering", "Lyssna på vad som händer nu")
        try await company.facilitator.click(.button, "Avsluta workshopen")
        try await company.facilitator.wait(for: "är avslutad", in: "#nu")
    }

    private func judge() async throws {
        let device = try company.device("1")
        try await device.click(.fold, "Pröva M1.1", in: "#mal")
        try await device.click(.choice, "Ändra", in: "#prova-M1\\.1")
        try await device.clear("Ny lydelse", in: "#prova-M1\\.1")
        try await device.type(Self.goal, into: "Ny lydelse", in: "#prova-M1\\.1")
        try await device.type("Inlandet saknades.", into: "Skäl", in: "#prova-M1\\.1")
        try await device.click(.button, "Spara prövningen", in: "#prova-M1\\.1")
        try await device.wait(for: Self.goal, in: "#mal")
        try await device.wait(for: "Ändrad", in: "#mal")
    }

    private func act() async throws {
        let device = try company.device("1")
        let form = "#ny-aktivitet"
        try await device.choose("M1.1", from: "För målet", in: form)
        try await device.type(Self.action, into: "Vad ska göras?", in: form)
        try await device.click(.choice, "Praktik", in: form)
        try await device.type("En samordnare på halvtid", into: "Resurs", in: form)
        try await device.click(.button, "Lägg till aktiviteten", in: form)
        try await device.wait(for: Self.action, in: "#aktiviteter")
        try await device.wait(for: "Ingen leder ännu", in: "#aktiviteter")
    }

    private func claim() async throws {
        try await company.wall.wait(for: "0 av 1 aktiviteter har någon som leder")
        let phone = try company.phone("Idrottsförbundet Mellannorr")
        let form = "#ta-A1"
        try await phone.click(.fold, "Det här kan vi göra", in: form)
        try await phone.click(.choice, "leda", in: form)
        try await phone.type("distriktschef", into: "Vem svarar för det?", in: form)
        try await phone.click(.button, "Erbjud", in: form)
        try await phone.wait(for: "Leder (erbjuden): Idrottsförbundet Mellannorr, distriktschef", in: "#A1")
        try await company.wall.wait(for: "1 av 1 aktiviteter har någon som leder")
    }

    private func indicate() async throws {
        let device = try company.device("1")
        let form = "#ny-indikator"
        try await device.choose("A1", from: "För aktiviteten", in: form)
        try await device.type("Elever som känner sig trygga i skolan", into: "Tecken på att den gör skillnad", in: form)
        try await device.type("Saknas", into: "Startvärde", in: form)
        try await device.type("90 procent 2027", into: "Målvärde", in: form)
        try await device.type("Elevhälsoenkäten", into: "Källa", in: form)
        try await device.click(.choice, "Delas upp på kvinnor och män", in: form)
        try await device.click(.button, "Lägg till indikatorn", in: form)
        try await device.wait(for: "Elever som känner sig trygga i skolan", in: "#aktiviteter")
    }
}
