internal import CaseFile
internal import EmergencyFund
internal import Foundation

/// What became of a backup that was restored, or tried.
struct RestoreReport {
  let backup: String
  /// The file that was made; nil for a drill.
  let output: String?
  /// When the backup was made, in seconds since 1 January 1970, UTC; nil if it is not known.
  let madeAt: Int?
  let verification: VerificationReport
  /// The heads that were kept elsewhere, each with what it shows.
  let comparisons: [(file: String, completeness: ChainVerification.Completeness)]

  var holds: Bool { verification.holds && comparisons.allSatisfy { $0.completeness.holds } }

  func text(at now: Int) -> OutputText {
    var text: OutputText = TextLayout.wrapped(
      "\(backup)" + age(at: now), lead: "backup", indent: 14)
    text += verification.text
    for (file, completeness) in comparisons {
      text += TextLayout.wrapped("\(file): " + words(completeness), lead: "head", indent: 14)
    }
    if comparisons.isEmpty {
      text += TextLayout.wrapped(
        "none was given, so nothing shows whether this is the last backup, or one of before",
        lead: "head", indent: 14)
    }
    let lost = comparisons.map { Self.lost($0.completeness) }.max() ?? 0
    let verdict: OutputText =
      if holds {
        output.map { "restored to \($0)" } ?? "the backup can be restored"
      } else if lost > 0, verification.isSound {
        "the backup can be restored, but the last "
          + TextLayout.counted(lost, "event") + " would be lost: look for a newer one"
      } else {
        "do not work with it"
      }
    text += TextLayout.wrapped(verdict, lead: "result", indent: 14)
    return text
  }

  private func age(at now: Int) -> OutputText {
    guard let madeAt else { return "" }
    let made = Date(timeIntervalSince1970: Double(madeAt)).formatted(.iso8601)
    let minutes = max(now - madeAt, 0) / 60
    let age =
      switch minutes {
      case ..<120: TextLayout.counted(minutes, "minute")
      case ..<(48 * 60): TextLayout.counted(minutes / 60, "hour")
      default: TextLayout.counted(minutes / (24 * 60), "day")
      }
    return ", made \(made), " + age + " ago"
  }

  private func words(_ completeness: ChainVerification.Completeness) -> OutputText {
    switch completeness {
    case .complete(let count): "everything up to it is there, " + TextLayout.counted(count, "event")
    case .cutOff(let count, let all):
      "the backup is older: " + TextLayout.counted(all - count, "event")
        + " of \(all) are missing, and would be lost"
    case .otherHistory: "the backup has another history: it is not what this head was made of"
    case .foreignHead: "it belongs to another case file, or its signature is not valid"
    case .notShown: "nothing was compared"
    }
  }

  private static func lost(_ completeness: ChainVerification.Completeness) -> Int {
    if case .cutOff(let count, let all) = completeness { all - count } else { 0 }
  }
}
