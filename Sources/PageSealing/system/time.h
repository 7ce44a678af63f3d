// What BoringSSL uses of this header where a page has no system.
#pragma once
typedef long long time_t;
