"""What can be told of the desk's sentences without reading them: a native reader must do the rest.

It reads the Swift files alone, so it needs neither a build nor a browser.
"""
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
WORDS = ROOT / "Sources/DeskServer/Words"
TEMPLATES = ROOT / "Sources/DeskPages/pages"
# Where all of them choose the language.
CHOICE = (ROOT / "Sources/DeskServer/Words/DeskMessage.swift").read_text()
LANGUAGES = ["english", "spanish", "french", "portuguese", "russian", "arabic"]
TRANSLATED = LANGUAGES[1:]
# Names that stand in Latin letters in every language.
NAMES = ["Enter", "Ctrl", "PGP", "PDF", "SHA", "UTC", "Esc", "leadKey", "CASEFILE", "USB", "JSON", "YAML", "wal", "shm"]
# What is typed as it is printed, in quotation marks or at the end: a command, a code, a name or the
# end of a file's name.
TYPED = re.compile(
    r"‘ief [^’]*’|\bief(?: --?[a-z-]+| [a-z]+)*|C-7K3F9Q|\.(?:ics|csv)\b"
    r"|\b(?:ar, fr|es, pt|asia|andes-2027|community-media|age1|BEGIN|AGE ENCRYPTED FILE|END)\b"
)

STRING = r'"((?:[^"\\]|\\.)*)"'
ARM = re.compile(r"case \.(\w+):\s*" + STRING + r"((?:\s*\+\s*" + STRING + r")*)")


def unescaped(text):
    text = re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda match: chr(int(match[1], 16)), text)
    return text.replace('\\"', '"').replace("\\\\", "\\")


def arms(body):
    """The texts of a switch by their cases."""
    texts = {}
    for match in ARM.finditer(body):
        parts = [match[2]] + re.findall(STRING, match[3])
        assert match[1] not in texts, match[1]
        texts[match[1]] = unescaped("".join(parts))
    return texts


def types():
    """Each group's cases and texts, as its enumeration and its extensions write them."""
    found = {}
    sources = {path: path.read_text() for path in sorted(WORDS.rglob("*.swift"))}
    for text in sources.values():
        for match in re.finditer(r"^enum (\w+): String, DeskMessage \{\n(.*?)^\}", text, re.M | re.S):
            name, body = match.groups()
            cases = [
                case.strip()
                for line in re.findall(r"^  case (\w+(?:,\s*\w+)*)$", body, re.M)
                for case in line.split(",")
            ]
            english = re.search(r"var english: String \{(.*)", body, re.S)
            found[name] = {
                "group": re.search(r'static let group = "(\w+)"', body)[1], "cases": cases,
                "english": arms(english[1] if english else ""), "text": body,
            }
    for text in sources.values():
        for match in re.finditer(r"^extension (\w+Message) \{\n  var (\w+): String \{(.*?)^\}", text, re.M | re.S):
            name, language, body = match.groups()
            if language in LANGUAGES:
                assert language not in found[name], (name, language)
                found[name][language] = arms(body)
    return found


TYPES = types()
PAIRS = [(name, language) for name in TYPES for language in LANGUAGES]
OTHERS = [(name, language) for name in TYPES for language in TRANSLATED]


def texts(name, language):
    """The texts of a group in a language, each with its English one."""
    own, english = TYPES[name].get(language, {}), TYPES[name]["english"]
    return [(case, own[case], english[case]) for case in TYPES[name]["cases"] if case in own and case in english]


class Template:
    """A text taken apart: names of placeholders, plural forms of each choice, and the words."""

    def __init__(self, text):
        self.names, self.choices, self.words, self.balanced = set(), [], "", True
        opened, word = [], ""
        for character in text:
            if character == "{":
                self.words, word = self.words + word, ""
                opened.append(None)
            elif character in "|}" and opened:
                if opened[-1] is None:
                    self.names.add(word)
                else:
                    self.words += word
                word = ""
                if character == "}":
                    opened.pop()
                elif opened[-1] is None:
                    opened[-1] = []
                    self.choices.append(opened[-1])
            elif character == "=" and opened and opened[-1] is not None:
                opened[-1].append(word)
                word = ""
            elif character == "}":
                self.balanced = False
            else:
                word += character
        self.words += word
        self.balanced = self.balanced and not opened


def plural_forms(language):
    name = language.capitalize()
    source = (ROOT / f"Sources/EmergencyFund/Messages/{name}/{name}.swift").read_text()
    return re.findall(r"\.(\w+)", re.search(r"var pluralForms: .*? \{ (.*?) \}", source)[1])


def test_finds_the_groups():
    assert len(TYPES) >= 12
    for name, group in TYPES.items():
        assert group["cases"], name
        assert len(set(group["cases"])) == len(group["cases"]), name


def test_registers_every_group():
    registered = re.findall(r"group\((\w+)\.self\)", (WORDS / "DeskWords.swift").read_text())
    assert sorted(registered) == sorted(TYPES)


@pytest.mark.parametrize("name,language", PAIRS)
def test_has_every_sentence(name, language):
    assert f".{language}: {language}" in CHOICE, "text(in:) does not choose the language"
    assert sorted(TYPES[name].get(language, {})) == sorted(TYPES[name]["cases"])


