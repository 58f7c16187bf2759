// Takes a record of an HTML page apart. Class names of both families as seen in exports of 2018-2026, checked
// 2026-11-22; they are hashed names, so that tokens are compared and the elements themselves may be div, section, h2 or
// footer. Tested by tests/platforms/facebook_html_posts_test.cpp.
#include "platforms/facebook/html_card.hpp"

#include "platforms/facebook/html_table.hpp"
#include "platforms/facebook/html_words.hpp"
#include "platforms/facebook/kinds/place.hpp"
#include "platforms/facebook/kinds/words.hpp"
#include "platforms/facebook/label_values.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::platforms::facebook {
namespace {

using syntax::HtmlNode;

constexpr std::array<std::string_view, 2> kRecord{"_2lej", "_a6-g"};
constexpr std::array<std::string_view, 2> kTitle{"_2lel", "_a6-h"};
constexpr std::array<std::string_view, 3> kDate{"_2lem", "_a6-o", "_a72d"};
constexpr std::array<std::string_view, 2> kMediaBox{"_a7nf", "_a7ng"};
constexpr std::string_view kPhotoComments = "uiBoxGray";

template <std::size_t Size>
bool has_any(const std::vector<std::string>& classes, const std::array<std::string_view, Size>& tokens) {
    return std::ranges::any_of(
        classes, [&](const std::string& token) { return std::ranges::find(tokens, token) != tokens.end(); });
}

bool is_picture(const HtmlNode& node) { return node.tag == "img" || node.tag == "video" || node.tag == "audio"; }

bool is_inline(const HtmlNode& node) {
    constexpr std::array<std::string_view, 9> kInline{"", "br", "a", "b", "i", "em", "strong", "span", "wbr"};
    return std::ranges::find(kInline, node.tag) != kInline.end();
}

/// Nothing below but text and what gives it form.
bool is_leaf(const HtmlNode& node) {
    if (is_picture(node) || node.tag == "table" || node.has_class("_2pin") || has_any(node.classes, kTitle) ||
        has_any(node.classes, kDate) || has_any(node.classes, kMediaBox) || node.has_class(kPhotoComments)) {
        return false;
    }
    return std::ranges::all_of(node.children, is_leaf);
}

bool is_leaf_box(const HtmlNode& node) { return std::ranges::all_of(node.children, is_leaf); }

/// Pictures of the page's furniture stand on the platform's servers or among the icons.
std::string_view icon_of(std::string_view source) {
    if (source.find("/icons/") == std::string_view::npos && !source.starts_with("icons/")) return {};
    const std::string_view name = source.substr(source.rfind('/') + 1);
    return name.substr(0, name.find('.'));
}

class CardBuilder {
public:
    HtmlCard build(const HtmlNode& record) {
        for (const HtmlNode& child : record.children) collect(child, false);
        return std::move(card_);
    }

private:
    void collect(const HtmlNode& node, bool in_media_box) {
        if (has_any(node.classes, kTitle) && card_.title.empty() && find_below(node, "table") == nullptr) {
            card_.title = node.inner_text();
        } else if (has_any(node.classes, kDate)) {
            if (card_.date.empty()) card_.date = node.inner_text();
        } else if (node.has_class(kPhotoComments)) {
            ++card_.photo_comments;  // a page does not tell the owner's apart from those of others
        } else if (node.tag == "table") {
            take_table(node);
        } else if (is_picture(node)) {
            take_picture(node);
        } else if (is_leaf_box(node)) {
            take_text(node, in_media_box);
        } else {
            collect_children(node, in_media_box || has_any(node.classes, kMediaBox));
        }
    }

    /// Neighbouring inline elements are one text.
    void collect_children(const HtmlNode& node, bool in_media_box) {
        HtmlNode run;
        run.tag = "div";
        const auto end_run = [&] {
            if (!run.children.empty()) take_text(run, in_media_box);
            run.children.clear();
        };
        for (const HtmlNode& child : node.children) {
            if (is_inline(child) && is_leaf(child)) {
                run.children.push_back(child);
                continue;
            }
            end_run();
            collect(child, in_media_box);
        }
        end_run();
    }

    void take_text(const HtmlNode& node, bool in_media_box) {
        std::string text = node.inner_text();
        if (text.empty()) return;
        if (const HtmlNode* link = node.tag == "a" ? &node : find_below(node, "a");
            link && !link->href.empty() && link->inner_text() == text) {
            card_.links.push_back({link->href, std::move(text)});
            return;
        }
        take_lines(text);
        if (text.empty()) return;
        if (in_media_box && !card_.media.empty()) {
            std::string& caption = card_.media.back().caption;
            caption += caption.empty() ? text : "\n" + text;
        } else {
            card_.texts.push_back(std::move(text));
        }
    }

    /// Takes the page's own lines off the end of a text: "Place: …", "Updated …", "(52.1, 4.3)".
    void take_lines(std::string& text) {
        while (!text.empty()) {
            const std::size_t start = text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1;
            if (!take_line(std::string_view(text).substr(start))) return;
            text.resize(start > 0 ? start - 1 : 0);
        }
    }

