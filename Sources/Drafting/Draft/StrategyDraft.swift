package import Engine
package import Formats

/// The draft of a county strategy: what one session adds up to, told as an authority would publish it.
///
/// Pure: the same session and options give the same document.
package struct StrategyDraft: Sendable {
    package let session: Session
    package let options: DraftOptions

    package init(session: Session, options: DraftOptions = DraftOptions()) {
        self.session = session
        self.options = options
    }

    package var document: Document {
        guard let process = session.process else {
            return Document(
                Document.Metadata(title: "Utkast", status: "UTKAST"),
                [.paragraph("Strategin skrivs när processen har fått sin ram: område, organisationer och workshoppar.")]
            )
        }
        let material = DraftMaterial(session: session, process: process, options: options)
        let sections: [any DraftSection] = [
            Foreword(material: material), Summary(material: material), Introduction(material: material),
            MethodChapter(material: material), NationalGoalsChapter(material: material),
            PerspectivesChapter(material: material), CurrentSituation(material: material),
            VisionChapter(material: material), AreaChapters(material: material), Implementation(material: material),
            Joining(material: material), FollowUpChapter(material: material), Glossary(material: material),
            SourcesChapter(material: material), IndicatorAppendix(material: material),
            ActionPlanAppendix(material: material), OrganisationAppendix(material: material),
            TraceAppendix(material: material),
        ]
        let cover = Cover(material: material)
        return Document(cover.metadata, cover.blocks + Self.paged(sections))
    }

    /// The sections one after another, each on a new page where it should be, lying down where its tables are wide.
    private static func paged(_ sections: [any DraftSection]) -> [Block] {
        var orientation = Orientation.portrait
        var blocks: [Block] = []
        for section in sections {
            if section.orientation != orientation {
                orientation = section.orientation
                blocks.append(.turn(orientation))
            } else if section.place.startsPage {
                blocks.append(.pageBreak)
            }
            blocks += section.blocks
        }
        return blocks
    }
}
