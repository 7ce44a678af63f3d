#!/usr/bin/env python3
"""Makes the screening vectors: applications, what each rule says of them, and the calls as policies.

    make_screening_vectors.py                 # writes screening/ beside this file
    make_screening_vectors.py --judge A.ndjson  # only prints the verdicts on other applications

The verdicts come from this file alone: a slow and plain second reading of the rules in the standard
library's `fractions` and `datetime`, which shares nothing with the Swift code that it is compared
with. People, organisations and rates are invented.

Files in screening/: `applications.ndjson`, `verdicts.ndjson` (line by line), `rates.json`, and a
policy for each call. The same Python gives the same bytes: only `random.Random(text).random()` is
drawn from, one generator for each application.
"""
import argparse
import datetime
import json
import os
import random
import sys
from fractions import Fraction

COUNT = 400

# EUR for one unit; invented round figures, in which exact half cents can be reached.
RATES = {
    "EUR": "1", "USD": "0.875", "PEN": "0.25", "COP": "0.000225", "MXN": "0.05", "GTQ": "0.1175",
    "BRL": "0.1625", "KES": "0.0068", "UGX": "0.000245", "XAF": "0.0015245", "NGN": "0.00058",
    "PHP": "0.0155", "INR": "0.0102", "KGS": "0.0101", "BDT": "0.0074", "TND": "0.3125",
    "LBP": "0.00000975", "JOD": "1.24", "UAH": "0.0205", "GEL": "0.32", "MDL": "0.0505",
    "BYN": "0.28",
}

# A call is its days, groups, countries, types of applicant and cost categories.
CALLS = {
    "latin-america": (
        ("2025-11-01", "2026-10-31"), "women journalists indigenous-peoples land-defenders lgbti",
        "AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE",
        "individual collective organisation",
        "replacement relocation legal medical digital-security physical-security psychosocial"),
    "africa": (
        ("2027-09-01", "2028-08-31"),
        "women journalists lawyers election-observers lgbti land-defenders",
        "BF BI CD CM ET GA GH GN KE MG ML MZ NE NG RW SN SS TD TZ UG ZM ZW",
        "individual organisation",
        "replacement relocation legal medical digital-security transport"),
    "asia": (
        ("2025-07-01", "2026-06-30"), "journalists labour-rights minorities women students",
        "AF BD ID IN KG KH KZ LA LK MM MY NP PH PK TH TJ UZ VN", "individual collective",
        "replacement relocation legal digital-security communication psychosocial"),
    "mena": (
        ("2023-10-15", "2024-12-31"), "women journalists lawyers refugees artists",
        "AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SY TN YE", "individual collective",
        "replacement relocation legal medical digital-security communication family-support"),
    "eastern-europe": (
        ("2025-03-01", "2026-02-28"),
        "journalists lawyers lgbti prisoners-families minorities environment",
        "AM AZ BY GE MD RU UA", "individual organisation",
        "replacement relocation legal medical digital-security rent"),
}
FUND = "ief"
DEVICE_TYPES = ["dev.confiscated", "dev.stolen", "dev.lost"]
OTHER_TYPES = ["acct.compromise", "abuse.threat", "surv.tracking", "expo.doxxing", "conn.blocking"]
HARM_POINTS = {"limited": 5, "serious": 15, "severe": 24, "lifeThreatening": 30}
MAXIMUM = Fraction(10_000)
INCIDENT_DAYS, WINDOW_MONTHS, REPEAT_MONTHS, REFERENCES = 90, 4, 12, 2


# --- the calls as policies ---------------------------------------------------------------------

