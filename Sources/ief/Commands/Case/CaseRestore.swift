internal import ArgumentParser
internal import CaseDesk
internal import CaseFile
internal import EmergencyFund
import EmergencyFundScheduling
internal import Foundation

struct CaseRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restores a backup under a new name, or tries whether it could be restored.",
    usage: "ief case restore <backup> [--check | --output <file>] [<options>]",
    discussion: """
      Nothing is ever replaced, and the backup stays as it is. With --check, which is a drill, it is \
      restored into a folder that is thrown away. Either way it is opened with your key, every event \
      is verified, every case re-assessed, and the end compared with the heads that were kept \
      elsewhere: a copy of before a head lacks what was recorded since.

      Exit code 0 if everything verifies and nothing is missing, 1 otherwise.

      EXAMPLES
        ief case restore --check copy.ief --head head.json
        ief case restore copy.ief --output cases.ief --head head.json
      """)

  @Argument(help: ArgumentHelp("The backup.", valueName: "backup"), completion: .file())
  var backup: String

  @Flag(help: "Only try it.")
  var check = false

  @Option(
    help: ArgumentHelp("The file to create.", valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A head kept elsewhere; may be given several times.", valueName: "file"),
    completion: .file())
  var head: [String] = []

  @OptionGroup var options: CaseOptions

  func validate() throws {
    if check == (output != nil) {
      throw ValidationError("give either --check, or --output with the file to create")
    }
    if options.caseFile != nil {
      throw ValidationError("the backup takes the place of --case-file; leave that out")
    }
  }

  func run() throws {
    let heads = try head.map { (file: $0, head: try SignedHead.read(file: $0)) }
    if let output {
      try report(heads, restoredTo: output)
      return
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ief-restore-\(UUID().uuidString)")
    // Its owner's alone from the first moment on.
    guard mkdir(folder.path, 0o700) == 0 else {
      throw CaseDeskError.file(path: folder.path, .readOnly)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    try report(heads, restoredTo: folder.appending(path: "cases.ief").path)
  }

  private func report(
    _ heads: [(file: String, head: SignedHead)], restoredTo path: String
  ) throws {
    try CaseDesk.reporting(check ? backup : path) { try CaseFile.restore(from: backup, to: path) }
    var options = options
    options.caseFile = path
    do {
      try report(heads, on: CaseDesk(options))
    } catch let code as ExitCode where code.rawValue == 1 {
      throw code
    } catch {
      // A file that does not open, or not for this officer, is none.
      CaseFile.remove(path)
      throw error
    }
  }

  private func report(_ heads: [(file: String, head: SignedHead)], on desk: CaseDesk) throws {
    let newest = heads.max { $0.head.count < $1.head.count }
    let (chain, assessments) = try desk.verify(
      against: newest?.head, verifying: { Terminal.progress($0, of: $1, "verifying") },
      assessing: { Terminal.progress($0, of: $1, "assessing") })
    let verification = VerificationReport(chain: chain, assessments: assessments)
    let comparisons = try heads.map { given in
      (given.file, try desk.completeness(against: given.head))
    }
    let report = RestoreReport(
      backup: backup, output: output, madeAt: madeAt, verification: verification,
      comparisons: comparisons)
    Terminal.write(report.text(at: Int(Date().timeIntervalSince1970)))
    if !report.holds { throw ExitCode(1) }
  }

  /// When the backup was made: by its name, or as the system has it.
  private var madeAt: Int? {
    if let instant = KeptCopies.backups.instant(in: (backup as NSString).lastPathComponent) {
      return instant
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: backup)
    return (attributes?[.modificationDate] as? Date).map { Int($0.timeIntervalSince1970) }
  }
}
