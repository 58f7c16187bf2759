#pragma once

#include <cstddef>
#include <string_view>

namespace glasshouse::syntax {

/// Length of the valid sequence that starts at `offset`: 1 to 4, or 0 where none does. Overlong forms, surrogates and
/// code points above U+10FFFF are invalid.
[[nodiscard]] std::size_t utf8_sequence_at(std::string_view bytes, std::size_t offset);

/// How many bytes from the front are valid UTF-8.
[[nodiscard]] std::size_t valid_utf8_prefix(std::string_view bytes);

/// True when the bytes are the beginning, and only that, of one valid sequence.
[[nodiscard]] bool is_cut_off_utf8(std::string_view bytes);

}  // namespace glasshouse::syntax
