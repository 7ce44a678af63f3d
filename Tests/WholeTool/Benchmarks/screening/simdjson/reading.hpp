// The fields that the rules read, walked to with simdjson's On-Demand parser.
#pragma once

#include <simdjson.h>

#include "values.hpp"

using namespace simdjson;

struct Text {
  string_view s;
  bool known = false;
};
struct Incident {
  Text id, type, harm;
  Date on;
  bool ongoing = false;
};
struct Item {
  Text category;
  bool has_quantity = false, has_unit = false, has_responds = false;
  int64_t quantity = 0;
  i128 unit = 0;
  size_t from = 0, to = 0;
};
struct Grant {
  Text fund;
  Date on;
};
struct Application {
  Text id, call, country, type, currency;
  Date receipt, starts, ends;
  bool has_groups, has_references, has_grants, has_incidents;
  int references;
  std::vector<string_view> groups, responds;
  std::vector<Grant> grants;
  std::vector<Incident> incidents;
  std::vector<Item> items;
  void clear() {
    id = call = country = type = currency = {};
    receipt = starts = ends = {};
    has_groups = has_references = has_grants = has_incidents = false;
    references = 0;
    groups.clear();
    responds.clear();
    grants.clear();
    incidents.clear();
    items.clear();
  }
};

using Value = ondemand::value;
// A key without a backslash is compared where it lies (unescaping every key costs more); strings
// are unescaped by simdjson, which measures faster than looking for a backslash first.
static string_view key_of(simdjson_result<ondemand::field>& field) {
  const char* p = field.key().raw().value();
  size_t n = 0;
  while (p[n] != '"' && p[n] != '\\') n++;
  if (p[n] == '"') return {p, n};
  return field.unescaped_key();
}
static Text text(Value v) {
  if (v.is_null()) return {};
  return {v.get_string(), true};
}
static Date date(Value v) {
  if (v.is_null()) return {};
  return date_of(v.get_string());
}

// Calls f(key, value) for each field, in the order of the document.
template <class F>
static void fields(Value v, F f) {
  if (v.is_null()) return;
  for (auto field : v.get_object()) {
    string_view key = key_of(field);
    f(key, field.value().value());
  }
}

static void read_applicant(Value v, Application& a) {
  fields(v, [&](string_view key, Value v) {
    if (key == "type")
      a.type = text(v);
    else if (key == "country")
      a.country = text(v);
    else if (key == "targetGroups") {
      if (!v.is_null()) {
        a.has_groups = true;
        for (auto g : v.get_array()) a.groups.push_back(g.get_string());
      }
    } else if (key == "references") {
      if (!v.is_null()) {
        a.has_references = true;
        for (auto r : v.get_array()) {
          (void)r;
          a.references++;
        }
      }
    } else if (key == "previousGrants") {
      if (!v.is_null()) {
        a.has_grants = true;
        for (auto g : v.get_array()) {
          a.grants.emplace_back();
          fields(g.value(), [&](string_view key, Value v) {
            if (key == "fund")
              a.grants.back().fund = text(v);
            else if (key == "awardedOn")
              a.grants.back().on = date(v);
          });
        }
      }
    }
  });
}

static void read_incidents(Value v, Application& a) {
  if (v.is_null()) return;
  a.has_incidents = true;
  for (auto e : v.get_array()) {
    Incident& i = a.incidents.emplace_back();
    fields(e.value(), [&](string_view key, Value v) {
      if (key == "id")
        i.id = text(v);
      else if (key == "type")
        i.type = text(v);
      else if (key == "occurredOn")
        i.on = date(v);
      else if (key == "harm")
        i.harm = text(v);
      else if (key == "ongoing")
        i.ongoing = !v.is_null() && bool(v.get_bool());
    });
  }
}

static void read_budget(Value v, Application& a) {
  fields(v, [&](string_view key, Value v) {
    if (key == "currency")
      a.currency = text(v);
    else if (key == "items" && !v.is_null())
      for (auto e : v.get_array()) {
        Item& i = a.items.emplace_back();
        fields(e.value(), [&](string_view key, Value v) {
          if (key == "category")
            i.category = text(v);
          else if (key == "quantity") {
            if (!v.is_null()) {
              i.has_quantity = true;
              i.quantity = v.get_int64();
            }
          } else if (key == "unitCost") {
            if (!v.is_null()) {
              i.has_unit = true;
              i.unit = amount_of(v.raw_json_token());
            }
          } else if (key == "respondsTo") {
            if (!v.is_null()) {
              i.has_responds = true;
              i.from = a.responds.size();
              for (auto r : v.get_array()) a.responds.push_back(r.get_string());
              i.to = a.responds.size();
            }
          }
        });
      }
  });
}

template <class D>
static void read(D& doc, Application& a) {
  a.clear();
  for (auto field : doc.get_object()) {
    string_view key = key_of(field);
    Value v = field.value();
    if (key == "id")
      a.id = text(v);
    else if (key == "call")
      a.call = text(v);
    else if (key == "receivedAt")
      a.receipt = date(v);
    else if (key == "applicant")
      read_applicant(v, a);
    else if (key == "project")
      fields(v, [&](string_view key, Value v) {
        if (key == "startsOn")
          a.starts = date(v);
        else if (key == "endsOn")
          a.ends = date(v);
      });
    else if (key == "incidents")
      read_incidents(v, a);
    else if (key == "budget")
      read_budget(v, a);
  }
}
