import EmergencyFundYAML
import TestSupport
import Testing

@testable import EmergencyFund
@testable import EmergencyFundPolicyTools

@Suite struct RecipientsEditTests {
  private static let first = "age1dv6sh25qerv6hq2j27lmmsa0radq4ckank360984xu6atg8k0q6qdwvdwc"
  private static let second = "age1lxdlqg2f35qyq0u4kt5x25n6vzaml3ht4refye9gxldv03p00cdqy3c5g2"

  private static let file = """
    format: ief-policy/1
    id: fund
    apply:
      channels:
        - kind: email # not read at night
          address: apply@example.org
      source: text  # the announcement

    """

  private func edited(
    _ text: String, adding: String? = nil, ending: (String, String)? = nil
  ) throws -> RecipientsEdit {
    let bytes = Array(text.utf8)
    let addition = try adding.map { recipient in
      RecipientsEdit.Addition(
        try #require(AgeRecipient(recipient)), title: LocalizedString(english: "spare: offline"),
        from: try #require(Day("2026-12-01")))
    }
    let end = try ending.map { recipient, day in
      (recipient: try #require(AgeRecipient(recipient)), on: try #require(Day(day)))
    }
    let document = try DocumentFile.readDocument(bytes, file: "fund.yaml")
    let edit = try RecipientsEdit(document, bytes, adding: addition, ending: end)
    #expect(edit.says(what: try DocumentFile.readDocument(edit.text, file: "fund.yaml")))
    return edit
  }

  @Test func `adds the first key before the source, and keeps every comment`() throws {
    let text = String(decoding: try edited(Self.file, adding: Self.first).text, as: UTF8.self)
    #expect(
      text
        == Self.file.replacing(
          "  source: text",
          with: """
              recipients:
                - title:
                    en: "spare: offline"
                  recipient: \(Self.first)
                  from: 2026-12-01
              source: text
            """))
  }

  @Test func `adds a second key and ends the first one where it stands`() throws {
    let one = String(decoding: try edited(Self.file, adding: Self.first).text, as: UTF8.self)
    let both = try edited(one, adding: Self.second, ending: (Self.first, "2027-06-30"))
    let text = String(decoding: both.text, as: UTF8.self)
    #expect(text.contains("      from: 2026-12-01\n      until: 2027-06-30\n"))
    let places = [Self.first, "until:", Self.second].map { text.firstRange(of: $0)?.lowerBound }
    #expect(
      places.allSatisfy { $0 != nil }
        && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    // An end that is changed takes the place of the one before.
    let again = try edited(text, ending: (Self.first, "2027-07-31"))
    #expect(
      String(decoding: again.text, as: UTF8.self)
        == text.replacing("2027-06-30", with: "2027-07-31"))
  }

  @Test func `a file that does not say where the fund takes applications is not changed`() {
    let bare = "format: ief-policy/1\nid: fund\n"
    #expect(throws: CallEdit.Failure.unsupported) { try edited(bare, adding: Self.first) }
  }
}
