#if Desk
/// What a server for a team says: how officers come in, and what goes wrong with the server itself.
enum ServerMessage: String, DeskMessage {
  static let group = "server"

  case logIn, intro, code, codeHint, wrong, busy, knows, reads
  case enrolTitle, enrolIntro, enrolSecret, enrolLink, enrolCode, enrolDo, enrolLost, wrongFirstCode
  case secondStepSince, noSecondStep, resetCode, resetTitle, resetIntro, resetAsk, wasReset
  case hadNone, failedLogIn, codeReset, others
  case backupFailed, headFailed

  var english: String {
    switch self {
    case .logIn: "Log in"
    case .intro:
      "The case file is opened with your own passphrase or key file, and a code from your phone. Nothing is read before that."
    case .code: "Code from your authenticator app"
    case .codeHint: "Six digits. Leave this empty the first time: you set the app up next."
    case .wrong:
      "This id, this passphrase or key file, and this code do not belong together, or the code has been used before. Check all three, and wait for the next code."
    case .busy: "Too many people are logging in at this moment. Try again in ten seconds."
    case .knows:
      "While nobody is logged in, the server knows where the case file is, but nothing that is encrypted in it."
    case .reads:
      "While somebody is logged in, it can read every case. Lock the desk when you stop working."
    case .enrolTitle: "Set up your second step"
    case .enrolIntro:
      "Your passphrase or key file is right. From now on, the server also asks for a code that your phone makes, so that somebody who learned your passphrase cannot log in."
    case .enrolSecret: "Type this into an authenticator app, as a key that is based on time:"
    case .enrolLink: "If the app is on this device, open it with this link"
    case .enrolCode: "Code that the app shows now"
    case .enrolDo: "Confirm and go on"
    case .enrolLost:
      "If you lose the phone, a lead can reset this step, and you set it up again. Do not keep the key shown here anywhere else."
    case .wrongFirstCode:
      "This is not the code that belongs to the key below. Check that the clock of your phone is right, and use the code that it shows now."
    case .secondStepSince: "Second step since {day}"
    case .noSecondStep: "No second step yet"
    case .resetCode: "Reset second step"
    case .resetTitle: "Reset the second step of {name}"
    case .resetIntro:
      "The codes of {name} stop working at once. Their passphrase or key file stays the same, and they set up a new second step when they log in to the server next."
    case .resetAsk:
      "Make sure that it is really {name} who asks: until they have logged in, whoever knows their passphrase can set up a second step in their place. The access log says who reset it."
    case .wasReset: "The second step of {name} is reset."
    case .hadNone: "{name} had no second step."
    case .failedLogIn: "log-in failed"
    case .codeReset: "reset a second step"
    case .others: "other or unknown ids"
    case .backupFailed:
      "The last backup failed at {time} UTC. Check the disk and the folder of the backups; the log of the server says why."
    case .headFailed:
      "The signed head could not be kept at {time} UTC. Check the folder of the heads; the log of the server says why."
    }
  }
}
#endif
