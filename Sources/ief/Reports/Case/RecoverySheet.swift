internal import CaseDesk
internal import CaseFile
internal import Digests
internal import EmergencyFund
import EmergencyFundScheduling

/// One page to be printed for an officer: what opens the file for them when all else is lost.
struct RecoverySheet {
  private let credentials: OfficerCredentials
  private let by: String
  private let today: Day

  /// Makes a change whose code can be shown only once, with a sheet in a new file that only its
  /// owner can read: the file is there before anything is changed, and the sheet is on disk before
  /// the change is final.
  ///
  /// - Parameters:
  ///   - path: The file; removed if nothing was changed.
  ///   - officer: Whose sheet it is.
  ///   - change: Makes the change; calls what it is given with what goes on the sheet.
  static func write(
    to path: String, for officer: String, by desk: CaseDesk,
    _ change: ((OfficerCredentials) throws -> Void) throws -> Void
  ) throws {
    try CaseDesk.reporting(path) {
      let file = try PrivateFile(creating: path)
      do {
        try change { credentials in
          let sheet = RecoverySheet(credentials: credentials, by: desk.actor.id, today: desk.today)
          try CaseDesk.reporting(path) {
            try file.write(Array(sheet.text.string.utf8))
            try file.synchronise()
          }
        }
      } catch CaseDeskError.file(let file, .logNotEmptied) {
        // The change was made.
        throw CaseDeskError.file(path: file, .logNotEmptied)
      } catch {
        PrivateFile.remove(path)
        throw error
      }
    }
    Terminal.diagnose("\(path) is the recovery sheet of \(officer): print it, then delete it")
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
