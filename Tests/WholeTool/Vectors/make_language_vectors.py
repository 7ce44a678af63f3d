#!/usr/bin/env python3
"""Makes <Language>+Names.swift, LanguageCodeTable.swift and languages.tsv from the Unicode CLDR.

Reads the CLDR through Babel (pip install babel==2.18.0). Run without arguments from anywhere; running
it again with the same package gives the same files.
"""

import datetime
import os
import re
from decimal import Decimal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, "..", "..", "..", "Sources", "EmergencyFund")
MESSAGES = os.path.join(SOURCES, "Messages")
TYPES = {
    "en": "English", "es": "Spanish", "fr": "French", "pt": "Portuguese", "ru": "Russian",
    "ar": "Arabic",
}

# Spanish is that of Latin America, where most who write it to the fund live. English is British, as
# its spelling is: the day first, and no comma before the last entry of a list.
LOCALES = {"es": "es_419"}
TEXT_LOCALES = {**LOCALES, "en": "en_GB"}

# Lists whose Spanish conjunction changes before the sound that follows, and some where it does not.
LISTS = [
    ["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"], ["Perú", "Israel"],
    ["madres", "hijas"], ["agua", "hielo"], ["uno", "otro"], ["mujer", "hombre"], ["7", "8"],
]

# Where the CLDR's name is long, abbreviated or not what one would say, as in make_iso_tables.py.
PLAIN_NAMES = {
    "es": {"CG": "República del Congo", "HK": "Hong Kong", "MM": "Myanmar", "MO": "Macao",
           "PS": "Palestina"},
    "fr": {"CD": "République démocratique du Congo", "CG": "République du Congo",
           "HK": "Hong Kong", "MM": "Myanmar", "MO": "Macao", "PS": "Palestine"},
    "pt": {"CD": "República Democrática do Congo", "CG": "República do Congo",
           "HK": "Hong Kong", "MM": "Mianmar", "MO": "Macau", "PS": "Palestina"},
    "ru": {"CD": "Демократическая Республика Конго", "CG": "Республика Конго",
           "HK": "Гонконг", "KG": "Кыргызстан", "MM": "Мьянма", "MO": "Макао", "PS": "Палестина"},
    "ar": {"CD": "جمهورية الكونغو الديمقراطية", "CG": "جمهورية الكونغو",
           "HK": "هونغ كونغ", "MM": "ميانمار", "MO": "ماكاو", "PS": "فلسطين"},
}

# Currencies on whose decimals the CLDR and ISO 4217 agree, with 0, 2 and 3 of them.
AMOUNTS = [
    ("EUR", "0.00"), ("EUR", "0.05"), ("EUR", "999.99"), ("EUR", "1000.00"), ("EUR", "9999.50"),
    ("EUR", "10000.00"), ("EUR", "1250000.00"), ("USD", "-1.00"), ("USD", "-12345.67"),
    ("JPY", "0"), ("JPY", "1500"), ("JPY", "1234567"), ("KWD", "1.234"), ("KWD", "12345.678"),
    ("BRL", "8450.00"), ("PEN", "13100.00"), ("UAH", "84500.00"), ("ZAR", "123456789012.34"),
]
COUNTS = [*range(201), 300, 999, 1000, 1001, 1002, 1011, 9999, 10000, 12345, 100002, 1234567]
PERCENTS = [0, 1, 5, 10, 50, 100, 1000, 2550, 8050, 9999, 10000]
DAYS = [
    datetime.date(2026, month, day) for month in range(1, 13) for day in (1, 2, 28)
] + [datetime.date(1900, 1, 1), datetime.date(2199, 12, 31), datetime.date(2024, 2, 29)]


def country_codes():
    with open(os.path.join(SOURCES, "Values", "CountryTable.swift"), encoding="utf-8") as file:
        packed = re.findall(r"Row\(packed: 0x(..)_(..)", file.read())
    return [chr(int(first, 16)) + chr(int(second, 16)) for first, second in packed]


def country_names(language):
    territories = Locale.parse(LOCALES.get(language, language)).territories
    plain = PLAIN_NAMES[language]
    names = [plain.get(code, territories[code]) for code in country_codes()]
    names = [re.sub(r"\bо-в\b", "остров", re.sub(r"\bо-ва\b", "острова", name)) for name in names]
    for name in names:
        assert "|" not in name and '"' not in name, name
    return names


