import Formats

/// Parts that forms share. Hints stand before their fields, errors name the field (GOV.UK Design System).
enum FormPart {
    /// The id by which the server knows a form sent twice. Script makes its own for each sending.
    static func identity(_ name: String) -> HTML {
        "<input type=\"hidden\" name=\"id\" value=\"\(HTML.slot(.seed))-\(name)\">"
    }

    static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    /// The text somebody had before the eyes when beginning to change it, so that nobody writes over another. It keeps
    /// still as long as the field is being written in.
    static func basis(_ text: String) -> HTML {
        "<input type=\"hidden\" name=\"grund\" value=\"\(text)\" data-follows=\"text\">"
    }

    static func area(
        _ name: String,
        label: Sentence,
        hint: Sentence? = nil,
        value: String = "",
        rows: Int = 3,
        required: Bool = true,
        id: String,
        check: String? = nil,
        fault: Sentence? = nil
    ) -> HTML {
        """
        <div class="field"><label for="\(id)">\(label)</label>\
        \(hint.html { "<p class=\"hint\" id=\"\(id)-tips\">\($0)</p>" })\
        \(fault.html { "<p class=\"fault\" id=\"\(id)-fel\">\($0)</p>" })\
        <textarea id="\(id)" name="\(name)" rows="\(rows)" maxlength="4000"\
        \(" required", if: required)\(described(id, hint, fault))\
        \(check.html { " data-check=\"\($0)\"" })>\(value)</textarea></div>
        """
    }

    static func line(
        _ name: String,
        label: Sentence,
        hint: Sentence? = nil,
        value: String = "",
        type: String = "text",
        required: Bool = false,
        id: String,
        list: String? = nil,
        fault: Sentence? = nil
    ) -> HTML {
        """
        <div class="field"><label for="\(id)">\(label)</label>\
        \(hint.html { "<p class=\"hint\" id=\"\(id)-tips\">\($0)</p>" })\
        \(fault.html { "<p class=\"fault\" id=\"\(id)-fel\">\($0)</p>" })\
        <input id="\(id)" name="\(name)" type="\(type)" value="\(value)" maxlength="300" autocomplete="off"\
        \(list.html { " list=\"\($0)\"" })\(" required", if: required)\
        \(described(id, hint, fault))></div>
        """
    }

    private static func described(_ id: String, _ hint: Sentence?, _ fault: Sentence?) -> HTML {
        let parts = [fault.map { _ in "\(id)-fel" }, hint.map { _ in "\(id)-tips" }].compactMap { $0 }
        return """
            \(" aria-invalid=\"true\"", if: fault != nil)\
            \(" aria-describedby=\"\(parts.joined(separator: " "))\"", if: !parts.isEmpty)
            """
    }

    /// Any number of short ones, as buttons in a row.
    static func chips(
        _ name: String,
        label: Sentence,
        options: [TableModel.Choice],
        chosen: Set<String> = [],
        id: String
    ) -> HTML {
        """
        <fieldset class="choice"><legend>\(label)</legend>\
        \(options.enumerated().html { index, option in
            """
            <input type="checkbox" id="\(id)-\(index)" name="\(name)" value="\(option.id)"\
            \(" checked", if: chosen.contains(option.id))>\
            <label for="\(id)-\(index)">\(option.name)</label>
            """
        })</fieldset>
        """
    }

    /// A part that is there for those who want it.
    static func folded(_ title: Sentence, id: String, isOpen: Bool = false, _ inside: HTML) -> HTML {
        "<details class=\"more\" id=\"\(id)\"\(" open", if: isOpen)><summary>\(title)</summary>\(inside)</details>"
    }

    /// One of several, as buttons in a row; every one is a target of its own.
    static func choice(
        _ name: String,
        label: Sentence,
        options: [(value: String, words: Sentence)],
        chosen: String?,
        id: String,
        required: Bool = false,
        hint: Sentence? = nil
    ) -> HTML {
        """
        <fieldset class="choice"\(hint.html { _ in " aria-describedby=\"\(id)-tips\"" })><legend>\(label)</legend>\
        \(hint.html { "<p class=\"hint\" id=\"\(id)-tips\">\($0)</p>" })\
        \(options.enumerated().html { index, option in
            """
            <input type="radio" id="\(id)-\(index)" name="\(name)" value="\(option.value)"\
            \(" checked", if: option.value == chosen)\(" required", if: required)>\
            <label for="\(id)-\(index)">\(option.words)</label>
            """
        })</fieldset>
        """
    }

    /// - Parameter showsWhole: whether script writes what is chosen under the field too, which is one line and cuts it.
    static func select(
        _ name: String,
        label: Sentence,
        options: [(value: String, words: Sentence)],
        chosen: String?,
        id: String,
        hint: Sentence? = nil,
        mustBeChosen: Bool = false,
        showsWhole: Bool = false
    ) -> HTML {
        """
        <div class="field"><label for="\(id)">\(label)</label>\
        \(hint.html { "<p class=\"hint\">\($0)</p>" })\
        <select id="\(id)" name="\(name)"\(" required", if: mustBeChosen)\(" data-whole=\"\(id)-hel\"", if: showsWhole)>\
        \("<option value=\"\">\(Sentence("Välj …", "Choose …"))</option>", if: mustBeChosen)\
        \(options.html { option in
            "<option value=\"\(option.value)\"\(" selected", if: option.value == chosen)>\(option.words)</option>"
        })</select>\("<p class=\"whole\" id=\"\(id)-hel\" lang=\"sv\" data-own></p>", if: showsWhole)</div>
        """
    }

    /// What went wrong, at the top, with what to do and the way to the field.
    static func problem(_ words: Sentence?, field: String? = nil) -> HTML {
        words.html { words in
            let line: HTML = field.map { "<a href=\"#\($0)\">\(words)</a>" } ?? "\(words)"
            return """
                <div class="problem" role="alert" id="fel" tabindex="-1">\
                <h2>\(Sentence("Det gick inte", "That did not work"))</h2><p>\(line)</p></div>
                """
        }
    }
}
