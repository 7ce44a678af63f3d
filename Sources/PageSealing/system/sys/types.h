// What BoringSSL uses of this header where a page has no system.
#pragma once
#include <stddef.h>
