#ifndef IEF_SAFEGUARDS_H
#define IEF_SAFEGUARDS_H

#include <stddef.h>

typedef struct sqlite3 sqlite3;

/// Turns off everything by which the content of a database could run code: triggers, views, and
/// functions that its schema names; and every way of changing its pages or its schema by SQL that
/// bypasses the tables. Returns 0 if all of it is off.
int ief_restrict_database(sqlite3 *database);

/// Refuses every text, blob and row of more bytes than that, before it is read or written.
void ief_limit_values(sqlite3 *database, int bytes_max);

/// Forbids the system to write the memory of this process to disk, and other processes of the same
/// user to read it. Returns 0 if both hold.
int ief_forbid_core_dumps(void);

/// Overwrites memory in a way that no compiler leaves out.
void ief_wipe(void *bytes, size_t count);

#endif
