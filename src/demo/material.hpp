#pragma once

#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::demo {

/// Rows of one of the tables in data/demo; "-" stands for an empty cell.
using Rows = std::vector<std::vector<std::string>>;

/// Fails with Invalid, naming file and line, as TsvTable does.
[[nodiscard]] Result<Rows> parse_rows(const Resource& file, std::span<const std::string_view> columns);

/// A table that the program carries in itself. Requires that it is there and well-formed, which a test proves.
[[nodiscard]] Rows load_rows(std::string_view path, std::span<const std::string_view> columns);

/// The second cells of the rows whose first cell is `key`.
[[nodiscard]] std::vector<std::string> cells_of(const Rows& rows, std::string_view key);

}  // namespace glasshouse::demo
