"""Sessions: whose they are, how long they last, and what is left of them."""
import re
import time
import urllib.parse

import desks
from test_requests import case_of

MINUTE, HOUR = 60, 3600


def assert_closed(answer):
    """Nothing of the case file is in an answer."""
    assert answer.status == 403
    assert not re.search(r"C-[0-9A-Z]{6}", answer.text) and "/queue/assign" not in answer.text
    assert answer.header("Cache-Control") == "no-store"


def test_an_id_from_before_unlocking_is_worth_nothing_afterwards(desk):
    browser = desk.browser()
    before = browser.cookie
    assert desk.unlock(browser, "tomas").status == 303
    assert browser.cookie != before and re.fullmatch(r"[0-9a-f]{64}", browser.cookie)
    assert browser.get("/queue").status == 200
    thief = desks.Browser(desk)
    thief.cookie = before
    for path in ("/queue", "/unlock"):
        assert_closed(thief.get(path))
    assert desk.unlock(thief, "tomas").status == 403


def test_an_id_that_the_client_chose_is_never_taken_over(desk):
    chosen = "c0ffee" * 10 + "beef"
    browser = desks.Browser(desk)
    browser.cookie = chosen
    assert desk.unlock(browser, "tomas").status == 403 and browser.cookie == chosen
    answer = browser.get(urllib.parse.urlsplit(desk.link()).path)
    assert answer.status == 303 and browser.cookie != chosen
    assert desk.unlock(browser, "tomas").status == 303
    planted = desks.Browser(desk)
    planted.cookie = chosen
    assert_closed(planted.get("/queue"))
    # Nor in another place than the cookie's.
    for headers in ({"Authorization": f"Bearer {browser.cookie}"}, {"X-Session": browser.cookie},
                    {"Cookie": f"desk={browser.cookie}"}, {"Cookie": f"__host-desk={browser.cookie}"}):
        assert_closed(desks.Browser(desk).get("/queue", headers=headers))
    assert_closed(desks.Browser(desk).get(f"/queue?__Host-desk={browser.cookie}"))


def test_the_cookie_goes_to_this_host_alone_and_no_script_reads_it(desk):
    browser = desks.Browser(desk)
    answers = [browser.get(urllib.parse.urlsplit(desk.link()).path), desk.unlock(browser, "tomas"), browser.post("/lock")]
    for answer in answers:
        name, *attributes = answer.header("Set-Cookie").split("; ")
        assert re.fullmatch(r"__Host-desk=[0-9a-f]{64}", name)
        assert sorted(attribute.lower() for attribute in attributes) == ["httponly", "path=/", "samesite=strict", "secure"]
    assert re.fullmatch(r"desk-[a-z2-7]{10}\.localhost:\d+", desk.host)


def test_locking_ends_the_session_in_every_window(desk):
    browser = desk.officer("leila")
    other = browser.another()
    code = case_of(browser)
    assert other.get(f"/cases/{code}").status == 200
    answer = browser.post("/lock")
    assert answer.status == 303 and answer.header("Clear-Site-Data") == '"cache", "storage"'
    assert_closed(browser.get("/queue"))
    for path in ("/queue", f"/cases/{code}", f"/cases/{code}/ask", "/unlock"):
        assert_closed(other.get(path))
    assert other.post(f"/cases/{code}/take", {"events": "1"}).status == 403
    assert not [path for path in desk.open_files() if path.endswith("cases.ief")]


def test_a_session_ends_after_fifteen_idle_minutes_and_keeps_what_was_typed(clocked):
    browser = clocked.officer("leila")
    code = case_of(browser)
    for _ in range(3):
        clocked.clock.forward(14 * MINUTE)
        assert browser.get("/queue").status == 200
    events = browser.get(f"/cases/{code}/ask").hidden("events")
    clocked.clock.forward(15 * MINUTE + 5)
    late = browser.post(f"/cases/{code}/ask", {"events": events, "text": "What was typed late & <kept>", "passphrase": "s3cret"})
    # What was typed waits in the memory of the desk, and stands on no page before it is unlocked.
    assert late.status == 403 and "s3cret" not in late.text and "What was typed" not in late.text
    assert late.hidden("next") == f"/cases/{code}/ask"
    answer = clocked.unlock(browser, "leila", next=late.hidden("next"))
    assert answer.location == f"/cases/{code}/ask"
    assert "What was typed late &amp; &lt;kept&gt;" in browser.get(answer.location).text
    assert browser.get(f"/cases/{code}/ask").hidden("events") == events, "it was recorded"