def policy(call):
    """The call as an `ief-policy/1` document with the thirteen rules in their order."""
    (opens, closes), groups, countries, types, categories = CALLS[call]
    requirements = [
        {"id": "call-open", "kind": "call-window", "opensOn": opens, "closesOn": closes},
        {"id": "target-group", "kind": "target-group", "groups": groups.split()},
        {"id": "country", "kind": "country", "countries": countries.split()},
        {"id": "applicant-type", "kind": "applicant-type", "accepts": types.split()},
        {"id": "incident-recent", "kind": "recent-incident", "days": INCIDENT_DAYS},
        {"id": "category", "kind": "cost-category", "unlisted": "reject",
         "categories": [{"id": id} for id in categories.split()]},
        {"id": "category-incident", "kind": "cost-category", "unlisted": "allow",
         "categories": [{"id": "replacement", "answers": DEVICE_TYPES}]},
        {"id": "item-linked", "kind": "item-answers-incident"},
        {"id": "window", "kind": "activity-window", "months": WINDOW_MONTHS},
        {"id": "maximum", "kind": "maximum", "amount": int(MAXIMUM)},
        {"id": "item-positive", "kind": "positive-amounts"},
        {"id": "references", "kind": "references", "minimum": REFERENCES},
        {"id": "repeat", "kind": "previous-grants", "per": "months", "months": REPEAT_MONTHS},
    ]
    criteria = [
        {"id": "urgency", "weight": 40, "kind": "decay", "days": INCIDENT_DAYS},
        {"id": "harm", "weight": 30, "kind": "table", "reads": "worstHarm", "points": HARM_POINTS},
        {"id": "link", "weight": 20, "kind": "share"},
        {"id": "first-time", "weight": 10, "kind": "yesNo", "reads": "firstGrant"},
    ]
    return {"format": "ief-policy/1", "id": call, "fund": FUND, "currency": "EUR",
            "groups": [{"id": id} for id in groups.split()], "requirements": requirements,
            "score": {"criteria": criteria}}


# --- the second reading of the rules -----------------------------------------------------------

def every(parts):
    parts = list(parts)
    return False if False in parts else None if None in parts else True


def some(parts):
    parts = list(parts)
    return True if True in parts else None if None in parts else False


def day(text):
    return None if text is None else datetime.date.fromisoformat(text[:10])


def plus_months(start, months):
    """The same day number, or the month's last day."""
    month = start.year * 12 + start.month - 1 + months
    year, month = month // 12, month % 12 + 1
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    last = (following - datetime.timedelta(days=1)).day
    return datetime.date(year, month, min(start.day, last))


