"""One application of the default mix, and what it takes to break each rule."""

import calendar
import datetime

from workload.budgets import budget_total, item_list
from workload.dice import DAY, Dice, add_months, money, parse_day
from workload.hostile import make_hostile
from workload.phrases import GOAL, INCIDENT, NAME, ORGANISATION, TITLE, WORK
from workload.tables import (
    ALL_GROUPS,
    CALLS,
    DEVICE,
    OTHER_INCIDENTS,
    REGIONS,
    RULES,
    THREE_DECIMALS,
    TYPES,
)


def receipt_day(dice, call, fails):
    opens, closes = parse_day(call["opensOn"]), parse_day(call["closesOn"])
    if fails:
        return dice.weighted(
            [
                (closes + DAY, 30),
                (opens - DAY, 30),
                (closes + DAY * dice.integer(2, 90), 20),
                (opens - DAY * dice.integer(2, 90), 20),
            ]
        )
    kind = dice.weighted([("any", 80), ("first", 5), ("last", 5), ("month-end", 10)])
    if kind == "first":
        return opens
    if kind == "last":
        return closes
    day = opens + DAY * dice.integer(0, (closes - opens).days)
    if kind == "month-end":
        day = min(closes, day.replace(day=calendar.monthrange(day.year, day.month)[1]))
    return day


def project_window(dice, receipt, fails):
    starts = receipt + DAY * dice.integer(3, 60)
    if dice.chance(0.3):  # month ends, so that the clamp matters
        starts = starts.replace(day=calendar.monthrange(starts.year, starts.month)[1])
    elif dice.chance(0.15):  # 29, 30, 31 October lead to the end of February
        starts = datetime.date(starts.year, 10, dice.integer(28, 31))
    last = add_months(starts, 4)
    if fails:
        ends = dice.weighted(
            [
                (last + DAY, 50),
                (starts - DAY, 25),
                (last + DAY * dice.integer(2, 200), 15),
                (starts - DAY * dice.integer(2, 60), 10),
            ]
        )
    else:
        ends = dice.weighted(
            [
                (last, 25),
                (starts, 4),
                (last - DAY, 4),
                (starts + DAY * dice.integer(7, (last - starts).days), 67),
            ]
        )
    return starts, ends


def incident_list(dice, receipt, language, fails, need_device, hostile):
    count = dice.weighted([(1, 50), (2, 33), (3, 12), (4, 5)])
    rows = []
    for index in range(count):
        if fails:
            days = dice.weighted([(91, 60), (dice.integer(92, 400), 40)])
            if hostile and dice.chance(0.1):
                days = -dice.integer(1, 300)  # dated after the receipt: does not count
            ongoing = False
        else:
            days = dice.weighted(
                [
                    (90, 14),
                    (0, 4),
                    (89, 3),
                    (dice.integer(1, 88), 60),
                    (dice.integer(91, 300), 19 if index else 0),
                ]
            )
            ongoing = dice.chance(0.35)
        rows.append(
            {
                "id": f"i{index + 1}",
                "type": dice.pick(DEVICE) if dice.chance(0.3) else dice.pick(OTHER_INCIDENTS),
                "occurredOn": str(receipt - DAY * days),
                "ongoing": ongoing,
                "harm": dice.weighted(
                    [("limited", 30), ("serious", 40), ("severe", 22), ("lifeThreatening", 8)]
                ),
                "description": dice.pick(INCIDENT[language]),
            }
        )
        if not ongoing and dice.chance(0.3):
            del rows[-1]["ongoing"]  # absent means false
    if not fails and hostile and dice.chance(0.15):
        rows.append(
            dict(
                rows[-1],
                id=f"i{count + 1}",
                occurredOn=str(receipt + DAY * dice.integer(1, 40)),
                ongoing=False,
            )
        )
    if need_device:
        rows[dice.integer(0, count - 1)]["type"] = dice.pick(DEVICE)
    return rows


def grants(dice, receipt, fails):
    limit = add_months(receipt, -12)
    rows = []
    if not fails and dice.chance(0.6):
        return rows
    for _ in range(dice.weighted([(1, 70), (2, 22), (3, 8)])):
        if dice.chance(0.3):  # another fund's grant never counts, however recent
            fund, day = (
                dice.pick(["press-aid", "shelter-net"]),
                receipt - DAY * dice.integer(5, 700),
            )
        else:
            fund = "ief"
            day = dice.weighted(
                [(limit, 30), (limit - DAY, 10), (limit - DAY * dice.integer(2, 1200), 60)]
            )
        rows.append((fund, day))
    if fails:
        day = dice.weighted([(limit + DAY, 45), (receipt - DAY * dice.integer(0, 363), 55)])
        rows[dice.integer(0, len(rows) - 1)] = ("ief", day)
    return [
        {
            "fund": f,
            "awardedOn": str(d),
            "amount": money(100 * dice.integer(800, 9000), 2, dice),
            "currency": "EUR",
        }
        for f, d in rows
    ]


def reference(dice, language):
    return {
        "name": dice.pick(NAME[language]),
        "organisation": dice.pick(ORGANISATION),
        "contact": f"contact-{dice.integer(100, 999)}@example.org",
    }


def breakable(name):
    """The rules that can fail under a call (latin-america accepts every applicant type)."""
    full = len(CALLS[name]["applicantTypes"]) == len(TYPES)
    return [r for r in RULES if not (full and r == "applicant-type")]


