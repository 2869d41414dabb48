package import Formats

/// What an id or a number in a process folder names.
package enum NamedThing: Sendable, Hashable, CaseIterable {
    case county, area, figure, nationalGoal, focusItem, perspective, sector, organisation, code, term
    case workshop, step, table, item, factor

    /// The definite noun, as it begins a sentence.
    package func noun(in language: Language) -> String {
        switch (self, language) {
        case (.county, .swedish): "länet"
        case (.county, .english): "the county"
        case (.area, .swedish): "området"
        case (.area, .english): "the area"
        case (.figure, .swedish): "uppgiften"
        case (.figure, .english): "the figure"
        case (.nationalGoal, .swedish): "delmålet"
        case (.nationalGoal, .english): "the national goal"
        case (.focusItem, .swedish): "fokusfrågan"
        case (.focusItem, .english): "the focus item"
        case (.perspective, .swedish): "perspektivet"
        case (.perspective, .english): "the perspective"
        case (.sector, .swedish): "sektorn"
        case (.sector, .english): "the sector"
        case (.organisation, .swedish): "organisationen"
        case (.organisation, .english): "the organisation"
        case (.code, .swedish): "kategorin"
        case (.code, .english): "the code"
        case (.term, .swedish): "begreppet"
        case (.term, .english): "the term"
        case (.workshop, .swedish): "workshopen"
        case (.workshop, .english): "the workshop"
        case (.step, .swedish): "steget"
        case (.step, .english): "the step"
        case (.table, .swedish): "bordet"
        case (.table, .english): "the table"
        case (.item, .swedish): "punkten"
        case (.item, .english): "the item"
        case (.factor, .swedish): "faktorn"
        case (.factor, .english): "the factor"
        }
    }
}

extension JSON.Kind {
    /// The kind as a noun with its article.
    func noun(in language: Language) -> String {
        switch (self, language) {
        case (.null, _): "null"
        case (.bool, .swedish): "sant eller falskt"
        case (.bool, .english): "true or false"
        case (.number, .swedish): "ett tal"
        case (.number, .english): "a number"
        case (.string, .swedish): "en text"
        case (.string, .english): "a text"
        case (.array, .swedish): "en lista"
        case (.array, .english): "a list"
        case (.object, .swedish): "ett objekt"
        case (.object, .english): "an object"
        }
    }
}
