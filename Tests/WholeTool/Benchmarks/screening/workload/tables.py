"""The parameters of the screening workload: calls, limits, rates, and where applications come from.

The rates are MADE UP for this benchmark (round figures that make exact half cents reachable); they
are not, and must not be read as, the market rates of any day. EUR for one unit.
"""
import json
import os
from decimal import Decimal

RATES = {
    "EUR": "1", "USD": "0.875", "PEN": "0.25", "COP": "0.000225", "MXN": "0.05", "GTQ": "0.1175",
    "BRL": "0.1625", "KES": "0.0068", "UGX": "0.000245", "XAF": "0.0015245", "NGN": "0.00058",
    "PHP": "0.0155", "INR": "0.0102", "KGS": "0.0101", "BDT": "0.0074", "TND": "0.3125",
    "LBP": "0.00000975", "JOD": "1.24", "UAH": "0.0205", "GEL": "0.32", "MDL": "0.0505",
    "BYN": "0.28",
}
THREE_DECIMALS = {"TND", "JOD"}  # currencies whose minor unit is a thousandth

LIMITS = {"maximumEUR": "10000.00", "incidentDays": 90, "windowMonths": 4, "repeatMonths": 12,
          "referencesMin": 2, "deviceIncidents": ["dev.confiscated", "dev.stolen", "dev.lost"]}

CALLS = {
    "latin-america": dict(
        fund="ief", opensOn="2025-11-01", closesOn="2026-10-31",
        targetGroups=["women", "journalists", "indigenous-peoples", "land-defenders", "lgbti"],
        countries=["AR", "BO", "BR", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI",
                   "PA", "PE", "PY", "SV", "UY", "VE"],
        applicantTypes=["individual", "collective", "organisation"],
        categories=["replacement", "relocation", "legal", "medical", "digital-security",
                    "physical-security", "psychosocial"]),
    "africa": dict(
        fund="ief", opensOn="2027-09-01", closesOn="2028-08-31",
        targetGroups=["women", "journalists", "lawyers", "election-observers", "lgbti",
                      "land-defenders"],
        countries=["BF", "BI", "CD", "CM", "ET", "GA", "GH", "GN", "KE", "MG", "ML", "MZ", "NE",
                   "NG", "RW", "SN", "SS", "TD", "TZ", "UG", "ZM", "ZW"],
        applicantTypes=["individual", "organisation"],
        categories=["replacement", "relocation", "legal", "medical", "digital-security",
                    "transport"]),
    "asia": dict(
        fund="ief", opensOn="2025-07-01", closesOn="2026-06-30",
        targetGroups=["journalists", "labour-rights", "minorities", "women", "students"],
        countries=["AF", "BD", "ID", "IN", "KG", "KH", "KZ", "LA", "LK", "MM", "MY", "NP", "PH",
                   "PK", "TH", "TJ", "UZ", "VN"],
        applicantTypes=["individual", "collective"],
        categories=["replacement", "relocation", "legal", "digital-security", "communication",
                    "psychosocial"]),
    "mena": dict(
        fund="ief", opensOn="2023-10-15", closesOn="2024-12-31",
        targetGroups=["women", "journalists", "lawyers", "refugees", "artists"],
        countries=["AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA",
                   "SA", "SY", "TN", "YE"],
        applicantTypes=["individual", "collective"],
        categories=["replacement", "relocation", "legal", "medical", "digital-security",
                    "communication", "family-support"]),
    "eastern-europe": dict(
        fund="ief", opensOn="2025-03-01", closesOn="2026-02-28",
        targetGroups=["journalists", "lawyers", "lgbti", "prisoners-families", "minorities",
                      "environment"],
        countries=["AM", "AZ", "BY", "GE", "MD", "RU", "UA"],
        applicantTypes=["individual", "organisation"],
        categories=["replacement", "relocation", "legal", "medical", "digital-security",
                    "rent"]),
}
REGIONS = {  # share, languages, currencies, offsets from UTC
    "latin-america": (0.26, ["es", "es", "es", "es", "en"],
                      ["USD", "PEN", "COP", "MXN", "GTQ", "BRL", "EUR"],
                      ["-05:00", "-06:00", "-03:00", "-04:00"]),
    "africa": (0.24, ["fr", "fr", "en", "en"], ["KES", "UGX", "XAF", "NGN", "USD", "EUR"],
               ["+00:00", "Z", "+01:00", "+03:00"]),
    "asia": (0.18, ["en", "en", "ru"], ["PHP", "INR", "KGS", "BDT", "USD", "EUR"],
             ["+05:30", "+06:00", "+08:00", "+05:45"]),
    "mena": (0.16, ["ar", "ar", "fr", "en"], ["TND", "LBP", "JOD", "USD", "EUR"],
             ["+01:00", "+02:00", "+03:00"]),
    "eastern-europe": (0.16, ["ru", "ru", "en"], ["UAH", "GEL", "MDL", "BYN", "EUR", "USD"],
                       ["+02:00", "+03:00", "+04:00"]),
}
ALL_GROUPS = ["women", "journalists", "indigenous-peoples", "land-defenders", "lgbti", "lawyers",
              "election-observers", "labour-rights", "minorities", "students", "refugees",
              "artists", "prisoners-families", "environment", "general-public", "academics"]
ALL_CATEGORIES = ["replacement", "relocation", "legal", "medical", "digital-security",
                  "physical-security", "psychosocial", "transport", "communication", "rent",
                  "family-support"]
NEVER_CATEGORIES = ["salaries", "equipment-upgrade", "travel-abroad", "publication"]
DEVICE = LIMITS["deviceIncidents"]
OTHER_INCIDENTS = ["acct.compromise", "abuse.threat", "surv.tracking", "expo.doxxing",
                   "cyber.malware", "abuse.smear", "conn.blocking", "conn.takedown"]
TYPES = ["individual", "collective", "organisation"]
RULES = ["call-open", "target-group", "country", "applicant-type", "incident-recent", "category",
         "category-incident", "item-linked", "window", "maximum", "item-positive", "references",
         "repeat"]


def write_tables(folder):
    """Writes calls.json and rates.json for the peers, and the same as tables.tsv for C++."""
    with open(os.path.join(folder, "calls.json"), "w", encoding="utf-8") as file:
        json.dump({"limits": LIMITS, "calls": CALLS}, file, indent=1)
    with open(os.path.join(folder, "rates.json"), "w", encoding="utf-8") as file:
        json.dump({"base": "EUR", "eurPerUnit": RATES}, file, indent=1)
    with open(os.path.join(folder, "tables.tsv"), "w", encoding="utf-8") as file:
        for row in table_rows():
            print(*row, sep="\t", file=file)


def table_rows():
    """The tables as rows: the maximum in cents, rates in hundred-millionths of a euro."""
    yield ("limits", int(Decimal(LIMITS["maximumEUR"]) * 100), LIMITS["incidentDays"],
           LIMITS["windowMonths"], LIMITS["repeatMonths"], LIMITS["referencesMin"])
    for name, rate in RATES.items():
        yield "rate", name, int(Decimal(rate) * 10 ** 8)
    for name, call in CALLS.items():
        yield "call", name, call["fund"], call["opensOn"], call["closesOn"]
        yield "groups", *call["targetGroups"]
        yield "types", *call["applicantTypes"]
        yield "categories", *call["categories"]
        yield "countries", *call["countries"]
