#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/base/result.hpp"
#include "platforms/facebook/html_entry.hpp"
#include "platforms/facebook/profile_facts.hpp"

namespace glasshouse::platforms::facebook {

/// Reads the HTML page of a profile or of settings. Fails when the page cannot be read.
[[nodiscard]] Result<HtmlAccountPage> read_html_account(archive::EntryStream& stream,
                                                        HtmlFamily family = HtmlFamily::Modern);

}  // namespace glasshouse::platforms::facebook
