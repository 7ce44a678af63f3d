#!/usr/bin/env python3
"""Makes day_arithmetic.tsv and day_text.tsv with datetime and python-dateutil as oracles.

Run without arguments; the seed is fixed, so the same files come out every time.
"""

import calendar
import os
import random
import re
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = 1182_71

EDGES = [
    date(1, 1, 1), date(1, 3, 1), date(1, 12, 31), date(4, 2, 29), date(100, 2, 28),
    date(400, 2, 29), date(1582, 10, 4), date(1582, 10, 15), date(1900, 1, 1),
    date(1900, 2, 28), date(1900, 3, 1), date(1969, 12, 31), date(1970, 1, 1), date(1999, 12, 31),
    date(2000, 2, 28), date(2000, 2, 29), date(2000, 3, 1), date(2023, 10, 31), date(2024, 2, 29),
    date(2026, 3, 2), date(2100, 2, 28), date(2100, 3, 1), date(2199, 12, 31), date(9999, 12, 31),
]  # fmt: skip


def any_day(random_source):
    year = random_source.choice([random_source.randint(1, 9999), random_source.randint(1899, 2200)])
    month = random_source.randint(1, 12)
    last = calendar.monthrange(year, month)[1]
    day = random_source.choice([1, last, last, random_source.randint(1, last)])
    return date(year, month, day)


def clamped(compute, forward):
    try:
        return compute().isoformat()
    except (OverflowError, ValueError):
        return "9999-12-31" if forward else "0001-01-01"


def arithmetic(random_source):
    yield "# Made by make_day_vectors.py: day, weekday, days since 1970-01-01, unit, count, result"
    starts = EDGES + [any_day(random_source) for _ in range(500)]
    for start in starts:
        weekday = calendar.day_name[start.weekday()].lower()
        number = (start - date(1970, 1, 1)).days
        counts = [("days", n) for n in (-1, 1, 14, random_source.randint(-200_000, 200_000))]
        counts += [("months", n) for n in (-12, 1, 4, random_source.randint(-3_000, 3_000))]
        for unit, count in random_source.sample(counts, 4):
            if unit == "days":
                result = clamped(lambda: start + timedelta(days=count), count > 0)
            else:
                result = clamped(lambda: start + relativedelta(months=count), count > 0)
            yield f"{start.isoformat()}\t{weekday}\t{number}\t{unit}\t{count}\t{result}"


DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
TIMESTAMP = re.compile(
    r"(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))", re.ASCII
)


def read_date(text):
    match = DATE.fullmatch(text)
    if not match:
        return None
    try:
        day = date(*map(int, match.groups()))
    except ValueError:
        return None
    return day if 1900 <= day.year <= 2199 else None


def read_received(text):
    match = TIMESTAMP.fullmatch(text)
    if not match:
        return read_date(text)
    hour, minute, second = (int(match[index]) for index in (2, 3, 4))
    offset_hour, offset_minute = int(match[6] or 0), int(match[7] or 0)
    if hour > 23 or minute > 59 or second > 60 or offset_hour > 23 or offset_minute > 59:
        return None
    if second == 60:
        sign = -1 if match[5] == "-" else 1
        offset = timedelta(hours=offset_hour, minutes=offset_minute) * sign
        utc = datetime(2000, 1, 2, hour, minute) - offset
        if (utc.hour, utc.minute) != (23, 59):
            return None
    return read_date(match[1])


FIXED_TEXTS = """
2026-03-02 1900-01-01 2199-12-31 1899-12-31 2200-01-01 1900-02-29 2000-02-29 2100-02-29 2024-02-30
2026-00-01 2026-13-01 2026-01-00 2026-01-32 2026-04-31 26-03-02 02026-03-02 2026-3-2 20260302
2026/03/02 2026-03-02T 2026-03-02T09:30 2026-03-02T09:30:00 2026-03-02t09:30:00Z
2026-03-02T09:30:00z 2026-03-02T09:30:00Z 2026-03-02T09:30:00-05:00 2026-03-02T09:30:00+23:59
2026-03-02T09:30:00-23:59 2026-03-02T09:30:00+24:00 2026-03-02T09:30:00+00:60
2026-03-02T09:30:00-00:00 2026-03-02T24:00:00Z 2026-03-02T23:60:00Z 2026-03-02T23:59:61Z
2026-06-30T23:59:60Z 2026-06-30T15:59:60-08:00 2026-07-01T05:29:60+05:30 2026-06-30T23:58:60Z
2026-06-30T15:59:60-07:00 2026-03-02T09:30:00.Z 2026-03-02T09:30:00.1Z
2026-03-02T09:30:00.123456789012345678901234567890Z 2026-03-02T09:30:00,5Z 2026-03-02T09:30:00+0500
2026-03-02T09:30:00+05 2026-03-02T09:30:00Z+ 2026-03-02T9:30:00Z -2026-03-02 +2026-03-02 2026-03-02Z
2026-02-30T09:30:00Z 2026-03-02T09:30:00−05:00 ２０２６-03-02 2026-03-0٢ 2026-W10-1 2026-061
2026‐03‐02 9999-99-99 0000-00-00
""".split()


def texts(random_source):
    yield "# Made by make_day_vectors.py: text, the date it is, the date received it is; - for none"
    samples = list(FIXED_TEXTS)
    for _ in range(600):
        day = any_day(random_source)
        text = day.isoformat()
        if random_source.random() < 0.6:
            second = random_source.choice([0, 30, 59, 60])
            text += f"T{random_source.randint(0, 23):02}:{random_source.randint(0, 59):02}"
            text += f":{second:02}"
            text += random_source.choice(["", "", ".5", ".000"])
            text += random_source.choice(["Z", "+05:30", "-03:00", "+14:00", "-12:00"])
        if random_source.random() < 0.5:
            at = random_source.randrange(len(text))
            text = random_source.choice(
                [
                    text[:at] + text[at + 1 :],
                    text[:at] + random_source.choice("0123456789-:.TZ+") + text[at + 1 :],
                    text[:at] + random_source.choice("0123456789-:.TZ+") + text[at:],
                ]
            )
        samples.append(text)
    for text in samples:
        day, received = read_date(text), read_received(text)
        yield f"{text}\t{day or '-'}\t{received or '-'}"


def write(name, lines):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    write("day_arithmetic.tsv", arithmetic(random.Random(SEED)))
    write("day_text.tsv", texts(random.Random(SEED)))
