#pragma once

#include "glasshouse/base/timestamp.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::text {

/// Half-open range of UTF-8 bytes in somebody's own text.
struct Span {
    std::uint32_t start = 0;
    std::uint32_t end = 0;

    friend auto operator<=>(const Span&, const Span&) = default;
};

/// The bytes of the span. Requires start <= end <= text.size().
[[nodiscard]] inline std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.start, span.end - span.start);
}

/// NFC of valid UTF-8; invalid sequences become U+FFFD.
[[nodiscard]] std::string to_nfc(std::string_view text);

/// Case folded, without marks: "Rosé" and "ROSE" both give "rose". For comparing names and words, not for display.
[[nodiscard]] std::string fold(std::string_view text);

/// At most `max_characters` characters, cut at a word where one is near, with "…" when something was left out. Line
/// breaks become spaces.
[[nodiscard]] std::string excerpt(std::string_view text, std::size_t max_characters);

/// Columns a terminal needs for the text.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// Reads a date as an HTML export prints it, by ICU, in the account's language first and then in the others that Meta's
/// exports were seen in. `order` settles numeric dates such as 3/4/2015; absent when the text is no date or its day and
/// month cannot be told apart without a guess.
[[nodiscard]] std::optional<Timestamp> parse_local_date(std::string_view text, std::string_view language);

}  // namespace glasshouse::text
