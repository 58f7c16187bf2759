// Pages of an HTML export, written as Meta's exporter has written them since 2021. Class names as seen in exports,
// checked 2026-11-22. Tested by tests/demo/html_page_test.cpp.

#include "demo/local_time.hpp"
#include "demo/page.hpp"

#include <algorithm>

namespace glasshouse::demo {
namespace {

std::string escape(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#039;"; break;
            case '@': out += "&#064;"; break;
            case '\n': out += "<br />"; break;
            default: out += c;
        }
    }
    return out;
}

std::string boxed(const std::string& content) { return "<div class=\"_2pin\"><div>" + content + "</div></div>"; }

std::string media_box(const CardRow& row) {
    const std::string uri = escape(row.value);
    const bool is_video = row.value.ends_with(".mp4");
    std::string box = "<div class=\"_a7nf\"><div class=\"_a7ng\"><a target=\"_blank\" href=\"" + uri + "\">";
    box += is_video ? "<video class=\"_a6_o _3-96\" src=\"" + uri + "\" controls=\"1\"></video>"
                    : "<img src=\"" + uri + "\" class=\"_a6_o _3-96\" />";
    box += "</a>";
    if (!row.label.empty()) box += "<div class=\"_3-95\">" + escape(row.label) + "</div>";
    return boxed(box + "</div></div>");
}

std::string pair_row(const CardRow& row) {
    return "<tr><td class=\"_2pin _a6_q\">" + escape(row.label) + "</td><td class=\"_2pin _2piu _a6_r\">" +
           escape(row.value) + "</td></tr>";
}

std::string detail_row(const CardRow& row) {
    return "<tr><td colspan=\"2\" class=\"_2pin _a6_q\"><div class=\"_a6-q\">" + escape(row.label) +
           "</div><div><div class=\"_a6-q\">" + escape(row.value) + "</div></div></td></tr>";
}

std::string nested_table(const CardRow& row) {
    std::string table = "<table style=\"table-layout: fixed;\">";
    for (const CardRow& inner : row.rows) table += pair_row(inner);
    return "<tr><td colspan=\"2\" class=\"_2pin _a6_q\"><div class=\"_a6-q\">" + escape(row.label) + "</div><div>" +
           table + "</table></div></td></tr>";
}

std::string body_row(const CardRow& row) {
    using enum CardRow::Look;
    switch (row.look) {
        case Text: return boxed(escape(row.value));
        case Media: return media_box(row);
        case Detail: return "<table style=\"table-layout: fixed;\">" + detail_row(row) + "</table>";
        case Pair: return "<table style=\"table-layout: fixed;\">" + pair_row(row) + "</table>";
        case Link:
            return boxed("<a target=\"_blank\" href=\"" + escape(row.value) + "\">" + escape(row.label) + "</a>");
        case Marker: return boxed("<span class=\"_a6_m\">" + escape(row.label) + "</span> " + escape(row.value));
        case Nested: return "<table style=\"table-layout: fixed;\">" + nested_table(row) + "</table>";
        case Icon: return boxed("<img src=\"files/icons/" + escape(row.value) + ".png\" />");
    }
    return {};
}

std::string to_html(const Card& card) {
    std::string html = "<div class=\"_3-95 _a6-g\">";
    if (!card.title.empty()) html += "<div class=\"_2ph_ _a6-h _a6-i\">" + escape(card.title) + "</div>";
    if (!card.rows.empty()) {
        html += "<div class=\"_2ph_ _a6-p\"><div>";
        for (const CardRow& row : card.rows) html += body_row(row);
        html += "</div></div>";
    }
    if (card.time) {
        html += "<div class=\"_3-94 _a6-o\"><div class=\"_a72d\">" + to_page_time(*card.time) + "</div></div>";
    }
    return html + "</div>\n";
}

std::string profile_table(const Page& page) {
    std::string html = "<div class=\"_3-95 _a6-g\"><div class=\"_2ph_ _a6-p\"><table class=\"_a6_n\">";
    for (const Card& card : page.cards) {
        html += "<tr><th>" + escape(card.title) + "</th><td>";
        if (card.rows.size() == 1) {
            html += escape(card.rows.front().value);
        } else {
            html += "<ul>";
            for (const CardRow& row : card.rows) html += "<li>" + escape(row.value) + "</li>";
            html += "</ul>";
        }
        html += "</td></tr>\n";
    }
    return html + "</table></div></div>\n";
}

std::string settings_table(const Page& page) {
    std::string html = "<div class=\"_3-95 _a6-g\"><div class=\"_2pi8 _2pic _a6-p\">";
    for (const Card& card : page.cards) {
        html += "<div class=\"_3-95 _a6-g\"><div class=\"_2ph_ _a6-h _a6-i\">" + escape(card.title) +
                "</div><table style=\"table-layout: fixed;\">";
        for (const CardRow& row : card.rows) html += pair_row(row);
        html += "</table></div>\n";
    }
    return html + "</div></div>\n";
}

std::string body_of(const Page& page) {
    switch (page.layout) {
        case PageLayout::Profile: return profile_table(page);
        case PageLayout::Settings: return settings_table(page);
        case PageLayout::Cards: break;
    }
    std::string html;
    for (const Card& card : page.cards) html += to_html(card);
    return html;
}

}  // namespace

std::string to_base(std::string_view path) {
    std::string base;
    for (auto folders = std::count(path.begin(), path.end(), '/'); folders > 0; --folders) base += "../";
    return base;
}

std::string to_html(const Page& page) {
    const std::string title = escape(page.title);
    std::string html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + title + "</title>";
    html += "<base href=\"" + to_base(page.path) + "\">";
    html += "<style type=\"text/css\">._a6-g{border:1px solid #ddd;margin:8px;padding:8px}</style></head>\n";
    html += "<body class=\"_5vb_ _2yq _a7o5\"><div class=\"clearfix _ikh\"><div class=\"_a70d\"><div class=\"_a70e\">";
    html += title + "</div></div></div>\n<div class=\"_a706\" role=\"main\">\n";
    html += body_of(page);
    return html + "</div></body></html>\n";
}

Page make_page(std::string path, std::string title, std::string_view key, std::vector<Record> records) {
    Page page{std::move(path), std::move(title)};
    for (Record& record : records) {
        page.root.push(std::move(record.json));
        page.cards.push_back(std::move(record.card));
        if (record.item) page.items.push_back(*record.item);
    }
    if (!key.empty()) {
        Json list = std::move(page.root);
        page.root = Json::object().add(key, std::move(list));
    }
    return page;
}

}  // namespace glasshouse::demo
