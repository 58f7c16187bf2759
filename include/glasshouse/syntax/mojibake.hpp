#pragma once

#include <string>
#include <string_view>

namespace glasshouse::syntax {

/// Undoes what Meta's JSON exporter does to text: it takes the UTF-8 bytes of a string for Latin-1 code points.
/// Input and output are UTF-8. A string with any code point above U+00FF, or whose code points as bytes are not valid
/// UTF-8, comes back as it is; one cut off inside its last character keeps its valid part and ends in U+FFFD.
/// Source: export structures seen in data, checked 2026-11-22.
[[nodiscard]] std::string repair_mojibake(std::string_view text);

}  // namespace glasshouse::syntax
