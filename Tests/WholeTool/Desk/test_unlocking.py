"""Unlocking: what a wrong attempt tells, how often it may be made, what it costs."""
import concurrent.futures
import re
import statistics

WRONG = "not the passphrase at all"


def attempts(desk):
    """Wrong attempts by what is wrong with them."""
    key = (desk.folder / "tomas.key").read_bytes()
    return {
        "nobody of the name": ("nobody-here", {"passphrase": WRONG}, ()),
        "a passphrase that is wrong": ("leila", {"passphrase": WRONG}, ()),
        "a passphrase where a key file opens": ("tomas", {"passphrase": WRONG}, ()),
        "another's key file": ("oleh", {}, [("keyFile", "x", key)]),
        "a key file where a passphrase opens": ("leila", {}, [("keyFile", "x", key)]),
        "a key file of nobody": ("nobody-here", {}, [("keyFile", "x", key)]),
        "no name": ("", {"passphrase": WRONG}, ()),
        "a name of another team": ("../leila", {"passphrase": WRONG}, ()),
    }


def attempt(desk, browser, officer, fields, files):
    answer = browser.post("/unlock", {"officer": officer, **fields}, files=files)
    desk.clock.forward(70)
    return answer


def test_no_wrong_attempt_tells_who_is_an_officer_by_its_text(clocked):
    browser = clocked.browser()
    texts = set()
    for officer, fields, files in attempts(clocked).values():
        answer = attempt(clocked, browser, officer, fields, files)
        assert answer.status == 422
        texts.add(answer.text.replace(f'value="{officer}"', 'value=""'))
    assert len(texts) == 1
    assert "does not open with this id" in texts.pop()


def test_no_wrong_attempt_tells_who_is_an_officer_by_its_time(clocked):
    """Medians; without a key derived for nobody, one would be a hundred times the other."""
    browser, known = clocked.browser(), attempts(clocked)
    for names in (["nobody of the name", "a passphrase that is wrong", "a passphrase where a key file opens"],
                  ["another's key file", "a key file where a passphrase opens", "a key file of nobody"]):
        took = {name: [] for name in names}
        for _ in range(7):
            for name in names:
                took[name].append(attempt(clocked, browser, *known[name]).seconds)
        medians = {name: round(statistics.median(times) * 1000, 1) for name, times in took.items()}
        print("medians in ms:", medians)
        assert max(medians.values()) < 2 * min(medians.values()) + 20, took


def test_the_delay_grows_and_holds_for_the_right_key_too(clocked):
    browser = clocked.browser()
    waits = []
    for _ in range(3):
        assert browser.post("/unlock", {"officer": "leila", "passphrase": WRONG}).status == 422
    for _ in range(8):
        refused = clocked.unlock(browser, "leila")
        assert refused.status == 429 and refused.seconds < 0.2, "a key was derived"
        waits.append(int(re.search(r"again in (\d+) second", refused.text)[1]))
        clocked.clock.forward(waits[-1])
        assert browser.post("/unlock", {"officer": "leila", "passphrase": WRONG}).status == 422
    assert all(abs(wait - wanted) <= 1 for wait, wanted in zip(waits, [2, 4, 8, 16, 32, 64, 64, 64])), waits
    # It keeps nobody out of another browser: a link comes from the terminal of the desk alone.
    assert clocked.unlock(clocked.browser(), "tomas").status == 303
    clocked.clock.forward(65)
    assert clocked.unlock(browser, "leila").status == 303


def test_ten_attempts_at_once_derive_one_key_at_a_time(desk):
    browsers = [desk.browser() for _ in range(10)]
    before = desk.resident()
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        got = list(pool.map(lambda browser: desk.unlock(browser, "leila"), browsers))
    assert [answer.status for answer in got] == 10 * [303]
    print(f"memory: {before:.0f} MiB before, {desk.peak():.0f} MiB at most, {desk.resident():.0f} MiB after")
    assert desk.peak() < before + 128 + 100
    # Wrong ones at once in one browser: no more of them are tried than one after another.
    for browser in browsers:
        browser.post("/lock")
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        got = list(pool.map(lambda _: browsers[0].another().post("/unlock", {"officer": "leila", "passphrase": WRONG}), browsers))
    assert sorted(answer.status for answer in got) == 3 * [422] + 7 * [429]
    assert desk.peak() < before + 128 + 100


def test_what_matters_most_asks_for_the_key_again_and_delays_guesses(clocked):
    """An open desk that somebody left is no way to try passphrases, nor to confirm a decision."""
    lead = clocked.officer("zawadi")
    found = None
    for code in re.findall(r"/cases/(C-[0-9A-Z]{6})\"", lead.get("/queue?state=pendingConfirmation").text):
        path = f"/cases/{code}/confirm"
        page = lead.get(path)
        if page.status == 200 and 'name="passphrase"' in page.text:
            found = page
            break
    assert found is not None, "no decision waits for this officer"
    known = {name: page.hidden(name) for name in ("events", "event") if page.hidden(name) is not None}
    wrong = [("keyFile", "x", (clocked.folder / "oleh.key").read_bytes())]
    right = clocked.key("zawadi")[1]
    fields = {**known, "outcome": "confirm"}
    assert lead.post(path, fields).status == 422, "without a key"
    for _ in range(3):
        answer = lead.post(path, fields, files=wrong)
        assert answer.status == 422 and "Try again in" not in answer.text
    late = lead.post(path, fields, files=right)
    assert late.status == 422 and re.search(r"Try again in [12] second", late.text)
    assert lead.get(path).hidden("events") == known["events"], "it was confirmed"
    # What is only kept looks at no key, and other officers do not wait.
    assert lead.post(f"/cases/{code}/drafts/confirm", fields, files=wrong).status in (200, 404)
    assert clocked.officer("tomas").get("/queue").status == 200
    clocked.clock.forward(3)
    assert lead.post(path, fields, files=right).status == 303
    assert clocked.ief("case", "access-log", officer="ruth").count("zawadi") > 3


def test_pages_are_answered_while_a_key_is_derived(desk):
    lead, browser = desk.officer("tomas"), desk.browser()
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        unlocking = pool.submit(desk.unlock, browser, "leila")
        answered = 0
        while not unlocking.done():
            assert lead.get("/unlock").status == 303
            answered += 1
    assert unlocking.result().status == 303 and answered > 3


def test_nothing_secret_is_printed_or_put_into_a_page(desk):
    """What was typed, keys, links that were used, and what goes wrong while something is done."""
    browser = desk.browser()
    passphrase = (desk.folder / "leila.passphrase").read_text().strip()
    key = (desk.folder / "tomas.key").read_text().split()[1]
    said = [browser.post("/unlock", {"officer": passphrase, "passphrase": WRONG}),
            browser.post("/unlock", {"officer": "leila", "passphrase": passphrase + "x"}),
            browser.post("/unlock", {"officer": "tomas", "passphrase": key}), desk.unlock(browser, "leila"),
            browser.get("/queue"), browser.post("/cases/C-000000/ask", {"text": WRONG, "passphrase": passphrase}),
            browser.get("/cases/C-000000"), browser.post("/lock", {"passphrase": passphrase})]
    for answer in said[1:]:
        assert passphrase not in answer.text and key not in answer.text and WRONG not in answer.text
    desk.close()
    printed = "".join(desk.printed)
    for secret in (passphrase, key, WRONG, "leila", "tomas", "C-"):
        assert secret not in printed, secret
    assert all("/enter/" in line or "open this link" in line for line in desk.printed), desk.printed
