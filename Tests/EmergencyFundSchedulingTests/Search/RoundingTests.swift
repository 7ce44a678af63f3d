import EmergencyFundScheduling
import TestSupport
import Testing

@Suite struct `Rounding without the C library` {
  static let edges: [Double] = [
    0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, -0.49999999999999994, 1 - 0x1p-53,
    0x1p52 - 0.5, 0x1p52 + 1, 0x1p53 - 1, 0x1p53 + 2, -0x1p53 - 2, 0x1p62,
  ]

  @Test(arguments: edges) func `agrees with the standard library at the edges`(number: Double) {
    #expect(Int(nearest: number) == Int(number.rounded()))
    #expect(Int(roundedUp: number) == Int(number.rounded(.up)))
  }

  @Test(arguments: 0..<200) func `agrees with the standard library`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let scale = Double(1 << random.below(60))
    let number = Double.random(in: -scale...scale, using: &random)
    #expect(Int(nearest: number) == Int(number.rounded()))
    #expect(Int(roundedUp: number) == Int(number.rounded(.up)))
  }
}
