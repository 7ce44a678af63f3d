#if Desk
import CaseDesk
import CaseFile
import Digests
import EmergencyFund
import Foundation
import HTTPTypes
import Hummingbird

/// How officers come in at a server: with their id, their key and a one-time code, all on one page.
extension DeskRoutes {
  func addDoor(to router: Router<DeskContext>) {
    router.get("unlock") { request, _ in await self.logInPage(request) }
    router.post("unlock") { request, context in try await self.logIn(request, context) }
    router.get("enrol") { request, _ in await self.enrolPage(request) }
    router.post("enrol") { request, context in try await self.enrol(request, context) }
  }

  /// Sends a browser that nobody is logged in with to the page where they do.
  func logInFirst(_ request: Request) -> Response {
    let next = LocalPath(request.uri.path)?.text ?? "/"
    return response(
      .seeOther(next == "/" ? "/unlock" : "/unlock?next=\(FormFields.encoded(next))"))
  }

  // MARK: Logging in

  private func logInPage(_ request: Request) async -> Response {
    let query = request.uri.query.flatMap { FormFields(urlEncoded: $0) } ?? FormFields()
    let browser = await browser(request)
    if browser?.session != nil {
      return response(.seeOther(LocalPath(query["next"])?.text ?? "/"))
    }
    let language = Language(tag: query["language"]) ?? browser?.language ?? setup.language
    return response(
      UnlockView(words: DeskWords(language), setup: setup, goOn: query["next"]).page())
  }

  private func logIn(_ request: Request, _ context: DeskContext) async throws -> Response {
    let read: DeskRequest
    do {
      read = try await self.read(request, context, isStranger: true)
    } catch let error as HTTPError {
      return failure(error.status, setup.language)
    }
    let language = Language(tag: read.form["language"]) ?? setup.language
    let words = DeskWords(language)
    var view = UnlockView(
      words: words, setup: setup, officer: read.form["officer"], goOn: read.form["next"])
    guard let key = DeskKey.source(read) else {
      view.problem = words[FrameMessage.passphraseOrKeyFile]
      return response(view.page(status: 422))
    }
    let given = SessionStore.LogIn(
      officer: read.form["officer"], key: key, code: read.form["code"], language: language,
      address: address(request, context), browser: browserID(request),
      number: request.cookies[Self.knownCookie].flatMap { Hexadecimal.bytes($0.value) })
    switch await store.logIn(given) {
    case .opened(let opened): return await enter(opened, next: view.goOn)
    case .enrols(let id):
      var response = response(.seeOther("/enrol"))
      setCookie(id, &response)
      return response
    case .wrong:
      view.problem = words[ServerMessage.wrong]
      return response(view.page(status: 422))
    case .wait(let seconds):
      view.problem = words.text(FrameMessage.wait, .count("count", seconds))
      return retried(view.page(status: 429), after: seconds)
    case .busy:
      view.problem = words[ServerMessage.busy]
      return retried(view.page(status: 503), after: 10)
    case .failed(let error):
      view.problem = words.sentence(error)
      return response(view.page(status: 503))
    }
  }

  private func enter(_ opened: SessionStore.Opened, next: String) async -> Response {
    var response = await unlocked(opened.id, next: next, opened.kept)
    setCookie(opened.id, &response)
    response.setCookie(
      Cookie(
        name: Self.knownCookie, value: Hexadecimal.text(opened.number), maxAge: Self.knownSeconds,
        path: "/", secure: true, httpOnly: true, sameSite: .strict))
    return response
  }

  private func retried(_ page: Page, after seconds: Int) -> Response {
    var response = response(page)
    if let name = HTTPField.Name("Retry-After") { response.headers[name] = "\(seconds)" }
    return response
  }

  // MARK: The first code

  private func enrolPage(_ request: Request) async -> Response {
    guard let browser = await browser(request), let enrolment = browser.enrolment else {
      return response(.seeOther("/unlock"))
    }
    return response(
      EnrolView(words: DeskWords(browser.language), setup: setup, enrolment: enrolment).page())
  }

  private func enrol(_ request: Request, _ context: DeskContext) async throws -> Response {
    guard let id = browserID(request), let browser = await store.browser(id),
      let enrolment = browser.enrolment
    else { return response(.seeOther("/unlock")) }
    let read: DeskRequest
    do {
      read = try await self.read(request, context, isStranger: true)
    } catch let error as HTTPError {
      return failure(error.status, browser.language)
    }
    let words = DeskWords(browser.language)
    var view = EnrolView(words: words, setup: setup, enrolment: enrolment)
    do {
      if let opened = try await store.enrol(id, code: read.form["code"]) {
        return await enter(opened, next: "/")
      }
    } catch let error as CaseDeskError {
      view.problem = words.sentence(error)
      return response(view.page(status: 503))
    }
    guard await store.browser(id)?.enrolment != nil else { return response(.seeOther("/unlock")) }
    view.problem = words[ServerMessage.wrongFirstCode]
    return response(view.page(status: 422))
  }

  // MARK: Who asks

  /// The cookie that makes a browser known, beside that of its session.
  private static let knownCookie = "__Host-desk-known"
  /// Half a year.
  private static let knownSeconds = 183 * 86_400

  private func browser(_ request: Request) async -> SessionStore.Browser? {
    guard let id = browserID(request) else { return nil }
    return await store.browser(id)
  }

  /// Where a request came from: behind a proxy, what the proxy says.
  private func address(_ request: Request, _ context: DeskContext) -> ClientAddress {
    guard setup.server?.isBehindProxy == true, let name = HTTPField.Name("X-Forwarded-For") else {
      return ClientAddress(context.peer)
    }
    let last = request.headers[name]?.split(separator: ",").last
    return ClientAddress(last.map { $0.trimmingCharacters(in: .whitespaces) })
  }
}

/// The page on which an officer makes their second step.
struct EnrolView {
  let words: DeskWords
  let setup: DeskSetup
  let enrolment: Enrolment
  var problem: String?

  func page(status: Int = 200) -> Page {
    var view = FrameView.bare(words, title: words[ServerMessage.enrolTitle])
    view["officer"] = enrolment.officer
    view["secret"] = enrolment.secret.text
    view["link"] = link
    view["problem"] = problem
    return Page("enrol", view, status: status)
  }

  /// What an authenticator app on the same device opens, behind `otpauth:`.
  private var link: String {
    let issuer = FormFields.encoded(setup.server?.hostName ?? "")
    let secret = enrolment.secret.text.filter { $0 != " " }
    return "//totp/\(issuer):\(FormFields.encoded(enrolment.officer))?secret=\(secret)"
      + "&issuer=\(issuer)&algorithm=SHA1&digits=6&period=\(OneTimeCodeSecret.step)"
  }
}
#endif
