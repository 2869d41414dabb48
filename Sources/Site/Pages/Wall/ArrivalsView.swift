import Formats

/// Marks that come in, table by table: how much, never what. Every mark is one card, goal or action.
struct ArrivalsView {
    let arrivals: ProjectorModel.Arrivals

    var html: HTML {
        """
        \(arrivals.all == 0 ? empty : sum)
        <ul class="arrivals across-\(arrivals.across)">\(arrivals.tables.html(table))</ul>
        """
    }

    private var sum: HTML {
        """
        <p class="tally"><strong>\(arrivals.all)</strong> \(arrivals.all == 1
            ? Sentence("inspel hittills", "contribution so far")
            : Sentence("inspel hittills", "contributions so far"))</p>
        """
    }

    /// What goes here, until the first has come.
    private var empty: HTML {
        """
        \(arrivals.hint.html { "<p class=\"note\" lang=\"sv\">\($0)</p>" })
        <p class="note">\(Sentence(
            "Här syns ett märke för varje inspel.",
            "Here is a mark for each contribution."
        ))</p>
        """
    }

    private func table(_ table: ProjectorModel.TableCount) -> HTML {
        """
        <li class="tone-\(table.tone)"><span class="table-name">\(Sentence("Bord \(table.table)", "Table \(table.table)"))</span> \
        <span class="sign">\(table.sign)</span>\(counted(table.count), if: arrivals.all > 0)</li>
        """
    }

    private func counted(_ count: Int) -> HTML { " <strong class=\"number\">\(count)</strong>\(marks(count))" }

    /// Ten in a row, like a tally, and a plus where there is no room for all.
    private func marks(_ count: Int) -> HTML {
        let rows = arrivals.rows
        let isMore = count > rows * 10
        return """
            <svg class="marks" viewBox="0 0 196 \(rows * 16 - 4)" aria-hidden="true">\
            \((0..<min(count, rows * 10)).html { place in
                """
                <rect x="\(place % 10 * 18)" y="\(place / 10 * 16)" width="14" height="12" rx="2"/>
                """
            })\("<path d=\"M182 \(rows * 16 - 10)h12m-6 -6v12\"/>", if: isMore)</svg>
            """
    }
}

extension ProjectorModel.Arrivals {
    /// Tables side by side.
    var across: Int {
        switch tables.count {
        case ...3: max(1, tables.count)
        case ...8: 4
        case ...15: 5
        case ...24: 6
        case ...35: 7
        default: 8
        }
    }

    /// Rows of ten marks: as many as the busiest table needs, and the wall has room for.
    var rows: Int {
        let most = across <= 4 ? 4 : across == 5 ? 3 : 2
        return min(most, max(1, ((tables.map(\.count).max() ?? 0) + 9) / 10))
    }

    /// Where there is room for it, tables stand larger (wall.css).
    private var scale: Double { across <= 5 ? 1.2 : 1 }
    private var gap: Double { across <= 5 ? 0.8 : 0.5 }

    /// In the wall's em, what stands above the tables included.
    var height: Double {
        let width = min(16, WallFit.width / Double(across) / scale - 3.6)
        let lines = (tables.count + across - 1) / across
        if all == 0 {
            let above = 1 + (hint.map { WallFit.lines($0, size: 1.5) } ?? 0)
            return Double(above) * 1.5 * 1.5 + 1.6 + Double(lines) * 2.4 * scale
        }
        return 1.8 + 0.6 + Double(lines) * (1.5 + max(1.5, Double(rows) * 16 / 196 * width) + gap) * scale
    }
}