def test_what_was_typed_late_is_nobody_elses(clocked):
    browser = clocked.officer("leila")
    code = case_of(browser)
    events = browser.get(f"/cases/{code}/ask").hidden("events")
    clocked.clock.forward(16 * MINUTE)
    browser.post(f"/cases/{code}/ask", {"events": events, "text": "Typed by leila, late"})
    assert clocked.unlock(browser, "tomas", kept="events=1&text=Forged").status == 303
    page = browser.get(f"/cases/{code}/ask").text
    assert "Typed by leila" not in page and "Forged" not in page
    browser.post("/lock")
    assert clocked.unlock(browser, "leila").status == 303
    assert "Typed by leila, late" in browser.get(f"/cases/{code}/ask").text


def test_no_key_that_was_typed_late_is_kept(clocked):
    browser = clocked.officer("tomas")
    clocked.clock.forward(16 * MINUTE)
    secrets = {name: f"secret of {name}" for name in ("passphrase", "newPassphrase", "newPassphraseAgain", "sheetEnd")}
    for path in ("/people/add", "/people/key", "/keys", "/nothing", "/cases/C-000000/confirm"):
        answer = browser.post(path, {**secrets, "note": "kept"})
        assert answer.status in (403, 404) and "secret" not in answer.text, path


def test_a_question_by_the_script_is_no_work(clocked):
    browser = clocked.officer("tomas")
    for _ in range(4):
        clocked.clock.forward(4 * MINUTE)
        browser.get("/queue", headers={"X-Desk-No-Work": "1"})
    assert_closed(browser.get("/queue"))


def test_a_session_ends_after_twelve_hours_of_work(clocked):
    browser = clocked.officer("tomas")
    for _ in range(71):
        clocked.clock.forward(10 * MINUTE)
        assert browser.get("/queue").status == 200
    clocked.clock.forward(10 * MINUTE + 5)
    assert_closed(browser.get("/queue"))


def test_the_file_is_closed_when_a_session_ends_though_nobody_asks(clocked):
    """The key must not stay in memory until somebody comes back."""
    clocked.officer("leila")
    assert [path for path in clocked.open_files() if path.endswith("cases.ief")]
    clocked.clock.forward(16 * MINUTE)
    end = time.monotonic() + 20
    while [path for path in clocked.open_files() if path.endswith("cases.ief")] and time.monotonic() < end:
        time.sleep(0.5)
    assert not [path for path in clocked.open_files() if path.endswith("cases.ief")]


def test_the_session_of_a_removed_officer_ends(desk):
    browser, lead = desk.officer("paloma"), desk.officer("zawadi")
    assert browser.get("/queue").status == 200
    desk.ief("officer", "remove", "paloma", "--yes", officer="leila")
    assert_closed(browser.get("/queue"))
    assert_closed(browser.get("/queue"))
    assert not [line for line in desk.printed if "paloma" in line]
    assert desk.unlock(browser, "paloma").status == 422
    # The others' keys were wrapped anew: they unlock the desk again, and go on.
    assert lead.get("/queue").status in (200, 403)
    if lead.get("/queue").status == 403:
        assert desk.unlock(lead, "zawadi").status == 303
    assert lead.get("/queue").status == 200


def test_a_restart_locks_everything(start, sample, tmp_path):
    first = start()
    browser = first.officer("tomas")
    first.close()
    second = start(folder=first.folder)
    assert second.host != first.host
    late = desks.Browser(second)
    late.cookie = browser.cookie
    assert_closed(late.get("/queue"))
