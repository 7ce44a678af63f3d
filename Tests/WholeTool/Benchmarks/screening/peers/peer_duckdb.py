#!/usr/bin/env python3
"""Peer: DuckDB, columnar and vectorised: read_json with a declared schema, rules in SQL.

    peer_duckdb.py applications.ndjson --tables FOLDER --jobs 2 > verdicts.ndjson    (threads)

SQL's NULL logic is the workload's three-valued logic, so most rules are one expression. Only the
declared fields are kept by the JSON reader. Nested lists are handled in place with list functions
and lambdas (no unnest, no join back). DECIMAL is exact, but read_json takes a JSON number through
a double first: exact for up to 15 significant digits, which covers the default mix.
"""

import sys

import duckdb

from peer_common import RULES, Tables, arguments

COLUMNS = """{
  id: 'VARCHAR', call: 'VARCHAR', receivedAt: 'VARCHAR',
  applicant: 'STRUCT("type" VARCHAR, country VARCHAR, "targetGroups" VARCHAR[],
                     "references" STRUCT(contact VARCHAR)[],
                     "previousGrants" STRUCT(fund VARCHAR, "awardedOn" DATE)[])',
  project: 'STRUCT("startsOn" DATE, "endsOn" DATE)',
  incidents: 'STRUCT(id VARCHAR, "type" VARCHAR, "occurredOn" DATE, ongoing BOOLEAN, harm VARCHAR)[]',
  budget: 'STRUCT(currency VARCHAR, items STRUCT(category VARCHAR, quantity BIGINT,
                                                 "unitCost" DECIMAL(18,4), "respondsTo" VARCHAR[])[])'
}"""

MACROS = """
-- three-valued for-all and exists over a list of booleans
CREATE MACRO every_of(l) AS CASE WHEN l IS NULL THEN NULL WHEN list_contains(l, false) THEN false
                                 WHEN list_count(l) < len(l) THEN NULL ELSE true END;
CREATE MACRO some_of(l) AS CASE WHEN l IS NULL THEN NULL WHEN list_contains(l, true) THEN true
                                WHEN list_count(l) < len(l) THEN NULL ELSE false END;
"""

QUERY = """
WITH document AS (
  SELECT id, call, CAST(left(receivedAt, 10) AS DATE) AS receipt, applicant, project, incidents,
         CASE WHEN len(budget.items) > 0 THEN budget.items END AS items, budget.currency AS currency
  FROM read_json($file, format = 'newline_delimited', maximum_object_size = 4194304, columns = {columns})
), fact AS (
  SELECT d.*, {terms}, {rate},
         list_transform(incidents, lambda i: i.id) AS ids,
         list_transform(list_filter(incidents, lambda i: i.type IN ({device})), lambda i: i.id) AS device_ids,
         list_transform(list_filter(incidents, lambda i: i.type IS NULL), lambda i: i.id) AS vague_ids,
         CASE WHEN list_count(list_transform(items, lambda i: i.quantity + i.unitCost)) = len(items)
              THEN CAST(list_sum(list_transform(items, lambda i: CAST(i.quantity AS DECIMAL(9, 0)) * CAST(i."unitCost" AS DECIMAL(24, 4))))
                        AS DECIMAL(28, 4)) END AS cost
  FROM document d {joins}
), checked AS (
  SELECT *, round(cost * rate, 2) AS total,
    receipt BETWEEN terms.opens AND terms.closes AS "call-open",
    list_has_any(applicant."targetGroups", terms.groups) AS "target-group",
    list_contains(terms.countries, applicant.country) AS "country",
    list_contains(terms.types, applicant."type") AS "applicant-type",
    some_of(list_transform(incidents, lambda i: coalesce(i.ongoing, false)
            OR (receipt - i."occurredOn") BETWEEN 0 AND {days})) AS "incident-recent",
    CASE WHEN terms IS NOT NULL
         THEN every_of(list_transform(items, lambda i: list_contains(terms.categories, i.category))) END AS "category",
    every_of(list_transform(items, lambda i: i.category <> 'replacement'
            OR CASE WHEN len(i."respondsTo") = 0 THEN false
                    WHEN i."respondsTo" IS NULL OR incidents IS NULL THEN NULL
                    WHEN list_has_any(i."respondsTo", device_ids) THEN true
                    WHEN list_has_any(i."respondsTo", vague_ids) THEN NULL
                    ELSE false END)) AS "category-incident",
    every_of(list_transform(items, lambda i: CASE WHEN len(i."respondsTo") = 0 THEN false
                                                  ELSE list_has_any(i."respondsTo", ids) END)) AS "item-linked",
    project."endsOn" BETWEEN project."startsOn"
                     AND project."startsOn" + INTERVAL {window} MONTH AS "window",
    round(cost * rate, 2) <= {maximum} AS "maximum",
    every_of(list_transform(items, lambda i: i.quantity >= 1 AND i."unitCost" > 0)) AS "item-positive",
    len(applicant."references") >= {references} AS "references",
    every_of(list_transform(applicant."previousGrants", lambda g: NOT (g.fund = terms.fund
            AND g."awardedOn" > receipt - INTERVAL {repeat} MONTH))) AS "repeat"
  FROM fact
), verdict AS (
  SELECT *, list_filter([{not_met}], lambda r: r IS NOT NULL) AS failed,
            list_filter([{unknown}], lambda r: r IS NOT NULL) AS open
  FROM checked
)
SELECT id,
       CASE WHEN len(failed) > 0 THEN 'ineligible' WHEN len(open) > 0 THEN 'incomplete' ELSE 'eligible' END AS outcome,
       failed AS "notMet", open AS "unknown", CAST(total AS VARCHAR) AS "totalEUR",
       CASE WHEN len(failed) = 0 AND len(open) = 0 THEN
         CASE WHEN list_contains(list_transform(incidents, lambda i: i.ongoing), true) THEN 40
              ELSE 40 * greatest(0, {days} - list_min(list_filter(list_transform(incidents,
                   lambda i: receipt - i."occurredOn"), lambda d: d >= 0))) // {days} END
         + list_max(list_transform(incidents, lambda i: CASE i.harm WHEN 'limited' THEN 5 WHEN 'serious' THEN 15
                    WHEN 'severe' THEN 24 WHEN 'lifeThreatening' THEN 30 ELSE 0 END))
         -- whole ten-thousandths: dividing DECIMALs would go through doubles
         + CAST(20 * CAST(10000 * list_sum(list_transform(items, lambda i: CASE WHEN list_has_any(i."respondsTo", ids)
                    THEN CAST(i.quantity AS DECIMAL(9, 0)) * CAST(i."unitCost" AS DECIMAL(24, 4)) ELSE 0 END)) AS HUGEINT)
                // CAST(10000 * cost AS HUGEINT) AS BIGINT)
         + CASE WHEN len(applicant."previousGrants") = 0 THEN 10 ELSE 0 END END AS score
FROM verdict
"""


