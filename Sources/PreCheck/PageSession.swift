public import EmergencyFund

/// What the page asks of the module, text in and text out.
public struct PageSession: Sendable {
  private var check: PreCheck?
  private var catalogue = MessageCatalogue.english

  /// Creates a session without policies.
  public init() {}

  /// Sets the policies and rates; returns the calls, or complaints.
  public mutating func setPolicies(_ bundle: [UInt8]) -> [UInt8] {
    do {
      let check = try PreCheck(try PolicyBundle(bundle))
      self.check = check
      var writer = JSONWriter()
      writer.object { $0.member("calls", check.calls) }
      return writer.bytes
    } catch {
      return Self.text(of: error.all)
    }
  }

  /// Assesses an application as `ief validate --format json` does; or returns complaints.
  public mutating func assess(_ text: [UInt8]) -> [UInt8] {
    guard var check else { return Self.text(of: []) }
    do {
      let document: Document
      do { document = try JSONReader.read(text, file: "") } catch {
        return Self.text(of: [error])
      }
      let assessment = try check.assess(document)
      self.check = check
      var writer = JSONWriter()
      assessment.write(to: &writer, catalogue)
      return writer.bytes
    } catch {
      return Self.text(of: error.all)
    }
  }

  private static func text(of complaints: [Complaint]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.list("complaints") { writer in
        for complaint in complaints { writer.string(complaint.rendered) }
      }
    }
    return writer.bytes
  }
}
