"""Applications that grow in one dimension: each function gives the bytes for a size from 0 to 1.

At 1 they are at a limit: of the file, 4 MiB, or of a list. Those named in SEEN are those whose
growth every command must take; the others are read by two commands only.
"""
import itertools
import json

ROOM = (4 << 20) - 4096
MARKS = [chr(code) for code in range(0x300, 0x314)]


def base():
    return {
        "format": "ief-application/2", "id": "X-1", "call": "latin-america",
        "receivedAt": "2026-03-02",
        "applicant": {
            "type": "individual", "name": "name", "country": "BR",
            "targetGroups": ["land-and-environment"], "references": [{}, {}],
            "previousGrants": []},
        "project": {"startsOn": "2026-03-16", "endsOn": "2026-06-30"},
        "incidents": [{"id": "i1", "type": "dev.stolen", "occurredOn": "2026-02-22"}],
        "budget": {"currency": "BRL", "items": [item("c1", ["i1"])], "otherFunding": []}}


def item(name, answers):
    return {"id": name, "category": "replacement", "quantity": 1, "unitCost": 10,
            "respondsTo": answers}


def written(document):
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()


def changed(**changes):
    document = base()
    for path, value in changes.items():
        place, *keys = [document, *path.split("__")]
        for key in keys[:-1]:
            place = place[key]
        place[keys[-1]] = value
    return written(document)


