import Engine

/// Tells the class of a post from its title, as interviewers write it: "socialchef", "Jämställdhetsstrateg (50 procent)".
enum RoleWords {
    /// The class that the first telling word of a title names; nil when none does.
    static func roleClass(of title: String) -> RoleClass? {
        let words = SwedishWords(title).words
        for word in words {
            let word = word.hasPrefix("e-") ? String(word.dropFirst(2)) : word
            for (roleClass, endings) in all where endings.contains(where: { word.ends(with: $0) }) { return roleClass }
        }
        return nil
    }

    /// Ends of titles, so that compounds and the definite form are known too; the first class that fits decides.
    private static let all: [(roleClass: RoleClass, endings: [String])] = [
        (
            .politician,
            forms([
                "politiker", "kommunalråd", "regionråd", "oppositionsråd", "nämndsordförande", "nämndordförande",
                "riksdagsledamot", "fullmäktigeledamot", "partiordförande", "gruppledare", "sametingsledamot",
                "förtroendevald", "landsbygdsråd",
            ])
        ),
        (.researcher, forms(["forskare", "lektor", "professor", "docent", "doktorand", "adjunkt"])),
        (
            .entrepreneur,
            forms([
                "företagare", "entreprenör", "ägare", "delägare", "lantbrukare", "bonde", "grundare", "handlare",
                "frisör", "krögare", "renägare",
            ])
        ),
        (
            .civil,
            forms([
                "ordförande", "ombudsman", "kassör", "diakon", "präst", "pastor", "imam", "komminister", "kyrkoherde",
                "föreningskonsulent", "idrottskonsulent", "ungdomsledare", "tränare", "volontär", "skyddsombud",
                "facklig", "huvudskyddsombud", "styrelseledamot", "verksamhetsledare", "eldsjäl", "jourkvinna",
            ])
        ),
        (
            .manager,
            forms([
                "chef", "direktör", "rektor", "föreståndare", "ledare", "vd", "verkställande", "kanslichef",
                "förvaltningschef", "prefekt", "dekan", "kommendant", "överläkare", "arbetsledare", "intendent",
            ])
        ),
        (
            .officer,
            forms([
                "strateg", "samordnare", "handläggare", "utredare", "utvecklare", "controller", "sekreterare",
                "koordinator", "planerare", "analytiker", "konsulent", "rådgivare", "specialist", "ekonom", "jurist",
                "kommunikatör", "inspektör", "utvecklingsledare", "processledare", "projektledare", "expert",
            ])
        ),
        (
            .professional,
            forms([
                "lärare", "pedagog", "polis", "läkare", "sköterska", "barnmorska", "kurator", "psykolog", "åklagare",
                "domare", "bibliotekarie", "fritidsledare", "undersköterska", "sjuksköterska", "brandman", "vägledare",
                "terapeut", "veterinär", "socionom", "förskollärare", "behandlare", "vårdare", "biståndsbedömare",
                "rådman", "tandläkare", "fysioterapeut", "mottagare", "förare", "operatör", "tekniker", "ingenjör",
            ])
        ),
    ]

    /// "chef" and "chefen", "lärare" and "läraren"; "socialsekreterare" meets people though most -sekreterare plan.
    private static func forms(_ titles: [String]) -> [String] {
        titles.flatMap { title -> [String] in
            title.hasSuffix("e") || title.hasSuffix("a") ? [title, title + "n"] : [title, title + "en", title + "n"]
        }
    }
}
