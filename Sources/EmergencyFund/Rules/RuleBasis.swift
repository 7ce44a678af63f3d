/// The origin of a rule: a public text, an interpretation of one, or both, and what is assumed.
public struct RuleBasis: Hashable, Sendable {
  /// The public text.
  public package(set) var source: Source?
  /// The interpretation chosen if that text says nothing, and the reason.
  public package(set) var reading: LocalizedString?

  /// The values of a requirement that no public text gives.
  public package(set) var assumed: [AssumedValue] = []

  /// Creates a basis.
  package init(source: Source? = nil, reading: LocalizedString? = nil) {
    self.source = source
    self.reading = reading
  }
}

/// A public text on which a policy is based, with its access date.
public struct Source: Hashable, Sendable {
  /// The id by which requirements refer to it.
  public package(set) var id: String
  /// The title.
  public package(set) var title: String
  /// The address.
  public package(set) var address: String?
  /// The access date; nil if that was not recorded.
  public package(set) var readOn: Day?

  enum Key: String, FieldKey { case title, address, readOn }
}

/// A target group that a policy defines.
public struct GroupDefinition: Hashable, Sendable {
  /// The id to which applications refer.
  public package(set) var id: String
  /// The title.
  public package(set) var title: LocalizedString
  /// The broader group of which it is a part, as in SKOS.
  public package(set) var broader: String?

  enum Key: String, FieldKey { case id, title, broader }
}

/// What the requirements of a policy may refer to: sources, groups and country lists by id.
package struct PolicyDefinitions: Hashable, Sendable {
  /// The public texts by id.
  package var sources: [String: Source] = [:]
  /// The target groups, those of the fund first.
  package var groups: [GroupDefinition] = []
  /// The currency of all amounts; nil until a layer sets one.
  package var currency: Currency?
  /// The kinds of the requirements of the layers above, by id.
  package var kinds: [String: RequirementKind] = [:]
  /// The countries by the id of their list.
  package var countryLists: [String: [Country]] = [:]

  /// Creates empty definitions.
  package init() {}
}