def sql_text(value):
    return "'" + value.replace("'", "''") + "'"


def main():
    options = arguments(lambda parser: parser.add_argument("--jobs", type=int, default=1))
    tables = Tables(options.tables)
    limits = tables.limits
    db = duckdb.connect()
    db.execute(f"SET threads = {options.jobs}")
    db.execute(MACROS)

    # Two maps from a name to its parameters. One thread joins them (cheaper by a tenth); after a join,
    # though, rows come in input order only with PRESERVE_ORDER, which leaves DuckDB one thread, so
    # with more threads the maps are looked up as constants, which keeps the order.
    def texts(values):
        return "[" + ", ".join(map(sql_text, values)) + "]"

    db.execute(
        "SET VARIABLE calls = MAP {"
        + ", ".join(
            f"{sql_text(name)}: {{opens: DATE '{c['opensOn']}', closes: DATE '{c['closesOn']}', fund: {sql_text(c['fund'])}, "
            f"groups: {texts(c['targetGroups'])}, countries: {texts(c['countries'])}, "
            f"types: {texts(c['applicantTypes'])}, categories: {texts(c['categories'])}}}"
            for name, c in tables.calls.items()
        )
        + "}"
    )
    db.execute(
        "SET VARIABLE rates = MAP {"
        + ", ".join(
            f"{sql_text(name)}: CAST({rate} AS DECIMAL(10, 8))"
            for name, rate in tables.rates.items()
        )
        + "}"
    )
    if options.jobs == 1:
        db.execute(
            "CREATE TABLE calls AS SELECT e.key AS name, e.value AS terms "
            "FROM (SELECT unnest(map_entries(getvariable('calls'))) e)"
        )
        db.execute(
            "CREATE TABLE rates AS SELECT e.key AS name, e.value AS rate "
            "FROM (SELECT unnest(map_entries(getvariable('rates'))) e)"
        )
        lookup = {
            "terms": "c.terms",
            "rate": "r.rate",
            "joins": "LEFT JOIN calls c ON d.call = c.name LEFT JOIN rates r ON d.currency = r.name",
        }
    else:
        lookup = {
            "terms": "getvariable('calls')[call] AS terms",
            "rate": "getvariable('rates')[currency] AS rate",
            "joins": "",
        }
    query = QUERY.format(
        **lookup,
        columns=COLUMNS,
        device=", ".join(map(sql_text, limits["deviceIncidents"])),
        days=limits["incidentDays"],
        window=limits["windowMonths"],
        maximum=limits["maximumEUR"],
        references=limits["referencesMin"],
        repeat=limits["repeatMonths"],
        not_met=", ".join(f"CASE WHEN NOT \"{r}\" THEN '{r}' END" for r in RULES),
        unknown=", ".join(f"CASE WHEN \"{r}\" IS NULL THEN '{r}' END" for r in RULES),
    )
    query = query.replace("$file", sql_text(options.file))
    sys.stdout.flush()
    # DuckDB's own JSON writer is the quickest way out
    order = ", PRESERVE_ORDER true" if options.jobs == 1 else ""
    db.execute(f"COPY ({query}) TO '/dev/stdout' (FORMAT json{order})")


if __name__ == "__main__":
    main()
