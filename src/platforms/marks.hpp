#pragma once

#include "glasshouse/model/platform.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::platforms {

/// A sign of the platform that wrote an entry.
struct Mark {
    model::Platform platform = model::Platform::Facebook;
    std::string what;  ///< a key, header or markup as the platform writes it
};

/// Looks at the first bytes of an entry; its name only settles what two platforms write alike.
[[nodiscard]] std::optional<Mark> find_mark(std::string_view entry_name, std::string_view head);

/// Whether an entry of this name can carry a mark at all (JSON, pages, tables, scripts, repositories).
[[nodiscard]] bool may_carry_mark(std::string_view entry_name);

}  // namespace glasshouse::platforms
