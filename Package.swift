// swift-tools-version: 6.2
import PackageDescription

/// One set of settings for every target. Warnings become errors where CI says so, not on a visitor's newer compiler.
let house: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
    name: "framtidsdialog",
    targets: [
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CEpoll"),
        .target(name: "Engine", swiftSettings: house),
        .target(name: "Formats", swiftSettings: house),
        .target(
            name: "HTTP",
            dependencies: [.target(name: "CEpoll", condition: .when(platforms: [.linux]))],
            swiftSettings: house
        ),
        .target(name: "Journal", dependencies: ["Engine", "Formats", "CSQLite"], swiftSettings: house),
        .target(name: "Intake", dependencies: ["Engine", "Formats"], swiftSettings: house),
        .target(name: "Drafting", dependencies: ["Engine", "Formats"], swiftSettings: house),
        .executableTarget(name: "webfiles", swiftSettings: house),
        .plugin(
            name: "WebFilesPlugin",
            capability: .buildTool(),
            dependencies: ["webfiles"],
            path: "Sources/WebFilesPlugin"
        ),
        .target(
            name: "Site",
            dependencies: ["Engine", "Formats", "Journal", "Drafting", "Intake", "HTTP"],
            exclude: ["Web"],
            swiftSettings: house,
            plugins: ["WebFilesPlugin"]
        ),
        .target(name: "Robots", dependencies: ["Engine", "Formats", "HTTP"], swiftSettings: house),
        .executableTarget(
            name: "framtidsdialog",
            dependencies: ["Engine", "Formats", "Journal", "Intake", "Drafting", "HTTP", "Site", "Robots"],
            swiftSettings: house
        ),
        .executableTarget(
            name: "bench",
            dependencies: [
                "Engine", "Formats", "Journal", "Intake", "Drafting", "CSQLite",
                .target(name: "CEpoll", condition: .when(platforms: [.linux])),
            ],
            swiftSettings: house
        ),
        .testTarget(name: "EngineTests", dependencies: ["Engine"], swiftSettings: house),
        .testTarget(
            name: "FormatsTests",
            dependencies: ["Formats"],
            exclude: ["Goldens", "Reading/Fixtures"],
            swiftSettings: house
        ),
        .testTarget(
            name: "JournalTests",
            dependencies: ["Journal", "Engine", "Formats", "CSQLite"],
            exclude: ["Fixtures"],
            swiftSettings: house
        ),
        .testTarget(
            name: "IntakeTests",
            dependencies: ["Intake", "Engine", "Formats", "bench"],
            exclude: ["Notes/Fixtures"],
            swiftSettings: house
        ),
        .testTarget(name: "DraftingTests", dependencies: ["Drafting", "Engine", "Formats"], swiftSettings: house),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP"], swiftSettings: house),
        .testTarget(
            name: "SiteTests",
            dependencies: ["Site", "Engine", "Formats", "Journal", "HTTP", "Intake", "Drafting"],
            swiftSettings: house
        ),
        .testTarget(name: "RobotsTests", dependencies: ["Robots", "Engine", "Formats"], swiftSettings: house),
        .testTarget(
            name: "RehearsalTests",
            dependencies: ["framtidsdialog", "bench", "Engine", "Formats", "HTTP", "Journal", "Robots", "Site"],
            exclude: ["Clock/wallclock.c", "OtherPrograms", "Power/disklog.c"],
            swiftSettings: house
        ),
        .testTarget(name: "BrowserTests", dependencies: ["framtidsdialog", "Formats"], swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
