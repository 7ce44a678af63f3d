"""The link that the terminal prints, and what a browser without it learns."""
import concurrent.futures
import urllib.parse

import desks


def test_a_link_works_once(desk):
    path = urllib.parse.urlsplit(desk.link()).path
    browser = desks.Browser(desk)
    assert browser.get(path).status == 303
    assert browser.get("/unlock").status == 200
    again = desks.Browser(desk)
    answer = again.get(path)
    assert answer.status == 403 and answer.header("Set-Cookie") is None
    assert "works once" in answer.text


def test_a_link_works_once_under_a_race(desk):
    path = urllib.parse.urlsplit(desk.link()).path
    with concurrent.futures.ThreadPoolExecutor(20) as pool:
        got = list(pool.map(lambda _: desks.Browser(desk).get(path), range(20)))
    assert sorted(answer.status for answer in got) == [303] + 19 * [403]
    assert sum(answer.header("Set-Cookie") is not None for answer in got) == 1


def test_a_link_is_256_random_bits_and_is_printed_nowhere_else(desk):
    links = [desk.link() for _ in range(5)]
    tokens = {urllib.parse.urlsplit(link).path.removeprefix("/enter/") for link in links}
    assert len(tokens) == 5 and all(len(token) == 64 for token in tokens)
    assert sum("/enter/" in line for line in desk.printed) == 5


def test_without_the_link_every_path_says_the_same(desk):
    """Whether a page, a case or a form exists is not told to who did not come by the link."""
    without = desks.Browser(desk)
    paths = ["/", "/queue", "/unlock", "/cases/C-000000", "/cases/C-000000/ask", "/nothing", "/journal"]
    answers = {path: without.get(path) for path in paths}
    assert {answer.status for answer in answers.values()} == {403}
    assert len({answer.body for answer in answers.values()}) == 1
    for path in ("/unlock", "/lock", "/language", "/cases/C-000000/ask"):
        assert without.post(path, {"officer": "leila", "passphrase": "x"}).status == 403, path


def test_a_guessed_or_stale_cookie_is_worth_nothing(desk):
    guessed = desks.Browser(desk)
    for cookie in ("", "0" * 64, "a" * 10_000, "../../x", "%00"):
        guessed.cookie = cookie
        assert guessed.get("/unlock").status == 403
