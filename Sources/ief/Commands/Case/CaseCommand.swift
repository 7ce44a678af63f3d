internal import ArgumentParser
internal import EmergencyFund
import EmergencyFundCasework

struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case",
    abstract: "Manages cases, from receipt to decision, in one encrypted file.",
    discussion: """
      The file is append-only: what happened to a case can be shown later, and personal data can \
      still be erased. Decisions are made by people.

      Set the file, the key, the team and your own id once in a configuration file, \
      ~/.config/ief/config.yaml:

        caseFile: cases.ief
        keyFile: /media/stick/cases.key
        team: team.yaml
        as: ana

      IEF_CONFIG names another file. IEF_AS is the officer of one session, and counts more than the \
      file: export IEF_AS=ben. A key file, readable by you alone and kept on a stick or an encrypted \
      disk, is the recommended key: without one, each command asks for the passphrase.

      EXAMPLES
        ief case key new cases.key
        ief case init cases.ief --key-file cases.key
        ief case receive applications/
        ief case list --due-within 3
        ief case find "Amaru Illa"
        ief case show C-7K3F9Q
        ief case assign C-7K3F9Q ben
        ief case decide C-7K3F9Q award --note "as the review says"
        ief case verify --head checkpoint.json
      """,
    subcommands: [
      CaseInit.self, CaseReceive.self, CaseList.self, CaseFind.self, CaseShow.self, CaseAsk.self,
      CaseAnswer.self, CaseCheckReference.self, CaseEndorse.self, CaseAssign.self,
      CaseUnassign.self, CaseDeclareConflict.self, CaseReview.self, CaseRecommend.self,
      CaseDecide.self, CaseTakeBack.self, CaseConfirm.self, CaseReturn.self, CaseLetter.self,
      CaseDeadline.self, CaseRecordPayment.self, CaseCorrectPayment.self, CaseRecordReport.self,
      CaseRecordAppeal.self, CaseAmend.self, CaseVerify.self,
      CaseCheckpoint.self, CaseEvidence.self, CaseRecheck.self, CaseErase.self, CasePurge.self,
      CaseJournal.self, CaseAccessLog.self, CaseStatistics.self, CaseExport.self, CaseImport.self,
      CaseBackup.self,
      CaseRestore.self,
      CaseKey.self,
    ])
}
