// What BoringSSL uses of this header where a page has no system.
#pragma once
#define ENOMEM 12
inline int errno;
