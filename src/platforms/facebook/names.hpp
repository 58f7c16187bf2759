#pragma once

#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// Lower case, every run of other characters than letters and digits as one '_'. Exports write one and the same name
/// with an apostrophe, with '_' in its place, or with two of them.
[[nodiscard]] std::string normalise_part(std::string_view part);

/// normalise_part() of the last part of an entry's name, its extension left out: "pages/pages_you've_liked.json" gives
/// "pages_you_ve_liked".
[[nodiscard]] std::string normalise_name(std::string_view entry_name);

/// The name without the number at its end: "album_12" and "album" give "album", "12" gives "".
[[nodiscard]] std::string without_numbers(std::string_view name);

/// The key without a version: "comments_v2" gives "comments".
[[nodiscard]] std::string_view key_stem(std::string_view key);

}  // namespace glasshouse::platforms::facebook
