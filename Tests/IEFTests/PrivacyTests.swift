import EmergencyFund
import EmergencyFundYAML
import Testing

/// Nothing that names, reaches or describes a person is in what the tool prints.
@Suite struct PrivacyTests {
  static func application(_ file: String) throws -> GrantApplication {
    let document = try DocumentFile.readDocument(try Samples.bytes(file), file: file)
    var reader = DocumentReader(document: document)
    return GrantApplication.read(&reader)
  }

  /// Every free text of an application that a person wrote about people.
  static func personalTexts(_ application: GrantApplication) -> [String] {
    let applicant = application.applicant
    var texts = [
      applicant.name, applicant.work, applicant.contact?.address, applicant.contact?.safeTimes,
      applicant.contact?.doNot, application.project.title, application.project.goal,
    ]
    for reference in applicant.references ?? [] {
      texts += [reference.name, reference.organisation, reference.contact, reference.relation]
    }
    texts += statements(application)
    for incident in application.incidents ?? [] {
      texts += [
        incident.description, incident.means, incident.attributedTo, incident.effects,
        incident.narrative, incident.platform, incident.link,
      ]
      for report in incident.reports ?? [] {
        texts += [report.to, report.result, report.reference]
      }
    }
    for item in application.budget.items ?? [] { texts.append(item.description) }
    for funding in application.budget.otherFunding ?? [] { texts.append(funding.source) }
    for document in application.documents ?? [] { texts += [document.name, document.sha256] }
    return texts.compactMap { $0 }.filter { $0.count >= 4 }
  }

  /// Those that the first version of the format does not have.
  private static func statements(_ application: GrantApplication) -> [String?] {
    let project = application.project
    var texts = [
      application.onBehalfOf?.relationship, application.onBehalfOf?.why, application.applicant.role,
      project.measuresTaken, project.alternatives, project.expectedResult,
      application.payment?.risk, application.statistics?.gender?.rawValue,
    ]
    for work in application.applicant.publicWork ?? [] { texts += [work.link, work.what] }
    for support in application.otherSupport ?? [] {
      texts += [support.organisation, support.kind, support.result]
    }
    texts += application.consents?.referTo ?? []
    return texts + (application.consents?.neverShareWith ?? [])
  }

  /// The first words of each personal text of the samples, which are enough to know it by, since
  /// long ones may be cut.
  private static let words: [String: [String]] = {
    var words: [String: [String]] = [:]
    for folder in [Samples.applications, "Samples/short-call"] {
      for file in Samples.files(in: folder) {
        guard let application = try? application(file) else { continue }
        // A tag may stand in the name of the file, which is the officer's own.
        let texts = personalTexts(application).filter { !file.contains($0) }
        words[file] = texts.map { Self.words(String($0.prefix(24))) }
      }
    }
    return words
  }()

  static let commands = Samples.textCommands + Samples.dataCommands

  @Test(arguments: commands)
  func `prints nothing personal`(arguments: [String]) async throws {
    let run = try await Tool.shared(arguments)
    #expect(run.code <= 2)
    let folder =
      arguments.contains("Samples/short-call") ? "Samples/short-call" : Samples.applications
    // Lines are broken between words, so that words are compared in their order.
    let printed = Self.words(run.output + run.errors)
    var count = 0
    for file in Samples.files(in: folder) {
      for words in try #require(Self.words[file]) {
        count += 1
        #expect(!printed.contains(words), "\(file) shows through")
      }
    }
    #expect(count > 50)
  }

  @Test func `knows a personal text when one is printed`() async throws {
    // The names of officers are theirs to see, and show that the comparison works.
    let run = try await Tool.shared(Samples.schedule(Samples.teams[0]))
    #expect(Self.words(run.output).contains(Self.words("Rosa Miraflores")))
  }

  static func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
