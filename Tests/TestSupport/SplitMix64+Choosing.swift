extension SplitMix64 {
  /// Whether something of this probability, in percent, happens.
  package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the choices, of which there is at least one.
  package mutating func one<Choices: Collection>(of choices: Choices) -> Choices.Element {
    choices[choices.index(choices.startIndex, offsetBy: below(choices.count))]
  }
}
