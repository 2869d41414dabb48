import Formats

/// Parts that forms share. Hints stand before their fields, errors name the field (GOV.UK Design System).
enum FormPart {
    /// The id by which the server knows a form sent twice. Script makes its own for each sending.
    static func identity(_ seed: String, _ name: String) -> HTML {
        "<input type=\"hidden\" name=\"id\" value=\"\(seed)-\(name)\">"
    }

    static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    static func area(
        _ name: String,
        label: Sentence,
        hint: Sentence? = nil,
        value: String = "",
        rows: Int = 3,
        required: Bool = true,
        id: String,
        check: String? = nil
    ) -> HTML {
        """
        <div class="field"><label for="\(id)">\(label)</label>\
        \(hint.html { "<p class=\"hint\" id=\"\(id)-tips\">\($0)</p>" })\
        <textarea id="\(id)" name="\(name)" rows="\(rows)" maxlength="4000"\
        \(" required", if: required)\(hint.html { _ in " aria-describedby=\"\(id)-tips\"" })\
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
        list: String? = nil
    ) -> HTML {
        """
        <div class="field"><label for="\(id)">\(label)</label>\
        \(hint.html { "<p class=\"hint\" id=\"\(id)-tips\">\($0)</p>" })\
        <input id="\(id)" name="\(name)" type="\(type)" value="\(value)" maxlength="300" autocomplete="off"\
        \(list.html { " list=\"\($0)\"" })\(" required", if: required)\
        \(hint.html { _ in " aria-describedby=\"\(id)-tips\"" })></div>
        """
    }

    /// One of several, as buttons in a row; every one is a target of its own.
    static func choice(
        _ name: String,
        label: Sentence,
        options: [(value: String, words: Sentence)],
        chosen: String?,
        id: String
    ) -> HTML {
        """
        <fieldset class="choice"><legend>\(label)</legend>\
        \(options.enumerated().html { index, option in
            """
            <input type="radio" id="\(id)-\(index)" name="\(name)" value="\(option.value)"\
            \(" checked", if: option.value == chosen)>\
            <label for="\(id)-\(index)">\(option.words)</label>
            """
        })</fieldset>
        """
    }

    static func select(
        _ name: String,
        label: Sentence,
        options: [(value: String, words: Sentence)],
        chosen: String?,
        id: String,
        hint: Sentence? = nil
    ) -> HTML {
        """
        <div class="field"><label for="\(id)">\(label)</label>\
        \(hint.html { "<p class=\"hint\">\($0)</p>" })\
        <select id="\(id)" name="\(name)">\
        \(options.html { option in
            "<option value=\"\(option.value)\"\(" selected", if: option.value == chosen)>\(option.words)</option>"
        })</select></div>
        """
    }

    /// What went wrong, at the top, with what to do.
    static func problem(_ words: Sentence?) -> HTML {
        words.html {
            "<div class=\"problem\" role=\"alert\" id=\"fel\"><h2>\(Sentence("Det gick inte", "That did not work"))</h2><p>\($0)</p></div>"
        }
    }
}
