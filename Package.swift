// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

// Searches over plans and policies, which take many times as long where nothing is optimised. A
// package that depends on this one may not see such a flag, so that only `make test` sets it.
let searching =
  Context.environment["IEF_OPTIMISED"] == nil
  ? settings : settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "ief",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "EmergencyFund",
      targets: [
        "EmergencyFund", "EmergencyFundScheduling", "EmergencyFundPolicyTools",
        "EmergencyFundCasework",
      ]),
    .library(name: "EmergencyFundYAML", targets: ["EmergencyFundYAML"]),
    .executable(name: "ief", targets: ["ief"]),
  ],
  traits: [
    .trait(name: "Desk", description: "The officers' desk in a browser: 'ief desk'."),
    .default(enabledTraits: []),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The core: documents, applications, rules, policies, assessments, scores. No dependency, so it
    // also runs in a browser.
    .target(name: "EmergencyFund", swiftSettings: searching),

    // Teams, the planner, its bounds and certificates.
    .target(
      name: "EmergencyFundScheduling", dependencies: ["EmergencyFund"], swiftSettings: searching
    ),

    // Lint, narrowing, policy tests, differences and simulation.
    .target(
      name: "EmergencyFundPolicyTools", dependencies: ["EmergencyFund"], swiftSettings: searching
    ),

    // The events of a case, its stages, its clock and its letters.
    .target(
      name: "EmergencyFundCasework", dependencies: ["EmergencyFund", "EmergencyFundScheduling"],
      swiftSettings: settings
    ),

    // YAML files into the same document tree.
    .target(
      name: "EmergencyFundYAML",
      dependencies: ["EmergencyFund", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings
    ),

    // SHA-256 of documents as text, and their canonical form.
    .target(
      name: "Digests",
      dependencies: ["EmergencyFund", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings
    ),

    // How sealed files are written, with any implementation of the cryptography.
    .target(name: "AgeFormat", dependencies: ["EmergencyFund"], swiftSettings: settings),

    // Tables that forms and spreadsheets export, as applications.
    .target(
      name: "ApplicationImport", dependencies: ["EmergencyFund"], swiftSettings: settings
    ),

    // Files sealed for their recipients alone, as `age` reads and writes them.
    .target(
      name: "AgeEncryption",
      dependencies: [
        "AgeFormat",
        "EmergencyFund",
        "Safeguards",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),

    // What protects keys and case files and can only be called from C.
    .target(name: "Safeguards"),

    // Cases as an encrypted log of events that can only grow.
    .target(
      name: "CaseFile",
      dependencies: [
        "Digests",
        "EmergencyFund",
        "EmergencyFundCasework",
        "EmergencyFundScheduling",
        "Safeguards",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),

    // What officers do with cases, and who may: every operation of `ief case` as a call.
    .target(
      name: "CaseDesk",
      dependencies: [
        "AgeEncryption",
        "AgeFormat",
        "CaseFile",
        "Digests",
        "EmergencyFund",
        "EmergencyFundCasework",
        "EmergencyFundScheduling",
        "PreCheck",
      ],
      swiftSettings: settings
    ),

    // The templates, the style sheet and the script of the desk as bytes in the tool.
    .target(name: "DeskPages", exclude: ["pages"]),

    // The desk: pages for officers over HTTP. Empty without the trait.
    .target(
      name: "DeskServer",
      dependencies: [
        "AgeEncryption",
        "AgeFormat",
        "CaseDesk",
        "CaseFile",
        "DeskPages",
        "Digests",
        "EmergencyFund",
        "EmergencyFundCasework",
        "EmergencyFundPolicyTools",
        "EmergencyFundScheduling",
        "PreCheck",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(
          name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Desk"])),
        .product(
          name: "HummingbirdTLS", package: "hummingbird", condition: .when(traits: ["Desk"])),
        .product(
          name: "Mustache", package: "swift-mustache", condition: .when(traits: ["Desk"])),
      ],
      swiftSettings: settings
    ),

    // What a page's module needs of a system where a browser has none, in C.
    .target(name: "PageRuntime", exclude: ["system"]),

    // How a page's script and its module exchange texts.
    .target(
      name: "PageModule", dependencies: ["EmergencyFund", "PageRuntime"], swiftSettings: settings
    ),

    // The applicant's pre-check: questions, answers, verdict. Also the browser page's module.
    .target(
      name: "PreCheck",
      dependencies: ["AgeFormat", "EmergencyFund", "EmergencyFundYAML", "PageModule"],
      swiftSettings: settings
    ),

    // The page with which a team writes a call: its form, its review, its files.
    .target(
      name: "CallEditor",
      dependencies: [
        "EmergencyFund", "EmergencyFundPolicyTools", "EmergencyFundYAML", "PageModule",
      ],
      swiftSettings: settings
    ),

    // What all pages have in common of style and script, as bytes in the tool.
    .target(name: "PageBase", exclude: ["page"]),

    // The parts of the applicant's page as bytes in the tool, the module among them.
    .target(name: "PreCheckPage", dependencies: ["PageBase"], exclude: ["page"]),

    // The parts of that page as bytes in the tool, its module among them.
    .target(name: "CallEditorPage", dependencies: ["PageBase"], exclude: ["page"]),

    // The command line: files in, findings and plans out.
    .executableTarget(
      name: "ief",
      dependencies: [
        "AgeEncryption",
        "AgeFormat",
        "ApplicationImport",
        "CallEditor",
        "CallEditorPage",
        "CaseDesk",
        "CaseFile",
        .target(name: "DeskServer", condition: .when(traits: ["Desk"])),
        "Digests",
        "EmergencyFund",
        "EmergencyFundCasework",
        "EmergencyFundPolicyTools",
        "EmergencyFundScheduling",
        "EmergencyFundYAML",
        "PageBase",
        "PageModule",
        "PreCheck",
        "PreCheckPage",
        "Safeguards",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),

    // What several test targets and the fuzzer share.
    .target(
      name: "TestSupport",
      dependencies: [
        "CaseFile",
        "EmergencyFund",
        "EmergencyFundCasework",
        "EmergencyFundPolicyTools",
        "EmergencyFundScheduling",
        "EmergencyFundYAML",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/TestSupport",
      swiftSettings: settings
    ),
    // Mutated documents through the rules, and changed case files: `make fuzz`.
    .executableTarget(
      name: "ief-fuzz",
      dependencies: [
        "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/WholeTool/Fuzz/Program",
      swiftSettings: settings
    ),

    .testTarget(
      name: "EmergencyFundTests", dependencies: ["EmergencyFund", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EmergencyFundSchedulingTests",
      dependencies: ["EmergencyFund", "EmergencyFundScheduling", "TestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EmergencyFundPolicyToolsTests",
      dependencies: [
        "EmergencyFund", "EmergencyFundPolicyTools", "EmergencyFundYAML", "TestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EmergencyFundCaseworkTests",
      dependencies: [
        "EmergencyFund", "EmergencyFundCasework", "EmergencyFundScheduling", "TestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "EmergencyFundYAMLTests",
      dependencies: ["EmergencyFund", "EmergencyFundYAML", "TestSupport"],
      swiftSettings: settings
    ),
    // The tool as a person runs it: the built binary, its two streams and its exit code.
    .testTarget(
      name: "IEFTests",
      dependencies: [
        "ief", "CaseDesk", "CaseFile", "Digests", "EmergencyFund", "EmergencyFundCasework",
        "EmergencyFundPolicyTools", "EmergencyFundScheduling", "EmergencyFundYAML", "PreCheck",
        "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Golden"],
      swiftSettings: settings
    ),
    // The page for calls, as its script calls the module.
    .testTarget(
      name: "CallEditorTests",
      dependencies: [
        "CallEditor", "EmergencyFund", "EmergencyFundPolicyTools", "EmergencyFundYAML",
        "TestSupport",
      ],
      swiftSettings: settings
    ),
    // The applicant's check, and what its module does without a system.
    .testTarget(
      name: "PreCheckTests",
      dependencies: [
        "ief",
        "AgeEncryption", "AgeFormat", "EmergencyFund", "EmergencyFundYAML", "PageModule",
        "PageRuntime", "PreCheck", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),
    // Tables as applications: cells, mappings, rows and drafts of mappings.
    .testTarget(
      name: "ApplicationImportTests",
      dependencies: ["ApplicationImport", "EmergencyFund", "EmergencyFundYAML", "TestSupport"],
      swiftSettings: settings
    ),
    // Sealed files: strict reading, and files that other tools wrote.
    .testTarget(
      name: "AgeEncryptionTests",
      dependencies: ["AgeEncryption", "AgeFormat", "EmergencyFund", "TestSupport"],
      swiftSettings: settings
    ),
    // The case file: sealing, chain, erasure, faults.
    .testTarget(
      name: "CaseFileTests",
      dependencies: [
        "CaseFile", "Digests", "EmergencyFund", "EmergencyFundCasework",
        "EmergencyFundScheduling", "TestSupport",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    // The JSON Schemas beside the readers of several modules.
    .testTarget(
      name: "SchemaTests",
      dependencies: [
        "ApplicationImport", "EmergencyFund", "EmergencyFundPolicyTools",
        "EmergencyFundScheduling", "PreCheck", "TestSupport",
      ],
      path: "Tests/WholeTool/Schemas/Tests",
      swiftSettings: settings
    ),
    // Mutated documents, and every document that once trapped.
    .testTarget(
      name: "FuzzTests", dependencies: ["TestSupport"],
      path: "Tests/WholeTool/Fuzz/Tests",
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` builds the coverage-guided fuzzer, and gives the path of libFuzzer without its main.
if let runtime = Context.environment["IEF_FUZZER"] {
  package.targets.append(
    .executableTarget(
      name: "ief-fuzz-guided",
      dependencies: [
        "EmergencyFund", "EmergencyFundCasework", "EmergencyFundPolicyTools", "EmergencyFundYAML",
        "TestSupport",
      ],
      path: "Tests/WholeTool/Fuzz/Guided",
      swiftSettings: settings,
      linkerSettings: [.unsafeFlags([runtime, "-lstdc++"])]
    ))
}
