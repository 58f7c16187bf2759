#pragma once

#include "platforms/facebook/html_card.hpp"

#include <span>
#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// The rows of a profile page as the root of profile_information.json. Rows under a heading that the table does not
/// hold go into a section of an unknown name, which its reader books as unknown.
[[nodiscard]] std::string to_profile_json(std::span<const HtmlRow> headings, std::string_view language);

/// The language of the headings; empty when none is known.
[[nodiscard]] std::string_view find_profile_language(std::span<const HtmlRow> headings);

}  // namespace glasshouse::platforms::facebook