def remove_something(dice, app):
    """Takes away one field that a rule needs: left out, or (sometimes) null."""

    def drop(where, key):
        if where is None or key not in where:
            return
        if dice.chance(0.2):
            where[key] = None
        else:
            del where[key]

    applicant, project, budget = app["applicant"], app.get("project"), app.get("budget")
    items = (budget or {}).get("items")
    item = dice.pick(items) if items else None
    what = dice.integer(0, 19)
    if what == 0:
        app["call"] = "pacific" if dice.chance(0.5) else None
    elif what == 1:
        drop(app, "receivedAt")
    elif what in (2, 3, 4):
        drop(applicant, ["targetGroups", "country", "type"][what - 2])
    elif what == 5:
        drop(app, "incidents")
    elif what in (6, 7, 8, 9):
        drop(item, ["category", "respondsTo", "quantity", "unitCost"][what - 6])
    elif what == 10:
        if budget:
            budget["currency"] = "XTS" if dice.chance(0.5) else None
    elif what == 11:
        drop(app, "budget")
    elif what == 12:
        if budget:
            budget["items"] = []
    elif what in (13, 14):
        drop(project, ["startsOn", "endsOn"][what - 13])
    elif what == 15:
        drop(app, "project")
    elif what == 16:
        drop(applicant, "references")
    elif what == 17:
        drop(applicant, "previousGrants")
    elif what == 18:
        for incident in app.get("incidents") or []:
            incident.pop("ongoing", None)
            drop(incident, "occurredOn")
    else:
        for grant in applicant.get("previousGrants") or []:
            drop(grant, "awardedOn")
        drop(applicant, "references" if not applicant.get("previousGrants") else "country")


def applicant(dice, name, language, receipt, breaks):
    call = CALLS[name]
    groups = dice.sample(call["targetGroups"], dice.integer(1, 2))
    foreign = [g for g in ALL_GROUPS if g not in call["targetGroups"]]
    if "target-group" in breaks:
        groups = dice.sample(foreign, dice.integer(0, 2))
    elif dice.chance(0.25):
        groups = dice.shuffled(groups + [dice.pick(foreign)])
    countries = call["countries"]
    if "country" in breaks:
        countries = [c for n in CALLS if n != name for c in CALLS[n]["countries"]]
    types = call["applicantTypes"]
    if "applicant-type" in breaks:
        types = [t for t in TYPES if t not in types]

    row = {
        "type": dice.pick(types),
        "name": dice.pick(NAME[language]),
        "country": dice.pick(countries),
        "targetGroups": groups,
        "work": " ".join(dice.sample(WORK[language], 5)),
        "languages": [language] if dice.chance(0.8) else [language, "en"],
    }
    references = (
        dice.integer(0, 1) if "references" in breaks else dice.weighted([(2, 65), (3, 28), (4, 7)])
    )
    row["references"] = [reference(dice, language) for _ in range(references)]
    row["previousGrants"] = grants(dice, receipt, "repeat" in breaks)
    return row


def vary_optional_fields(dice, app):
    """Adds and leaves out fields that no rule needs."""
    if dice.chance(0.7):  # optional, no rule needs it
        app["budget"]["otherFunding"] = (
            []
            if dice.chance(0.5)
            else [
                {
                    "source": dice.pick(ORGANISATION),
                    "amount": money(dice.integer(0, 90000), 2, dice),
                }
            ]
        )
    if dice.chance(0.15):  # other optional fields that no rule needs
        del app["applicant"]["languages"]
    if dice.chance(0.1):
        del app["language"]
    if dice.chance(0.05):
        for incident in app["incidents"]:
            del incident["harm"]


def application(seed, index, mix):
    dice = Dice(f"{seed}/{mix}/{index}")
    hostile = mix == "hostile"
    name = dice.weighted([(n, r[0]) for n, r in REGIONS.items()])
    call = CALLS[name]
    _, languages, currencies, offsets = REGIONS[name]
    language = dice.pick(languages)

    wanted = dice.weighted([("eligible", 55), ("ineligible", 35), ("incomplete", 10)])
    breaks = []
    if wanted == "ineligible":
        breaks = dice.sample(
            breakable(name), dice.weighted([(1, 56), (2, 24), (3, 12), (4, 5), (6, 3)])
        )

    receipt = receipt_day(dice, call, "call-open" in breaks)
    count = dice.weighted([(1, 22), (2, 32), (3, 24), (4, 14), (5, 8)])
    if hostile and dice.chance(0.03):
        count = dice.integer(40, 300)
    need_device = dice.chance(0.5)
    incidents = incident_list(
        dice, receipt, language, "incident-recent" in breaks, need_device, hostile
    )
    currency = dice.pick(currencies)
    decimals = 3 if currency in THREE_DECIMALS else 4 if hostile and dice.chance(0.2) else 2
    total = budget_total(dice, currency, decimals, "maximum" in breaks)
    items = item_list(dice, call, language, incidents, total, decimals, breaks, count)
    starts, ends = project_window(dice, receipt, "window" in breaks)

    who = applicant(dice, name, language, receipt, breaks)
    clock = f"{dice.integer(0, 23):02d}:{dice.integer(0, 59):02d}:{dice.integer(0, 59):02d}"
    app = {
        "format": "ief-application/1",
        "id": f"app-{index:06d}",
        "call": name,
        "receivedAt": f"{receipt}T{clock}{dice.pick(offsets)}",
        "language": language,
        "applicant": who,
        "project": {
            "title": dice.pick(TITLE[language]),
            "goal": dice.pick(GOAL[language]),
            "startsOn": str(starts),
            "endsOn": str(ends),
        },
        "incidents": incidents,
        "budget": {"currency": currency, "items": items},
    }
    vary_optional_fields(dice, app)
    if wanted == "incomplete":
        for _ in range(dice.weighted([(1, 75), (2, 25)])):
            remove_something(dice, app)
    elif wanted == "ineligible" and dice.chance(0.15):
        remove_something(dice, app)
    if hostile:
        make_hostile(dice, app, index)
    return app