def language_codes():
    """The codes of two letters, and those of three that people of the field apply in."""
    codes = [code for code in Locale("en").languages if len(code) == 2]
    return sorted([*codes, "ckb", "fil"])


def language_names(language):
    names = Locale.parse(LOCALES.get(language, language)).languages
    own = [names.get(code) or Locale("en").languages[code] for code in language_codes()]
    for name in own:
        assert "|" not in name and '"' not in name, name
    return own


def packed(name, kind, parts):
    lines = [f"  static var {name}: {kind} {{", '    """']
    line = ""
    for part in re.findall(r"[^ |]*[ |]|[^ |]+$", "|".join(parts)):
        if len(line) + len(part) > 94:
            lines.append(f"    {line}\\")
            line = ""
        line += part
    return [*lines, f"    {line}", '    """', "  }"]


def write_table(path, what, definition, body):
    lines = [
        "// Made by Tests/WholeTool/Vectors/make_language_vectors.py; change the script, not this file.",
        "",
        f"/// {what}, with bars between them.",
        "///",
        "/// Source: the Unicode CLDR.",
        f"{definition} {{",
        *body,
        "}",
    ]
    with open(os.path.join(MESSAGES, path), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def write_tables():
    for language, name in TYPES.items():
        countries = []
        if language != "en":
            # The table of countries itself is in English.
            countries = [*packed("countryNames", "StaticString?", country_names(language)), ""]
        write_table(
            f"{name}/{name}+Names.swift", "Names in the order of their codes", f"extension {name}",
            [*countries, *packed("languageNames", "StaticString", language_names(language))])
    write_table(
        "Language/LanguageCodeTable.swift", "Codes of languages in the order of their names",
        "enum LanguageCodeTable", packed("codes", "StaticString", language_codes()))


def date(day, language):
    text = format_date(day, "long", locale=TEXT_LOCALES.get(language, language))
    if language == "ar":
        # Arabic has the month's name in the Mashriq before the one in Egypt and the Gulf.
        month = format_date(day, "MMMM", locale="ar_SY") + "/"
        text = text.replace(format_date(day, "MMMM", locale="ar"), month + format_date(
            day, "MMMM", locale="ar"))
    return text


def rows():
    for language in TYPES:
        locale = Locale.parse(LOCALES.get(language, language))
        for count in COUNTS:
            yield "plural", language, count, locale.plural_form(count)
        for count in COUNTS:
            yield "number", language, count, format_decimal(count, locale=locale)
        for day in DAYS:
            yield "date", language, day.isoformat(), date(day, language)
        for entries in LISTS:
            for style in ["standard", "or"]:
                text = format_list(
                    entries, style=style, locale=TEXT_LOCALES.get(language, language))
                yield f"list-{style}", language, "|".join(entries), text
        for code, name in zip(language_codes(), language_names(language)):
            yield "language", language, code, name
        if language == "en":
            # English amounts and percentages are written in the project's own way.
            continue
        for hundredths in PERCENTS:
            share = Decimal(hundredths) / 10000
            pattern = locale.percent_formats[None].pattern.replace("0%", "0.##%").replace(
                "0\u00a0%", "0.##\u00a0%").replace("0\u202f%", "0.##\u202f%")
            yield "percent", language, hundredths, format_percent(share, pattern, locale=locale)
        for currency, amount in AMOUNTS:
            # The code in the place of a symbol.
            pattern = locale.currency_formats["standard"].pattern.replace("¤", "¤¤")
            # The CLDR puts a space between letters and digits, which Babel leaves out.
            pattern = pattern.replace("¤#", "¤\u00a0#")
            text = format_currency(Decimal(amount), currency, pattern, locale=locale)
            yield "money", language, f"{currency} {amount}", text
        for code, name in zip(country_codes(), country_names(language)):
            yield "country", language, code, name


def main():
    write_tables()
    with open(os.path.join(HERE, "languages.tsv"), "w", encoding="utf-8") as file:
        for row in rows():
            file.write("\t".join(str(part) for part in row) + "\n")


main()
