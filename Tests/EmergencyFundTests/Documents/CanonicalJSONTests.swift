import EmergencyFund
import Testing

@Suite struct CanonicalJSONTests {
  private func canonical(_ text: String) throws(Diagnostic) -> String {
    let root = try DocumentTestSupport.read(text).root
    return String(decoding: try root.canonicalJSON(file: "a.json"), as: UTF8.self)
  }

  @Test(arguments: [
    (#" { "b" : [ 1 , true , null ] , "a" : { } } "#, #"{"a":{},"b":[1,true,null]}"#),
    (#"{"peach":0,"péché":1,"pêche":2,"sin":3}"#, #"{"peach":0,"péché":1,"pêche":2,"sin":3}"#),
    (#"{"10":1,"1":2,"2":3,"":4}"#, #"{"":4,"1":2,"10":1,"2":3}"#),
    (
      #"["\u20ac\u0000\u000f\n/\u0041'\u0042\u0022\u005c\\\"\/"]"#,
      #"["€\u0000\u000f\n/A'B\"\\\\\"/"]"#
    ),
    ("[0,-0,1.0,1e2,-5.00,10e-1,0e5]", "[0,0,1,100,-5,1,0]"),
    ("[9007199254740992,-9007199254740992]", "[9007199254740992,-9007199254740992]"),
    (#"{"b":{"d":1,"c":2},"a":[{"z":1,"y":2}]}"#, #"{"a":[{"y":2,"z":1}],"b":{"c":2,"d":1}}"#),
  ])
  func `has one form for equal values`(text: String, expected: String) throws {
    #expect(try canonical(text) == expected)
  }

  @Test func `sorts by UTF-16 code units`() throws {
    // U+1F600 begins with the code unit D83D, which is less than FB33.
    let text = #"{"\ufb33":1,"\ud83d\ude00":2,"\u20ac":3,"\r":4,"1":5,"\u0080":6,"\u00f6":7}"#
    let expected =
      "{\"\\r\":4,\"1\":5,\"\u{80}\":6,\"ö\":7,\"€\":3,\"😀\":2,\"\u{FB33}\":1}"
    #expect(try canonical(text) == expected)
  }

  @Test(arguments: ["1.5", "9007199254740993", "-9007199254740993", "1e400", "1e-400", "1e16"])
  func `refuses a number that would need floating point`(literal: String) {
    let diagnostic = #expect(throws: Diagnostic.self) { try canonical("{\"a\":[0,\(literal)]}") }
    #expect(
      diagnostic?.rendered
        == "a.json:1:9: error: a[1]: the canonical form allows only whole numbers "
        + "up to 2^53, found '\(literal)'; write the number as text [unsupported]")
  }
}
