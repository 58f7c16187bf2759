#pragma once

#include "glasshouse/archive/archive.hpp"

#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// The account's language by the platform's own sentences in its first posts, comments and reactions; empty when none
/// is recognised. `owner` is the account's name, empty when unknown.
[[nodiscard]] std::string guess_language(const archive::Archive& archive, std::string_view owner);

/// "en-GB" or "en-US" by dates in digits of which only one reading is a day of the calendar, in the first pages of the
/// account's kinds; empty where there are none or they disagree.
[[nodiscard]] std::string guess_english_region(const archive::Archive& archive);

}  // namespace glasshouse::platforms::facebook
