#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"
#include "platforms/facebook/profile_facts.hpp"

namespace glasshouse::platforms::facebook {

/// Reads the HTML page of a profile or of settings, by either family of markup. Fails when the page cannot be read.
[[nodiscard]] Result<HtmlAccountPage> read_html_account(archive::EntryStream& stream);

}  // namespace glasshouse::platforms::facebook