class Reading:
    """One application, with the absent parts as None."""

    def __init__(self, application):
        self.application = application
        self.call = CALLS.get(application.get("call"))
        self.received = day(application.get("receivedAt"))
        self.applicant = application.get("applicant") or {}
        self.project = application.get("project") or {}
        self.incidents = application.get("incidents")
        budget = application.get("budget") or {}
        self.items = budget.get("items") or None
        self.rate = RATES.get(budget.get("currency"))

    def part(self, index):
        return None if self.call is None else self.call[index].split()

    def within(self, value, index):
        return None if value is None or self.call is None else value in self.part(index)

    def cost(self, item):
        quantity, price = item.get("quantity"), item.get("unitCost")
        return None if quantity is None or price is None else quantity * Fraction(price)

    def total(self):
        """All items in whole cents of EUR, rounded half away from zero; None while a part is absent."""
        costs = [self.cost(item) for item in self.items or [{}]]
        if None in costs or self.rate is None:
            return None
        cents = sum(costs) * Fraction(self.rate) * 100
        rounded = (abs(cents) * 2 + 1) // 2
        return int(rounded) if cents >= 0 else -int(rounded)

    def age(self, incident):
        happened = day(incident.get("occurredOn"))
        return None if happened is None or self.received is None else (self.received - happened).days

    def contradicts(self, incident):
        """Whether it is dated after the receipt, so that it cannot be ongoing at it."""
        age = self.age(incident)
        return age is not None and age < 0

    def named(self, item):
        """Incidents that the item names, or None while that cannot be told."""
        ids = item.get("respondsTo")
        if ids == []:
            return []
        if ids is None or self.incidents is None:
            return None
        return [incident for incident in self.incidents if incident.get("id") in ids]

    def of_items(self, test):
        return None if self.items is None else every(test(item) for item in self.items)

    def recent(self, incident):
        age = self.age(incident)
        if incident.get("ongoing"):
            return None if self.contradicts(incident) else True
        return None if age is None else 0 <= age <= INCIDENT_DAYS

    def replaces_a_device(self, item):
        category, named = item.get("category"), self.named(item)
        other = None if category is None else category != "replacement"
        device = None if named is None else some(
            None if incident.get("type") is None else incident["type"] in DEVICE_TYPES
            for incident in named)
        return some([other, device])

    def positive(self, item):
        quantity, price = item.get("quantity"), item.get("unitCost")
        return every([None if quantity is None else quantity >= 1,
                      None if price is None else Fraction(price) > 0])

    def counts(self, grant):
        fund, awarded = grant.get("fund"), day(grant.get("awardedOn"))
        same = None if fund is None or self.call is None else fund == FUND
        late = None
        if awarded is not None and self.received is not None:
            late = awarded > plus_months(self.received, -REPEAT_MONTHS)
        return every([same, late])

    def rules(self):
        received, call = self.received, self.call
        open_ = None
        if received is not None and call is not None:
            open_ = day(call[0][0]) <= received <= day(call[0][1])
        groups = self.applicant.get("targetGroups")
        start, end = day(self.project.get("startsOn")), day(self.project.get("endsOn"))
        references, grants = self.applicant.get("references"), self.applicant.get("previousGrants")
        total = self.total()
        repeated = None if grants is None else some(self.counts(grant) for grant in grants)
        return {
            "call-open": open_,
            "target-group": None if groups is None or call is None else some(
                group in self.part(1) for group in groups),
            "country": self.within(self.applicant.get("country"), 2),
            "applicant-type": self.within(self.applicant.get("type"), 3),
            "incident-recent": None if self.incidents is None else some(
                self.recent(incident) for incident in self.incidents),
            "category": self.of_items(lambda item: self.within(item.get("category"), 4)),
            "category-incident": self.of_items(self.replaces_a_device),
            "item-linked": self.of_items(
                lambda item: None if self.named(item) is None else bool(self.named(item))),
            "window": None if start is None or end is None else
            start <= end <= plus_months(start, WINDOW_MONTHS),
            "maximum": None if total is None else total <= MAXIMUM * 100,
            "item-positive": self.of_items(self.positive),
            "references": None if references is None else len(references) >= REFERENCES,
            "repeat": None if repeated is None else not repeated,
        }

    def score(self):
        if any(incident.get("ongoing") and not self.contradicts(incident)
               for incident in self.incidents):
            urgency = 40
        else:
            ages = [self.age(incident) for incident in self.incidents]
            latest = min(age for age in ages if age is not None and age >= 0)
            urgency = 40 * max(0, INCIDENT_DAYS - latest) // INCIDENT_DAYS
        harm = max(HARM_POINTS.get(incident.get("harm"), 0) for incident in self.incidents)
        linked = sum(self.cost(item) for item in self.items if self.named(item))
        link = int(20 * linked / sum(self.cost(item) for item in self.items))
        return urgency + harm + link + (10 if self.applicant["previousGrants"] == [] else 0)

    def verdict(self):
        rules, total = self.rules(), self.total()
        broken = [id for id, value in rules.items() if value is False]
        unknown = [id for id, value in rules.items() if value is None]
        outcome = "ineligible" if broken else "incomplete" if unknown else "eligible"
        text = None
        if total is not None:
            text = f"{'-' if total < 0 else ''}{abs(total) // 100}.{abs(total) % 100:02d}"
        return {"id": self.application.get("id"), "outcome": outcome, "notMet": broken,
                "unknown": unknown, "totalEUR": text,
                "score": self.score() if outcome == "eligible" else None}


def judge(line):
    return Reading(json.loads(line, parse_float=str)).verdict()


# --- the applications --------------------------------------------------------------------------

class Dice:
    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, bound):
        return int(self.random() * bound)

    def chance(self, share):
        return self.random() < share

    def pick(self, choices):
        return choices[self.below(len(choices))]

    def some(self, choices, count):
        left = list(choices)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]


class Number(str):
    """A JSON number with its spelling."""


def cents(amount):
    return Number(f"{'-' if amount < 0 else ''}{abs(amount) // 100}.{abs(amount) % 100:02d}")


def largest_fitting(rate):
    """The largest total in cents of the currency that is converted to no more than the maximum."""
    limit = (MAXIMUM * 100 + Fraction(1, 2)) / Fraction(rate)
    return int(limit) - (1 if limit.denominator == 1 else 0)


