#!/usr/bin/env python3
"""Makes json_numbers.tsv, conversions.tsv, largest_sums.tsv and money_text.tsv.

The oracles are Python's json and decimal modules. Run without arguments; the seed is fixed, so the
same files come out every time.
"""

import json
import os
import random
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = 4217
DECIMALS = {"EUR": 2, "JPY": 0, "TND": 3, "UYW": 4, "PEN": 2, "KWD": 3, "XAF": 0}
INT128 = range(-(2**127), 2**127)
EXACT = Context(prec=400, rounding=ROUND_HALF_UP)


def read_number(literal):
    """Ten-thousandths, or why there are none; judged by json's grammar and decimal's value."""

    def refuse(_):
        raise ValueError

    if literal != literal.strip():
        return "grammar"
    try:
        value = json.loads(literal, parse_float=Decimal, parse_int=Decimal, parse_constant=refuse)
    except ValueError:
        return "grammar"
    if not isinstance(value, Decimal):
        return "grammar"
    if value.is_zero():
        return 0
    sign, digits, exponent = value.as_tuple()
    digits = "".join(map(str, digits)).lstrip("0")
    exponent += len(digits) - len(digits.rstrip("0"))
    digits = digits.rstrip("0")
    if exponent < -4:
        return "decimals"
    if len(digits) + exponent > 14:
        return "digits"
    return int(digits) * 10 ** (exponent + 4) * (-1 if sign else 1)


FIXED_NUMBERS = """
0 -0 0.0 -0.0 0e0 0e999999 0.000e-99999 1 -1 10000.00 3200.00 1e4 1E4 1e+4
12.5E-1 12.5e1 1.50000e0 1.50000 0.00010000 0.0001 0.00001 0.00005e1 99999999999999.9999
99999999999999.99990 99999999999999.99999 100000000000000 -99999999999999.9999 1e13 1e14 1e-4 1e-5
9.99999999999999999e13 9.99999999999999999e12 1e999999999 1e999999999999 1e-999999999999
1e99999999999999999 1e-99999999999999999 0.1e15 0.1e14
123456789012345678901234567890 0.123456789012345678901234567890 00 01 -01 1. .5 -.5 +1 - 1e 1e+ 1e-
e1 1.e1 1.0.0 1,5 1,250.00 0x10 1_000 NaN Infinity -Infinity nan inf --1 1-1 1e1.5 1ee1 true null ""
"1" [1] ٣ 1٣ １ 1e４ 1…2
""".split()


def numbers(random_source):
    yield "# Made by make_money_vectors.py: JSON number, ten-thousandths or why it is refused"
    literals = list(FIXED_NUMBERS)
    literals += ["0." + "0" * 300 + "1e301", "1" + "0" * 300 + "e-300", "1" * 300, "0." + "1" * 300]
    literals += ["12" + "0" * 20 + ".000e-20", "0." + "0" * 30 + "25e30", "5" + "0" * 21 + "5e-22"]
    for _ in range(900):
        whole = str(random_source.randint(0, 10 ** random_source.randint(1, 16)))
        literal = random_source.choice(["", "", "-"]) + whole
        if random_source.random() < 0.7:
            count = random_source.randint(1, 6)
            literal += "." + "".join(random_source.choice("000123456789") for _ in range(count))
        if random_source.random() < 0.3:
            literal += random_source.choice("eE") + random_source.choice(["", "+", "-"])
            literal += str(random_source.choice([0, 1, 2, 3, 5, 13, 18, 400]))
        if random_source.random() < 0.15:
            at = random_source.randrange(len(literal))
            literal = literal[:at] + random_source.choice("-+.eE0,") + literal[at + 1 :]
        literals.append(literal)
    for literal in literals:
        yield f"{literal}\t{read_number(literal)}"


def convert(ten_thousandths, rate, decimals):
    """Minor units of the base currency; None where 128 bits do not hold the exact product.

    A rate is text; one after a slash is in units for one of the base currency.
    """
    figure = Fraction(Decimal(rate.lstrip("/")))
    power = next(n for n in range(40) if (figure * 10**n).denominator == 1)
    numerator = 10**power if rate.startswith("/") else int(figure * 10**power)
    if ten_thousandths * numerator not in INT128:
        return None
    value = 1 / figure if rate.startswith("/") else figure
    cents = Fraction(ten_thousandths, 10**4) * value * 10**decimals
    rounded = (2 * abs(cents.numerator) + cents.denominator) // (2 * cents.denominator)
    return rounded if cents >= 0 else -rounded


def plain(hundred_millionths):
    """A rate in hundred-millionths as text."""
    return f"{Decimal(hundred_millionths).scaleb(-8, EXACT):f}"


