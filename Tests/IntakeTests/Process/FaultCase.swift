import Testing

/// One passage of the sample folder replaced by another, and what the reader says of it.
struct FaultCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let folder: SampleFolder
    let lines: [String]

    /// With an empty `old`, the whole file is replaced.
    init(_ description: String, _ file: String, _ old: String, _ new: String, _ lines: [String]) {
        testDescription = description
        var folder = SampleFolder()
        if old.isEmpty { folder.files[file] = new } else { folder = folder.replacing(old, with: new, in: file) }
        self.folder = folder
        self.lines = lines
    }
}
