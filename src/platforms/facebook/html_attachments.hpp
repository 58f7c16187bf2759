#pragma once

#include "platforms/facebook/html_card.hpp"
#include "platforms/facebook/html_json.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace glasshouse::platforms::facebook {

/// A photo or video as in the JSON form, with the card's moment as its own where `created` is given.
void write_html_medium(HtmlJson& json, const HtmlMedium& medium, std::optional<std::int64_t> created,
                       std::string_view language);

/// `attachments` of a post: media, links, place, and a life event or a listing where the sentence says so.
void write_html_attachments(HtmlJson& json, const HtmlCard& card, std::string_view language);

/// `data` of a post: its texts, unless they belong to an attachment, and when it was changed.
void write_html_data(HtmlJson& json, const HtmlCard& card, std::string_view language);

/// `label_values` of the card's rows.
void write_html_labels(HtmlJson& json, const HtmlCard& card, std::string_view language);

}  // namespace glasshouse::platforms::facebook
