#!/usr/bin/env python3
"""Writes invented applications of about 2 KB, one a line, to try simulations with.

    make_applications.py COUNT > past.ndjson

The same count gives the same bytes. Nobody in them exists.
"""
import json
import random
import sys

WORDS = ("radio river archive phone lawyer border market school witness letter office camera "
         "night valley harvest meeting court record station harbour").split()
CALLS = {
    "latin-america": (["PE", "BO", "CO", "MX"], {"PEN": 4.0, "USD": 1.1, "EUR": 1.0}),
    "asia": (["PH", "NP", "LK", "ID"], {"PHP": 64.0, "USD": 1.1, "EUR": 1.0}),
    "sub-saharan-africa": (["KE", "UG", "TZ", "CD"], {"KES": 147.0, "USD": 1.1, "EUR": 1.0}),
}
GROUPS = ["women", "feminist", "lgbtqia", "land-and-environment", "journalists", "students"]
CATEGORIES = ["replacement", "secure-equipment", "urgent-response", "physical-security", "travel"]
INCIDENTS = ["dev.stolen", "dev.confiscated", "acct.compromise", "abuse.threat", "cyber.dos"]


def text(draw, count):
    return " ".join(draw.choice(WORDS) for _ in range(count)).capitalize() + "."


def day(draw, year, months):
    return f"{year}-{draw.choice(months):02}-{draw.randint(1, 28):02}"


def application(number):
    draw = random.Random(number)
    call = draw.choice(list(CALLS))
    countries, currencies = CALLS[call]
    currency = draw.choice(list(currencies))
    incidents = [
        {"id": f"i{index}", "type": draw.choice(INCIDENTS), "occurredOn": day(draw, 2026, [1, 2]),
         "ongoing": draw.random() < 0.3, "harm": draw.choice(["limited", "serious", "severe"]),
         "description": text(draw, 45)} for index in range(draw.randint(1, 3))]
    items = [
        {"id": f"b{index}", "category": draw.choice(CATEGORIES), "description": text(draw, 5),
         "quantity": draw.randint(1, 4),
         "unitCost": round(draw.uniform(100, 2400) * currencies[currency], 2),
         "respondsTo": [draw.choice(incidents)["id"]]} for index in range(draw.randint(1, 5))]
    return {
        "format": "ief-application/1", "id": f"P-{number:07}", "call": call,
        "receivedAt": day(draw, 2026, [2, 3]) + "T10:00:00Z", "language": "en",
        "applicant": {
            "type": draw.choice(["individual", "collective", "organisation"]),
            "name": "Invented " + text(draw, 2), "country": draw.choice(countries),
            "targetGroups": draw.sample(GROUPS, 2), "work": text(draw, 40), "languages": ["en"],
            "references": [{"name": "Invented " + text(draw, 2), "independent": True}
                           for _ in range(draw.choice([1, 2, 2, 2, 3]))],
            "previousGrants": []},
        "project": {"title": text(draw, 6), "goal": text(draw, 25),
                    "startsOn": day(draw, 2026, [3, 4]), "endsOn": day(draw, 2026, [5, 6, 7, 8])},
        "incidents": incidents,
        "budget": {"currency": currency, "items": items, "otherFunding": []},
    }


if __name__ == "__main__":
    for number in range(1, int(sys.argv[1]) + 1):
        print(json.dumps(application(number), separators=(",", ":")))
