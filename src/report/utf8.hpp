#pragma once

#include <cstddef>
#include <string_view>

namespace glasshouse::report {

/// One character of a text, or the mark for bytes that are none.
struct Character {
    char32_t code = 0;
    std::string_view bytes;  ///< borrowed from the text; the three bytes of U+FFFD where it was not valid UTF-8
};

/// The character at `at`, moving past it. Requires at < text.size(). Overlong forms, surrogates and stray bytes give
/// U+FFFD, one per byte.
[[nodiscard]] Character next_character(std::string_view text, std::size_t& at);

/// The nearest position at or before `at` where a character begins.
[[nodiscard]] std::size_t character_start(std::string_view text, std::size_t at);

}  // namespace glasshouse::report
