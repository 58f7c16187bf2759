#pragma once

#include "glasshouse/model/item.hpp"
#include "glasshouse/syntax/html.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace glasshouse::platforms::facebook {

/// A label and what stands beside or below it; `rows` where that is a table of its own.
struct HtmlRow {
    std::string label;
    std::string value;
    std::string href;
    std::vector<HtmlRow> rows;
};

struct HtmlMedium {
    std::string uri;
    std::string caption;
    std::optional<std::string> latitude;
    std::optional<std::string> longitude;
    std::string taken;  ///< as printed
    bool has_upload_address = false;
};

struct HtmlLink {
    std::string href;
    std::string text;
};

/// A record of an HTML page, taken apart without regard to its kind; both families of markup (`_2lej` of 2018-2021,
/// `_a6-` since) give the same. Dates are as printed.
struct HtmlCard {
    std::string title;
    std::string date;
    std::vector<std::string> texts;
    std::vector<HtmlMedium> media;
    std::vector<HtmlLink> links;
    std::vector<HtmlRow> rows;      ///< that are neither of a medium nor known by the members below
    std::vector<HtmlRow> headings;  ///< of profile pages: th beside td, one row for each value
    std::vector<std::string> people;
    std::string updated;
    std::string place;
    std::optional<model::Position> position;
    std::string group;
    std::string name;
    std::string icon;                  ///< name of a reaction's picture
    std::uint32_t photo_comments = 0;  ///< boxes of comments below its photos, which are not read

    [[nodiscard]] bool is_empty() const;
};

/// Whether the element is a record: it has one of the classes that either family gives to records.
[[nodiscard]] bool is_html_record(std::string_view tag, const std::vector<std::string>& classes);

/// Records that are nested in this one, as in sections of one answer to events; empty where it is a record itself.
[[nodiscard]] std::vector<const syntax::HtmlNode*> find_nested_records(const syntax::HtmlNode& record);

[[nodiscard]] HtmlCard to_html_card(const syntax::HtmlNode& record);

}  // namespace glasshouse::platforms::facebook
