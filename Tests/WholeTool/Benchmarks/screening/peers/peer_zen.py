#!/usr/bin/env python3
"""Peer: GoRules zen-engine (Rust), one JDM decision graph, evaluated once per application.

The graph is built here from calls.json and rates.json so that the parameters stay in one place; a
team would draw it in the JDM editor. Its shape is the usual one: a decision table looks the call up,
another looks the rate up, expression nodes compute facts, rules and verdict:

    request -> call (table) -> rate (table) -> facts -> rules -> verdict -> response

Every rule is expressed in the graph; numbers are the engine's exact decimals (28 digits). The host
only hands over the line's bytes (parsed by the engine) and writes the verdict out again. ZEN's
comparisons raise an error on null, so "unknown" is spelt out in each rule.

`evaluate_batch` on the lines' bytes was the fastest of all ways to call it (one call an application,
bytes or dict, or asyncio.gather: 1.3 to 8 times slower).
"""

import json

import orjson
import zen

from peer_common import RULES, run

BATCH = 200  # applications a call; 50 to 500 measure the same


def quoted(value):
    return json.dumps(value, ensure_ascii=False)


def table(node, inputs, outputs, rows, mode="single"):
    """A decision table: `inputs` and `outputs` are (id, field); a row is {id: cell}."""
    return {
        "id": node,
        "name": node,
        "type": "decisionTableNode",
        "content": {
            "hitPolicy": "first",
            "passThrough": True,
            "inputField": None,
            "outputPath": None,
            "executionMode": mode,
            "inputs": [{"id": i, "name": f, "field": f} for i, f in inputs],
            "outputs": [{"id": i, "name": f, "field": f} for i, f in outputs],
            "rules": [dict(row, _id=f"{node}-{n}") for n, row in enumerate(rows)],
        },
    }


def expressions(node, pairs, pass_through):
    return {
        "id": node,
        "name": node,
        "type": "expressionNode",
        "content": {
            "passThrough": pass_through,
            "inputField": None,
            "outputPath": None,
            "executionMode": "single",
            "expressions": [
                {"id": f"{node}-{n}", "key": key, "value": " ".join(value.split())}
                for n, (key, value) in enumerate(pairs)
            ],
        },
    }


