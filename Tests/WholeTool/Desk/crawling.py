"""Every page of a desk that links lead to, without changing anything."""
import re
import urllib.parse

import desks


def kind(path):
    """What pages are of one kind: those that differ in the case or in the filters."""
    split = urllib.parse.urlsplit(path)
    names = sorted(set(name for name, _ in urllib.parse.parse_qsl(split.query, keep_blank_values=True)))
    return re.sub(r"C-[0-9A-Z]{6}", "C", split.path), tuple(names)


def crawl(browser, start=("/", "/queue", "/unlock"), cases=None, at_most=3):
    """The answers to every path that is linked, some of each kind; all about some cases."""
    waiting, seen, kinds, answers = list(start), set(), {}, {}
    for case in cases or ():
        waiting.append(f"/cases/{case}")
    while waiting:
        path = waiting.pop(0)
        if path in seen or not path.startswith("/") or path.startswith("//"):
            continue
        seen.add(path)
        about = re.search(r"C-[0-9A-Z]{6}", path)
        wanted = cases and about and about[0] in cases
        if not wanted:
            if kinds.get(kind(path), 0) >= at_most:
                continue
            kinds[kind(path)] = kinds.get(kind(path), 0) + 1
        answer = browser.get(path)
        answers[path] = answer
        if answer.location:
            waiting.append(answer.location)
        if (answer.header("Content-Type") or "").startswith("text/html"):
            for tag, attributes in desks.elements(answer.text):
                if tag in ("a", "form", "link", "script") and attributes.get("method") != "post":
                    target = attributes.get("href") or attributes.get("src") or attributes.get("action")
                    if target:
                        waiting.append(urllib.parse.urljoin(path, target).split("#")[0])
    return answers


def forms(browser, page):
    """The forms of a page: path, names of text fields with their values, names of all choices."""
    found = []
    for tag, attributes in desks.elements(page.text):
        if tag == "form":
            found.append((attributes.get("action") or "", attributes.get("method") or "get", {}))
        name = attributes.get("name")
        if name and found and tag in ("input", "textarea", "select", "button"):
            found[-1][2].setdefault(name, attributes.get("value") or "")
    return found
