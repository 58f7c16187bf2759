#pragma once

#include <string>
#include <string_view>

namespace glasshouse::archive {

/// True for well-formed UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Code page 437 as UTF-8; every byte has a meaning, so this cannot fail.
[[nodiscard]] std::string cp437_to_utf8(std::string_view bytes);

}  // namespace glasshouse::archive
