package import EmergencyFund
import EmergencyFundScheduling

extension GrantApplication {
  /// The application as a JSON document, the form in which events hold it.
  ///
  /// A tree that was read from YAML loses the types of its scalars when written as
  /// JSON; this one does not.
  ///
  /// - Throws: A complaint if the application is larger than a document may be.
  package func caseDocument() throws(Complaint) -> Node {
    var writer = JSONWriter()
    write(to: &writer)
    return try JSONReader.read(writer.bytes, file: "").root
  }
}
