#pragma once

#include "glasshouse/assess/audit.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace glasshouse::store {

/// Version of data/schema/audit.sql, in PRAGMA user_version of every finished file.
inline constexpr int kSchemaVersion = 1;

/// Writes everything of an audit but its items and `top`. Throws what the library throws.
void write_audit_tables(SQLite::Database& database, const assess::Audit& audit);

/// Reads what write_audit_tables wrote; false when some value has no meaning in the model.
[[nodiscard]] bool read_audit_tables(SQLite::Database& database, assess::Audit& audit);

/// The counts that stand one by one in the table `meta`, by key.
struct MetaCount {
    const char* key;
    std::uint64_t assess::Totals::*member;
};
inline constexpr std::array<MetaCount, 7> kMetaCounts{{
    {"items", &assess::Totals::items},
    {"newly_visible_conduct", &assess::Totals::newly_visible_conduct},
    {"with_finding", &assess::Totals::with_finding},
    {"with_conduct", &assess::Totals::with_conduct},
    {"not_judged", &assess::Totals::not_judged},
    {"undated", &assess::Totals::undated},
    {"unverified", &assess::Totals::unverified},
}};

}  // namespace glasshouse::store
