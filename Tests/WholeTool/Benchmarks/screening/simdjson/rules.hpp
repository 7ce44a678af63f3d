// The rules, and the verdict line.
#pragma once

#include <algorithm>

#include "reading.hpp"

static void put_string(std::string& out, string_view s) {
  out += '"';
  for (unsigned char c : s) {
    if (c >= 0x20 && c != '"' && c != '\\')
      out += char(c);
    else
      switch (c) {
        case '"':
          out += "\\\"";
          break;
        case '\\':
          out += "\\\\";
          break;
        case '\b':
          out += "\\b";
          break;
        case '\f':
          out += "\\f";
          break;
        case '\n':
          out += "\\n";
          break;
        case '\r':
          out += "\\r";
          break;
        case '\t':
          out += "\\t";
          break;
        default: {
          char hex[8];
          snprintf(hex, sizeof hex, "\\u%04x", c);
          out += hex;
        }
      }
  }
  out += '"';
}

static void put_number(std::string& out, i128 n, int least = 1) {
  char digits[48];
  int at = 48;
  while (n > 0 || 48 - at < least) {
    digits[--at] = char('0' + int(n % 10));
    n /= 10;
  }
  out.append(digits + at, 48 - at);
}

static void screen(const Application& a, std::string& out) {
  const Call* call = nullptr;
  if (a.call.known)
    for (auto& c : calls)
      if (a.call.s == c.name) {
        call = &c;
        break;
      }
  const int receipt = a.receipt.known ? a.receipt.number() : 0;

  // incidents
  bool ongoing = false, undated = false;
  int latest = -1;
  for (auto& i : a.incidents) {
    if (i.ongoing) {
      ongoing = true;
      continue;
    }
    if (!a.receipt.known || !i.on.known) {
      undated = true;
      continue;
    }
  }
  for (auto& i : a.incidents)
    if (a.receipt.known && i.on.known) {
      int days = receipt - i.on.number();
      if (days >= 0 && (latest < 0 || days < latest)) latest = days;
    }

  // items
  Truth category = True, device = True, link = True, positive = True;
  bool priced = true;
  i128 cost = 0, linked_cost = 0;
  for (auto& item : a.items) {
    category = both(category, !item.category.known || !call
                                  ? Unknown
                                  : truth(in(item.category.s, call->categories)));
    Truth linked = Unknown, to_device = Unknown;
    if (item.has_responds && (item.from == item.to || a.has_incidents)) {
      linked = to_device = False;
      for (size_t r = item.from; r < item.to; r++)
        for (auto& i : a.incidents)
          if (i.id.known && i.id.s == a.responds[r]) {
            linked = True;
            to_device = either(to_device, i.type.known ? truth(is_device(i.type.s)) : Unknown);
          }
    }
    Truth other = !item.category.known ? Unknown : truth(item.category.s != "replacement");
    device = both(device, either(other, to_device));
    link = both(link, linked);
    positive = both(positive, item.has_quantity ? truth(item.quantity >= 1) : Unknown);
    positive = both(positive, item.has_unit ? truth(item.unit > 0) : Unknown);
    if (!item.has_quantity || !item.has_unit) {
      priced = false;
      continue;
    }
    cost += item.quantity * item.unit;
    if (linked == True) linked_cost += item.quantity * item.unit;
  }
  if (a.items.empty()) category = device = link = positive = Unknown, priced = false;
  int64_t rate = 0;
  if (a.currency.known)
    for (auto& r : rates)
      if (a.currency.s == r.currency) {
        rate = r.rate;
        break;
      }
  bool has_total = priced && rate;
  bool minus = cost < 0;
  i128 cents =
      has_total ? (2 * (minus ? -cost : cost) * rate + 10000000000) / 20000000000 : 0;  // half up

  Truth group = Unknown;
  if (a.has_groups && call) {
    group = False;
    for (auto g : a.groups)
      if (in(g, call->groups)) group = True;
  }
  Truth repeat = a.has_grants ? True : Unknown;
  if (a.has_grants && !a.grants.empty()) {
    int limit = a.receipt.known ? a.receipt.plus(-repeat_months).key() : 0;
    for (auto& g : a.grants) {
      Truth same = g.fund.known && call ? truth(g.fund.s == call->fund) : Unknown;
      Truth recent = g.on.known && a.receipt.known ? truth(g.on.key() > limit) : Unknown;
      Truth against = both(same, recent);
      repeat = both(repeat, against == Unknown ? Unknown : truth(against == False));
    }
  }
  auto country = [&] {
    return a.country.s.size() == 2 &&
           call->countries[uint8_t(a.country.s[0]) << 8 | uint8_t(a.country.s[1])];
  };

  const Truth results[] = {
      a.receipt.known && call
          ? truth(a.receipt.key() >= call->opens.key() && a.receipt.key() <= call->closes.key())
          : Unknown,
      group,
      a.country.known && call ? truth(country()) : Unknown,
      a.type.known && call ? truth(in(a.type.s, call->types)) : Unknown,
      !a.has_incidents                                      ? Unknown
      : ongoing || (latest >= 0 && latest <= incident_days) ? True
      : undated                                             ? Unknown
                                                            : False,
      category,
      device,
      link,
      a.starts.known && a.ends.known ? truth(a.ends.key() >= a.starts.key() &&
                                             a.ends.key() <= a.starts.plus(window_months).key())
                                     : Unknown,
      has_total ? truth(minus || cents <= maximum_cents) : Unknown,
      positive,
      a.has_references ? truth(a.references >= references_min) : Unknown,
      repeat,
  };

  bool failed = false, open = false;
  for (Truth t : results) {
    failed |= t == False;
    open |= t == Unknown;
  }
  auto list = [&](Truth wanted) {
    bool first = true;
    for (int r = 0; r < 13; r++)
      if (results[r] == wanted) {
        if (!first) out += ',';
        first = false;
        out += '"';
        out += RULES[r];
        out += '"';
      }
  };
  out += "{\"id\":";
  if (a.id.known)
    put_string(out, a.id.s);
  else
    out += "null";
  out += failed ? ",\"outcome\":\"ineligible\",\"notMet\":["
         : open ? ",\"outcome\":\"incomplete\",\"notMet\":["
                : ",\"outcome\":\"eligible\",\"notMet\":[";
  if (failed) list(False);
  out += "],\"unknown\":[";
  if (open) list(Unknown);
  out += "],\"totalEUR\":";
  if (has_total) {
    out += minus && cents ? "\"-" : "\"";
    put_number(out, cents / 100);
    out += '.';
    put_number(out, cents % 100, 2);
    out += '"';
  } else
    out += "null";
  out += ",\"score\":";
  if (failed || open)
    out += "null";
  else {
    int score = ongoing ? 40 : 40 * std::max(0, incident_days - latest) / incident_days, harm = 0;
    for (auto& i : a.incidents)
      if (i.harm.known)
        harm = std::max(harm, i.harm.s == "lifeThreatening" ? 30
                              : i.harm.s == "severe"        ? 24
                              : i.harm.s == "serious"       ? 15
                              : i.harm.s == "limited"       ? 5
                                                            : 0);
    score += harm + int(20 * linked_cost / cost) + (a.grants.empty() ? 10 : 0);
    put_number(out, score);
  }
  out += "}\n";
}
