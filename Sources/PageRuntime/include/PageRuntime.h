// The system functions that Embedded Swift needs, for a browser page without a system: memory and
// 128-bit arithmetic. Every function also exists on a computer, so that tests can call it.
#ifndef PAGE_RUNTIME_H
#define PAGE_RUNTIME_H

#include <stddef.h>
#include <stdint.h>

/// A 128-bit number in two halves, as two's complement if it is signed.
typedef struct {
  uint64_t low;
  uint64_t high;
} WideInteger;

/// A quotient and a remainder.
typedef struct {
  WideInteger quotient;
  WideInteger remainder;
} WideDivision;

/// Shifts left; by less than 0 or more than 127 bits gives zero.
WideInteger wide_shift_left(WideInteger value, int by);

/// Shifts an unsigned number right; by less than 0 or more than 127 bits gives zero.
WideInteger wide_shift_right(WideInteger value, int by);

/// Shifts a signed number right, rounding down; by less than 0 or more than 127 bits gives 0 or -1.
WideInteger wide_shift_right_signed(WideInteger value, int by);

/// Multiplies modulo 2^128, which is the same for signed and unsigned numbers.
WideInteger wide_multiply(WideInteger left, WideInteger right);

/// Divides unsigned numbers; a divisor of zero gives zero and the dividend, and never traps.
WideDivision wide_divide_unsigned(WideInteger dividend, WideInteger divisor);

/// Divides signed numbers toward zero; the remainder has the dividend's sign.
///
/// The smallest number by -1 gives itself, and a divisor of zero gives zero or minus zero: Swift
/// checks both before it divides.
WideDivision wide_divide_signed(WideInteger dividend, WideInteger divisor);

/// Reserves `size` bytes at a multiple of `alignment`, a power of two; null if there is no room.
void *page_reserve(size_t alignment, size_t size);

/// Moves memory that `page_reserve` reserved to where `size` bytes fit; null if there is no room.
void *page_resize(void *memory, size_t size);

/// Releases memory that `page_reserve` reserved; null is ignored.
void page_release(void *memory);

#endif
