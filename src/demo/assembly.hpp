#pragma once

#include "demo/story.hpp"

namespace glasshouse::demo {

/// A story with as many everyday items as the options ask for.
[[nodiscard]] Story make_story(const Options& options);

/// All pages and media of the export, in the order of the parts.
[[nodiscard]] Draft make_draft(const Story& story);

/// True for an entry that holds a picture or film.
[[nodiscard]] bool is_media(std::string_view name);

/// Which of `parts` ZIPs a file goes to, from 0: text in the first, the profile in the last, media in all but the
/// first. `number` spreads the media.
[[nodiscard]] std::uint32_t part_of(std::string_view name, std::uint64_t number, std::uint32_t parts);

}  // namespace glasshouse::demo
