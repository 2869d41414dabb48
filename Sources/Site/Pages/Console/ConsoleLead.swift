import Engine
import Formats

/// Who leads: the message to whoever does not, and the links of those who help.
struct ConsoleLead {
    let model: ConsoleModel

    /// Only for whoever does not lead. Taking over is one press, and the other sees it at once.
    var banner: HTML {
        guard !model.lead.leads, let leader = model.lead.leader else { return .empty }
        let number = leader.facilitatorNumber ?? 1
        let inside: HTML = """
            \(FormPart.hidden("fran", leader.text))<p><strong>\
            \(Sentence("Ledare \(number) leder just nu.", "Facilitator \(number) leads now."))</strong> \
            \(Sentence(
                "Du är ledare \(model.lead.me): du ser allt och kan skriva in och dölja kort, men inte byta steg.",
                "You are facilitator \(model.lead.me): you see everything and may write in and hide cards, but not change steps."
            ))</p>
            <button class="second">\(Sentence("Ta över ledningen", "Take over the lead"))</button>
            """
        return ConsoleForm.html(.takeLead, "ta-over", class: "takeover", inside)
    }

    var helpers: HTML {
        """
        <details class="more helpers" id="medledare"><summary>\(summary)</summary>
        \(model.lead.helpers.html(helper))
        \(ConsoleForm.html(.inviteHelper, "bjud-in", invitation))</details>
        """
    }

    private var summary: Sentence {
        let here = model.lead.helpers.count(where: \.isHere)
        if model.lead.helpers.isEmpty { return Sentence("Leda tillsammans", "Lead together") }
        return Sentence("Leda tillsammans (\(here) medledare här)", "Lead together (\(here) helpers here)")
    }

    private var invitation: HTML {
        """
        <p class="hint">\(Sentence(
            "En medledare ser allt, skriver in kort och kan ta över om du blir borta. Länken är en nyckel: ge den till en person.",
            "A helper sees everything, writes in cards and can take over if you drop out. The link is a key: give it to one person."
        ))</p><button>\(Sentence("Ny länk för en medledare", "New link for a helper"))</button>
        """
    }

    private func helper(_ helper: ConsoleModel.Helper) -> HTML {
        let state =
            helper.isHere ? Sentence("● här nu", "● here now") : Sentence("○ inte ansluten", "○ not connected")
        let revoke: HTML = """
            \(FormPart.hidden("plats", helper.seat.text))\
            <button class="quiet">\(Sentence("Återkalla länken", "Revoke the link"))</button>
            """
        return """
            <div class="helper" id="medledare-\(helper.number)"><p><strong>\(Sentence("Ledare \(helper.number)", "Facilitator \(helper.number)"))</strong> \
            <span class="muted">\(state)</span></p>
            <div class="pair">\(symbol(helper.link))<div><p class="link">\(helper.link)</p>
            \(ConsoleForm.html(.revokeHelper, "aterkalla-\(helper.number)", revoke))</div></div></div>
            """
    }

    private func symbol(_ link: String) -> HTML {
        do {
            let title = "QR"
            return "<div class=\"qr\">\(HTML.markup(try QRCode(link).svg(title: title)))</div>"
        } catch {
            // An address too long for any symbol; it stands beside in words.
            return .empty
        }
    }
}
