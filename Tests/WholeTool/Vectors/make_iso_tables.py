#!/usr/bin/env python3
"""Makes CurrencyTable.swift, FormerCurrencyTable.swift, CountryTable.swift and iso_codes.tsv, and what
the tool suggests: WithdrawnCurrencyTable.swift, withdrawn_currencies.tsv, CountryNameTable.swift and
CurrencyNameTable.swift.

Reads Debian's package iso-codes (apt-get install iso-codes) and Babel. Run without arguments from
anywhere; running it again with the same packages gives the same files.
"""

import datetime
import gettext
import json
import os
import unicodedata

from babel import Locale
from babel.core import get_global

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.join(HERE, "..", "..", "..", "Sources")
VALUES = os.path.join(SOURCES, "EmergencyFund", "Values")
SUGGESTIONS = os.path.join(SOURCES, "ief", "Session", "Codes")
ISO_CODES = "/usr/share/iso-codes/json"

# iso-codes says nothing of minor units. These are the ones that differ from 2 in table A.1 of
# ISO 4217 (maintained by SIX for ISO, six-group.com, "Current currency & funds code list"),
# among the codes that are kept below.
DECIMALS = {
    0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
    3: "BHD IQD JOD KWD LYD OMR TND",
    4: "UYW",
}

# What table A.1 lists and is no currency in which a person is paid.
EXCLUDED = {
    "funds": "BOV CHE CHW CLF COU MXV USN UYI",
    "metals": "XAG XAU XPD XPT",
    "units of account and bond market units": "XBA XBB XBC XBD XDR XSU XUA",
    "testing, and no currency": "XTS XXX",
}

# Currencies of table A.1 that the package may be too old to hold.
ADDED_CURRENCIES = {
    "XCG": "Caribbean Guilder",  # ISO 4217 amendment 176, in use since 2025-03-31
    "ZWG": "Zimbabwe Gold",  # ISO 4217 amendment 177, in use since 2024
}

# Codes that ISO 4217 has withdrawn (list three, "Codes for historic denominations") and that people
# still write: the code to write today, and when the next currency took over. `successions` checks
# each against the CLDR, which Babel has, but for those in UNCHECKED.
WITHDRAWN = """
AFA AFN 2002-10-07  ANG XCG 2025-03-31  ATS EUR 1999-01-01  AZM AZN 2006-01-01
BEF EUR 1999-01-01  BGL EUR 1999-07-05  BGN EUR 2026-01-01  BYB BYN 2000-01-01
BYR BYN 2016-07-01  CSD RSD 2006-10-25  CUC CUP 2021-01-01  CYP EUR 2008-01-01
DEM EUR 1999-01-01  EEK EUR 2011-01-01  ESP EUR 1999-01-01  FIM EUR 1999-01-01
FRF EUR 1999-01-01  GHC GHS 2007-07-03  GRD EUR 2001-01-01  GWP XOF 1997-03-31
HRK EUR 2023-01-01  IEP EUR 1999-01-01  ITL EUR 1999-01-01  LTL EUR 2015-01-01
LUF EUR 1999-01-01  LVL EUR 2014-01-01  MGF MGA 2005-01-01  MRO MRU 2018-01-01
MTL EUR 2008-01-01  MZM MZN 2006-07-01  NLG EUR 1999-01-01  PTE EUR 1999-01-01
ROL RON 2005-07-01  RUR RUB 1998-01-01  SDD SDG 2007-01-10  SIT EUR 2007-01-01
SKK EUR 2009-01-01  SLL SLE 2022-07-01  SRG SRD 2004-01-01  STD STN 2018-01-01
TMM TMT 2009-01-01  TRL TRY 2005-01-01  UAK UAH 1996-09-02  VEB VES 2008-01-01
VEF VES 2018-08-20  YUM RSD 2002-05-15  ZMK ZMW 2013-01-01  ZWD ZWG 2008-08-01
ZWL ZWG 2024-04-08  ZWR ZWG 2009-02-02
"""

# The convertible peso gave way to the older peso; the ariary was legal tender beside the franc; the
# lev ended after this data was made, and Zimbabwe's gold and the dates of the roubles are those of
# their central banks.
UNCHECKED = "BGN CUC MGF RUR ZWL"

# Codes that were withdrawn since are read where the date of an application is earlier.
FORMER_SINCE = "2021-01-01"

