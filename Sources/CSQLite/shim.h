/* sqlite3.h and the macros that Swift cannot see (https://sqlite.org/c3ref). */
#pragma once
#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast macro: SQLite copies the bytes before the call returns. */
static inline sqlite3_destructor_type entente_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/* sqlite3_db_config is variadic; this is its (int, int *) form. */
static inline int entente_sqlite_db_config(sqlite3 *db, int option, int value) {
    return sqlite3_db_config(db, option, value, (int *)0);
}

/* sqlite3_config is variadic; this is SQLITE_CONFIG_MEMSTATUS, an int. */
static inline int entente_sqlite_config_memstatus(int value) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, value);
}
