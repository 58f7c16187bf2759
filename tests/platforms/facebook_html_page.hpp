#pragma once

#include "glasshouse/model/coverage.hpp"
#include "glasshouse/model/item.hpp"
#include "platforms/facebook/context.hpp"
#include "platforms/facebook/html_entry.hpp"
#include "platforms/facebook/item_book.hpp"
#include "platforms/facebook/records.hpp"
#include "platforms/facebook_entry.hpp"

#include <string>
#include <string_view>

namespace glasshouse::platforms::facebook::test {

/// Reads a page the way an export is read, by the row of the table with this id.
inline EntryResult read_page(std::string_view kind_id, std::string_view body, std::string_view title = "Page",
                             model::Account account = ana(), std::string name = "entry.html") {
    EntryResult result;
    std::string page = "<html><head><base href=\"../../\"><title>" + std::string(title) +
                       "</title></head><body class=\"_5vb_ _2yq\"><div class=\"_a706\" role=\"main\">" +
                       std::string(body) + "</div></body></html>";
    const auto archive = archive::make_memory_archive({{std::move(name), std::move(page)}});
    auto stream = archive->open(0);
    REQUIRE(stream);
    const std::function<void(model::Item &&)> keep = [&result](model::Item&& item) {
        result.items.push_back(std::move(item));
    };
    ItemBook book(keep);
    RecordContext context(account, book, result.coverage);
    context.begin_entry(archive->entries()[0], kind_of_id(kind_id));
    const auto read = read_html_entry(**stream, context);
    REQUIRE(read);
    book.end_entry();
    book.finish();
    return result;
}

inline model::Account speaking(std::string language) {
    model::Account account = ana();
    account.language = std::move(language);
    return account;
}

/// A record of the family of 2021 and later.
inline std::string card(std::string_view title, std::string_view body, std::string_view date) {
    std::string html = "<div class=\"_3-95 _a6-g\">";
    if (!title.empty()) html += "<h2 class=\"_2ph_ _a6-h _a6-i\">" + std::string(title) + "</h2>";
    if (!body.empty()) html += "<div class=\"_2ph_ _a6-p\"><div>" + std::string(body) + "</div></div>";
    if (!date.empty()) {
        html += "<footer class=\"_3-94 _a6-o\"><a href=\"https://www.facebook.com/dyi/l/?l=1\"><div class=\"_a72d\">" +
                std::string(date) + "</div></a></footer>";
    }
    return html + "</div>";
}

/// A record of the family of 2018 to 2021.
inline std::string old_card(std::string_view title, std::string_view body, std::string_view date) {
    return "<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\"><div class=\"_3-96 _2pio _2lek _2lel\">" +
           std::string(title) + "</div><div class=\"_3-96 _2let\"><div>" + std::string(body) +
           "</div></div><div class=\"_3-94 _2lem\"><a href=\"https://www.facebook.com/dyi/l/?l=1\">" +
           std::string(date) + "</a></div></div>";
}

inline std::string box(std::string_view content) {
    return "<div class=\"_2pin\"><div>" + std::string(content) + "</div></div>";
}

inline std::string row(std::string_view label, std::string_view value) {
    return "<table><tr><td class=\"_2pin _a6_q\">" + std::string(label) + "</td><td class=\"_2pin _2piu _a6_r\">" +
           std::string(value) + "</td></tr></table>";
}

}  // namespace glasshouse::platforms::facebook::test
