"""What only a browser decides: whom it gives the cookie, what Back shows, whom it lets frame a page."""
import http.server
import threading

import pytest

import seats
from seats import browsers
from test_requests import case_of


@pytest.fixture
def window(browser):
    """A browser in which nothing is open."""
    browser.fresh()
    return browser


@pytest.fixture
def elsewhere():
    """Another service of the same computer, which remembers what it was sent, and serves what it is given."""
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            server.asked.append((self.headers["Host"], self.path, self.headers.get("Cookie") or ""))
            body = server.page.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.page = [], "<title>elsewhere</title>"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


def unlocked(browser, desk, officer="leila"):
    """Unlocks the desk in a browser as a person does."""
    browser.open(desk.link())
    for name, value in seats.typed(desk, officer).items():
        browser.run("document.getElementById(a).value = b", name, value)
    browser.run("document.querySelector('button.main-act').click()")
    browsers.wait(browser, "return location.pathname !== '/unlock' && document.readyState === 'complete'"
                           " && !!document.querySelector('nav')", 60)


def test_no_other_service_of_the_computer_is_sent_the_cookie(window, desk, elsewhere):
    unlocked(window, desk)
    port = elsewhere.server_address[1]
    hosts = [f"localhost:{port}", f"127.0.0.1:{port}", f"other.localhost:{port}"]
    for host in hosts:
        window.open(f"http://{host}/stolen")
        assert window.run("return document.title") == "elsewhere", host
    assert {host for host, path, _ in elsewhere.asked if path == "/stolen"} == set(hosts)
    assert not [cookie for _, _, cookie in elsewhere.asked if "desk" in cookie]
    window.open(f"{desk.origin}/queue")
    assert window.run("return document.cookie") == ""
    assert window.run("return document.querySelectorAll('.row').length") > 5


def test_back_shows_nothing_after_the_desk_was_locked(window, desk):
    unlocked(window, desk)
    code = case_of(desk.officer("noor"))
    window.open(f"{desk.origin}/cases/{code}")
    window.open(f"{desk.origin}/queue")
    assert code in window.run("return document.body.textContent")
    window.run("document.getElementById('lock').click()")
    browsers.wait(window, "return location.pathname === '/unlock' && document.readyState === 'complete'", 30)
    for _ in range(3):
        try:
            window.run("setTimeout(() => history.back(), 0)")
            browsers.wait(window, "return location.pathname !== '/unlock' && document.readyState === 'complete'", 5)
        except AssertionError:
            pass
        text = window.run("return document.documentElement.textContent") or ""
        assert code not in text and "C-" not in text


def test_another_page_can_neither_frame_nor_send_nor_read(window, desk, elsewhere):
    unlocked(window, desk)
    code = case_of(desk.officer("noor"))
    events = desk.officer("noor").get(f"/cases/{code}/ask").hidden("events")
    before = desk.ief("case", "show", code, "--format", "json", officer="noor")
    port = elsewhere.server_address[1]
    elsewhere.page = f"""<title>elsewhere</title><iframe src="{desk.origin}/queue"></iframe>
        <form method="post" action="{desk.origin}/cases/{code}/ask"><input name="events" value="{events}">
        <input name="text" value="forged"></form>
        <form method="post" action="{desk.origin}/lock"></form>"""
    hosts = [f"localhost:{port}"]
    if desk.origin.startswith("http:"):
        # Under the name of a server with TLS, browsers do not even ask without it.
        hosts.append(f"{desk.host.split(':')[0]}:{port}")
    for host in hosts:
        window.open(f"http://{host}/attack")
        read = window.run_async(
            "const got = []; for (const path of ['/queue', '/assets/desk.js', '/cases/' + b]) {"
            " try { const answer = await fetch(a + path, {credentials: 'include'}); got.push(await answer.text()); }"
            " catch { got.push('refused'); } }"
            " try { await fetch(a + '/cases/' + b + '/ask', {method: 'POST', mode: 'no-cors', credentials: 'include',"
            "  headers: {'Content-Type': 'application/x-www-form-urlencoded'}, body: 'events=' + c + '&text=forged'}); } catch { }"
            " return got;", desk.origin, code, events)
        assert read == ["refused"] * 3, host
        assert window.run("try { return frames[0].document.body.textContent.length; } catch { return 'refused'; }") in ("refused", 0)
        window.run("document.forms[0].submit()")
        browsers.wait(window, "return location.pathname !== '/attack' || document.title !== 'elsewhere'", 20)
    assert desk.ief("case", "show", code, "--format", "json", officer="noor") == before
    window.open(f"{desk.origin}/queue")
    assert window.run("return document.querySelectorAll('.row').length") > 5, "the session was ended from elsewhere"
