internal import EmergencyFund
internal import Foundation

/// One side of a comparison: the policies of an id, a file or a folder.
struct PolicySide {
  let policies: [Policy]
  /// Ids of the policies and of the layers above them.
  let layers: Set<String>

  /// Reads a side; a folder that the other side has read is not read again.
  init(
    _ argument: String, on day: Day?, _ options: PolicyOptions, _ folder: inout PolicyFolder?,
    _ input: inout InputFiles
  ) throws {
    let isPath = FileManager.default.fileExists(atPath: argument)
    var ids: [String]
    var day = day
    var dated: DatedPolicies
    if isPath {
      let files = try PolicyFiles([argument], in: options.policies, &input)
      input.add(files.library.repeatedIDs)
      (dated, ids) = (files.policies, files.ids)
    } else {
      let parts = argument.split(separator: "@", maxSplits: 1).map { String($0) }
      if parts.count == 2 { day = try Day(argument: parts[1]) }
      ids = [parts.first ?? argument]
      let read = try folder ?? PolicyFolder(options.policies, &input)
      folder = read
      dated = read.policies
    }
    var policies: [Policy] = []
    var layers: Set<String> = []
    for id in ids {
      do {
        layers.formUnion(try dated.library.chain(id).map { $0.id })
        policies.append(try dated.policy(id, on: day))
      } catch {
        input.add(error.all)
      }
    }
    self.policies = policies
    self.layers = layers
  }
}
