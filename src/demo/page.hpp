#pragma once

#include "demo/json_text.hpp"
#include "glasshouse/model/item_kind.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::demo {

/// One line of a record's body on an HTML page.
struct CardRow {
    enum class Look : std::uint8_t {
        Text,    ///< words; line breaks are kept
        Media,   ///< `value` is the file, `label` its caption
        Detail,  ///< label above value, as positions and upload addresses of a photo are printed
        Pair,    ///< label beside value, as settings are printed
        Link,    ///< `value` is the address, `label` its words
        Marker,  ///< "Group:" and a name
        Icon,    ///< a reaction, shown as a picture only
        Nested,  ///< `label` above a table of `rows`
    };
    Look look = Look::Text;
    std::string label;
    std::string value;
    std::vector<CardRow> rows = {};
};

/// What an HTML page shows of one record.
struct Card {
    std::string title;
    std::vector<CardRow> rows;
    std::optional<std::int64_t> time;  ///< seconds UTC; printed in local time
};

/// How the cards of an HTML page are set.
enum class PageLayout : std::uint8_t { Cards, Profile, Settings };

/// One entry of the export in both of its forms: the JSON root, and the cards of the HTML page.
struct Page {
    Page(std::string at, std::string heading, PageLayout set = PageLayout::Cards)
        : path(std::move(at)), title(std::move(heading)), layout(set) {}

    std::string path;   ///< without extension
    std::string title;  ///< heading of the HTML page
    PageLayout layout;
    Json root = Json::array();
    std::vector<Card> cards;
    std::vector<model::ItemKind> items;  ///< the items a reader must make of it, duplicates left out
};

/// One record in both forms.
struct Record {
    Json json;
    Card card;
    std::optional<model::ItemKind> item;  ///< absent for a duplicate and for what shows nothing
};

/// An entry whose root is an array of records or, with a key, an object that holds it.
[[nodiscard]] Page make_page(std::string path, std::string title, std::string_view key, std::vector<Record> records);

/// The HTML page: the markup family that Meta's exports have had since 2021.
[[nodiscard]] std::string to_html(const Page& page);

/// Where a uri or page path leads from, "../" for each folder of the path.
[[nodiscard]] std::string to_base(std::string_view path);

}  // namespace glasshouse::demo