# Short forms that are no name of a country in any of the lists, and regions that have no code.
SHORT_FORMS = {
    "AE": "UAE, Emirates, Emirats, EAU, ОАЭ, الإمارات",
    "BA": "Bosnia, BiH",
    "BY": "Byelorussia, Belorussia, Белоруссия",
    "CD": "DRC, DR Congo, Congo-Kinshasa, RDC, RD Congo, Zaire, Zaïre, ДРК",
    "CG": "Congo-Brazzaville",
    "CI": "Ivory Coast",
    "CN": "PRC, Mainland China",
    "CV": "Cape Verde",
    "CZ": "Czech Republic",
    "DO": "Rep. Dominicana",
    "GB": "UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Inglaterra, "
    "Angleterre, Англия, بريطانيا, إنجلترا",
    "IR": "Persia",
    "KG": "Kirghizia, Kirgizia, Киргизстан",
    "KP": "DPRK",
    "KR": "Korea, ROK",
    "LA": "Lao",
    "MK": "Macedonia, FYROM, Macédoine, Македония",
    "MM": "Burma, Birmania, Birmanie, Бирма, بورما",
    "NL": "Holland, Holanda, Hollande, Голландия, هولندا",
    "PS": "West Bank, Gaza, Palestina, Palestine, Palestinian Territories",
    "RU": "Russia, РФ",
    "SY": "سورية",
    "SZ": "Swaziland, Swazilandia, Suazilandia",
    "TL": "East Timor",
    "TR": "Turkey, Türkiye, Turkiye",
    "UA": "Ukraina",
    "US": "USA, U.S.A., United States of America, America, EE. UU., EEUU, EUA, É.-U., États-Unis "
    "d'Amérique, США, أمريكا",
    "VN": "Viet Nam",
}

# Names where neither iso-codes' common name nor the turned-round name is what one would say.
PLAIN_NAMES = {
    "BN": "Brunei",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "FK": "Falkland Islands",
    "FM": "Micronesia",
    "KR": "South Korea",
    "LA": "Laos",
    "PS": "Palestine",
    "RU": "Russia",
    "TF": "French Southern Territories",
    "VA": "Vatican City",
    "VG": "British Virgin Islands",
    "VI": "United States Virgin Islands",
}

# Not in ISO 3166-1: user-assigned codes in common use.
ADDED_COUNTRIES = {"XK": ("XKX", "Kosovo")}


def load(name, key):
    with open(os.path.join(ISO_CODES, name), encoding="utf-8") as file:
        return json.load(file)[key]


def currencies():
    excluded = set(" ".join(EXCLUDED.values()).split())
    names = {row["alpha_3"]: row["name"] for row in load("iso_4217.json", "4217")}
    missing = excluded - names.keys()
    if missing:
        raise SystemExit(f"excluded and not in iso-codes: {sorted(missing)}")
    names = {**ADDED_CURRENCIES, **names}
    withdrawn = {code for code, _, _ in successions()}
    names = {code: name for code, name in names.items() if code not in withdrawn}
    decimals = {code: count for count, codes in DECIMALS.items() for code in codes.split()}
    missing = decimals.keys() - names.keys()
    if missing:
        raise SystemExit(f"decimals given and not in iso-codes: {sorted(missing)}")
    return [
        (code, decimals.get(code, 2), names[code])
        for code in sorted(names)
        if code not in excluded
    ]


def successions():
    """The codes that were withdrawn, each with its successor and the date."""
    words = WITHDRAWN.split()
    rows = sorted(zip(words[::3], words[1::3], words[2::3], strict=True))
    for code, successor, date in rows:
        known = [
            (entries, start)
            for entries in get_global("territory_currencies").values()
            for currency, start, _, tender in entries
            if tender and start and f"{start[0]}-{start[1]:02}-{start[2]:02}" == date
            if any(former == code for former, _, _, _ in entries)
        ]
        if not known and code not in UNCHECKED.split():
            raise SystemExit(f"the CLDR knows no currency that replaced {code} on {date}")
    return rows


