// The system functions that Embedded Swift needs, for a browser page without a system: memory and
// 128-bit arithmetic. Every function also exists on a computer, so that tests can call it.
#ifndef PRECHECK_RUNTIME_H
#define PRECHECK_RUNTIME_H

#include <stddef.h>
#include <stdint.h>

/// A 128-bit number in two halves, as two's complement if it is signed.
typedef struct {
  uint64_t low;
  uint64_t high;
} PreCheckWide;

/// A quotient and a remainder.
typedef struct {
  PreCheckWide quotient;
  PreCheckWide remainder;
} PreCheckDivision;

/// Shifts left; by less than 0 or more than 127 bits gives zero.
PreCheckWide precheck_shift_left(PreCheckWide value, int by);

/// Shifts an unsigned number right; by less than 0 or more than 127 bits gives zero.
PreCheckWide precheck_shift_right(PreCheckWide value, int by);

/// Shifts a signed number right, rounding down; by less than 0 or more than 127 bits gives 0 or -1.
PreCheckWide precheck_shift_right_signed(PreCheckWide value, int by);

/// Multiplies modulo 2^128, which is the same for signed and unsigned numbers.
PreCheckWide precheck_multiply(PreCheckWide left, PreCheckWide right);

/// Divides unsigned numbers; a divisor of zero gives zero and the dividend, and never traps.
PreCheckDivision precheck_divide_unsigned(PreCheckWide dividend, PreCheckWide divisor);

/// Divides signed numbers toward zero; the remainder has the dividend's sign.
///
/// The smallest number by -1 gives itself, and a divisor of zero gives zero or minus zero: Swift
/// checks both before it divides.
PreCheckDivision precheck_divide_signed(PreCheckWide dividend, PreCheckWide divisor);

/// Reserves `size` bytes at a multiple of `alignment`, a power of two; null if there is no room.
void *precheck_reserve(size_t alignment, size_t size);

/// Releases memory that `precheck_reserve` reserved; null is ignored.
void precheck_release(void *memory);

#endif
