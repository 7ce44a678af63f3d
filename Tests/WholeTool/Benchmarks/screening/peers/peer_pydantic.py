#!/usr/bin/env python3
"""Peer: pydantic 2 (strict models, JSON parsed straight into them) + rules in Python + orjson.

What a competent team would write today. The models hold the fields that the rules read, and ignore
the others, which favours this peer a little: a team would usually model the whole document.
"""

import datetime
from decimal import Decimal
from typing import Optional

import orjson
from pydantic import BaseModel, ConfigDict, TypeAdapter

from peer_common import run
from peer_python_rules import Rules


class Model(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore")


class Grant(Model):
    fund: Optional[str] = None
    awardedOn: Optional[datetime.date] = None


class Reference(Model):
    name: Optional[str] = None


class Applicant(Model):
    type: Optional[str] = None
    country: Optional[str] = None
    targetGroups: Optional[list[str]] = None
    references: Optional[list[Reference]] = None
    previousGrants: Optional[list[Grant]] = None


class Project(Model):
    startsOn: Optional[datetime.date] = None
    endsOn: Optional[datetime.date] = None


class Incident(Model):
    id: Optional[str] = None
    type: Optional[str] = None
    occurredOn: Optional[datetime.date] = None
    ongoing: Optional[bool] = None
    harm: Optional[str] = None


class Item(Model):
    category: Optional[str] = None
    quantity: Optional[int] = None
    unitCost: Optional[Decimal] = None
    respondsTo: Optional[list[str]] = None


class Budget(Model):
    currency: Optional[str] = None
    items: Optional[list[Item]] = None


class Application(Model):
    id: Optional[str] = None
    call: Optional[str] = None
    receivedAt: Optional[datetime.datetime] = None
    applicant: Optional[Applicant] = None
    project: Optional[Project] = None
    incidents: Optional[list[Incident]] = None
    budget: Optional[Budget] = None


def make(tables):
    read = TypeAdapter(Application).validate_json
    judge = Rules(tables).screen
    dumps, newline = orjson.dumps, orjson.OPT_APPEND_NEWLINE

    def screen(lines):
        out = []
        for line in lines:
            app = read(line)
            outcome, not_met, unknown, total, score = judge(app)
            out.append(
                dumps(
                    {
                        "id": app.id,
                        "outcome": outcome,
                        "notMet": not_met,
                        "unknown": unknown,
                        "totalEUR": total,
                        "score": score,
                    },
                    option=newline,
                )
            )
        return b"".join(out)

    return screen


if __name__ == "__main__":
    run(make)
