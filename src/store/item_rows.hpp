#pragma once

#include "glasshouse/assess/audit.hpp"
#include "store/sqlite_rows.hpp"

#include <cstdint>
#include <string>

namespace glasshouse::store {

/// An item on its way into the table `item_row`, its lists already in the form of a column.
struct NumberedItem {
    std::int64_t number = 0;
    std::int64_t entry = 0;
    std::int64_t first_finding = 0;
    std::uint64_t finding_count = 0;
    std::string key;
    std::string people;
    assess::AuditedItem audited;
};

/// A finding on its way into the table `finding_row`.
struct NumberedFinding {
    std::int64_t number = 0;
    std::int64_t item = 0;
    std::string why;
    assess::Finding finding;
};

inline constexpr int kItemColumns = 39;
inline constexpr int kFindingColumns = 8;

/// Binds one row in the order of the schema. The value must outlive the statement's run.
void bind_item(RowWriter& row, const NumberedItem& item);
void bind_finding(RowWriter& row, const NumberedFinding& finding);

/// Columns for read_item: the item's row with its entry's name first.
inline constexpr const char* kSelectItems =
    "SELECT entry.name, key, ordinal, platform, kind, author, state, seconds, precision, zone_known, text, title, "
    "container, link, url, other_party, place_name, latitude, longitude, people, field, count, media_count, "
    "upload_address_kept, "
    "stated_audience, stated_list, administers, input, record, circumstance, verdicts, newly_visible, privacy, "
    "conduct, judged, first_finding, finding_count FROM item_row item JOIN entry ON entry.number = item.entry";
inline constexpr const char* kSelectFindings =
    "SELECT rule, certainty, field, span_start, span_end, why FROM finding_row WHERE number >= ? AND number < ? ORDER "
    "BY number";

/// One item as read; its findings stand in the rows [first_finding, first_finding + finding_count).
struct ReadItem {
    std::int64_t first_finding = 0;
    std::int64_t finding_count = 0;
    assess::AuditedItem audited;
};
[[nodiscard]] ReadItem read_item(RowReader& row);
[[nodiscard]] assess::Finding read_finding(RowReader& row);

/// All verdicts in one number, three bits each: the standard viewers, then viewer and baseline.
[[nodiscard]] std::int64_t pack(const assess::Verdicts& verdicts);
[[nodiscard]] assess::Verdicts unpack(std::int64_t packed, RowReader& row);

/// The item's id without its ordinal: "fb-0123456789abcdef".
[[nodiscard]] std::string to_key(const assess::AuditedItem& item);

}  // namespace glasshouse::store
