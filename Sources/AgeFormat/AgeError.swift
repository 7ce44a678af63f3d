/// Why a sealed file cannot be opened or written.
package enum AgeError: Error, Hashable, Sendable {
  /// It does not begin as a file of this format does, or is one of a later version.
  case notAnAgeFile
  /// The armor around it is not exactly what the format asks for.
  case armor
  /// Its header is not exactly what the format asks for.
  case header
  /// It is sealed for none of the given identities, or under another passphrase.
  case noMatch
  /// Its header was changed after it was written.
  case authentication
  /// Its content was changed, cut off or added to.
  case payload
  /// Its passphrase asks for more work than is allowed.
  case workFactor
  /// It has more bytes than are allowed.
  case tooLarge
  /// No random numbers or no memory were to be had.
  case unavailable
}
