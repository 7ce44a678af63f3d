package import EmergencyFund

extension Limits {
  /// The limits of problem instances, of which one with 40,000 cases has 72 MB: 256 MiB.
  package static let problem = Limits(bytesMax: 256 << 20, depthMax: 64)
}
