#!/usr/bin/env python3
"""Peer: Rego, one policy (screening.rego), two engines.

    --engine opa       Open Policy Agent itself (Go), as the shared library of the PyPI package
                       opa-golib-python-bindings. That package asks for Python 3.14 but is plain
                       ctypes, so `setup` unpacks it beside the tables.
    --engine regorus   Microsoft's Rego engine in Rust (PyPI: opa-eval)

The query is prepared once; each application is one evaluation, handed over as the line's own bytes.
"""

import json
import os
import sys
from decimal import Decimal

import orjson

from peer_common import HERE, RULES, run

POLICY = os.path.join(HERE, "screening.rego")
KEYS = ("id", "outcome", "notMet", "unknown", "totalEUR", "score")


def data_of(tables):
    """The data document: amounts and rates as whole numbers, as Rego has no decimals."""
    limits = dict(tables.limits, maximumCents=int(Decimal(tables.limits["maximumEUR"]) * 100))
    rates = {name: int(Decimal(rate) * 10**8) for name, rate in tables.rates.items()}
    return {"calls": tables.calls, "limits": limits, "rates": rates, "rules": RULES}


def opa(tables, folder):
    sys.path.insert(0, os.path.join(folder, "opa"))
    from opa_bindings.engine import OpaEngine

    engine = OpaEngine()
    with open(POLICY, encoding="utf-8") as file:
        engine.add_policy("screening.rego", file.read())
    engine.add_data(data_of(tables))
    call, evaluate = engine._call, engine._lib.OpaEvalDocument

    def verdict(line):  # eval_document() without its json.dumps of the input
        return call(evaluate, b"screening.verdict", line, 0, 0)["result"][0]["expressions"][0][
            "value"
        ]

    return verdict


def regorus(tables, _folder):
    import opa_eval

    engine = opa_eval.OpaEval(POLICY, json.dumps(data_of(tables)), "data.screening.verdict")
    return lambda line: engine.evaluate_parsed(line.decode())


def make(tables, options):
    verdict = {"opa": opa, "regorus": regorus}[options.engine](tables, options.tables)

    def screen(lines):
        out = []
        for line in lines:
            row = verdict(line)
            row = {key: row[key] for key in KEYS}
            out.append(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))
        return b"".join(out)

    return screen


if __name__ == "__main__":
    run(make, lambda parser: parser.add_argument("--engine", choices=["opa", "regorus"]))
