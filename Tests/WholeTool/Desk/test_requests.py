"""Requests that no page of the desk sends: from other pages, other names, other methods."""
import re
import socket
import urllib.parse

import pytest

import desks

CSP = ("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
       "form-action 'self'; frame-ancestors 'none'; base-uri 'none'")


@pytest.fixture(scope="module")
def lead(shared_desk):
    return shared_desk.officer("leila")


def case_of(browser, count=1):
    codes = re.findall(r"/cases/(C-[0-9A-Z]{6})\"", browser.get("/queue?state=received").text)
    found = list(dict.fromkeys(codes))
    assert len(found) >= count
    return found[0] if count == 1 else found[:count]


# What other pages can make a browser send, and what browsers send that say less.
FORGED = {
    "a form of another site": {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
    "a form of another port": {"Origin": "http://localhost:1", "Sec-Fetch-Site": "same-site"},
    "the same name and another port": {"Origin": "OTHER-PORT", "Sec-Fetch-Site": "same-site"},
    "an origin of null": {"Origin": "null"},
    "no origin": {"Origin": None},
    "no Sec-Fetch-Site": {"Sec-Fetch-Site": None},
    "neither": {"Origin": None, "Sec-Fetch-Site": None},
    "typed into the address line": {"Origin": None, "Sec-Fetch-Site": "none"},
    "https instead of http": {"Origin": "HTTPS"},
    "an origin in capitals": {"Origin": "UPPER"},
    "an origin with a path": {"Origin": "PATH"},
    "two origins": {"Origin": "TWO"},
    "fetch from elsewhere": {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site",
                             "Sec-Fetch-Mode": "no-cors", "Content-Type": "text/plain"},
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_request_changes_nothing(shared_desk, lead, name):
    own = shared_desk.origin
    replaced = {"OTHER-PORT": f"http://{shared_desk.host.split(':')[0]}:1", "HTTPS": own.replace("http:", "https:"),
                "UPPER": own.upper(), "PATH": own + "/", "TWO": f"{own}, {own}"}
    headers = {key: replaced.get(value, value) for key, value in FORGED[name].items()}
    code = case_of(lead)
    before = lead.get(f"/cases/{code}").body
    events = lead.get(f"/cases/{code}/ask").hidden("events")
    for path, form in [(f"/cases/{code}/ask", {"events": events, "text": "forged"}), (f"/cases/{code}/take", {"events": events}),
                       (f"/cases/{code}/drafts/ask", {"text": "forged"}), ("/language", {"language": "ar"}),
                       ("/lock", {}), ("/unlock", {"officer": "leila", "passphrase": "x"})]:
        answer = lead.another().post(path, form, headers=headers)
        assert answer.status == 403 and answer.body == b"", (path, answer.status)
        assert answer.header("Set-Cookie") is None
    assert lead.get(f"/cases/{code}").body == before


def test_a_form_with_another_type_changes_nothing(shared_desk, lead):
    code = case_of(lead)
    before = lead.get(f"/cases/{code}").body
    events = lead.get(f"/cases/{code}/ask").hidden("events")
    for kind in ("text/plain", "application/json", "", "multipart/form-data", "multipart/form-data; boundary="):
        answer = lead.post(f"/cases/{code}/ask", body=f"events={events}&text=forged".encode(),
                           headers={"Content-Type": kind or None})
        assert answer.status == 400, kind
    assert lead.get(f"/cases/{code}").body == before


def request(desk, line, *headers):
    return ("\r\n".join([line, *headers]) + "\r\n\r\n").encode("latin-1")


@pytest.mark.parametrize("host", [
    "evil.example", "evil.example:PORT", "localhost:PORT", "127.0.0.1:PORT", "NAME", "NAME:1", "NAME.:PORT",
    "NAME.evil.example:PORT", "evil.NAME:PORT", "x@NAME:PORT", "NAME:PORT@evil.example", "NAME:PORT, evil.example",
    "[::1]:PORT", "", "NAME:0PORT",
])
def test_under_another_name_nothing_is_answered(shared_desk, lead, host):
    """As after DNS rebinding, where a page of another site reaches the desk under its own name."""
    name, port = shared_desk.host.split(":")
    host = host.replace("NAME", name).replace("PORT", port)
    for path in ("/unlock", "/queue", "/assets/desk.css", "/nothing"):
        answer = lead.another().get(path, headers={"Host": host})
        assert answer.status in (400, 421) and answer.body == b"", (host, path)


def test_the_name_in_capitals_is_the_same_name(shared_desk, lead):
    assert lead.get("/queue", headers={"Host": shared_desk.host.upper()}).status == 200


@pytest.mark.parametrize("name", ["no host", "two hosts", "two hosts the other way", "absolute", "authority"])
def test_a_request_line_or_second_host_leads_nowhere_else(shared_desk, lead, name):
    own, cookie = f"Host: {shared_desk.host}", f"Cookie: __Host-desk={lead.cookie}"
    sent = {
        "no host": ("GET /queue HTTP/1.1",),
        "two hosts": ("GET /queue HTTP/1.1", own, "Host: evil.example"),
        "two hosts the other way": ("GET /queue HTTP/1.1", "Host: evil.example", own),
        # What stands in the line is not looked at: the header decides, which pages cannot set.
        "absolute": (f"GET http://{shared_desk.host}/queue HTTP/1.1", "Host: evil.example"),
        "authority": ("GET evil.example:80 HTTP/1.1", own),
    }[name]
    got = shared_desk.raw(request(shared_desk, *sent, cookie, "Connection: close"), timeout=5)
    assert re.match(rb"HTTP/1.1 (400|421) ", got), got[:200]
    assert b"C-" not in got


def test_a_path_that_names_another_host_is_refused(shared_desk, lead):
    """It would come back as the address of a form, where it leads to another host."""
    code = case_of(lead)
    for path in (f"//cases/{code}/ask", "//evil.example/queue", "///queue", "//"):
        answer = lead.get(path)
        assert answer.status == 400 and b"evil" not in answer.body, path


@pytest.mark.parametrize("method", ["HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "PROPFIND"])
def test_other_methods_do_nothing(shared_desk, lead, method):
    code = case_of(lead)
    before = lead.get(f"/cases/{code}").body
    for path in ("/queue", f"/cases/{code}", f"/cases/{code}/take", "/unlock", "/assets/desk.css", "/nothing"):
        got = shared_desk.raw(request(
            shared_desk, f"{method} {path} HTTP/1.1", f"Host: {shared_desk.host}", f"Origin: {shared_desk.origin}",
            "Sec-Fetch-Site: same-origin", f"Cookie: __Host-desk={lead.cookie}", "Connection: close"), timeout=5)
        assert re.match(rb"HTTP/1.1 (405|421|400|501) ", got), (path, got[:100])
        assert b"Access-Control" not in got and lead.cookie.encode() not in got
    assert lead.get(f"/cases/{code}").body == before


def test_another_method_does_not_use_up_a_link(desk):
    path = urllib.parse.urlsplit(desk.link()).path
    browser = desks.Browser(desk)
    assert browser.send("HEAD", path).status == 405
    assert browser.send("OPTIONS", path).header("Allow") == "GET, POST"
    assert browser.get(path, headers={"Host": "evil.example"}).status == 421
    assert browser.get(path).status == 303


def test_every_answer_carries_the_protecting_headers(shared_desk, lead):
    """Pages, errors, redirects and assets alike: nothing is kept, framed, sniffed or read by another site."""
    nobody = desks.Browser(shared_desk)
    answers = {
        "queue": lead.get("/queue"), "case": lead.get(f"/cases/{case_of(lead)}"), "404": lead.get("/nothing"),
        "post 404": lead.post("/nothing"), "no cookie": nobody.get("/queue"), "other host": nobody.get("/", headers={"Host": "x"}),
        "forged": lead.another().post("/lock", headers={"Origin": "null"}), "method": lead.send("PUT", "/queue"),
        "css": nobody.get("/assets/desk.css"), "js": nobody.get("/assets/desk.js"), "svg": nobody.get("/assets/desk.svg"),
        "no asset": nobody.get("/assets/other"), "link": nobody.get("/enter/x"), "redirect": lead.post("/language", {"next": "/"}),
        "bad form": lead.post("/language", body=b"%zz"), "bad address": lead.get("/queue?%zz"),
    }
    for name, answer in answers.items():
        assert answer.header("Content-Security-Policy") == CSP, name
        assert answer.header("Cache-Control") == "no-store", name
        assert answer.header("X-Content-Type-Options") == "nosniff", name
        assert answer.header("X-Frame-Options") == "DENY", name
        assert answer.header("Referrer-Policy") == "same-origin", name
        assert answer.header("Cross-Origin-Opener-Policy") == "same-origin", name
        assert answer.header("Cross-Origin-Resource-Policy") == "same-origin", name
        assert answer.header("Server") is None and not answer.all("Access-Control-Allow-Origin"), name
        assert answer.header("Last-Modified") is None and answer.header("ETag") is None, name


@pytest.mark.parametrize("target", [
    "//evil.example", "///evil.example", "\\\\evil.example", "/\\evil.example", "https://evil.example", "javascript:x",
    "/\t/evil.example", "/%0d%0aLocation:%20//evil.example", "/\r\nSet-Cookie: a=b", "\r\n//evil.example", "/\u202eevil", " //evil.example",
    "/\x00", "evil.example", "@evil.example", "",
])
def test_no_form_leads_to_another_site(shared_desk, lead, target):
    for browser, path, form in [(lead, "/language", {"language": "en"})]:
        answer = browser.post(path, {**form, "next": target})
        assert answer.status == 303
        assert not re.match(r"[/\\]{2}|[^/]", answer.location), answer.location
        joined = urllib.parse.urlsplit(urllib.parse.urljoin(shared_desk.origin + path, answer.location))
        assert joined.netloc == shared_desk.host, answer.location
        assert answer.header("Set-Cookie") is None and all(ord(c) > 31 for c in answer.location)


@pytest.mark.parametrize("target", ["//evil.example", "/\\evil.example", "/%2f%2fevil.example", "/queue?call=x"])
def test_unlocking_leads_to_no_other_site(desk, target):
    answer = desk.unlock(desk.browser(), "tomas", next=target)
    assert answer.status == 303
    assert urllib.parse.urlsplit(urllib.parse.urljoin(desk.origin + "/unlock", answer.location)).netloc == desk.host


def test_only_the_loopback_interface_is_listened_to(shared_desk):
    addresses = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in addresses - {"127.0.0.1"}:
        if address.startswith("127."):
            continue
        with pytest.raises(OSError):
            socket.create_connection((address, shared_desk.port), timeout=2).close()
