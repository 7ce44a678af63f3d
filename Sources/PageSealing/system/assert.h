// What BoringSSL uses of this header where a page has no system.
#define assert(condition) ((void)0)
