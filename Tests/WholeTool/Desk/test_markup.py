"""Markup in every text that somebody else wrote: nothing of it may become part of a page."""
import html
import json
import re

import pytest

import crawling
import desks

# Everything that a text could try. Where one of it took effect, an element or an attribute named hx7 would appear.
ATTACKS = [
    "<hx7 hx7=1>", "\"><hx7 hx7='2' onerror=hx7()>", "'><hx7 hx7>", "</p></title></textarea></style></script><hx7>",
    "<script>hx7()</script>", "<!--<hx7>-->", "<![CDATA[<hx7>]]>", "&lt;hx7&gt; &#60;hx7&#62;",
    # One character with what stands around it, to whoever counts as people do.
    "\u0600<hx7 hx7=3>", "\u06dd<hx7>", "\U000110bd<hx7>", "<\u0301hx7>", "\"\u0301 hx7=4 x=\"\u200d hx7=5",
    "'\u0301 hx7=6", "\"\ufe0f autofocus hx7=7", "&\u0301#60;hx7&\u0301#62;", "\r<hx7\r\nhx7=8\r>",
    "{{w.frame.desk}} {{{w}}} {{&w}} {{#w}}hx7{{/w}} {{>head}} {{=<% %>=}} {{% CONTENT_TYPE:TEXT}}",
    "\u202ehx7 desrever\u202c\u2066isolated\u2069\u202d\u2067 never closed", "javascript:hx7()", "\\u003chx7\\u003e",
    "<a href=javascript:hx7()>x</a>", "`hx7` ${hx7} %3Chx7%3E",
]
ATTACK = " ".join(ATTACKS)

# Attributes that may say what somebody typed, always in quotation marks.
SHOWING = {"value", "aria-label", "title", "alt", "lang", "placeholder", "data-draft"}


def assert_harmless(page, where):
    """No element and no attribute of a page comes from a text."""
    text = page.text
    assert "\0" not in text
    for tag, attributes in desks.elements(text):
        assert "hx7" not in tag, (where, tag)
        assert tag not in ("iframe", "object", "embed", "base"), (where, tag)
        if tag == "img":
            assert attributes["src"] == "/assets/desk.svg", (where, attributes)
        if tag == "script":
            assert attributes == {"src": "/assets/desk.js", "defer": None}, (where, attributes)
        for name, value in attributes.items():
            assert "hx7" not in name and not name.startswith("on") and name not in ("style", "srcdoc"), (
                where, tag, name)
            if value and "hx7" in value:
                assert name in SHOWING, (where, tag, name, value)
            if value and name in ("href", "action", "src", "formaction"):
                assert re.match(r"(/(?!/)|#)", value), (where, tag, name, value)
    # The templates in the text were not run: each stands there as it was written.
    assert "{{=<% %>=}}" not in text or "{{&amp;w}}" in text


def application(sample, attack, identity):
    """A sample with a text in every field that takes one."""
    built = json.loads((desks.ROOT / "Samples/applications" / sample).read_text(encoding="utf-8"))
    built["id"] = identity
    applicant, project = built["applicant"], built["project"]
    applicant["name"] = applicant["work"] = attack
    applicant["references"] = [
        {"name": attack, "organisation": attack, "contact": attack, "independent": True, "relation": attack}
        for _ in range(2)]
    applicant["role"] = attack
    applicant["publicWork"] = [{"link": f"javascript:hx7() {attack}", "what": attack}]
    applicant["contact"] = {"channel": "signal", "address": attack, "language": "en", "safeTimes": attack,
                            "doNot": attack}
    for name in ("title", "goal", "measuresTaken", "alternatives", "expectedResult"):
        project[name] = attack
    built["onBehalfOf"] = {"relationship": attack, "consent": True, "why": attack}
    built["otherSupport"] = [{"organisation": attack, "kind": attack, "result": attack}]
    built["payment"] = {"route": "cash", "risk": attack}
    built["consents"] = {"referTo": [attack], "neverShareWith": [attack]}
    built["declarations"] = {"truth": True, "privacyNotice": attack}
    for incident in built["incidents"]:
        for name in ("description", "narrative", "means", "attributedTo", "effects", "platform", "link"):
            incident[name] = attack
        incident["reports"] = [{"reportedOn": incident.get("occurredOn"), "to": attack, "result": attack,
                                "reference": attack}]
    for item in built["budget"]["items"]:
        item["description"] = attack
    built["budget"]["otherFunding"] = [
        {"source": attack, "amount": 10, "currency": "EUR", "status": "applied", "samePurpose": False}]
    built["documents"] = [{"name": attack, "kind": "quote", "sha256": "0" * 64}]
    return built


def receive(desk, built):
    """Takes an application in by the command line; returns the code of its case."""
    (desk.folder / "hostile.json").write_text(json.dumps(built), encoding="utf-8")
    for code in (0, 1, 2):
        try:
            said = desk.ief("case", "receive", "hostile.json", "--again", officer="leila", code=code)
        except AssertionError as problem:
            error = problem
            continue
        return re.search(r"\bC-[0-9A-Z]{6}\b", said)[0]
    raise error


