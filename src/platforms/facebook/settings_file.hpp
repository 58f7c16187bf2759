#pragma once

#include "glasshouse/archive/archive.hpp"

#include <cstddef>

namespace glasshouse::platforms::facebook {

/// True when an entry under an unknown name holds the account's audience settings: one list of labels, several of them
/// with an audience as their value, in any language of the tables, as JSON or as a page. Reads the entry whole, unless
/// it is larger than any such file.
[[nodiscard]] bool is_settings_entry(const archive::Archive& archive, std::size_t index);

}  // namespace glasshouse::platforms::facebook
