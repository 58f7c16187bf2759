#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace glasshouse::cli {

/// Text from outside, an export's words, a name, a path, as a terminal may show it: control characters, escapes, line
/// breaks and marks that turn the direction of text become U+FFFD, so that nothing in it can move the cursor, hide or
/// reorder what stands there. Valid UTF-8 whatever came in.
[[nodiscard]] std::string to_terminal(std::string_view text);

/// "1 item", "2 items".
[[nodiscard]] std::string counted(std::uint64_t count, std::string_view one);

}  // namespace glasshouse::cli
