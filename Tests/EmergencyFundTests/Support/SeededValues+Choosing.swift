extension SeededValues {
  /// A number from 0 to one below the bound; 0 where the bound is 0.
  mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int.random(in: 0..<bound, using: &self) : 0
  }

  /// Whether something of this probability, in percent, happens.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the choices.
  mutating func pick<Choices: Collection>(_ choices: Choices) -> Choices.Element {
    choices[choices.index(choices.startIndex, offsetBy: below(choices.count))]
  }
}
