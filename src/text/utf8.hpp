#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace glasshouse::text {

inline constexpr char32_t kReplacement = 0xFFFD;

/// One code point read from UTF-8 and the bytes it took. Bytes that are no UTF-8 give U+FFFD, one for each longest
/// prefix of a sequence, so that reading always goes on.
struct Decoded {
    char32_t code_point = kReplacement;
    std::size_t size = 1;
};

/// Requires at < text.size().
[[nodiscard]] Decoded decode_utf8(std::string_view text, std::size_t at);

/// Requires a Unicode scalar value.
void append_utf8(std::string& out, char32_t code_point);

}  // namespace glasshouse::text
