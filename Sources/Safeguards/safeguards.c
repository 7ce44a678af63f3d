// Functions with variable arguments, which Swift cannot call, and a loop that must not be optimised.

#include "safeguards.h"

#include <sqlite3.h>
#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

/// Sets one option; returns whether it then has the value.
static int has_option(sqlite3 *database, int option, int value) {
  int result = -1;
  return sqlite3_db_config(database, option, value, &result) == SQLITE_OK && result == value;
}

int ief_restrict_database(sqlite3 *database) {
  return has_option(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0) &&
                 has_option(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0) &&
                 has_option(database, SQLITE_DBCONFIG_DEFENSIVE, 1) &&
                 has_option(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0) &&
                 has_option(database, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0)
             ? 0
             : -1;
}

void ief_limit_values(sqlite3 *database, int bytes_max) {
  sqlite3_limit(database, SQLITE_LIMIT_LENGTH, bytes_max);
}

int ief_forbid_core_dumps(void) {
  struct rlimit none = {0, 0};
  int failed = setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
  failed |= prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
  return failed == 0 ? 0 : -1;
}

void ief_wipe(void *bytes, size_t count) {
  volatile unsigned char *rest = bytes;
  while (count-- > 0) {
    *rest++ = 0;
  }
}
