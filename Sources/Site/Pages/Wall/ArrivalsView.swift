import Formats

/// Marks that come in, table by table: how much, never what. Every mark is one card, goal or action.
struct ArrivalsView {
    let arrivals: ProjectorModel.Arrivals

    var html: HTML {
        """
        <p class="tally"><strong>\(arrivals.all)</strong> \(arrivals.all == 1
            ? Sentence("inspel hittills", "contribution so far")
            : Sentence("inspel hittills", "contributions so far"))</p>
        <ul class="arrivals across-\(arrivals.across)">\(arrivals.tables.html(table))</ul>
        """
    }

    private func table(_ table: ProjectorModel.TableCount) -> HTML {
        """
        <li class="tone-\(table.tone)"><span class="table-name">\(Sentence("Bord \(table.table)", "Table \(table.table)"))</span> \
        <span class="sign">\(table.sign)</span> <strong class="number">\(table.count)</strong>\(marks(table.count))</li>
        """
    }

    /// Ten in a row, like a tally; what there is no room for, the number tells.
    private func marks(_ count: Int) -> HTML {
        let rows = arrivals.rows
        return """
            <svg class="marks" viewBox="0 0 178 \(rows * 16 - 4)" aria-hidden="true">\
            \((0..<min(count, rows * 10)).html { place in
                """
                <rect x="\(place % 10 * 18)" y="\(place / 10 * 16)" width="14" height="12" rx="2"/>
                """
            })</svg>
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

    /// In the wall's em, the line with the sum included.
    var height: Double {
        let width = min(16, WallFit.width / Double(across) - 3.6)
        let lines = (tables.count + across - 1) / across
        return 1.8 + Double(lines) * (1.5 + max(1.5, Double(rows) * 16 / 178 * width) + 0.8)
    }
}
