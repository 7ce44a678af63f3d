#!/usr/bin/env node
// Peer: Node.js, JSON.parse and rules in plain JavaScript: what a web team would write by hand.
//
//   node peer_node.mjs applications.ndjson --tables FOLDER > verdicts.ndjson
//
// ISO dates are compared as text. Amounts become whole ten-thousandths (JSON.parse gives doubles, so
// exact for up to 15 significant digits) and the conversion to EUR is done in BigInt.

import fs from "node:fs";
import path from "node:path";

const [file, , tables] = process.argv.slice(2);
const BLOCK = 4 << 20;

// --- tables --------------------------------------------------------------------------------------

const { calls: rows, limits } = JSON.parse(fs.readFileSync(path.join(tables, "calls.json"), "utf8"));
const rateRows = JSON.parse(fs.readFileSync(path.join(tables, "rates.json"), "utf8")).eurPerUnit;

/** A decimal text as a whole number of 10^-places. */
function scaled(text, places) {
  const [whole, part = ""] = text.split(".");
  return BigInt(whole + part.padEnd(places, "0"));
}

const calls = new Map(Object.entries(rows).map(([name, c]) => [name, {
  opensOn: c.opensOn, closesOn: c.closesOn, fund: c.fund, groups: new Set(c.targetGroups),
  countries: new Set(c.countries), types: new Set(c.applicantTypes), categories: new Set(c.categories),
}]));
const rates = new Map(Object.entries(rateRows).map(([name, text]) => [name, scaled(text, 8)]));
const maximumCents = Number(scaled(limits.maximumEUR, 2));
const device = new Set(limits.deviceIncidents);
const HARM = { limited: 5, serious: 15, severe: 24, lifeThreatening: 30 };

// --- dates (remembered: the same few thousand days come again and again) --------------------------

