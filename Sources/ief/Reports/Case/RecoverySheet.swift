internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund

/// One page to be printed for an officer: what opens the file for them when all else is lost.
struct RecoverySheet {
  let credentials: OfficerCredentials
  let by: String
  let today: Day

  init(_ credentials: OfficerCredentials, by: String, on today: Day) {
    self.credentials = credentials
    self.by = by
    self.today = today
  }

  /// Writes the sheet to a new file that only its owner can read.
  func write(to path: String) throws {
    try CaseDesk.reporting(path) { try PrivateFile.create(path, Array(text.string.utf8)) }
    Terminal.diagnose(
      "\(path) is the recovery sheet of \(credentials.officer): print it, then delete it")
  }

  private var text: OutputText {
    let officer = credentials.officer
    return """
      RECOVERY SHEET of \(officer)

      Case file  \(Hexadecimal.text(credentials.fileID))
      Made on    \(today) by \(by)

      This code opens the case file for \(officer) if the passphrase is forgotten or the
      key file is lost:

          \(credentials.recoveryCode.text)

      Then run this, type the code, and choose a new passphrase or key file:

          ief officer passphrase --recovery-code - --as \(officer)

      The first lead's public key. It is no secret. Everyone writes it into their
      configuration as leadKey, so that nobody can pass off another file as this one:

          \(Hexadecimal.text(credentials.leadKey))

      KEEP THIS PAGE ON PAPER, where you keep a passport: not on a computer, not in a
      mail, not beside the case file. Whoever has it and a copy of the case file can
      read every case and sign as \(officer).

      If it is lost, or somebody has seen it, make a new one. This one then ends:

          ief officer recovery --sheet new.txt

      If passphrase or key file and this page are both lost, nobody can restore them.
      A lead removes \(officer) and adds them again; what \(officer) signed stays valid.

      """
  }
}
