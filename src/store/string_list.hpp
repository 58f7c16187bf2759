#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::store {

/// A list of texts as one column: a JSON array of strings, so that json_each() of any SQLite tool takes it apart. The
/// empty list is the empty text.
[[nodiscard]] std::string to_json_list(const std::vector<std::string>& values);
/// Reads what to_json_list writes; absent for anything else.
[[nodiscard]] std::optional<std::vector<std::string>> parse_json_list(std::string_view text);

}  // namespace glasshouse::store
