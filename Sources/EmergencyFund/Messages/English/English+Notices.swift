extension English {
  static func text(_ message: NoticeMessageID) -> String {
    switch message {
    case .questionsByCode:
      "We need to ask you something about the form that you sent on {day}. Open the same page as then and type in this code: {code}. The page asks only what is missing and seals your answer. Send it back the same way, when it is safe for you."
    case .questionsInFile:
      "We need to ask you something about the form that you sent on {day}. Our questions are in the file with this message: open it in the same page as then. The page seals your answer. Send it back the same way, when it is safe for you."
    case .decision:
      "There is an answer to what you sent on {day}. Its code is {code}. The answer itself is not in this message. Tell us when and how we can send it to you safely, and give the code. Delete this message if it could put you in danger."
    }
  }
}
