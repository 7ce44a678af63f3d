"""Budgets: totals at and around the maximum, split into items."""

from workload.dice import RATE_INT, RATE_SCALE, amount_for, money, to_cents
from workload.phrases import ITEM
from workload.tables import ALL_CATEGORIES, DEVICE, NEVER_CATEGORIES

ELIGIBLE_TOTAL = [("ordinary", 70), ("limit", 14), ("tie-up-to-limit", 6), ("tie", 10)]
TOO_MUCH = [("one-cent", 35), ("tie-over", 25), ("ordinary", 40)]


def budget_total(dice, currency, decimals, too_much):
    """A total in units of 10^-decimals of the currency."""
    rate = RATE_INT[currency]
    scale = 10**decimals * RATE_SCALE
    kind = dice.weighted(TOO_MUCH if too_much else ELIGIBLE_TOTAL)
    if kind == "limit":  # rounds to exactly 10,000.00 EUR
        top = (
            (2 * 1000000 + 1) * scale // (2 * 100 * rate)
        )  # the largest that still does, or one above
        while to_cents(top, decimals, currency) > 1000000:
            top -= 1
        exact = amount_for(10000000, decimals, currency)
        return exact if exact is not None and dice.chance(0.5) else top
    if kind == "one-cent":  # the smallest amount that is too much
        low = 1000000 * scale // (100 * rate)
        while to_cents(low, decimals, currency) <= 1000000:
            low += 1
        return low
    if kind in ("tie-up-to-limit", "tie-over"):  # 9,999.995 rounds up to the limit, 10,000.005 over
        exact = amount_for(9999995 if kind == "tie-up-to-limit" else 10000005, decimals, currency)
        if exact is not None:
            return exact
        kind = "tie" if not too_much else "ordinary"
    if kind == "tie":  # some half cent below the limit, if the rate has any near
        for _ in range(40):
            exact = amount_for(dice.integer(80000, 999000) * 10 + 5, decimals, currency)
            if exact is not None:
                return exact
    euros = dice.integer(10100, 42000) if too_much else int(600 + 9300 * dice.unit() ** 1.4)
    total = euros * scale // rate
    step = 10**decimals * (
        1 if total < 10 ** (decimals + 4) else 10 if total < 10 ** (decimals + 6) else 1000
    )
    return max(step, total // step * step if dice.chance(0.7) else total)


def item_list(dice, call, language, incidents, total, decimals, breaks, count):
    device = [i["id"] for i in incidents if i["type"] in DEVICE]
    other = [i["id"] for i in incidents if i["type"] not in DEVICE]
    every = [i["id"] for i in incidents]
    plain = [c for c in call["categories"] if c != "replacement"]
    items, left = [], total
    for index in range(count):
        # split the total exactly: the last item takes what is left, with quantity 1
        if index == count - 1:
            quantity, unit = 1, left
            for q in (2, 3, 4, 5):
                if left % q == 0 and dice.chance(0.4):
                    quantity, unit = q, left // q
                    break
        else:
            quantity = dice.weighted([(1, 60), (2, 20), (3, 8), (4, 6), (6, 3), (12, 3)])
            unit = max(1, int(left * (0.15 + 0.5 * dice.unit())) // (count - index) // quantity)
            if unit > 100 * 10**decimals:
                unit -= unit % 10**decimals
        left -= quantity * unit
        category = "replacement" if device and dice.chance(0.45) else dice.pick(plain)
        links = [dice.pick(device)] if category == "replacement" else [dice.pick(every)]
        if len(every) > 1 and dice.chance(0.25):
            extra = dice.pick(every)
            if extra not in links:
                links.append(extra)
        items.append(
            {
                "id": f"b{index + 1}",
                "category": category,
                "description": dice.pick(ITEM[language]),
                "quantity": quantity,
                "unitCost": money(unit, decimals, dice),
                "respondsTo": links,
            }
        )
    victim = items[dice.integer(0, count - 1)]
    if "category" in breaks:
        foreign = [c for c in ALL_CATEGORIES if c not in call["categories"]] + NEVER_CATEGORIES
        victim["category"] = dice.pick(foreign)
    if "category-incident" in breaks:
        spoilt = items[dice.integer(0, count - 1)]
        spoilt["category"] = "replacement"
        spoilt["respondsTo"] = [dice.pick(other)] if other else ["i9"]
    if "item-linked" in breaks:
        items[dice.integer(0, count - 1)]["respondsTo"] = dice.pick([[], ["i9"], ["i7", "i8"]])
    if "item-positive" in breaks:
        spoilt = items[dice.integer(0, count - 1)]
        if dice.chance(0.5):
            spoilt["quantity"] = 0
        else:
            spoilt["unitCost"] = money(0, decimals, dice)
    return items
