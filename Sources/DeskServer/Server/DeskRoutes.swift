#if Desk
import CaseDesk
import CaseFile
import EmergencyFund
import EmergencyFundCasework
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Which screen answers which address.
struct DeskRoutes: Sendable {
  let setup: DeskSetup
  let store: SessionStore

  func add(to router: Router<DeskContext>) {
    for asset in ["desk.css", "desk.js", "desk.svg"] {
      router.get("assets/\(asset)") { _, _ in Self.asset(asset) }
    }
    if setup.server == nil {
      router.get("enter/:token") { _, context in await self.enter(context) }
      router.get("unlock") { request, context in
        await self.unlockPage(request, context)
      }
      router.post("unlock") { request, context in try await self.unlock(request, context) }
    } else {
      addDoor(to: router)
    }
    router.get("trouble") { request, _ in await self.trouble(request) }
    router.post("lock") { request, context in try await self.lock(request, context) }
    router.post("language") { request, context in try await self.setLanguage(request, context) }
    for screen in DeskScreen.pages {
      router.get(RouterPath(screen.path)) { request, context in
        try await self.answer(request, context, screen)
      }
    }
    for screen in DeskScreen.forms {
      router.post(RouterPath(screen.path)) { request, context in
        try await self.answer(request, context, screen)
      }
    }
    let nowhere = DeskScreen("**") { session, _ in session.notFound() }
    for method in [HTTPRequest.Method.get, .post] {
      router.on("**", method: method) { request, context in
        try await self.answer(request, context, nowhere)
      }
    }
  }

  // MARK: Answering

  private func answer(
    _ request: Request, _ context: DeskContext, _ screen: DeskScreen
  ) async throws -> Response {
    guard let id = browserID(request), let browser = await store.browser(id) else {
      // Another tab may have locked the desk in this instant: what was typed goes along.
      if request.method == .post, let id = browserID(request), await mayHaveTyped(id),
        let read = try? await self.read(request, context)
      {
        return await ended(read, setup.language, request)
      }
      return locked(request, status: .forbidden)
    }
    var read: DeskRequest
    do {
      read = try await self.read(request, context)
    } catch let error as HTTPError {
      return failure(error.status, browser.language)
    }
    guard let session = browser.session else {
      if browser.enrolment != nil { return response(.seeOther("/enrol")) }
      return await ended(read, browser.language, request)
    }
    // The script asks by itself whether somebody else is writing; that is no work.
    if request.headers[Self.noWork] == nil { await store.noteWork(id) }
    if read.isPost, screen.takesKey, let key = DeskKey.source(read) {
      read.proof = await store.prove(key, in: session)
    }
    do {
      let page = try await session.answer(read, with: screen.answer)
      if let effect = page.effect { await store.carryOut(effect, askedBy: id) }
      return response(page)
    } catch let error as CaseDeskError {
      if error.endsSession {
        await store.end(session)
        return await ended(read, browser.language, request)
      }
      return response(await session.failure(error))
    } catch {
      return response(await session.failure(.ownFault))
    }
  }

  private static let noWork = HTTPField.Name("X-Desk-No-Work") ?? .expect

  // MARK: Coming and going

  private func enter(_ context: DeskContext) async -> Response {
    guard let token = context.parameters.get("token"), let id = await store.enter(token) else {
      let words = DeskWords(setup.language)
      return response(
        Page(
          "message",
          FrameView.bare(words, title: words[FrameMessage.unlock]).merging([
            "text": words[FrameMessage.usedLink]
          ]) { $1 }, status: 403))
    }
    var response = response(.seeOther("/unlock"))
    setCookie(id, &response)
    return response
  }

  private func unlockPage(_ request: Request, _ context: DeskContext) async -> Response {
    guard let id = browserID(request), let browser = await store.browser(id) else {
      return locked(request, status: .forbidden)
    }
    let query = request.uri.query.flatMap { FormFields(urlEncoded: $0) } ?? FormFields()
    if browser.session != nil {
      return response(.seeOther(LocalPath(query["next"])?.text ?? "/"))
    }
    return response(
      UnlockView(words: DeskWords(browser.language), setup: setup, goOn: query["next"]).page())
  }

