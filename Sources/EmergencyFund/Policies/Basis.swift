/// Where a rule comes from: a public text, a reading of one, or both.
public struct Basis: Hashable, Sendable {
  /// The public text.
  public var source: Source?
  /// Where that text is silent: which choice was made, and why.
  public var reading: LocalizedText?

  /// Creates a basis.
  public init(source: Source? = nil, reading: LocalizedText? = nil) {
    self.source = source
    self.reading = reading
  }
}

/// A public text that a policy reads, with the day on which it was read.
public struct Source: Hashable, Sendable {
  /// The id by which requirements refer to it.
  public var id: String
  /// Its title.
  public var title: String
  /// Where it stands.
  public var address: String?
  /// The day on which it was read; nil if that was not recorded.
  public var readOn: Day?

  enum Key: String, FieldKey { case title, address, readOn }
}

/// A target group that a policy defines.
public struct GroupDefinition: Hashable, Sendable {
  /// The id that applications name.
  public var id: String
  /// What it is, in words.
  public var title: LocalizedText
  /// The wider group of which it is a part, as in SKOS.
  public var broader: String?

  enum Key: String, FieldKey { case id, title, broader }
}

/// What the requirements of a policy may refer to: sources, groups and country lists by id.
public struct PolicyDefinitions: Hashable, Sendable {
  /// Public texts by id.
  public var sources: [String: Source] = [:]
  /// Target groups, those of the fund first.
  public var groups: [GroupDefinition] = []
  /// Currency of all amounts; nil until a layer names one.
  public var currency: Currency?
  /// Kinds of the requirements of the layers above, by id.
  public var kinds: [String: RequirementKind] = [:]
  /// Countries by the id of their list.
  public var countryLists: [String: [Country]] = [:]

  /// Creates definitions without any.
  public init() {}
}
