#pragma once

#include "platforms/facebook/record_kind.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// Everything a Facebook export is known to hold, in the order of reading; skipped kinds come last.
[[nodiscard]] std::span<const RecordKind> record_table();

/// Position of a row in the table: its rank in the order of reading.
[[nodiscard]] std::size_t rank_of(const RecordKind& kind);

/// The row of an id that stands in the table. Requires that it does.
[[nodiscard]] const RecordKind& kind_of_id(std::string_view id);

}  // namespace glasshouse::platforms::facebook