const numbers = new Map();
function dayNumber(date) {
  let n = numbers.get(date);
  if (n === undefined) numbers.set(date, n = Date.parse(date + "T00:00:00Z") / 86400000);
  return n;
}
const shifted = new Map();
function addMonths(date, months) {
  const key = date + months;
  let found = shifted.get(key);
  if (found === undefined) {
    const index = +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1 + months;
    const year = Math.floor(index / 12), month = index % 12;
    const day = Math.min(+date.slice(8, 10), new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
    found = `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    shifted.set(key, found);
  }
  return found;
}

// --- the rules: true, false or null (unknown) -----------------------------------------------------

const and = (a, b) => a === false || b === false ? false : a === null || b === null ? null : true;
const has = (v) => v !== undefined && v !== null;

function screen(app) {
  const applicant = app.applicant ?? {}, project = app.project ?? {}, budget = app.budget ?? {};
  const call = calls.get(app.call);
  const receipt = has(app.receivedAt) ? app.receivedAt.slice(0, 10) : null;
  const incidents = has(app.incidents) ? app.incidents : null;
  const items = has(budget.items) && budget.items.length > 0 ? budget.items : null;

  // incidents
  let ongoing = false, undated = false, latest = -1;
  const types = new Map();
  for (const i of incidents ?? []) {
    types.set(i.id, i.type ?? null);
    if (i.ongoing === true) ongoing = true;
    if (receipt === null || !has(i.occurredOn)) { if (i.ongoing !== true) undated = true; continue; }
    const days = dayNumber(receipt) - dayNumber(i.occurredOn);
    if (days >= 0 && (latest < 0 || days < latest)) latest = days;
  }

  // items
  let category = null, fits = null, linked = null, positive = null, cost = null, linkedCost = 0;
  if (items) {
    category = fits = linked = positive = true;
    cost = 0;
    for (const item of items) {
      const kind = item.category ?? null, responds = item.respondsTo ?? null;
      category = and(category, kind === null || !call ? null : call.categories.has(kind));
      let link = null, toDevice = null;
      if (responds !== null && (responds.length === 0 || incidents)) {
        link = toDevice = false;
        for (const id of responds) {
          if (!types.has(id)) continue;
          link = true;
          const type = types.get(id);
          if (type === null) toDevice = toDevice === true ? true : null;
          else if (device.has(type)) toDevice = true;
        }
      }
      linked = and(linked, link);
      if (kind === "replacement") fits = and(fits, toDevice);
      else if (kind === null && toDevice !== true) fits = and(fits, null);
      const q = item.quantity ?? null, u = item.unitCost ?? null;
      positive = and(positive, q === null ? null : q >= 1);
      positive = and(positive, u === null ? null : u > 0);
      if (q === null || u === null) cost = null;
      else if (cost !== null) {
        const amount = q * Math.round(u * 10000);
        cost += amount;
        if (link) linkedCost += amount;
      }
    }
  }
  const rate = rates.get(budget.currency);
  let cents = null;
  if (cost !== null && rate !== undefined) {
    const size = (2n * BigInt(Math.abs(cost)) * rate + 10000000000n) / 20000000000n;
    cents = cost < 0 ? -Number(size) : Number(size);
  }

  let group = null;
  if (has(applicant.targetGroups) && call) group = applicant.targetGroups.some((g) => call.groups.has(g));
  let repeat = null;
  if (has(applicant.previousGrants)) {
    repeat = true;
    for (const g of applicant.previousGrants) {
      const same = has(g.fund) && call ? g.fund === call.fund : null;
      const recent = has(g.awardedOn) && receipt !== null
        ? g.awardedOn > addMonths(receipt, -limits.repeatMonths) : null;
      const against = and(same, recent);
      repeat = and(repeat, against === null ? null : !against);
    }
  }
  const results = [
    ["call-open", receipt !== null && call ? receipt >= call.opensOn && receipt <= call.closesOn : null],
    ["target-group", group],
    ["country", has(applicant.country) && call ? call.countries.has(applicant.country) : null],
    ["applicant-type", has(applicant.type) && call ? call.types.has(applicant.type) : null],
    ["incident-recent", incidents === null ? null
      : ongoing || (latest >= 0 && latest <= limits.incidentDays) ? true : undated ? null : false],
    ["category", category],
    ["category-incident", fits],
    ["item-linked", linked],
    ["window", has(project.startsOn) && has(project.endsOn)
      ? project.endsOn >= project.startsOn && project.endsOn <= addMonths(project.startsOn, limits.windowMonths) : null],
    ["maximum", cents === null ? null : cents <= maximumCents],
    ["item-positive", positive],
    ["references", has(applicant.references) ? applicant.references.length >= limits.referencesMin : null],
    ["repeat", repeat],
  ];
  const notMet = [], unknown = [];
  for (const [rule, value] of results) {
    if (value === false) notMet.push(rule);
    else if (value === null) unknown.push(rule);
  }
  const outcome = notMet.length ? "ineligible" : unknown.length ? "incomplete" : "eligible";
  let score = null;
  if (outcome === "eligible") {
    const span = limits.incidentDays;
    score = ongoing ? 40 : Math.floor(40 * Math.max(0, span - latest) / span);
    score += Math.max(...incidents.map((i) => HARM[i.harm] ?? 0));
    score += Math.floor(20 * linkedCost / cost);
    if (applicant.previousGrants.length === 0) score += 10;
  }
  const totalEUR = cents === null ? null
    : `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, "0")}`;
  return JSON.stringify({ id: app.id ?? null, outcome, notMet, unknown, totalEUR, score });
}

// --- running ---------------------------------------------------------------------------------------

/** The verdicts of the lines in bytes start…end of the file. */
function block(fd, start, end) {
  const buffer = Buffer.allocUnsafe(end - start);
  fs.readSync(fd, buffer, 0, end - start, start);
  const out = [];
  for (let at = 0; at < buffer.length;) {
    let stop = buffer.indexOf(10, at);
    if (stop < 0) stop = buffer.length;
    out.push(screen(JSON.parse(buffer.toString("utf8", at, stop))));
    at = stop + 1;
  }
  out.push("");
  return out.join("\n");
}

/** Byte ranges that end at line ends. */
function* ranges(fd, size, step) {
  const probe = Buffer.alloc(1 << 16);
  for (let start = 0; start < size;) {
    let end = Math.min(size, start + step);
    while (end < size) {
      const n = fs.readSync(fd, probe, 0, probe.length, end - 1);
      const at = probe.subarray(0, n).indexOf(10);
      if (at >= 0) { end += at; break; }
      end += n;
    }
    yield [start, Math.min(end, size)];
    start = end;
  }
}

/** Writes all of the text to standard output, which may be a pipe that is full for a while. */
function put(text) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(1, bytes, at);
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

const fd = fs.openSync(file, "r");
for (const [start, end] of ranges(fd, fs.fstatSync(fd).size, BLOCK)) put(block(fd, start, end));
