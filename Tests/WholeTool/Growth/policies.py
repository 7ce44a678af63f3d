"""Policies, teams, calendars, rates and problems that grow in one dimension, from size 0 to 1."""
import datetime
import json

from applications import ROOM, filled, numbered, written


def fund(**changes):
    """A fund's policy with a requirement of each kind that looks at many values."""
    document = {
        "format": "ief-policy/1", "id": "ief", "currency": "EUR", "title": {"en": "Fund"},
        "languages": ["en"],
        "sources": {"page": {"title": "Page", "readOn": "2026-01-01"}},
        "groups": [{"id": "group", "title": {"en": "Group"}}],
        "promise": {"days": 14, "counting": "calendar", "source": "page"},
        "requirements": [
            {"kind": "target-group", "groups": ["group"], "source": "page"},
            {"kind": "country", "countries": ["BR"], "source": "page"},
            {"kind": "item-answers-incident", "source": "page"},
            {"kind": "maximum", "amount": 10000, "source": "page"},
            {"kind": "references", "minimum": 2, "source": "page"},
            {"kind": "positive-amounts", "source": "page"}]}
    document.update(changes)
    return written(document)


def requirements(more):
    document = json.loads(fund())
    return fund(requirements=document["requirements"] + more)


def day(number):
    return str(datetime.date(2000, 1, 1) + datetime.timedelta(days=number))


def dated(value, count):
    return [dict(value, **({"from": day(number)} if number else {})) for number in range(count)]


def groups(count, levels):
    return [
        dict({"id": f"g{number}", "title": {"en": "t"}},
             **({"broader": f"g{number - 1}"} if number % levels else {}))
        for number in range(count)] + [{"id": "group", "title": {"en": "Group"}}]


def layers(count):
    files = {"fund.json": fund()}
    for number in range(count):
        files[f"l{number}.json"] = written({
            "format": "ief-policy/1", "id": f"l{number}", "title": {"en": "x"},
            "extends": f"l{number - 1}" if number else "ief"})
    return files


POLICIES = {
    "requirements": lambda size: requirements([
        {"id": f"j{number}", "kind": "judgement", "question": {"en": "q?"}, "source": "page"}
        for number in range(int(9_990 * size))]),
    "dates of a value": lambda size: fund(promise=dated(
        {"days": 14, "counting": "calendar", "source": "page"}, int(2_000 * size))),
    "dates of a requirement": lambda size: requirements(dated(
        {"id": "least", "kind": "minimum", "amount": 100, "source": "page"}, int(2_000 * size))),
    "groups": lambda size: fund(groups=groups(int(999 * size), 1)),
    "groups in chains": lambda size: fund(groups=groups(int(999 * size), 16)),
    "too many linked groups": lambda size: fund(groups=groups(int(999 * size), 999)),
    "wanted groups": lambda size: fund(
        groups=groups(int(999 * size), 16),
        requirements=[{"kind": "target-group", "source": "page",
                       "groups": [f"g{number}" for number in range(int(999 * size))]}]),
    "sources": lambda size: fund(sources={
        **{f"s{number}": {"title": "t", "readOn": "2026-01-01"}
           for number in range(int(999 * size))},
        "page": {"title": "Page", "readOn": "2026-01-01"}}),
    "countries": lambda size: requirements([
        {"id": "more", "kind": "country", "countries": ["BR"] * int(10_000 * size)}]),
    "country lists": lambda size: fund(countryLists={
        f"c{number}": ["BR"] * 99 for number in range(int(1_000 * size))}),
    "languages": lambda size: fund(title={
        f"en-a{number:05}": "t" for number in range(int(100_000 * size))}),
    "holidays": lambda size: fund(promise={
        "days": 10, "counting": "working", "source": "page",
        "holidays": {"years": [2026], "days": [day(9_500 + number % 365) for number in range(
            int(10_000 * size))]}}),
    "misspelt sources": lambda size: requirements([
        {"id": f"j{number}", "kind": "judgement", "question": {"en": "q?"},
         "source": "page-of-the-fund-about-the-announcement-of-this-year"[:50] + str(number)}
        for number in range(int(10_000 * size))]),
    "requirements of no layer": lambda size: requirements([
        {"id": f"judgement-of-the-board-number-{number}"} for number in range(
            int(10_000 * size))]),
    "unknown keys": lambda size: (
        fund()[:-1].decode() + "," + numbered('"k%d":1', size) + "}").encode(),
    "long text": lambda size: fund(title={"en": "x " * int(ROOM / 2 * size)}),
}


def team(**changes):
    officers = [
        {"id": "ana", "roles": ["officer"], "languages": ["pt", "en"],
         "hours": {"monday": 5, "tuesday": 5}},
        {"id": "kay", "roles": ["lead"], "languages": ["pt", "en"], "hours": {"monday": 5}}]
    officers[0].update(changes.pop("ana", {}))
    more = changes.pop("more", [])
    return written({"format": "ief-team/1", "officers": officers + more, **changes})


TEAMS = {
    "officers": lambda size: team(more=[
        {"id": f"o{number}", "roles": ["officer"], "languages": ["pt"], "hours": {"monday": 1}}
        for number in range(int(1_000 * size))]),
    "absences": lambda size: team(ana={"absences": [
        {"from": day(number), "to": day(number)} for number in range(int(10_000 * size))]}),
    "conflicts": lambda size: team(ana={"conflicts": [
        {"reference": f"name {number}"} for number in range(int(10_000 * size))]}),
    "regions": lambda size: team(ana={"regions": [
        f"r{number}" for number in range(int(10_000 * size))]}),
    "languages": lambda size: team(ana={"languages": [
        f"en-a{number:04}" for number in range(int(100 * size))]}),
    "holidays": lambda size: team(holidays=[
        day(number) for number in range(int(10_000 * size))]),
    "unknown keys": lambda size: (
        team()[:-1].decode() + "," + numbered('"k%d":1', size) + "}").encode(),
}

EVENT = ("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260403\r\nDTEND;VALUE=DATE:%s\r\n"
         "SUMMARY:Good Friday\r\nEND:VEVENT")

CALENDARS = {
    "events": lambda size: filled(
        "BEGIN:VCALENDAR\r\n", EVENT % "20260404", "\r\n", "\r\nEND:VCALENDAR\r\n", size),
    "long events": lambda size: filled(
        "BEGIN:VCALENDAR\r\n", EVENT % "20260501", "\r\n", "\r\nEND:VCALENDAR\r\n", size),
    "folded lines": lambda size: filled(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260403\r\nSUMMARY:x", "y", "\r\n ",
        "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", size),
    "combining marks": lambda size: filled(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260403\r\nSUMMARY:x", "\u0301", "",
        "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", size),
    "broken events": lambda size: filled(
        "BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\nDTSTART:x\r\nEND:VEVENT", "\r\n",
        "\r\nEND:VCALENDAR\r\n", size),
}

RATES = {
    "periods": lambda size: written({"format": "ief-rates/1", "base": "EUR", "periods": [
        {"from": day(number), "eurPerUnit": {"BRL": "0.16", "USD": "0.875"}}
        for number in range(int(1_000 * size))]}),
    "unknown currencies": lambda size: (
        '{"format":"ief-rates/1","base":"EUR","eurPerUnit":{' + numbered('"K%d":"1"', size)
        + "}}").encode(),
    "long rate": lambda size: (
        '{"format":"ief-rates/1","eurPerUnit":{"BRL":"0.' + "1" * int(ROOM * size)
        + '"}}').encode(),
}
