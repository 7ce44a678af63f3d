"""The rules as a competent Python team would write them: plain functions on typed objects.

Used by peer_pydantic.py and peer_msgspec.py, which differ in how they read and write JSON. The
objects have the attributes of the document, None where a field is absent, `datetime.date` for dates
and `decimal.Decimal` (or int) for amounts.
"""

import datetime
import decimal
from decimal import ROUND_HALF_UP, Decimal

from dateutil.relativedelta import relativedelta

decimal.getcontext().prec = 60  # more than the widest product needs, so nothing is rounded early
CENT = Decimal("0.01")
HARM_POINTS = {"limited": 5, "serious": 15, "severe": 24, "lifeThreatening": 30}


class Call:
    def __init__(self, row):
        self.opens = datetime.date.fromisoformat(row["opensOn"])
        self.closes = datetime.date.fromisoformat(row["closesOn"])
        self.fund = row["fund"]
        self.groups = frozenset(row["targetGroups"])
        self.countries = frozenset(row["countries"])
        self.types = frozenset(row["applicantTypes"])
        self.categories = frozenset(row["categories"])


class Nothing:
    """Stands for an absent applicant, project or budget: every field is absent."""

    def __getattr__(self, name):
        return None


NOTHING = Nothing()


def months_later(cache, day, months):
    """day ± months with the month-end clamp; remembered, as the same days come again and again."""
    found = cache.get(day)
    if found is None:
        found = cache[day] = day + relativedelta(months=months)
    return found


class Rules:
    def __init__(self, tables):
        limits = tables.limits
        self.calls = {name: Call(row) for name, row in tables.calls.items()}
        self.rates = {name: Decimal(rate) for name, rate in tables.rates.items()}
        self.maximum = Decimal(limits["maximumEUR"])
        self.days, self.months = limits["incidentDays"], limits["windowMonths"]
        self.repeat, self.references = limits["repeatMonths"], limits["referencesMin"]
        self.device = frozenset(limits["deviceIncidents"])
        self.window_ends, self.repeat_limits = {}, {}

    def screen(self, app):
        """(outcome, notMet, unknown, total, score)"""
        not_met, unknown = [], []

        def note(rule, value):
            if value is None:
                unknown.append(rule)
            elif not value:
                not_met.append(rule)

        call = self.calls.get(app.call, NOTHING)
        applicant, project, budget = (
            app.applicant or NOTHING,
            app.project or NOTHING,
            app.budget or NOTHING,
        )
        receipt = app.receivedAt.date() if app.receivedAt is not None else None
        incidents, items, grants = app.incidents, budget.items or None, applicant.previousGrants

        # facts about the incidents: one pass
        ongoing, latest, undated, types = False, None, False, {}
        for incident in incidents or ():
            types[incident.id] = incident.type
            ongoing = ongoing or incident.ongoing is True
            if receipt is None or incident.occurredOn is None:
                undated = undated or incident.ongoing is not True
            else:
                days = (receipt - incident.occurredOn).days
                if days >= 0 and (latest is None or days < latest):
                    latest = days

        # facts about the items: one pass, keeping the worst answer of each rule
        category_ok = device_ok = linked_ok = positive_ok = None
        cost, linked_cost = 0, 0
        if items is not None:
            category_ok = device_ok = linked_ok = positive_ok = True
            for item in items:
                category, responds = item.category, item.respondsTo
                quantity, unit = item.quantity, item.unitCost
                if category is None or call is NOTHING:
                    category_ok = category_ok and None
                elif category not in call.categories:
                    category_ok = False

                if responds == []:
                    linked = device = False
                elif responds is None or incidents is None:
                    linked = device = None
                else:
                    linked = device = False
                    for name in responds:
                        if name in types:
                            linked = True
                            kind = types[name]
                            if kind in self.device:
                                device = True
                            elif kind is None:
                                device = device or None
                if linked is False:
                    linked_ok = False
                elif linked is None:
                    linked_ok = linked_ok and None
                if category == "replacement":
                    if device is False:
                        device_ok = False
                    elif device is None:
                        device_ok = device_ok and None
                elif category is None and not device:
                    device_ok = device_ok and None

                if (quantity is not None and quantity < 1) or (unit is not None and unit <= 0):
                    positive_ok = False
                if quantity is None or unit is None:
                    positive_ok = positive_ok and None
                    cost = None
                elif cost is not None:
                    cost += quantity * unit
                    if linked:
                        linked_cost += quantity * unit
        rate = self.rates.get(budget.currency)
        total = None
        if items is not None and cost is not None and rate is not None:
            total = (cost * rate).quantize(CENT, ROUND_HALF_UP) + 0

        if receipt is None or call is NOTHING:
            note("call-open", None)
        else:
            note("call-open", call.opens <= receipt <= call.closes)
        if applicant.targetGroups is None or call is NOTHING:
            note("target-group", None)
        else:
            note("target-group", not call.groups.isdisjoint(applicant.targetGroups))
        note(
            "country",
            None
            if applicant.country is None or call is NOTHING
            else applicant.country in call.countries,
        )
        note(
            "applicant-type",
            None if applicant.type is None or call is NOTHING else applicant.type in call.types,
        )
        if incidents is None:
            note("incident-recent", None)
        elif ongoing or (latest is not None and latest <= self.days):
            note("incident-recent", True)
        else:
            note("incident-recent", None if undated else False)
        note("category", category_ok)
        note("category-incident", device_ok)
        note("item-linked", linked_ok)
        if project.startsOn is None or project.endsOn is None:
            note("window", None)
        else:
            last = months_later(self.window_ends, project.startsOn, self.months)
            note("window", project.startsOn <= project.endsOn <= last)
        note("maximum", None if total is None else total <= self.maximum)
        note("item-positive", positive_ok)
        note(
            "references",
            None if applicant.references is None else len(applicant.references) >= self.references,
        )
        if grants is None:
            note("repeat", None)
        else:
            limit = (
                None if receipt is None else months_later(self.repeat_limits, receipt, -self.repeat)
            )
            fund, fine = call.fund, True
            for grant in grants:
                same = None if fund is None or grant.fund is None else grant.fund == fund
                recent = (
                    None if limit is None or grant.awardedOn is None else grant.awardedOn > limit
                )
                if same and recent:
                    fine = False
                elif same is not False and recent is not False:
                    fine = fine and None
            note("repeat", fine)

        outcome = "ineligible" if not_met else "incomplete" if unknown else "eligible"
        score = None
        if outcome == "eligible":
            score = 40 if ongoing else 40 * max(0, self.days - latest) // self.days
            score += max(HARM_POINTS.get(incident.harm, 0) for incident in incidents)
            score += int(20 * linked_cost // cost)
            if not grants:
                score += 10
        return outcome, not_met, unknown, None if total is None else str(total), score