def test_templates_name_sentences_that_there_are():
    groups = {group["group"]: set(group["cases"]) for group in TYPES.values()}
    for path in sorted(TEMPLATES.glob("*.mustache")):
        for group, case in re.findall(r"\{\{[#^/]?w\.(\w+)\.(\w+)\}\}", path.read_text()):
            assert case in groups.get(group, set()), f"{path.name}: w.{group}.{case}"


def test_templates_leave_the_colon_behind_a_label_to_the_language():
    for path in sorted(TEMPLATES.glob("*.mustache")):
        assert not re.search(r"\}\}(?:</\w+>)?:", path.read_text()), f"{path.name}: write {{{{w.colon}}}}"


def test_every_sentence_is_on_a_page():
    templates = "".join(path.read_text() for path in TEMPLATES.glob("*.mustache"))
    screens = "".join(
        path.read_text() for path in (ROOT / "Sources/DeskServer").rglob("*.swift")
        if WORDS not in path.parents or path.name.startswith("DeskWords")
    )
    # Groups whose cases are found by the name of a value.
    named = set(re.findall(r"\b(\w+Message)\(", screens)) | {"DateMessage"}
    for name, group in TYPES.items():
        for case in group["cases"]:
            used = f"{{{{w.{group['group']}.{case}}}}}" in templates or re.search(rf"\.{case}\b", screens)
            assert used or name in named, f"{name}.{case} is on no page"


@pytest.mark.parametrize("name,language", PAIRS)
def test_is_on_one_line_and_tidy(name, language):
    for case, text, english in texts(name, language):
        assert text and "\n" not in text and "\t" not in text, case
        assert "  " not in text and text == text.strip(), case
        # Short names of months are abbreviations in some languages.
        assert text.endswith(".") == english.endswith(".") or name == "DateMessage", case
        assert text[-1] in "?؟" if english.endswith("?") else text[-1] not in "?؟", case
        assert not re.search(r"""["'`]|\.\.\.""", text), f"{case}: straight quotation marks or dots: {text}"


@pytest.mark.parametrize("name,language", OTHERS)
def test_fills_the_same_placeholders_as_english(name, language):
    for case, text, english in texts(name, language):
        own = Template(text)
        assert own.names == Template(english).names, case
        assert own.balanced, case


@pytest.mark.parametrize("name,language", OTHERS)
def test_gives_the_same_figures_as_english(name, language):
    def figures(text):
        return sorted(re.findall(r"[0-9]+", Template(text).words))

    for case, text, english in texts(name, language):
        assert set(figures(text)) == set(figures(english)), case


@pytest.mark.parametrize("name,language", PAIRS)
def test_gives_each_plural_form(name, language):
    forms = plural_forms(language)
    for case, text, _ in texts(name, language):
        for choice in Template(text).choices:
            assert sorted(choice) == sorted(forms), f"{case}: {choice}"


@pytest.mark.parametrize("name,language", OTHERS)
def test_leaves_nothing_in_english(name, language):
    for case, text, english in texts(name, language):
        if len(re.findall(r"\w+", Template(english).words)) > 3:
            assert text != english, case


# English writes months and days of the week with capitals, wherever they stand.
@pytest.mark.parametrize("name", [name for name in TYPES if name not in ["DateMessage", "WeekdayMessage"]])
def test_begins_like_a_sentence_where_english_does(name):
    def first(text):
        return next((c for c in Template(text).words if c.isalpha()), "")

    for language in ["spanish", "french", "portuguese", "russian"]:
        for case, text, english in texts(name, language):
            if english[0].isalpha() and (text[0].isalpha() or text[0] in "¿«"):
                assert first(text).isupper() == first(english).isupper(), (language, case, text)


@pytest.mark.parametrize("name", TYPES)
def test_keeps_to_the_marks_of_the_language(name):
    for case, text, _ in texts(name, "english"):
        assert not re.search(r"[«»\u00a0]", text), case
    for case, text, _ in texts(name, "spanish"):
        assert text.count("?") == text.count("¿") and text.count("!") == text.count("¡"), case
        assert not re.search(r"[“”‘]", without_typed(text)), case
    for case, text, _ in texts(name, "french"):
        assert not re.search(r"[^\u00a0][;:?!»](?!\d)|«[^\u00a0]|[“”‘]", without_typed(text)), f"{case}: {text}"
    for case, text, _ in texts(name, "portuguese"):
        assert not re.search(r"[«»]", text), case
    for case, text, _ in texts(name, "russian"):
        assert not re.search(r"[“”‘]", without_typed(text)), case
    for case, text, _ in texts(name, "arabic"):
        assert not re.search(r"[?,;“”‘٠-٩۰-۹]", without_typed(text)), f"{case}: {text}"


def without_typed(text):
    return TYPED.sub("", text)


@pytest.mark.parametrize("name,language", [(n, l) for n in TYPES for l in ["russian", "arabic"]])
def test_has_no_letters_of_another_script(name, language):
    for case, text, _ in texts(name, language):
        words = without_typed(Template(text).words)
        for known in NAMES:
            words = words.replace(known, "")
        assert not re.search(r"[A-Za-z]", words), f"{case}: {words}"
