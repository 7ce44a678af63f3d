#!/usr/bin/env python3
"""The oracle of the screening workload: plain Python, one rule a function, written to be read.

    reference.py --tables FOLDER applications.ndjson > verdicts.ndjson
    cat applications.ndjson | reference.py --tables FOLDER > verdicts.ndjson

Everything follows WORKLOAD.md. Amounts are `decimal.Decimal` straight from the JSON text, dates are
`datetime.date`, months are added with dateutil's `relativedelta` (which clamps to the month's last
day). A truth value is True, False or None (unknown), and `all_of` / `any_of` are strong Kleene
logic, so "a needed field is absent" needs no case of its own in any rule.
"""

import argparse
import datetime
import decimal
import json
import os
import sys

from dateutil.relativedelta import relativedelta

decimal.getcontext().prec = 200  # nothing is ever rounded but where the rules say so
CENT = decimal.Decimal("0.01")
HARM_POINTS = {"limited": 5, "serious": 15, "severe": 24, "lifeThreatening": 30}


# --- three-valued logic ------------------------------------------------------------------------


def all_of(values):
    """False if any is false, else unknown if any is unknown, else true."""
    values = list(values)
    if False in values:
        return False
    return None if None in values else True


def any_of(values):
    """True if any is true, else unknown if any is unknown, else false."""
    values = list(values)
    if True in values:
        return True
    return None if None in values else False


def negation(value):
    return None if value is None else not value


def known(test, *operands):
    """test(*operands), or unknown when an operand is absent."""
    return None if any(o is None for o in operands) else test(*operands)


# --- the document ------------------------------------------------------------------------------


def get(value, *path):
    """The field at the path, or None when it (or anything on the way) is absent or null."""
    for key in path:
        if value is None:
            return None
        value = value.get(key)
    return value


def date_of(text):
    """The date as written: the first ten characters of a date or of a timestamp."""
    return None if text is None else datetime.date.fromisoformat(text[:10])