def amounts(dice, rate, count):
    """Quantities and unit costs whose sum is often at the maximum or a cent beside it."""
    total = largest_fitting(rate) + dice.pick([0, 0, 1, -1, 2, -dice.below(500_000)])
    if dice.chance(0.5):
        total = total * (1 + dice.below(99)) // 100
    rows = []
    for _ in range(count - 1):
        quantity = 1 + dice.below(4)
        price = max(1, total // (count * quantity) - dice.below(50))
        rows.append((quantity, cents(price)))
        total -= quantity * price
    return rows + [(1, cents(max(1, total)))]


def make(index):
    dice = Dice(f"screening/{index}")
    call = dice.pick(list(CALLS))
    (opens, closes), groups, countries, types, categories = CALLS[call]
    first, last = day(opens), day(closes)
    received = first + datetime.timedelta(days=dice.below((last - first).days + 1))
    if dice.chance(0.2):
        received = dice.pick([first, last])
    if dice.chance(0.06):
        received = dice.pick([first - datetime.timedelta(days=1), last + datetime.timedelta(days=1)])

    def ago(days):
        return str(received - datetime.timedelta(days=days))

    incidents = []
    for number in range(1 + dice.below(3)):
        incident = {"id": f"i{number}", "type": dice.pick(DEVICE_TYPES + OTHER_TYPES),
                    "occurredOn": ago(dice.pick([0, 1, 89, 90, 90, 91, 400, dice.below(90), -1]))}
        if dice.chance(0.3):
            incident["ongoing"] = dice.chance(0.6)
        if dice.chance(0.9):
            incident["harm"] = dice.pick(list(HARM_POINTS))
        incidents.append(incident)
    if dice.chance(0.7):
        incidents[0]["occurredOn"] = ago(dice.pick([0, 90, dice.below(91)]))
    devices = [i["id"] for i in incidents if i["type"] in DEVICE_TYPES]

    currency = dice.pick(list(RATES))
    items = []
    for quantity, price in amounts(dice, RATES[currency], 1 + dice.below(3)):
        item = {"category": dice.pick(categories.split()), "quantity": quantity, "unitCost": price,
                "respondsTo": [dice.pick(incidents)["id"]]}
        if item["category"] == "replacement" and devices and dice.chance(0.9):
            item["respondsTo"].append(devices[0])
        items.append(item)
    start = received + datetime.timedelta(days=dice.below(60))
    end = plus_months(start, WINDOW_MONTHS)
    if dice.chance(0.5):
        end = start + datetime.timedelta(days=dice.below(120))
    grants = []
    if dice.chance(0.4):
        year_ago = plus_months(received, -REPEAT_MONTHS)
        awarded = year_ago - datetime.timedelta(days=dice.pick([0, 0, 1, 300]))
        grants.append({"fund": FUND, "awardedOn": str(awarded)})
    applicant = {"type": dice.pick(types.split()), "country": dice.pick(countries.split()),
                 "targetGroups": dice.some(groups.split(), 1 + dice.below(2)),
                 "references": [{} for _ in range(2 + dice.below(2))], "previousGrants": grants}
    application = {
        "format": "ief-application/1", "id": f"s{index}", "call": call,
        "receivedAt": f"{received}T{dice.below(24):02d}:30:00{dice.pick(['Z', '+13:00', '-11:00'])}",
        "applicant": applicant, "project": {"startsOn": str(start), "endsOn": str(end)},
        "incidents": incidents, "budget": {"currency": currency, "items": items}}
    if dice.chance(0.4):
        for _ in range(1 + dice.below(2)):
            spoil(dice, application, received)
    if dice.chance(0.25):
        for _ in range(1 + dice.below(2)):
            drop(dice, application)
    return application


def spoil(dice, application, received):
    """Breaks one rule, or comes near it."""
    applicant = application["applicant"]
    item = dice.pick(application["budget"]["items"])
    project = application["project"]
    what = dice.below(14)
    if what == 0:
        applicant["targetGroups"] = dice.pick([[], ["teachers"], ["teachers", "journalists"]])
    elif what == 1:
        applicant["country"] = dice.pick(["PE", "KE", "XK", "UA", "CH"])
    elif what == 2:
        applicant["type"] = dice.pick(["individual", "collective", "organisation"])
    elif what == 3:
        application["incidents"] = []
    elif what == 4:
        item["category"] = dice.pick(["salaries", "rent", "replacement"])
    elif what == 5:
        item["respondsTo"] = dice.pick([[], ["i9"], ["i9", "i0"]])
    elif what == 6:
        project["endsOn"] = str(day(project["endsOn"]) + datetime.timedelta(days=1))
    elif what == 7:
        project["endsOn"] = str(day(project["startsOn"]) - datetime.timedelta(days=dice.below(2)))
    elif what == 8:
        item["quantity"] = dice.pick([0, -3, 1_000_000])
    elif what == 9:
        item["unitCost"] = Number(dice.pick(
            ["0", "-0.01", "-0", "99999999999999.9999", "0.0001", "1250.5e1", "5E-1", "100e-4"]))
    elif what == 10:
        applicant["references"] = applicant["references"][:dice.below(2)]
    elif what == 11:
        awarded = plus_months(received, -REPEAT_MONTHS) + datetime.timedelta(days=dice.pick([0, 1, 500]))
        applicant["previousGrants"].append({"fund": FUND, "awardedOn": str(awarded)})
    elif what == 12:
        applicant["previousGrants"].append({"fund": "another", "awardedOn": str(received)})
    else:
        for incident in application["incidents"]:
            incident["occurredOn"] = str(received - datetime.timedelta(days=91))
            incident.pop("ongoing", None)


def drop(dice, application):
    """Takes a field out, or makes it null."""
    applicant, budget = application["applicant"], application["budget"]
    places = [(application, "receivedAt"), (application, "project"), (application, "incidents"),
              (application, "budget"), (application, "applicant"), (budget, "items"),
              (budget, "currency")]
    places += [(applicant, key) for key in
               ("type", "country", "targetGroups", "references", "previousGrants")]
    places += [(application.get("project") or {}, key) for key in ("startsOn", "endsOn")]
    for element in (budget.get("items") or []) + (application.get("incidents") or []) \
            + (applicant.get("previousGrants") or []):
        places += [(element, key) for key in element]
    place, key = dice.pick(places)
    if place is budget and key == "items" and dice.chance(0.5):
        place[key] = []
    elif dice.chance(0.3):
        place[key] = None
    else:
        place.pop(key, None)
    application.setdefault("applicant", {})
    application.setdefault("budget", {})
    application["applicant"] = application["applicant"] or {}
    application["budget"] = application["budget"] or {}


def text(value, dice, odd):
    """The value as JSON; an odd one has its keys shuffled, escapes, spaces and unknown keys."""
    gap = dice.pick(["", " ", "\t"]) if odd else ""
    if isinstance(value, dict):
        keys = dice.some(value, len(value)) if odd else list(value)
        rows = [(string(key, dice, odd), text(value[key], dice, odd)) for key in keys]
        if odd and dice.chance(0.1):
            rows.append(('"x-note"', '{"call":"asia","items":[{"quantity":0}],"deep":[[[null]]]}'))
        return "{" + gap + ("," + gap).join(f"{key}:{gap}{row}" for key, row in rows) + gap + "}"
    if isinstance(value, list):
        return "[" + gap + ("," + gap).join(text(row, dice, odd) for row in value) + "]"
    if isinstance(value, Number):
        return value
    if isinstance(value, str):
        return string(value, dice, odd)
    return json.dumps(value)


def string(value, dice, odd):
    if not odd or not dice.chance(0.05):
        return json.dumps(value)
    at = dice.below(len(value))
    return f'"{value[:at]}\\u{ord(value[at]):04x}{value[at + 1:]}"'


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--judge", help="NDJSON of applications; prints their verdicts")
    options = parser.parse_args()

    def verdict(line):
        return json.dumps(judge(line), ensure_ascii=False, separators=(",", ":")) + "\n"

    if options.judge:
        with open(options.judge, encoding="utf-8") as file:
            sys.stdout.writelines(verdict(line) for line in file)
        return
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "screening")
    os.makedirs(folder, exist_ok=True)

    def write(name, content):
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(content)

    lines = []
    for index in range(COUNT):
        dice = Dice(f"spelling/{index}")
        lines.append(text(make(index), dice, odd=index % 4 == 3) + "\n")
    write("applications.ndjson", "".join(lines))
    write("verdicts.ndjson", "".join(verdict(line) for line in lines))
    note = "Invented round figures; not the market rates of any day."
    rates = {"format": "ief-rates/1", "note": note, "base": "EUR", "eurPerUnit": RATES}
    write("rates.json", json.dumps(rates, indent=1) + "\n")
    for call in CALLS:
        write(f"{call}.json", json.dumps(policy(call), indent=1) + "\n")


if __name__ == "__main__":
    main()
