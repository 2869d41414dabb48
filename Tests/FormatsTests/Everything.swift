@testable import Formats

/// One document with everything a document can hold, set as a small report. Every writer is tested on it.
enum Everything {
    static let document = Document(metadata, front + goals + table + lists + rest)

    static let metadata = Document.Metadata(
        title: "Regional utvecklingsstrategi för länet",
        subtitle: "Så vill vi att det är 2035",
        publisher: "Region Exempel",
        date: "17 mars 2027",
        version: "0.3",
        caseNumber: "RUN 2027/113",
        status: "UTKAST",
        subject: "Målbilder, mål & åtgärder från två workshoppar",
        keywords: ["strategi", "målbild"],
        created: "2027-03-17T13:00:00Z"
    )

    static let front: [Block] = [
        .titlePage([
            .kicker("Region Exempel"), .title("Regional utvecklingsstrategi för länet"),
            .subtitle("Så vill vi att det är 2035"), .fact(label: "Diarienummer", value: "RUN 2027/113"),
            .fact(label: "Datum", value: "17 mars 2027"), .fact(label: "Version", value: "0.3, efter workshop 2"),
        ]),
        .tableOfContents(title: "Innehåll", depth: 2), .pageBreak,
        .heading(.one, "Inledning", number: "1", anchor: "inledning"),
        .paragraph("Länet växer när fler får plats.", style: .lead),
        .paragraph(
            "Texten bygger på vad ",
            .strong("96 personer"),
            " sade vid tolv bord",
            .note(["Se ", .link("metoden", to: .anchor("metod")), "."]),
            ". Den är ",
            .emphasis("inte antagen"),
            ". Läs mer hos ",
            .link("Regeringskansliet", to: .url("https://www.regeringen.se/?a=1&b=2")),
            " eller under ",
            .link("Metod", to: .anchor("metod")),
            ". Varje mål har ett id, till exempel ",
            .id("M2.1"),
            ".",
            .lineBreak,
            "Ny rad: 5 < 6 & \"citat\", *inte fet*, _inte kursiv_, a_b_c, `kod`, [klammer](x) | rör, C:\\mapp."
        ),
        .paragraph("Anmärkning: siffrorna avser 2026.", style: .note),
    ]

    static let goals: [Block] = [
        .heading(.one, "Prioriterade områden", number: "2", anchor: "omraden"),
        .heading(.two, "Utbildning och arbete", number: "2.1", anchor: "omrade-2"),
        .callout(
            Callout(
                .targetImage,
                title: ["Målbild"],
                marker: "▲ 2",
                id: "B2",
                anchor: "B2",
                tone: .vermilion,
                [
                    .paragraph(
                        "Flickor och pojkar lyckas lika bra i skolan, och alla unga har jobb eller studier på väg."
                    )
                ]
            )
        ),
        .callout(
            Callout(
                .goal,
                title: ["Långsiktigt mål 2.1"],
                marker: "▲ 2",
                id: "M2.1",
                anchor: "M2.1",
                tone: .vermilion,
                [
                    .paragraph("År 2035 går nio av tio ut gymnasiet.", .note("SCB, 2026.")),
                    .list(texts: ["Lärlingsplatser i alla kommuner", "Studie- och yrkesvägledning från årskurs 7"]),
                    .paragraph("Ansvarig: ", .strong("Region Exempel"), "."),
                ]
            )
        ),
        .callout(
            Callout(.decision, title: ["Beslut vid bord 7"], id: "S14", [.paragraph("Målet antogs 15.04 i steg 8.")])
        ),
        .callout(Callout(.notice, title: ["Utan ägare"], [.paragraph("Ingen har ännu tagit på sig åtgärd 4.")])),
    ]

    static let table: [Block] = [
        .heading(.three, "Åtgärder", number: "2.1.1", anchor: "atgarder"),
        .turn(.landscape),
        .table(
            Table(
                caption: ["Tabell 1. Åtgärder och ägare"],
                columns: [
                    .init("Nr", width: 0.5), .init("Åtgärd", width: 3), .init("Ägare", width: 1.5),
                    .init("Kostnad", alignment: .end), .init("Klar"),
                ],
                rows: [
                    ["1", ["Samverkansavtal om ", .strong("lärlingar")], "Region Exempel", "−2,5", "2028"],
                    ["2", "Kollektivtrafik|pendling till gymnasieorterna", "Trafikmyndigheten", "14", "2030"],
                    ["3", ["Språkstöd", .note("Gäller från 2028.")], "", "3"],
                    ["4", ["Rad ett", .lineBreak, "rad två"], "–", "", "", "för mycket"],
                ],
                firstColumnIsHeader: true,
                anchor: "tabell-1"
            )
        ),
        .turn(.portrait),
        .table(
            Table(columns: [.init("Röster"), .init("Antal", alignment: .end)], rows: [["Ja", "41"], ["Nej", "3"]])
        ),
        .paragraph(
            "Se ",
            .link("tabell 1", to: .anchor("tabell-1")),
            " och ",
            .link("målet", to: .anchor("M2.1")),
            "."
        ),
    ]

    static let lists: [Block] = [
        .heading(.three, "Listor", anchor: "listor"),
        .list(
            List(
                .unordered,
                [
                    [
                        .paragraph("Först"), .paragraph("med ett stycke till"),
                        .list(.ordered, texts: ["inre ett", "inre två"]),
                    ],
                    [
                        .paragraph("Sedan"),
                        .list(texts: ["- inte en lista", "1. inte ett nummer", "# inte en rubrik"]),
                    ],
                ]
            )
        ),
        .list(.ordered, texts: ["Ett", "Två"]), .list(.ordered, texts: ["Börjar om på ett"]),
        .definitions([
            Definition("Målbild", "En mening i presens om hur det är när vi har lyckats."),
            Definition("Åtgärd", "Något som någon tar på sig att göra."),
        ]),
        .quotation([.paragraph("Det är tågen som avgör.\nInget annat.")], attribution: ["deltagare, bord 3"]),
    ]

    static let rest: [Block] = [
        .heading(.one, "Metod", number: "3", anchor: "metod"),
        .paragraph(
            "Två workshoppar, se ",
            .link("javascript", to: .url("javascript:alert(1)")),
            " som inte blir en länk."
        ),
        .paragraph("Bildtext utan bild.", style: .caption),
        .heading(.two, [.text("Urval & "), .emphasis("avgränsning")].plainText, number: "3.1", anchor: "urval"),
        .paragraph("Sista stycket."),
    ]
}
