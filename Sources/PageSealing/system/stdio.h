// What BoringSSL uses of this header where a page has no system.
#pragma once
#include <stdarg.h>
#include <stddef.h>
typedef struct PageFile FILE;
extern "C" int vsnprintf(char *to, size_t size, const char *format, va_list values);