  private func unlock(_ request: Request, _ context: DeskContext) async throws -> Response {
    guard let id = browserID(request), let browser = await store.browser(id) else {
      return locked(request, status: .forbidden)
    }
    let read: DeskRequest
    do {
      read = try await self.read(request, context)
    } catch let error as HTTPError {
      return failure(error.status, browser.language)
    }
    let words = DeskWords(browser.language)
    var view = UnlockView(
      words: words, setup: setup, officer: read.form["officer"], goOn: read.form["next"])
    guard let key = DeskKey.source(read) else {
      view.problem = words[FrameMessage.passphraseOrKeyFile]
      return response(view.page(status: 422))
    }
    switch await store.unlock(id, officer: read.form["officer"], key: key) {
    case .unlocked(let new, let kept):
      var response = await unlocked(new, next: view.goOn, kept)
      setCookie(new, &response)
      return response
    case .wrong:
      view.problem = words[FrameMessage.wrongKey]
      view.canFail = true
      return response(view.page(status: 422))
    case .wait(let seconds):
      view.problem = words.text(FrameMessage.wait, .count("count", seconds))
      return response(view.page(status: 429))
    case .failed(let error):
      view.problem = words.sentence(error)
      view.canFail = true
      return response(view.page(status: 503))
    }
  }

  /// Where the officer goes on after unlocking; what was typed before is kept as a draft.
  func unlocked(_ id: String, next: String, _ kept: [KeptForm]) async -> Response {
    if let session = await store.browser(id)?.session {
      for form in kept {
        if let fields = FormFields(urlEncoded: form.fields) {
          await session.keepDraft(of: form.path, fields)
        }
      }
    }
    return response(.seeOther(LocalPath(next)?.text ?? "/"))
  }

  private func lock(_ request: Request, _ context: DeskContext) async throws -> Response {
    guard let id = browserID(request), let new = await store.lock(id) else {
      return locked(request, status: .forbidden)
    }
    var page = Page.seeOther("/unlock")
    page.clearsSite = true
    var response = response(page)
    setCookie(new, &response)
    return response
  }

  private func setLanguage(_ request: Request, _ context: DeskContext) async throws -> Response {
    guard let id = browserID(request), let browser = await store.browser(id) else {
      return locked(request, status: .forbidden)
    }
    let read = try await self.read(request, context)
    if let language = Language(tag: read.form["language"]) {
      await store.set(language, of: id)
      await browser.session?.set(language)
    }
    return response(.seeOther(LocalPath(read.form["next"])?.text ?? "/"))
  }

  /// What can be done when the case file cannot be used, which nobody has to unlock the desk for.
  private func trouble(_ request: Request) async -> Response {
    guard let id = browserID(request), let browser = await store.browser(id) else {
      return locked(request, status: .forbidden)
    }
    return response(
      TroubleView(
        words: DeskWords(browser.language), path: setup.caseFile, isUnlocked: browser.session != nil
      ).page())
  }

  /// Whether what a browser without a session sends is read.
  ///
  /// On a server, strangers have none of the memory that a form with files takes.
  private func mayHaveTyped(_ id: String) async -> Bool {
    setup.server == nil ? true : await store.isRetired(id)
  }

  /// A browser that did not come by the link learns nothing; on a server, it may log in.
  func locked(_ request: Request, status: HTTPResponse.Status) -> Response {
    if setup.server != nil { return logInFirst(request) }
    let words = DeskWords(setup.language)
    return response(
      Page(
        "message",
        FrameView.bare(words, title: words[FrameMessage.unlock]).merging([
          "text": words[FrameMessage.usedLink]
        ]) { $1 }, status: status.code))
  }

  /// The session has ended: what was typed goes along to the page that unlocks the desk.
  private func ended(
    _ read: DeskRequest, _ language: Language, _ request: Request
  ) async -> Response {
    var view = UnlockView(words: DeskWords(language), setup: setup, goOn: read.path)
    view.problem = view.words[FrameMessage.ended]
    if read.isPost, let id = browserID(request) {
      let fields = read.form.urlEncoded(without: DeskKey.fields)
      view.isKept = await store.keep(KeptForm(path: read.path, fields: fields), from: id)
    }
    return response(view.page(status: 403))
  }

  func failure(_ status: HTTPResponse.Status, _ language: Language) -> Response {
    let words = DeskWords(language)
    let text = status == .contentTooLarge ? FrameMessage.tooLarge : .badRequest
    return response(
      Page(
        "message",
        FrameView.bare(words, title: words[FrameMessage.problems]).merging(["text": words[text]]) {
          $1
        }, status: status.code))
  }

  // MARK: Cookies

  private static let cookie = "__Host-desk"

  func browserID(_ request: Request) -> String? {
    request.cookies[Self.cookie]?.value
  }

  func setCookie(_ id: String, _ response: inout Response) {
    response.setCookie(
      Cookie(
        name: Self.cookie, value: id, path: "/", secure: true, httpOnly: true, sameSite: .strict))
  }
}

/// A path of the desk itself, to which a form may lead back: never another site.
struct LocalPath {
  let text: String

  init?(_ text: String) {
    guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    self.text = text
  }
}

extension CaseDeskError {
  /// Whether the officer can no longer open anything.
  fileprivate var endsSession: Bool {
    switch self {
    case .unknownOfficer, .file(_, .keyChanged), .file(_, .wrongKey): true
    default: false
    }
  }
}
#endif
