#!/usr/bin/env python3
"""Makes CurrencyTable.swift, CountryTable.swift and iso_codes.tsv.

Reads Debian's package iso-codes (apt-get install iso-codes). Run without arguments from anywhere;
running it again with the same package gives the same files.
"""

import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
VALUES = os.path.join(HERE, "..", "..", "..", "Sources", "EmergencyFund", "Values")
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
    decimals = {code: count for count, codes in DECIMALS.items() for code in codes.split()}
    missing = decimals.keys() - names.keys()
    if missing:
        raise SystemExit(f"decimals given and not in iso-codes: {sorted(missing)}")
    return [
        (code, decimals.get(code, 2), names[code])
        for code in sorted(names)
        if code not in excluded
    ]


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

    lines = ["# Made by make_iso_tables.py: currency code decimals | country code alpha-3"]
    lines += [f"currency\t{code}\t{count}" for code, count, _ in currency_rows]
    lines += [f"country\t{code}\t{alpha3}" for code, alpha3, _ in country_rows]
    write(os.path.join(HERE, "iso_codes.tsv"), "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
