// Truth, dates, amounts, and the tables that the rules read.
#pragma once

#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using std::string_view;
using i128 = __int128;

// --- three-valued logic ---------------------------------------------------------------------

enum Truth : uint8_t { False, True, Unknown };
static Truth both(Truth a, Truth b) {
  return a == False || b == False ? False : a == Unknown || b == Unknown ? Unknown : True;
}
static Truth either(Truth a, Truth b) {
  return a == True || b == True ? True : a == Unknown || b == Unknown ? Unknown : False;
}
static Truth truth(bool b) { return b ? True : False; }

// --- dates ----------------------------------------------------------------------------------

struct Date {
  int year = 0, month = 0, day = 0;
  bool known = false;
  int key() const { return year << 9 | month << 5 | day; }  // orders as the dates do
  int number() const {                                      // days since 1970-01-01
    int y = month <= 2 ? year - 1 : year, era = y / 400, yoe = y - era * 400;
    int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
  }
  Date plus(int months) const {  // the same day number, or that month's last day
    static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int index = year * 12 + month - 1 + months;
    Date d{index / 12, index % 12 + 1, day, true};
    bool leap = (d.year % 4 == 0 && d.year % 100 != 0) || d.year % 400 == 0;
    int last = length[d.month - 1] + (d.month == 2 && leap);
    if (d.day > last) d.day = last;
    return d;
  }
};

static Date date_of(string_view s) {
  auto n = [&](int i) { return s[i] - '0'; };
  return {n(0) * 1000 + n(1) * 100 + n(2) * 10 + n(3), n(5) * 10 + n(6), n(8) * 10 + n(9), true};
}

// --- amounts: whole ten-thousandths, straight from the digits ---------------------------------

static i128 amount_of(string_view s) {
  size_t i = 0;
  bool negative = s[0] == '-';
  if (negative) i++;
  i128 value = 0;
  int scale = 0;
  bool point = false;
  for (; i < s.size(); i++) {
    char c = s[i];
    if (c >= '0' && c <= '9') {
      value = value * 10 + (c - '0');
      scale += point;
    } else if (c == '.')
      point = true;
    else
      break;
  }
  if (i < s.size() && (s[i] | 32) == 'e') {
    bool minus = s[i + 1] == '-';
    int e = 0;
    for (i += s[i + 1] == '-' || s[i + 1] == '+' ? 2 : 1;
         i < s.size() && s[i] >= '0' && s[i] <= '9'; i++)
      e = e * 10 + (s[i] - '0');
    scale += minus ? e : -e;
  }
  for (; scale < 4; scale++) value *= 10;
  for (; scale > 4; scale--) value /= 10;  // only zeros: amounts have at most four decimals
  return negative ? -value : value;
}

// --- the tables -----------------------------------------------------------------------------

struct Call {
  std::string name, fund;
  Date opens, closes;
  std::vector<std::string> groups, types, categories;
  std::vector<bool> countries = std::vector<bool>(65536);
};
struct Rate {
  std::string currency;
  int64_t rate;
};  // hundred-millionths of a euro
static std::vector<Call> calls;
static std::vector<Rate> rates;
static int incident_days, window_months, repeat_months, references_min;
static int64_t maximum_cents;

static const char* const RULES[] = {
    "call-open",     "target-group",      "country",     "applicant-type", "incident-recent",
    "category",      "category-incident", "item-linked", "window",         "maximum",
    "item-positive", "references",        "repeat"};

static void load_tables(const char* path) {  // lines of tab-separated words, made by generate.py
  std::ifstream in(path);
  std::string line;
  while (std::getline(in, line)) {
    std::vector<std::string> w;
    std::stringstream s(line);
    for (std::string word; std::getline(s, word, '\t');) w.push_back(word);
    if (w[0] == "limits") {
      maximum_cents = std::stoll(w[1]);
      incident_days = std::stoi(w[2]);
      window_months = std::stoi(w[3]);
      repeat_months = std::stoi(w[4]);
      references_min = std::stoi(w[5]);
    } else if (w[0] == "rate")
      rates.push_back({w[1], std::stoll(w[2])});
    else if (w[0] == "call") {
      calls.emplace_back();
      Call& c = calls.back();
      c.name = w[1];
      c.fund = w[2];
      c.opens = date_of(w[3]);
      c.closes = date_of(w[4]);
    } else if (w[0] == "groups")
      calls.back().groups.assign(w.begin() + 1, w.end());
    else if (w[0] == "types")
      calls.back().types.assign(w.begin() + 1, w.end());
    else if (w[0] == "categories")
      calls.back().categories.assign(w.begin() + 1, w.end());
    else if (w[0] == "countries")
      for (size_t i = 1; i < w.size(); i++)
        calls.back().countries[uint8_t(w[i][0]) << 8 | uint8_t(w[i][1])] = true;
  }
}

static bool in(string_view s, const std::vector<std::string>& list) {
  for (auto& x : list)
    if (s == x) return true;
  return false;
}
static bool is_device(string_view s) {
  return s == "dev.confiscated" || s == "dev.stolen" || s == "dev.lost";
}
