extension HTMLWriter {
    /// The style sheet of a published report: system fonts, light and dark, and a print layout on A4.
    package static let stylesheet = """
        :root{color-scheme:light dark;--paper:#fff;--ink:#1c211f;--muted:#5a6661;--rule:#cfd8d3;--tint:#edf3f0;\
        --accent:#1f4d3f;--marked:#fff1cc;--alert:#a84300;--pine:#1f4d3f;--blue:#005a94;--vermilion:#b34700;--green:#00734f;\
        --purple:#8f3f71;--ochre:#7f5900;--sky:#1b6b94}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#161a18;--ink:#e7ebe9;--muted:#a3afa9;--rule:#3a4440;\
        --tint:#202725;--accent:#8fd0b5;--marked:#4b3d0f;--alert:#ff9d5c;--pine:#8fd0b5;--blue:#7cc0f2;--vermilion:#ff9d5c;\
        --green:#5fd0a5;--purple:#e3a1c8;--ochre:#e2b955;--sky:#7fcaf0}}
        *{box-sizing:border-box}
        html{font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;\
        background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
        body{max-width:44rem;margin:0 auto;padding:1.5rem 1.25rem 5rem;hyphens:auto;overflow-wrap:break-word}
        h1,h2,h3,h4,h5{color:var(--accent);line-height:1.2;margin:2.2em 0 .6em;text-wrap:balance;hyphens:manual}
        h1{font-size:clamp(1.6rem,6.2vw,2.5rem);margin:0 0 .4em}
        h2{font-size:1.8rem;margin-top:2.6em}
        h3{font-size:1.35rem}
        h4{font-size:1.12rem}
        h5{font-size:1rem;color:var(--ink)}
        h2+*,h3+*,h4+*,h5+*{margin-top:0}
        section>h3:first-child{margin-top:1.6em}
        .number{font-variant-numeric:tabular-nums;margin-right:.55em}
        p,ul,ol,dl,figure,.table,aside{margin:0 0 1em}
        ul,ol{padding-left:1.5em}
        li{margin:.25em 0}
        li::marker{color:var(--accent)}
        li>ul,li>ol,li>p{margin:.25em 0}
        a{color:var(--accent);text-underline-offset:.15em}
        a:focus-visible,.table:focus-visible{outline:2px solid var(--ink);outline-offset:3px}
        .skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem}
        .skip:focus{left:1rem;top:.5rem}
        main:focus{outline:none}
        .title-page{padding:3rem 0 2rem;border-bottom:1px solid var(--rule);margin-bottom:2rem}
        .status{display:inline-block;border:1.5px solid var(--alert);color:var(--alert);font-weight:700;\
        letter-spacing:.08em;padding:.1em .6em;margin-bottom:2rem}
        .kicker,.note,.caption,figcaption,.facts dt{color:var(--muted)}
        .subtitle{font-size:1.3rem}
        .facts{display:grid;gap:.25rem;margin:2rem 0 0}
        .facts div{display:grid;grid-template-columns:10rem 1fr;gap:1rem}
        .facts dt{font-weight:400;margin:0}
        .facts dd{margin:0}
        .contents ol{list-style:none;padding:0}
        .contents a{display:flex;text-decoration:none;padding:.15rem 0}
        .contents a:hover{text-decoration:underline}
        .contents .number{min-width:1.9rem}
        .contents .level-1{font-weight:650;margin-top:.7em}
        .contents .level-2{padding-left:2.45rem}
        .contents .level-3{padding-left:4.9rem}
        .contents .level-4{padding-left:7.35rem}
        .contents .level-2 .number{min-width:2.4rem}
        .contents .level-3 .number,.contents .level-4 .number{min-width:3rem}
        .lead{font-size:1.2rem;line-height:1.45;color:var(--accent)}
        .note,.caption{font-size:.9rem}
        .id{font-size:.75em;color:var(--muted);font-variant-numeric:tabular-nums;font-weight:400;hyphens:none;\
        white-space:nowrap}
        mark{background:var(--marked);color:inherit;text-decoration:underline dotted;text-underline-offset:.2em}
        sup{line-height:0}
        sup a{text-decoration:none;padding:0 .15em}
        dt{font-weight:650;margin-top:.6em}
        dd{margin:.1em 0 0 1.5em}
        hr{border:0;border-top:1px solid var(--rule);margin:2.5em 0}
        .quotation{padding:0 2rem}
        blockquote{margin:0;font-style:italic}
        blockquote p{margin:0}
        figcaption{font-size:.9rem}
        figcaption::before{content:"– "}
        .callout{--tone:var(--pine);border-left:4px solid var(--tone);padding:.15rem 0 .15rem 1.1rem;margin:1.4em 0}
        .callout>:last-child{margin-bottom:0}
        .callout-title{display:flex;gap:.6em;align-items:baseline;font-weight:650;font-size:.95rem;color:var(--tone);\
        margin-bottom:.3em}
        .callout-title .id{margin-left:auto;font-size:.8rem}
        .marker{white-space:nowrap}
        .malbild>p:not(.callout-title){font-size:1.2rem;line-height:1.45}
        .beslut{border-left-width:9px}
        .notis{border-left-width:2px}
        .blue{--tone:var(--blue)}.vermilion{--tone:var(--vermilion)}.green{--tone:var(--green)}
        .purple{--tone:var(--purple)}.ochre{--tone:var(--ochre)}.sky{--tone:var(--sky)}
        .table{overflow-x:auto;margin:1.6em 0}
        table{border-collapse:collapse;width:100%;font-size:.94rem;line-height:1.4}
        caption{text-align:left;font-weight:650;padding-bottom:.5em}
        th,td{text-align:left;vertical-align:top;padding:.5em .7em;border-bottom:1px solid var(--rule);hyphens:manual}
        thead th{background:var(--tint);color:var(--accent);border-bottom:2px solid var(--accent);vertical-align:bottom}
        .end{text-align:right;font-variant-numeric:tabular-nums}
        .center{text-align:center}
        .notes{border-top:1px solid var(--rule);margin-top:4rem;font-size:.9rem}
        .notes h2{font-size:1.1rem;margin-top:1.2em}
        @media(max-width:36rem){h1,h2,h3,h4,h5{hyphens:auto}h2{font-size:1.5rem}.facts div{grid-template-columns:1fr;gap:0}\
        .quotation{padding:0 1rem}}
        @page{size:A4;margin:27mm 30mm}
        @media print{html{font-size:10.5pt}body{max-width:none;padding:0}.skip{display:none}a{color:inherit}\
        .title-page{border:0;break-after:page;padding-top:35mm}.contents{break-after:page}\
        .page-break{break-after:page}h1,h2,h3,h4,h5,.callout-title,caption{break-after:avoid}\
        .callout,tr,figure{break-inside:avoid}thead{display:table-header-group}p,li{orphans:2;widows:2}\
        .table{overflow:visible}}

        """
}