def folded(name):
    """The letters and digits of a name, without marks and case."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if c.isalnum())


def other_names():
    """Names of countries that people write and the core does not know, by code."""
    translations = [
        gettext.translation("iso_3166-1", "/usr/share/locale", [tag]).gettext
        for tag in ("es", "fr", "pt", "ru", "ar")
    ]
    locales = [Locale.parse(tag) for tag in ("en", "es_419", "fr", "pt", "ru", "ar")]
    rows = {row["alpha_2"]: row for row in load("iso_3166-1.json", "3166-1")}
    result = []
    for code, _, plain in countries():
        row = rows.get(code, {})
        known = {folded(locale.territories.get(code, "")) for locale in locales} | {folded(plain)}
        formal = [row[key] for key in ("name", "official_name", "common_name") if key in row]
        # As it is said, not as it is sorted: "Iran, Islamic Republic of".
        formal += [f"{b} {a}" for a, b in (n.split(", ", 1) for n in formal if n.count(", ") == 1)]
        names = formal + [translate(name) for translate in translations for name in formal]
        names = [name.strip() for name in SHORT_FORMS.get(code, "").split(",") if name] + names
        kept = []
        for name in names:
            if folded(name) not in known:
                known.add(folded(name))
                kept.append(name)
        if kept:
            result.append((code, kept))
    return result


def plain_name(row):
    name = PLAIN_NAMES.get(row["alpha_2"]) or row.get("common_name") or row["name"]
    if ", " in name and not name.startswith(("Bonaire", "Saint Helena")):
        raise SystemExit(f"{row['alpha_2']} needs a plain name: {name}")
    return name


def countries():
    rows = {
        row["alpha_2"]: (row["alpha_3"], plain_name(row))
        for row in load("iso_3166-1.json", "3166-1")
    }
    rows.update(ADDED_COUNTRIES)
    return [(code, *rows[code]) for code in sorted(rows)]


def wrapped(code, names):
    """Names after their code, in lines of at most 100 characters."""
    lines = [f"    {code}"]
    for name in names:
        if len(lines[-1]) + len(name) > 98:
            lines.append(f"    {code}")
        lines[-1] += f"|{name}"
    return lines


def letters(code):
    return "_".join(f"{ord(letter):02X}" for letter in code)


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main():
    currency_rows, country_rows = currencies(), countries()
    lines = [
        "// Made by Tests/WholeTool/Vectors/make_iso_tables.py; change the script, not this file.",
        "",
        "/// The currencies of ISO 4217 in the order of their codes.",
        "enum CurrencyTable {",
        "  /// The three ASCII letters, then the number of decimals, one byte each.",
        "  static let rows: [UInt32] = [",
    ]
    for code, count, name in currency_rows:
        lines.append(f"    0x{letters(code)}_{count:02X},  // {code}, {count}: {name}")
    lines += ["  ]", "}", ""]
    write(os.path.join(VALUES, "CurrencyTable.swift"), "\n".join(lines))

    lines = [
        "// Made by Tests/WholeTool/Vectors/make_iso_tables.py; change the script, not this file.",
        "",
        "/// The countries of ISO 3166-1, and Kosovo, in the order of their two-letter codes.",
        "enum CountryTable {",
        "  /// One country.",
        "  struct Row: Sendable {",
        "    /// The two ASCII letters, one byte each.",
        "    let packed: UInt16",
        "    /// The three-letter code.",
        "    let alpha3: String",
        "    /// The short English name.",
        "    let name: String",
        "  }",
        "",
        "  /// All countries.",
        "  static let rows: [Row] = [",
    ]
    for code, alpha3, name in country_rows:
        lines.append(f'    Row(packed: 0x{letters(code)}, alpha3: "{alpha3}", name: "{name}"),')
    lines += ["  ]", "}", ""]
    write(os.path.join(VALUES, "CountryTable.swift"), "\n".join(lines))

    made = "// Made by Tests/WholeTool/Vectors/make_iso_tables.py; change the script, not this file."
    lines = [
        made,
        "",
        "/// Codes that ISO 4217 has withdrawn: each with the code to write today, and the date.",
        "enum WithdrawnCurrencyTable {",
        '  static let rows = """',
    ]
    lines += [f"    {' '.join(row)}" for row in successions()]
    lines += ['    """', "}", ""]
    write(os.path.join(SUGGESTIONS, "WithdrawnCurrencyTable.swift"), "\n".join(lines))
    lines = [
        made,
        "",
        "/// The currencies that ISO 4217 withdrew since %s, in the order of their codes." % FORMER_SINCE,
        "enum FormerCurrencyTable {",
        "  /// The three ASCII letters and the number of decimals, one byte each; then the first day",
        "  /// without the currency, in days from 1970-01-01.",
        "  static let rows: [(packed: UInt32, end: Int)] = [",
    ]
    for code, successor, date in successions():
        if date < FORMER_SINCE:
            continue
        assert code not in "".join(DECIMALS.values())
        day = (datetime.date.fromisoformat(date) - datetime.date(1970, 1, 1)).days
        lines.append(f"    (0x{letters(code)}_02, {day}),  // {code}, 2: until {date}, then {successor}")
    lines += ["  ]", "}", ""]
    write(os.path.join(VALUES, "FormerCurrencyTable.swift"), "\n".join(lines))
    lines = ["# Made by make_iso_tables.py: withdrawn code, successor, date"]
    lines += ["\t".join(row) for row in successions()]
    write(os.path.join(HERE, "withdrawn_currencies.tsv"), "\n".join(lines) + "\n")

    locales = [Locale.parse(tag) for tag in ("en", "es_419", "fr", "pt", "ru", "ar")]
    lines = [
        made,
        "",
        "/// The names of currencies in the order of the languages, from the Unicode CLDR.",
        "enum CurrencyNameTable {",
        '  static let rows = """',
    ]
    for code, _, name in currency_rows:
        names = [locale.currencies.get(code, name).replace("\u200f", "") for locale in locales]
        lines += wrapped(code, names)
    lines += ['    """', "}", ""]
    write(os.path.join(SUGGESTIONS, "CurrencyNameTable.swift"), "\n".join(lines))

    lines = [
        made,
        "",
        "/// Names of countries that people write, besides those that the core prints.",
        "enum CountryNameTable {",
        '  static let rows = """',
    ]
    for code, names in other_names():
        lines += wrapped(code, names)
    lines += ['    """', "}", ""]
    write(os.path.join(SUGGESTIONS, "CountryNameTable.swift"), "\n".join(lines))

    lines = ["# Made by make_iso_tables.py: currency code decimals | country code alpha-3"]
    lines += [f"currency\t{code}\t{count}" for code, count, _ in currency_rows]
    lines += [f"country\t{code}\t{alpha3}" for code, alpha3, _ in country_rows]
    write(os.path.join(HERE, "iso_codes.tsv"), "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
