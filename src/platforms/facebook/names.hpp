#pragma once

#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// The last part of an entry's name, without folder and extension, lower case, every run of other characters than
/// letters and digits as one '_': "pages/pages_you've_liked.json" gives "pages_you_ve_liked".
[[nodiscard]] std::string normalise_name(std::string_view entry_name);

/// The key without a version: "comments_v2" gives "comments".
[[nodiscard]] std::string_view key_stem(std::string_view key);

}  // namespace glasshouse::platforms::facebook