class Screening:
    def __init__(self, application, calls, limits, rates):
        self.app = application
        self.limits = limits
        self.call = calls.get(get(application, "call"), {})  # no such call: like an absent one
        self.receipt = date_of(get(application, "receivedAt"))
        self.incidents = get(application, "incidents")
        self.items = (
            get(application, "budget", "items") or None
        )  # an empty budget: like an absent one
        self.grants = get(application, "applicant", "previousGrants")
        self.rate = rates.get(get(application, "budget", "currency"))
        self.cost = None  # in the budget's currency
        self.total = None  # in EUR, to the cent
        if self.items is not None:
            costs = [self.item_cost(item) for item in self.items]
            if None not in costs:
                self.cost = sum(costs)
        if self.cost is not None and self.rate is not None:
            # ROUND_HALF_UP of the decimal module: ties away from zero. `+ 0` turns -0.00 into 0.00.
            self.total = (self.cost * self.rate).quantize(CENT, decimal.ROUND_HALF_UP) + 0

    @staticmethod
    def item_cost(item):
        return known(
            lambda quantity, unit: quantity * unit, item.get("quantity"), item.get("unitCost")
        )

    def days_since(self, incident):
        """Days from the incident to the receipt; negative for one dated after the receipt."""
        return known(
            lambda receipt, day: (receipt - day).days,
            self.receipt,
            date_of(incident.get("occurredOn")),
        )

    def incidents_named(self, item):
        """The incidents of the application that the item responds to, or unknown."""
        ids = item.get("respondsTo")
        if ids == []:
            return []  # responds to nothing, whatever the incidents are
        if ids is None or self.incidents is None:
            return None
        return [incident for incident in self.incidents if incident.get("id") in ids]

    # --- the rules, in the table's order ---

    def call_open(self):
        return all_of(
            [
                known(
                    lambda day, first: day >= date_of(first), self.receipt, self.call.get("opensOn")
                ),
                known(
                    lambda day, last: day <= date_of(last), self.receipt, self.call.get("closesOn")
                ),
            ]
        )

    def target_group(self):
        return known(
            lambda own, wanted: any(group in wanted for group in own),
            get(self.app, "applicant", "targetGroups"),
            self.call.get("targetGroups"),
        )

    def country(self):
        return known(
            lambda own, wanted: own in wanted,
            get(self.app, "applicant", "country"),
            self.call.get("countries"),
        )

    def applicant_type(self):
        return known(
            lambda own, wanted: own in wanted,
            get(self.app, "applicant", "type"),
            self.call.get("applicantTypes"),
        )

    def incident_recent(self):
        def counts(incident):
            recent = known(
                lambda days: 0 <= days <= self.limits["incidentDays"], self.days_since(incident)
            )
            return any_of(
                [incident.get("ongoing") is True, recent]
            )  # absent `ongoing`: not ongoing

        return known(lambda incidents: any_of(counts(i) for i in incidents), self.incidents)

    def category(self):
        return known(
            lambda items: all_of(
                known(
                    lambda own, wanted: own in wanted,
                    item.get("category"),
                    self.call.get("categories"),
                )
                for item in items
            ),
            self.items,
        )

    def category_incident(self):
        def of_device_type(incident):
            return known(lambda kind: kind in self.limits["deviceIncidents"], incident.get("type"))

        def fits(item):
            replacement = known(lambda category: category == "replacement", item.get("category"))
            named = known(
                lambda incidents: any_of(of_device_type(i) for i in incidents),
                self.incidents_named(item),
            )
            return any_of([negation(replacement), named])

        return known(lambda items: all_of(fits(item) for item in items), self.items)

    def item_linked(self):
        return known(
            lambda items: all_of(
                known(lambda named: len(named) > 0, self.incidents_named(item)) for item in items
            ),
            self.items,
        )

    def window(self):
        return known(
            lambda starts, ends: (
                starts <= ends <= starts + relativedelta(months=self.limits["windowMonths"])
            ),
            date_of(get(self.app, "project", "startsOn")),
            date_of(get(self.app, "project", "endsOn")),
        )

    def maximum(self):
        return known(lambda total: total <= decimal.Decimal(self.limits["maximumEUR"]), self.total)

    def item_positive(self):
        return known(
            lambda items: all_of(
                all_of(
                    [
                        known(lambda quantity: quantity >= 1, item.get("quantity")),
                        known(lambda unit: unit > 0, item.get("unitCost")),
                    ]
                )
                for item in items
            ),
            self.items,
        )

    def references(self):
        return known(
            lambda rows: len(rows) >= self.limits["referencesMin"],
            get(self.app, "applicant", "references"),
        )

    def repeat(self):
        def counts_against(grant):
            same = known(lambda own, fund: own == fund, grant.get("fund"), self.call.get("fund"))
            recent = known(
                lambda receipt, day: (
                    day > receipt - relativedelta(months=self.limits["repeatMonths"])
                ),
                self.receipt,
                date_of(grant.get("awardedOn")),
            )
            return all_of([same, recent])

        return known(
            lambda grants: negation(any_of(counts_against(g) for g in grants)), self.grants
        )

    RULES = [
        ("call-open", call_open),
        ("target-group", target_group),
        ("country", country),
        ("applicant-type", applicant_type),
        ("incident-recent", incident_recent),
        ("category", category),
        ("category-incident", category_incident),
        ("item-linked", item_linked),
        ("window", window),
        ("maximum", maximum),
        ("item-positive", item_positive),
        ("references", references),
        ("repeat", repeat),
    ]

    # --- the score, for an eligible application ---

    def score(self):
        span = self.limits["incidentDays"]
        if any(incident.get("ongoing") is True for incident in self.incidents):
            urgency = 40
        else:
            days = [self.days_since(i) for i in self.incidents]
            latest = min(d for d in days if d is not None and d >= 0)
            urgency = 40 * max(0, span - latest) // span
        harm = max(HARM_POINTS.get(incident.get("harm"), 0) for incident in self.incidents)
        linked = sum(self.item_cost(item) for item in self.items if self.incidents_named(item))
        link = int(20 * linked // self.cost)  # an eligible application's cost is above 0
        return urgency + harm + link + (10 if self.grants == [] else 0)

    def verdict(self):
        results = [(name, rule(self)) for name, rule in self.RULES]
        not_met = [name for name, value in results if value is False]
        unknown = [name for name, value in results if value is None]
        outcome = "ineligible" if not_met else "incomplete" if unknown else "eligible"
        return {
            "id": get(self.app, "id"),
            "outcome": outcome,
            "notMet": not_met,
            "unknown": unknown,
            "totalEUR": None if self.total is None else f"{self.total:f}",
            "score": self.score() if outcome == "eligible" else None,
        }


def load_tables(folder):
    """(calls, limits, rates): the parameters written by generate.py."""
    with open(os.path.join(folder, "calls.json"), encoding="utf-8") as file:
        tables = json.load(file)
    with open(os.path.join(folder, "rates.json"), encoding="utf-8") as file:
        rates = json.load(file)["eurPerUnit"]
    return tables["calls"], tables["limits"], {c: decimal.Decimal(r) for c, r in rates.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", nargs="?", help="NDJSON (standard input when left out)")
    parser.add_argument("--tables", required=True, help="folder of calls.json and rates.json")
    options = parser.parse_args()
    tables = load_tables(options.tables)
    source = open(options.file, "rb") if options.file else sys.stdin.buffer
    write = sys.stdout.buffer.write
    for line in source:
        application = json.loads(line, parse_float=decimal.Decimal)
        verdict = Screening(application, *tables).verdict()
        write(json.dumps(verdict, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