@pytest.fixture(scope="module")
def hostile(sample, tmp_path_factory):
    """A desk with a case in which every text attacks, also those that officers typed."""
    desk = desks.Desk(desks.copied(sample, tmp_path_factory.mktemp("hostile") / "desk"))
    desk.case = receive(desk, application("harassment-of-a-reporter-after-a-story.en.json", ATTACK, f"T-1 {ATTACK}"))
    # The same applicant once more, so that there are hints.
    desk.other = receive(desk, application("harassment-of-a-reporter-after-a-story.en.json", ATTACK + ".", "T-2"))
    desk.lead = desk.officer("leila")
    yield desk
    desk.close()


def test_no_text_of_an_application_becomes_markup(hostile):
    answers = crawling.crawl(hostile.lead, cases=[hostile.case, hostile.other])
    shown = 0
    for path, answer in answers.items():
        assert answer.status < 500, path
        if (answer.header("Content-Type") or "").startswith("text/html"):
            assert_harmless(answer, path)
            shown += html.unescape(answer.text).count("onerror=hx7()")
    assert f"/cases/{hostile.case}" in answers
    assert shown > 30, "the texts are not shown at all"


def test_every_attack_is_shown_as_it_was_written(hostile):
    page = hostile.lead.get(f"/cases/{hostile.case}")
    text = html.unescape(re.sub(r"<[^>]*>", "", page.text))
    for attack in ATTACKS:
        assert attack.replace("\r\n", "\n").split("\r")[0].split("\n")[0].strip() in text.replace("\r", ""), attack


def test_nothing_that_an_officer_types_becomes_markup(hostile):
    """Every form of a case, filled with attacks: shown again, kept as a draft, and recorded."""
    case = hostile.case
    sheet = hostile.lead.get(f"/cases/{case}")
    paths = [attributes["href"] for tag, attributes in desks.elements(sheet.text)
             if tag == "a" and (attributes.get("href") or "").startswith(f"/cases/{case}/")]
    assert len(paths) >= 5
    filled = 0
    for path in paths:
        page = hostile.lead.get(path)
        assert_harmless(page, path)
        for action, method, fields in crawling.forms(hostile.lead, page):
            if method != "post" or not action.startswith(f"/cases/{case}/"):
                continue
            filled += 1
            typed = {name: ATTACK for name in fields if name not in ("events", "discard")}
            # What asks for a key keeps no draft.
            if "data-draft=" in page.text:
                assert hostile.lead.post(f"/cases/{case}/drafts/{action.rsplit('/', 1)[1]}", typed).status == 200
                assert_harmless(hostile.lead.get(path), f"draft of {path}")
            # A wrong number of events: the whole form comes back.
            again = hostile.lead.post(action, {"events": "99", **typed})
            assert again.status in (409, 422, 303), (action, again.status)
            assert_harmless(again, f"sent {path}")
    assert filled >= 5


def test_recorded_texts_of_officers_become_no_markup(hostile):
    case = hostile.case
    for path, form in [("ask", {"text": ATTACK}), ("endorse", {"voucher": ATTACK, "note": ATTACK}),
                       ("reference", {"reference": "1", "result": "doubtful", "note": ATTACK})]:
        answer = hostile.lead.fill(f"/cases/{case}/{path}", form)
        assert answer.status == 303, (path, answer.text)
    answers = crawling.crawl(hostile.lead, cases=[case])
    for path, answer in answers.items():
        if (answer.header("Content-Type") or "").startswith("text/html"):
            assert_harmless(answer, path)
    assert html.unescape(answers[f"/cases/{case}"].text).count("onerror=hx7()") > 20


def test_no_part_of_an_address_becomes_markup(hostile):
    from urllib.parse import quote
    attack = quote(ATTACK)
    for path in (f"/queue?call={attack}&region={attack}&state={attack}&due-within={attack}&changed-since={attack}",
                 f"/queue?{attack}={attack}", f"/cases/{attack}", f"/cases/{attack}/ask", f"/{attack}",
                 f"/unlock?next={attack}", f"/enter/{attack}", f"/assets/{attack}"):
        answer = hostile.lead.get(path)
        assert answer.status < 500
        assert_harmless(answer, path)


def test_nothing_that_is_typed_before_unlocking_becomes_markup(hostile):
    browser = hostile.browser()
    for files in ((), [("keyFile", ATTACK.replace('"', "%22").replace("\r", "").replace("\n", ""), b"no key")]):
        answer = browser.post("/unlock", {"officer": ATTACK, "next": f"/{ATTACK}", "kept": ATTACK,
                                          **({} if files else {"passphrase": ""})}, files=files)
        assert answer.status in (422, 429)
        assert_harmless(answer, "unlock")
    assert_harmless(browser.get(f"/unlock?next={'%22%3E%3Chx7%3E'}"), "next")


def test_a_megabyte_in_a_field_is_shown_and_breaks_nothing(desk):
    """In every field, as far as an application may be large; and a megabyte in a single one."""
    built = application("harassment-of-a-reporter-after-a-story.en.json", "<hx7>" + "o" * 40_000, "T-3")
    lead = desk.officer("leila")
    for attempt, change in enumerate((None, "<hx7> " + "long " * 200_000)):
        if change:
            built["id"] = f"T-{attempt + 4}"
            built["incidents"][0]["description"] = change
        case = receive(desk, built)
        page = lead.get(f"/cases/{case}")
        assert page.status == 200 and len(page.body) > 500_000
        assert_harmless(page, case)
        assert lead.get("/queue").status == 200
    assert desk.process.poll() is None
    assert desk.resident() < 400, desk.resident()
