"""Seeded chance, dates and exact amounts for the generator."""

import calendar
import datetime
import random
from decimal import Decimal

from workload.tables import RATES

DAY = datetime.timedelta(days=1)


class Dice:
    """A few distributions built on random() only, so that the stream never changes."""

    def __init__(self, text):
        self.unit = random.Random(text).random

    def chance(self, p):
        return self.unit() < p

    def integer(self, low, high):
        return low + int(self.unit() * (high - low + 1))

    def pick(self, options):
        return options[int(self.unit() * len(options))]

    def weighted(self, pairs):
        mark = self.unit() * sum(w for _, w in pairs)
        for value, w in pairs:
            mark -= w
            if mark < 0:
                return value
        return pairs[-1][0]

    def sample(self, options, k):
        pool = list(options)
        return [pool.pop(int(self.unit() * len(pool))) for _ in range(min(k, len(pool)))]

    def shuffled(self, options):
        return self.sample(options, len(options))


def add_months(day, months):
    """The same day number `months` later (or earlier), or that month's last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def parse_day(text):
    return datetime.date.fromisoformat(text)


class Number(str):
    """A JSON number written exactly so."""


def money(amount, decimals, dice):
    """`amount` in units of 10^-decimals as a JSON number: mostly all decimals, some shortest."""
    sign, amount = ("-", -amount) if amount < 0 else ("", amount)
    whole, part = divmod(amount, 10**decimals)
    text = f"{whole}.{part:0{decimals}d}"
    if dice.chance(0.2):
        text = text.rstrip("0").rstrip(".")
    return Number(sign + text)


RATE_SCALE = 10**8
RATE_INT = {code: int(Decimal(rate) * RATE_SCALE) for code, rate in RATES.items()}


def to_cents(amount, decimals, currency):
    """EUR cents, rounded half up, of a non-negative amount in units of 10^-decimals."""
    scale = 10 ** (decimals - 2) * RATE_SCALE
    return (2 * amount * RATE_INT[currency] + scale) // (2 * scale)


def amount_for(target_thousandths, decimals, currency):
    """The amount in `currency` (units of 10^-decimals) that is exactly the target (in thousandths
    of a euro), or None if there is none."""
    scale = 10**decimals * RATE_SCALE
    quotient, rest = divmod(target_thousandths * scale, 1000 * RATE_INT[currency])
    return None if rest else quotient
