import EmergencyFund
import EmergencyFundYAML
import Foundation
import PreCheck
import TestSupport

/// The policies and samples that ship with the project.
enum Shipped {
  static let root = Checkout.root.path

  static func document(_ file: String) throws -> Document {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(file)")))
    return try DocumentFile.readDocument(bytes, file: file)
  }

  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted()
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
  }

  /// The policies of all regions and two examples that use every kind of requirement.
  static func bundle(_ calls: [String] = []) throws -> [UInt8] {
    let files =
      try files(in: "Policies/ief") + [
        "Samples/policies/example-short-call.yaml", "Samples/policies/example-suspended-call.yaml",
      ]
    return PolicyBundle.text(
      policies: try files.map { try document($0) }, rates: try document("Policies/rates.yaml"),
      calls: calls)
  }

  static func check() throws -> PreCheck { try PreCheck(try PolicyBundle(try bundle())) }

  static func applications() throws -> [String] {
    try files(in: "Samples/applications") + files(in: "Samples/short-call")
  }
}
