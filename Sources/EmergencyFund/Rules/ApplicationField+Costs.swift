extension [ApplicationField] {
  /// What links items to incidents.
  static var links: [ApplicationField] { [.items, .itemRespondsTo, .incidents, .incidentID] }

  /// What a cost is calculated from; the date of receipt determines the exchange rate.
  static var costs: [ApplicationField] {
    [.currency, .items, .itemQuantity, .itemUnitCost, .receivedAt]
  }

  /// What the requested amount is calculated from.
  static var request: [ApplicationField] { costs + [.requested] }
}
