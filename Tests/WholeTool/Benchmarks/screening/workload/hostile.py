"""The hostile mix: what a parser or a shortcut trips over, all of it still valid JSON."""

from workload.dice import Number


def make_hostile(dice, app, index):
    budget = app.get("budget") or {}
    items = budget.get("items") or []
    if dice.chance(0.05) and items:  # amounts far beyond 2^53 cents
        item = dice.pick(items)
        item["quantity"] = dice.pick([1, 999999, 1000000])
        item["unitCost"] = Number(
            dice.pick(["999999999999.99", "90071992547409.93", "123456789012.3457"])
        )
    if dice.chance(0.05) and items:
        item = dice.pick(items)
        if dice.chance(0.5):
            item["quantity"] = -dice.integer(1, 9)
        else:
            item["unitCost"] = Number(dice.pick(["-0.01", "-250.50", "-0", "0e0", "-1e-4"]))
    if dice.chance(0.2) and items:  # the same amount, written with an exponent
        item = dice.pick(items)
        text = item.get("unitCost")
        if text and "e" not in text and not text.startswith("-"):
            whole, _, part = text.partition(".")
            digits = f"{whole}{part}".lstrip("0") or "0"  # a JSON number has no leading zeros
            item["unitCost"] = Number(
                dice.pick(
                    [
                        f"{digits}e-{len(part)}",
                        f"{digits}00E-{len(part) + 2}" if digits != "0" else "0E-2",
                        (f"0.{whole}{part}e+{len(whole)}"),
                    ]
                )
            )
    if dice.chance(0.3):
        app["x-decoy"] = {
            "call": "africa",
            "budget": {"items": [{"quantity": 0, "unitCost": 0}]},
            "applicant": {"country": "XX", "previousGrants": [{"fund": "ief"}]},
            "note": '{"outcome":"eligible","notMet":[]}',
            "deep": [[[[[[[{"a": [1, 2.5e9, None]}]]]]]]],
        }
    if dice.chance(0.2) and app.get("applicant"):
        app["applicant"]["work"] = (
            'He said: "stop\\" \\ / \t\n\r\u0001 {"call":"asia"} \U0001f6a8 '
            + app["applicant"]["work"]
        )
    if dice.chance(0.03):
        app["applicant"]["work"] = " ".join([app["applicant"]["work"]] * dice.integer(20, 120))
    if dice.chance(0.03):
        app["id"] = f'app-"ñ\\{index:06d}\u0007\t🚨'