def conversions(random_source):
    yield "# Made by make_money_vectors.py: ten-thousandths, rate, base, minor units or overflow"
    cases = []
    for base in ("EUR", "JPY", "TND", "UYW"):
        # Halves of the minor unit and their neighbours, on both sides of zero.
        half = 10 ** (4 - DECIMALS[base]) // 2
        for offset in (-1, 0, 1):
            for sign in (-1, 1):
                for units in (0, 1, 999_999, 10**9):
                    sum_ = sign * (units * 10 ** (4 - DECIMALS[base]) + half + offset)
                    cases.append((sum_, 100_000_000, base))
        edge = 2**127 // 100_000_001
        for value in (edge - 1, edge, edge + 1, -edge - 1, -edge, -edge + 1):
            cases.append((value, 100_000_001, base))
        cases += [(2**127 - 1, 1, base), (-(2**127), 1, base), (2**127 - 1, 2, base)]
    for _ in range(700):
        size = random_source.choice([6, 9, 12, 18, 24, 34])
        sum_ = random_source.randint(-(10**size), 10**size)
        rate = random_source.randint(1, 10 ** random_source.choice([3, 6, 8, 9, 17]) - 1)
        cases.append((sum_, rate, random_source.choice(["EUR", "EUR", "JPY", "TND", "UYW"])))
    cases = [(sum_, plain(rate), base) for sum_, rate, base in cases]
    for _ in range(300):
        size = random_source.choice([6, 9, 12, 18, 24, 34])
        figure = Decimal(random_source.randint(1, 10 ** random_source.choice([3, 6, 9, 17, 18]) - 1))
        figure = figure.scaleb(-random_source.choice([0, 2, 4, 12]), EXACT)
        text = random_source.choice(["/", ""]) + f"{figure:f}"
        base = random_source.choice(["EUR", "EUR", "JPY", "TND", "UYW"])
        cases.append((random_source.randint(-(10**size), 10**size), text, base))
    for sum_, rate, base in cases:
        result = convert(sum_, rate, DECIMALS[base])
        yield f"{sum_}\t{rate}\t{base}\t{'overflow' if result is None else result}"


def largest(limit, base, currency, rate):
    """The largest amount converted to at most the limit, by bisection on the conversion itself."""
    scale = 10 ** (4 - DECIMALS[currency])

    def fits(amount):
        value = EXACT.multiply(Decimal(amount * scale * rate), Decimal(1).scaleb(-12))
        return EXACT.quantize(value, Decimal(1).scaleb(-DECIMALS[base])) <= Decimal(limit).scaleb(
            -DECIMALS[base]
        )

    low, high = -1, 1
    while not fits(low):
        low *= 2
    while fits(high):
        high *= 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def largest_sums(random_source):
    yield "# Made by make_money_vectors.py: limit, base, currency, rate, largest minor units"
    cases = [(1_000_000, "EUR", c, r) for c in DECIMALS if c != "EUR" for r in (1, 25_000_000)]
    cases += [(limit, "EUR", "PEN", 25_000_000) for limit in (-3, -2, -1, 0, 1, 2)]
    for _ in range(500):
        base = random_source.choice(["EUR", "EUR", "JPY", "TND"])
        currency = random_source.choice([code for code in DECIMALS if code != base])
        limit = random_source.randint(0, 10 ** random_source.choice([1, 3, 7, 12]))
        if random_source.random() < 0.2:
            limit = -limit
        rate = random_source.randint(1, 10 ** random_source.choice([3, 6, 8, 9, 17]) - 1)
        cases.append((limit, base, currency, rate))
    for limit, base, currency, rate in cases:
        text = Decimal(rate).scaleb(-8, EXACT)
        result = largest(limit, base, currency, rate)
        yield f"{limit}\t{base}\t{currency}\t{text:f}\t{result}"


def money_text(random_source):
    yield "# Made by make_money_vectors.py: minor units, currency, plain, description"
    amounts = [0, 1, -1, 9, 10, 99, 100, -100, 999, 1000, -1200, 99_999, 100_000, 1_000_000]
    amounts += [2**63 - 1, -(2**63), 2**64, 2**127 - 1, -(2**127)]
    amounts += [random_source.randint(-(10**n), 10**n) for n in range(1, 38) for _ in range(2)]
    for amount in amounts:
        for code in ("EUR", "JPY", "TND", "UYW"):
            value = Decimal(amount).scaleb(-DECIMALS[code], EXACT)
            yield f"{amount}\t{code}\t{value:f}\t{code} {value:,f}"


def write(name, lines):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    write("json_numbers.tsv", numbers(random.Random(SEED)))
    write("conversions.tsv", conversions(random.Random(SEED)))
    write("largest_sums.tsv", largest_sums(random.Random(SEED)))
    write("money_text.tsv", money_text(random.Random(SEED)))