def graph(tables):
    limits = tables.limits
    call = table(
        "call",
        [("in", "call")],
        [
            ("fund", "policy.fund"),
            ("opens", "policy.opens"),
            ("closes", "policy.closes"),
            ("groups", "policy.groups"),
            ("countries", "policy.countries"),
            ("types", "policy.types"),
            ("categories", "policy.categories"),
        ],
        [
            {
                "in": quoted(name),
                "fund": quoted(row["fund"]),
                "opens": f"date({quoted(row['opensOn'])})",
                "closes": f"date({quoted(row['closesOn'])})",
                "groups": quoted(row["targetGroups"]),
                "countries": quoted(row["countries"]),
                "types": quoted(row["applicantTypes"]),
                "categories": quoted(row["categories"]),
            }
            for name, row in tables.calls.items()
        ],
    )
    rate = table(
        "rate",
        [("in", "budget.currency")],
        [("out", "rate")],
        [{"in": quoted(name), "out": text} for name, text in tables.rates.items()],
    )

    device = quoted(limits["deviceIncidents"])
    facts = expressions(
        "facts",
        [
            ("receipt", "receivedAt == null ? null : date(receivedAt[0:9])"),
            ("items", "budget.items == null ? null : len(budget.items) == 0 ? null : budget.items"),
            # days from each incident to the receipt, null when not known
            (
                "ages",
                """incidents == null ? null : map(incidents as i,
                    $.receipt == null or i.occurredOn == null ? null
                    : ($.receipt - date(i.occurredOn)) / 86400)""",
            ),
            ("ongoing", "incidents == null ? false : some(incidents as i, i.ongoing == true)"),
            # for each item: does it respond to an incident of the application?
            (
                "linked",
                """$.items == null ? null : map($.items as it,
                      it.respondsTo == null ? null : len(it.respondsTo) == 0 ? false
                      : incidents == null ? null : some(incidents as k, k.id in it.respondsTo))""",
            ),
            # ... to one of a device type? (only asked of replacements and of items without a category)
            (
                "device",
                f"""$.items == null ? null : map($.items as it,
                       it.category != null and it.category != 'replacement' ? true
                       : it.respondsTo == null ? null
                       : len(it.respondsTo) == 0 ? (it.category == null ? null : false)
                       : incidents == null ? null
                       : some(incidents as k, k.id in it.respondsTo and k.type in {device}) ? true
                       : it.category == null or some(incidents as k, k.id in it.respondsTo and k.type == null)
                       ? null : false)""",
            ),
            (
                "cost",
                """$.items == null ? null : some($.items as it, it.quantity == null or it.unitCost == null)
                    ? null : sum(map($.items as it, it.quantity * it.unitCost))""",
            ),
            # round() takes ties away from zero
            ("total", "$.cost == null or rate == null ? null : round($.cost * rate, 2)"),
            (
                "oldest",
                f"$.receipt == null ? null : d(receivedAt[0:9]).sub({limits['repeatMonths']}, 'month')",
            ),
            # for each earlier grant: does it count against the application?
            (
                "counting",
                """applicant.previousGrants == null ? null : map(applicant.previousGrants as g,
                        g.fund != null and policy != null and g.fund != policy.fund ? false
                        : g.awardedOn == null or $.receipt == null ? null
                        : d(g.awardedOn) <= $.oldest ? false
                        : g.fund == null or policy == null ? null : true)""",
            ),
        ],
        True,
    )

    every = "{0} == null ? null : some({0}, # == false) ? false : some({0}, # == null) ? null : true".format
    rules = {
        "call-open": """receipt == null or policy == null ? null
                        : receipt >= policy.opens and receipt <= policy.closes""",
        "target-group": """applicant.targetGroups == null or policy == null ? null
                           : some(applicant.targetGroups as g, g in policy.groups)""",
        "country": """applicant.country == null or policy == null ? null
                      : applicant.country in policy.countries""",
        "applicant-type": """applicant.type == null or policy == null ? null
                             : applicant.type in policy.types""",
        "incident-recent": f"""incidents == null ? null : ongoing ? true
                               : some(ages as a, a != null and a >= 0 and a <= {limits["incidentDays"]}) ? true
                               : some(ages as a, a == null) ? null : false""",
        "category": """items == null or policy == null ? null
                       : some(items as i, i.category != null and not (i.category in policy.categories)) ? false
                       : some(items as i, i.category == null) ? null : true""",
        "category-incident": every("device"),
        "item-linked": every("linked"),
        "window": f"""project.startsOn == null or project.endsOn == null ? null
                      : d(project.endsOn) >= d(project.startsOn)
                        and d(project.endsOn) <= d(project.startsOn).add({limits["windowMonths"]}, 'month')""",
        "maximum": f"total == null ? null : total <= {limits['maximumEUR']}",
        "item-positive": """items == null ? null
                            : some(items as i, (i.quantity != null and i.quantity < 1)
                                               or (i.unitCost != null and i.unitCost <= 0)) ? false
                            : some(items as i, i.quantity == null or i.unitCost == null) ? null : true""",
        "references": f"""applicant.references == null ? null
                          : len(applicant.references) >= {limits["referencesMin"]}""",
        "repeat": """counting == null ? null : some(counting, # == true) ? false
                     : some(counting, # == null) ? null : true""",
    }
    checked = expressions(
        "rules",
        [
            (
                "results",
                "["
                + ", ".join(f"{{rule: '{name}', met: ({rules[name]})}}" for name in RULES)
                + "]",
            ),
        ],
        True,
    )

    days = limits["incidentDays"]
    verdict = expressions(
        "verdict",
        [
            ("id", "id"),
            ("notMet", "map(filter(results as r, r.met == false) as r, r.rule)"),
            ("unknown", "map(filter(results as r, r.met == null) as r, r.rule)"),
            (
                "outcome",
                "len($.notMet) > 0 ? 'ineligible' : len($.unknown) > 0 ? 'incomplete' : 'eligible'",
            ),
            # string() drops trailing zeros, so the two places are written out
            ("cents", "total == null ? null : trunc(round(abs(total) * 100)) % 100"),
            (
                "totalEUR",
                """total == null ? null : (total < 0 ? '-' : '') + string(trunc(abs(total)))
                        + ($.cents < 10 ? '.0' : '.') + string(trunc($.cents))""",
            ),
            (
                "score",
                f"""$.outcome != 'eligible' ? null :
            (ongoing ? 40 : floor(40 * ({days} - min(filter(ages as a, a != null and a >= 0))) / {days}))
            + max(map(incidents as i, i.harm == 'lifeThreatening' ? 30 : i.harm == 'severe' ? 24
                                      : i.harm == 'serious' ? 15 : i.harm == 'limited' ? 5 : 0))
            + floor(20 * sum(map(filter(items as it, some(incidents as k, k.id in it.respondsTo)) as it,
                                 it.quantity * it.unitCost)) / cost)
            + (len(applicant.previousGrants) == 0 ? 10 : 0)""",
            ),
        ],
        False,
    )

    nodes = [
        {"id": "request", "name": "request", "type": "inputNode"},
        call,
        rate,
        facts,
        checked,
        verdict,
        {"id": "response", "name": "response", "type": "outputNode"},
    ]
    edges = [
        {"id": f"e{n}", "type": "edge", "sourceId": a["id"], "targetId": b["id"]}
        for n, (a, b) in enumerate(zip(nodes, nodes[1:]))
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def line_of(result):
    score = result.get("score")  # the engine leaves null out
    return orjson.dumps(
        {
            "id": result.get("id"),
            "outcome": result["outcome"],
            "notMet": result["notMet"],
            "unknown": result["unknown"],
            "totalEUR": result.get("totalEUR"),
            "score": None if score is None else int(score),
        },
        option=orjson.OPT_APPEND_NEWLINE,
    )


def make(tables):
    content = {"type": "static", "content": {"screening": graph(tables)}}
    engine = zen.ZenEngine({"loader": content})

    def screen(lines):
        out = []
        for start in range(0, len(lines), BATCH):
            requests = [
                {"key": "screening", "context": line} for line in lines[start : start + BATCH]
            ]
            out += [line_of(row["data"]["result"]) for row in engine.evaluate_batch(requests)]
        return b"".join(out)

    return screen


if __name__ == "__main__":
    run(make)
