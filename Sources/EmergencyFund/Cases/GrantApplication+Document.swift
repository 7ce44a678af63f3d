extension GrantApplication {
  /// The application as a JSON document, which is how events hold it.
  ///
  /// A tree that was read from YAML does not keep the types of its scalars when it is written as
  /// JSON; this one does.
  ///
  /// - Throws: A complaint if the application is larger than a document may be.
  public func caseDocument() throws(Complaint) -> Node {
    var writer = JSONWriter()
    write(to: &writer)
    return try JSONReader.read(writer.bytes, file: "").root
  }
}
