"""The templates: every value is escaped, nothing runs in a page but the desk's own script, and no word is missing."""
import re

import pytest

import desks

PAGES = desks.ROOT / "Sources/DeskPages/pages"
WORDS = desks.ROOT / "Sources/DeskServer/Words"
TEMPLATES = sorted(PAGES.glob("*.mustache"))


def groups():
    """The names of all sentences by their groups, as the Swift sources declare them."""
    found = {}
    for path in sorted(WORDS.rglob("*.swift")):
        # A file may hold several groups.
        for part in re.split(r"\nenum ", path.read_text(encoding="utf-8"))[1:]:
            group = re.search(r'static let group = "(\w+)"', part)
            if not group:
                continue
            declared = re.sub(r"//.*", "", part[:part.index("var english: String")])
            # A raw value is no name; a list goes on on lines that are indented further.
            lists = re.findall(r"^  case ((?:[^\n]|\n {4,})*)", re.sub(r'=\s*"[^"]*"', "", declared), re.MULTILINE)
            names = re.findall(r"\w+", " ".join(lists))
            found.setdefault(group[1], set()).update(names)
    return found


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_no_template_leaves_a_value_unescaped(template):
    text = template.read_text(encoding="utf-8")
    assert "{{{" not in text and not re.search(r"\{\{\s*&", text)
    # Nor may it choose another escaping, or other delimiters.
    assert not re.search(r"\{\{\s*[%=]", text)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_values_stand_in_text_or_quoted_attributes_only(template):
    text = template.read_text(encoding="utf-8")
    assert not re.search(r"<(script|style)\b(?![^>]*\bsrc=)", text), "script or style in the page"
    for tag in re.findall(r"<[a-z][^<>]*>", re.sub(r"\{\{>\s*\w+\}\}", "", text)):
        bare = re.sub(r'"[^"]*"', '""', tag)
        # Outside of quotation marks only conditions, which write no value.
        assert not re.search(r"\{\{(?![#^/])", bare), tag
        assert not re.search(r"\s(on\w+|style)\s*=", bare), tag
        for name, value in re.findall(r'([\w-]+)="([^"]*)"', tag):
            if "{{" in value and name in ("href", "src", "action", "formaction"):
                assert re.match(r"(/|#|otpauth:|\{\{(base|path|\w+Path|action)\}\})", value), tag


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_every_word_of_a_template_exists(template):
    known = groups()
    for group, name in re.findall(r"\{\{w\.(\w+)\.(\w+)\}\}", template.read_text(encoding="utf-8")):
        assert name in known.get(group, ()), f"w.{group}.{name}"


def test_words_are_found_in_the_sources():
    known = groups()
    assert {"frame", "queue", "sheet", "form"} <= set(known) and "lock" in known["frame"]
    assert sum(map(len, known.values())) > 200


def test_style_and_script_load_nothing_from_elsewhere():
    for name in ("desk.css", "desk.js", "desk.svg"):
        text = (PAGES / name).read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|//[a-z]|@import|url\(|data:", re.sub(r"^\s*//.*$", "", text, flags=re.M)), name
        assert not re.search(r"\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function)\b", text), name
    assert len((PAGES / "desk.js").read_bytes()) <= 10_240