def filled(before, one, between, after, size):
    """As many of one text as there is room for."""
    count = max(1, int(ROOM * size) // (len(one.encode()) + len(between)))
    return (before + between.join([one] * count) + after).encode()


def numbered(one, size, room=ROOM):
    texts, length, number = [], 0, 0
    while length < room * size:
        texts.append(one % number)
        length += len(texts[-1].encode()) + 1
        number += 1
    return ",".join(texts)


def linked(size, first, second, most=480, incidents=1000):
    """Costs of which each refers to a thousand ids, which are `second`; incidents are `first`."""
    document = base()
    document["incidents"] = [
        {"id": name, "type": "acct.attempt", "occurredOn": "2026-02-22"}
        for name in itertools.islice(first(), int(incidents * size))]
    refs = list(itertools.islice(second(), 1000))
    document["budget"]["items"] = [
        item(f"c{number}", refs) for number in range(max(1, int(most * size)))]
    return written(document)


def plain(letter):
    return lambda: (f"{letter}{number:04}" for number in itertools.count())


def marked(letter):
    return lambda: (letter + "".join(tail) for tail in itertools.product(MARKS, repeat=3))


HEAD = '{"format":"ief-application/2","call":"latin-america",'

SEEN = {
    "incidents": lambda size: changed(incidents=[
        {"id": f"i{number}", "type": "dev.stolen", "occurredOn": "2026-02-22"}
        for number in range(int(1_000 * size))]),
    "items": lambda size: changed(budget__items=[
        item(f"c{number}", ["i1"]) for number in range(int(10_000 * size))]),
    "items without a link": lambda size: changed(budget__items=[
        item(f"c{number}", []) for number in range(int(10_000 * size))]),
    "links to nothing": lambda size: linked(size, plain("a"), plain("b")),
    "links that fit no category": lambda size: linked(size, plain("a"), plain("a")),
    "links that look alike": lambda size: linked(size, marked("a"), marked("b"), 380),
}

APPLICATIONS = {
    "other funding": lambda size: changed(budget__otherFunding=[
        {"source": "s", "amount": 1, "status": "received"} for _ in range(int(1000 * size))]),
    "references": lambda size: changed(applicant__references=[
        {"name": f"n{number}"} for number in range(int(1000 * size))]),
    "previous grants": lambda size: changed(applicant__previousGrants=[
        {"fund": "ief", "awardedOn": "2020-01-01"} for _ in range(int(1000 * size))]),
    "target groups": lambda size: changed(applicant__targetGroups=[
        f"group-{number}" for number in range(int(10_000 * size))]),
    "excluded purposes": lambda size: changed(project__exclusions=[
        f"purpose-{number}" for number in range(int(10_000 * size))]),
    "unknown categories": lambda size: changed(budget__items=[
        dict(item(f"c{number}", ["i1"]), category=f"replacemen-{number}")
        for number in range(int(10_000 * size))]),
    "public work": lambda size: changed(applicant__publicWork=[
        {"link": f"l{number}", "what": "w"} for number in range(int(1000 * size))]),
    "other support": lambda size: changed(otherSupport=[
        {"organisation": f"o{number}", "result": "r"} for number in range(int(1000 * size))]),
    "consents": lambda size: changed(consents={
        "referTo": [f"r{number}" for number in range(int(1000 * size))],
        "neverShareWith": [f"n{number}" for number in range(int(1000 * size))]}),
    "identities": lambda size: changed(statistics={"identities": ["displaced"] * int(100 * size)}),
    "keys of the second version in the first": lambda size: changed(
        format="ief-application/1", applicant__references=[
            {"relation": "r", "informed": True} for _ in range(int(1000 * size))]),
    "documents": lambda size: changed(documents=[
        {"name": f"n{number}", "kind": "registration"} for number in range(int(1000 * size))]),
    "long text": lambda size: changed(applicant__work="é" * int(ROOM / 2 * size)),
    "long id": lambda size: changed(id="e\u0301" * int(ROOM / 3 * size)),
    "long code": lambda size: changed(applicant__type="x" * int(ROOM * size)),
    "long number": lambda size: changed(budget__requested=0).replace(
        b'"requested":0', b'"requested":1.' + b"0" * int(ROOM * size)),
    "escapes": lambda size: filled(HEAD + '"id":"', "\\u00e9\\n", "", '"}', size),
    "unknown keys": lambda size: (HEAD + numbered('"k%d":1', size) + "}").encode(),
    "unknown keys of an item": lambda size: (
        HEAD + '"budget":{"items":[{' + numbered('"unitCots%d":1', size) + "}]}}").encode(),
    "a key repeated at the end": lambda size: (
        HEAD + numbered('"k%d":1', size) + ',"k0":1}').encode(),
    "keys that look alike": lambda size: (
        HEAD + ",".join(f'"{name}":1' for name in itertools.islice(
            marked("k")(), int(8_000 * size))) + "}").encode(),
    "wrong values": lambda size: changed(budget__items=[
        {"id": 1, "category": "Equipment", "quantity": "x", "unitCost": [], "respondsTo": {}}
        for _ in range(int(10_000 * size))]),
    "nested lists": lambda size: filled(
        HEAD + '"id":[', "[" * 60 + "]" * 60, ",", "]}", size),
    "white space": lambda size: filled(HEAD, "\n ", "", '"id":"x"}', size),
    "cut off": lambda size: filled(HEAD + '"id":"', "x", "", "", size),
}

YAML_HEAD = "format: ief-application/1\ncall: latin-america\n"

YAML = {
    "comments": lambda size: filled("", "# note", "\n", "\n" + YAML_HEAD, size),
    "directives": lambda size: filled(
        "", "%TAG !e! tag:example.org,2000:", "\n", "\n---\n" + YAML_HEAD, size),
    "directives after the end": lambda size: filled(
        YAML_HEAD + "...\n", "%TAG !e! tag:example.org,2000:", "\n", "\n---\na", size),
    "plain lines": lambda size: filled(YAML_HEAD + "id: x", "y", "\n  ", "\n", size),
    "quoted lines": lambda size: filled(YAML_HEAD + "id: \"x", "y\\n", "\n  ", "\"\n", size),
    "folded text": lambda size: filled(YAML_HEAD + "id: >\n  x", "y z", "\n  ", "\n", size),
    "indented text": lambda size: filled(YAML_HEAD + "id: |\n  x", " " * 99, "\n  ", "\n", size),
    "flow lists": lambda size: filled(
        YAML_HEAD + "id: [", "[" * 60 + "]" * 60, ",\n ", "]\n", size),
    "flow mappings": lambda size: filled(YAML_HEAD + "id: {", "a b c", ",\n ", "}\n", size),
    "unknown keys": lambda size: (
        YAML_HEAD + numbered("k%d: 1", size).replace(",", "\n") + "\n").encode(),
    "explicit keys": lambda size: (
        YAML_HEAD + numbered("? k%d", size).replace(",", "\n") + "\n").encode(),
    "items": lambda size: (
        YAML_HEAD + "budget:\n  items:\n" + "".join(
            f"    - id: c{number}\n      respondsTo: [i1]\n"
            for number in range(int(10_000 * size)))).encode(),
    "a long line": lambda size: filled(YAML_HEAD + "id: ", "word", " ", "\n", size),
    "deep indentation": lambda size: filled(
        YAML_HEAD + "id:\n",
        "\n".join(" " * depth + "- " for depth in range(1, 60)) + "x", "\n", "\n", size),
    "anchors": lambda size: filled(YAML_HEAD + "id: [", "&a x", ", ", "]\n", size),
}
