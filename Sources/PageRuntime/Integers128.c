// 128-bit arithmetic, needed for exact amounts of money. WebAssembly has none of its own.
#include "PageRuntime.h"

static WideInteger wide(uint64_t low, uint64_t high) {
  WideInteger result = {low, high};
  return result;
}

static WideInteger subtract(WideInteger left, WideInteger right) {
  uint64_t borrow = left.low < right.low;
  return wide(left.low - right.low, left.high - right.high - borrow);
}

static WideInteger negate(WideInteger value) { return subtract(wide(0, 0), value); }

static int is_less(WideInteger left, WideInteger right) {
  return left.high == right.high ? left.low < right.low : left.high < right.high;
}

static int bit_count(WideInteger value) {
  if (value.high != 0) return 128 - __builtin_clzll(value.high);
  return value.low == 0 ? 0 : 64 - __builtin_clzll(value.low);
}

static WideInteger shifted_left(WideInteger value, int by) {
  if (by == 0) return value;
  if (by >= 64) return wide(0, value.low << (by - 64));
  return wide(value.low << by, value.high << by | value.low >> (64 - by));
}

static WideInteger halved(WideInteger value) {
  return wide(value.low >> 1 | value.high << 63, value.high >> 1);
}

// Multiplies two 64-bit numbers by their 32-bit halves.
static WideInteger multiply64(uint64_t left, uint64_t right) {
  uint64_t left_low = (uint32_t)left, left_high = left >> 32;
  uint64_t right_low = (uint32_t)right, right_high = right >> 32;
  uint64_t lowest = left_low * right_low;
  uint64_t middle = left_high * right_low + (lowest >> 32);
  uint64_t other = left_low * right_high + (uint32_t)middle;
  return wide(other << 32 | (uint32_t)lowest,
              left_high * right_high + (middle >> 32) + (other >> 32));
}

WideInteger wide_shift_left(WideInteger value, int by) {
  return by < 0 || by > 127 ? wide(0, 0) : shifted_left(value, by);
}

WideInteger wide_shift_right(WideInteger value, int by) {
  if (by < 0 || by > 127) return wide(0, 0);
  if (by == 0) return value;
  if (by >= 64) return wide(value.high >> (by - 64), 0);
  return wide(value.low >> by | value.high << (64 - by), value.high >> by);
}

WideInteger wide_shift_right_signed(WideInteger value, int by) {
  if (value.high >> 63 == 0) return wide_shift_right(value, by);
  WideInteger shifted = wide_shift_right(wide(~value.low, ~value.high), by);
  return wide(~shifted.low, ~shifted.high);
}

WideInteger wide_multiply(WideInteger left, WideInteger right) {
  WideInteger result = multiply64(left.low, right.low);
  result.high += left.low * right.high + left.high * right.low;
  return result;
}

WideDivision wide_divide_unsigned(WideInteger dividend, WideInteger divisor) {
  WideDivision result = {{0, 0}, dividend};
  if (divisor.low == 0 && divisor.high == 0) return result;
  if (dividend.high == 0 && divisor.high == 0) {
    result.quotient = wide(dividend.low / divisor.low, 0);
    result.remainder = wide(dividend.low % divisor.low, 0);
    return result;
  }
  // Long division by single bits, beginning where the divisor first fits.
  int shift = bit_count(dividend) - bit_count(divisor);
  if (shift < 0) return result;
  WideInteger part = shifted_left(divisor, shift);
  for (; shift >= 0; shift -= 1) {
    if (!is_less(result.remainder, part)) {
      result.remainder = subtract(result.remainder, part);
      if (shift >= 64) {
        result.quotient.high |= (uint64_t)1 << (shift - 64);
      } else {
        result.quotient.low |= (uint64_t)1 << shift;
      }
    }
    part = halved(part);
  }
  return result;
}

WideDivision wide_divide_signed(WideInteger dividend, WideInteger divisor) {
  int dividend_is_negative = (int64_t)dividend.high < 0;
  int divisor_is_negative = (int64_t)divisor.high < 0;
  WideDivision result = wide_divide_unsigned(
      dividend_is_negative ? negate(dividend) : dividend,
      divisor_is_negative ? negate(divisor) : divisor);
  if (dividend_is_negative != divisor_is_negative) result.quotient = negate(result.quotient);
  if (dividend_is_negative) result.remainder = negate(result.remainder);
  return result;
}

#ifdef __wasm__
// The names by which the compiler calls these.
typedef __int128 Signed;
typedef unsigned __int128 Unsigned;

static WideInteger halves(Unsigned value) {
  return wide((uint64_t)value, (uint64_t)(value >> 64));
}

static Unsigned whole(WideInteger value) { return (Unsigned)value.high << 64 | value.low; }

Unsigned __ashlti3(Unsigned value, int by) {
  return whole(wide_shift_left(halves(value), by));
}

Unsigned __lshrti3(Unsigned value, int by) {
  return whole(wide_shift_right(halves(value), by));
}

Signed __ashrti3(Signed value, int by) {
  return (Signed)whole(wide_shift_right_signed(halves((Unsigned)value), by));
}

Signed __multi3(Signed left, Signed right) {
  return (Signed)whole(wide_multiply(halves((Unsigned)left), halves((Unsigned)right)));
}

Unsigned __udivti3(Unsigned left, Unsigned right) {
  return whole(wide_divide_unsigned(halves(left), halves(right)).quotient);
}

Unsigned __umodti3(Unsigned left, Unsigned right) {
  return whole(wide_divide_unsigned(halves(left), halves(right)).remainder);
}

Signed __divti3(Signed left, Signed right) {
  return (Signed)whole(
      wide_divide_signed(halves((Unsigned)left), halves((Unsigned)right)).quotient);
}

Signed __modti3(Signed left, Signed right) {
  return (Signed)whole(
      wide_divide_signed(halves((Unsigned)left), halves((Unsigned)right)).remainder);
}
#endif
