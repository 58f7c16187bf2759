#pragma once

#include "platforms/facebook/html_card.hpp"

namespace glasshouse::platforms::facebook {

/// The rows of a table: two cells, or one cell with label and value below each other. Rows without a label are left
/// out. A cell of headings (th) gives one row for each value beside it.
[[nodiscard]] std::vector<HtmlRow> read_html_table(const syntax::HtmlNode& table);

/// True when the table is one of headings (th), as profile pages have.
[[nodiscard]] bool has_headings(const syntax::HtmlNode& table);

/// First element below with this tag, the node itself left out.
[[nodiscard]] const syntax::HtmlNode* find_below(const syntax::HtmlNode& node, std::string_view tag);

}  // namespace glasshouse::platforms::facebook