    bool take_line(std::string_view line) {
        if (line.starts_with('(') && line.ends_with(')')) {
            if (const auto position = parse_position(line)) {
                card_.position = position;
                return true;
            }
        }
        const auto parsed = parse_html_line(line);
        return parsed && take_word(parsed->word, parsed->value);
    }

    /// False for words that say nothing about a record as a whole.
    bool take_word(HtmlWord word, std::string_view value) {
        switch (word) {
            case HtmlWord::Updated: card_.updated = value; return true;
            case HtmlWord::Place: take_place(value); return true;
            case HtmlWord::Address: return true;
            case HtmlWord::Group: card_.group = value; return true;
            case HtmlWord::Name: card_.name = value; return true;
            case HtmlWord::Url: card_.links.push_back({std::string(value), std::string(value)}); return true;
            case HtmlWord::Tags: card_.people.emplace_back(value); return true;
            case HtmlWord::Latitude:
            case HtmlWord::Longitude:
            case HtmlWord::UploadAddress:
            case HtmlWord::Taken:
            case HtmlWord::Going:
            case HtmlWord::Interested:
            case HtmlWord::Declined:
            case HtmlWord::LifeEvent:
            case HtmlWord::Listing: return false;
        }
        return false;
    }

    /// "Harbour Bar (52.1, 4.3)" or the name alone.
    void take_place(std::string_view value) {
        const std::size_t bracket = value.rfind('(');
        if (bracket != std::string_view::npos && value.ends_with(')')) {
            if (const auto position = parse_position(value.substr(bracket))) {
                card_.position = position;
                value = trim(value.substr(0, bracket));
            }
        }
        card_.place = value;
    }

    void take_picture(const HtmlNode& node) {
        std::string source = node.href;
        if (const HtmlNode* inner = find_below(node, "source"); source.empty() && inner) source = inner->href;
        if (const std::string_view icon = icon_of(source); !icon.empty()) {
            card_.icon = icon;
            return;
        }
        const bool is_elsewhere =
            source.starts_with("http:") || source.starts_with("https:") || source.starts_with("data:");
        if (!source.empty() && !is_elsewhere) card_.media.push_back({std::move(source), {}, {}, {}, {}, false});
    }

    void take_table(const HtmlNode& table) {
        std::vector<HtmlRow> rows = read_html_table(table);
        if (has_headings(table)) {
            for (HtmlRow& row : rows) card_.headings.push_back(std::move(row));
            return;
        }
        for (HtmlRow& row : rows) take_row(std::move(row));
    }

    void take_row(HtmlRow&& row) {
        const auto word = find_html_word(row.label);
        if (row.rows.empty() && (word == HtmlWord::Tags || word == HtmlWord::Updated)) {
            take_word(*word, row.value);
            return;
        }
        const bool is_detail = word ? is_of_photo(*word) : !find_label(row.label);
        if (!card_.media.empty() && row.rows.empty() && is_detail)
            return take_detail(word, row.value, card_.media.back());
        card_.rows.push_back(std::move(row));
    }

    static bool is_of_photo(HtmlWord word) {
        return word == HtmlWord::Latitude || word == HtmlWord::Longitude || word == HtmlWord::Taken ||
               word == HtmlWord::UploadAddress;
    }

    /// A line of the table below a photo. Camera and exposure concern nobody.
    static void take_detail(std::optional<HtmlWord> word, const std::string& value, HtmlMedium& medium) {
        if (word == HtmlWord::Latitude) medium.latitude = value;
        if (word == HtmlWord::Longitude) medium.longitude = value;
        if (word == HtmlWord::Taken) medium.taken = value;
        if (word == HtmlWord::UploadAddress) medium.has_upload_address = true;
    }

    HtmlCard card_;
};

void find_nested(const HtmlNode& node, std::vector<const HtmlNode*>& found) {
    for (const HtmlNode& child : node.children) {
        if (is_html_record(child.tag, child.classes)) {
            found.push_back(&child);
        } else {
            find_nested(child, found);
        }
    }
}

}  // namespace

bool HtmlCard::is_empty() const {
    return title.empty() && texts.empty() && media.empty() && links.empty() && rows.empty() && headings.empty() &&
           people.empty() && place.empty() && !position && group.empty() && name.empty() && icon.empty();
}

bool is_html_record(std::string_view /*tag*/, const std::vector<std::string>& classes) {
    // Profiles of the older family are boxes without the class of records.
    const auto has = [&](std::string_view token) { return std::ranges::find(classes, token) != classes.end(); };
    return has_any(classes, kRecord) || (has("pam") && has("uiBoxWhite"));
}

std::vector<const HtmlNode*> find_nested_records(const HtmlNode& record) {
    std::vector<const HtmlNode*> found;
    find_nested(record, found);
    return found;
}

HtmlCard to_html_card(const HtmlNode& record) { return CardBuilder().build(record); }

}  // namespace glasshouse::platforms::facebook
