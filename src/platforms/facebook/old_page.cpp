// Pages of exports made before the spring of 2018, when JSON did not exist yet: html/timeline.htm, html/friends.htm and
// index.htm. Their markup is remembered, not measured (evidence R, 2026-11-26): `div.contents` around all, on a
// timeline `div.meta` with the date before a sentence and `div.comment` with the words, on the other pages headings,
// lists and tables. So nothing is required of it but these, and other pages of that era are named as not understood.
// Tested by tests/platforms/facebook_old_page_test.cpp.
#include "platforms/facebook/old_page.hpp"

#include "glasshouse/text/text.hpp"
#include "platforms/facebook/html_table.hpp"
#include "platforms/facebook/kinds/words.hpp"
#include "platforms/facebook/names.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace glasshouse::platforms::facebook {
namespace {

using syntax::HtmlNode;

bool is_heading(const HtmlNode& node) {
    return node.tag.size() == 2 && node.tag[0] == 'h' && node.tag[1] >= '1' && node.tag[1] <= '6';
}

bool is_of_this_export(std::string_view source) { return source.find(':') == std::string_view::npos; }

/// Timelines do not nest: a date begins an entry, and what follows belongs to it up to the next date.
class TimelineWalk {
public:
    std::vector<OldCard> run(const HtmlNode& content) {
        for (const HtmlNode& child : content.children) visit(child);
        end_entry();
        return std::move(cards_);
    }

private:
    void visit(const HtmlNode& node) {
        if (is_heading(node)) return;
        if (node.has_class("meta")) {
            end_entry();
            is_open_ = true;
            card_.date = node.inner_text();
        } else if (node.has_class("comment")) {
            is_open_ = true;
            if (std::string words = node.inner_text(); !words.empty()) card_.texts.push_back(std::move(words));
        } else if (node.tag.empty()) {
            add_sentence(node.text);
        } else if (node.tag == "img" || node.tag == "video") {
            if (is_open_ && !node.href.empty() && is_of_this_export(node.href))
                card_.media.push_back({node.href, {}, {}, {}, {}, false});
        } else if (node.tag == "a" && !is_of_this_export(node.href) && node.children.size() <= 1) {
            if (is_open_) card_.links.push_back({node.href, node.inner_text()});
        } else {
            for (const HtmlNode& child : node.children) visit(child);
        }
    }

    void add_sentence(std::string_view text) {
        text = trim(text);
        if (!is_open_ || text.empty()) return;
        if (!card_.title.empty()) card_.title += ' ';
        card_.title += text;
    }

    void end_entry() {
        if (is_open_) cards_.push_back({std::exchange(card_, {}), {}});
        is_open_ = false;
    }

    std::vector<OldCard> cards_;
    HtmlCard card_;
    bool is_open_ = false;
};

/// "Bo Friend (Jan 2, 2010)".
HtmlCard to_list_card(std::string line) {
    HtmlCard card;
    const std::size_t bracket = line.rfind(" (");
    if (bracket != std::string::npos && line.ends_with(')')) {
        card.date = line.substr(bracket + 2, line.size() - bracket - 3);
        line.resize(bracket);
    }
    card.name = std::move(line);
    return card;
}

void collect_lists(const HtmlNode& node, std::string& section, std::vector<OldCard>& cards) {
    for (const HtmlNode& child : node.children) {
        if (is_heading(child)) {
            // The first heading of the page is the owner's name.
            if (child.tag != "h1") section = child.inner_text();
        } else if (child.tag == "li") {
            if (std::string line = child.inner_text(); !line.empty())
                cards.push_back({to_list_card(std::move(line)), section});
        } else {
            collect_lists(child, section, cards);
        }
    }
}

void collect_tables(const HtmlNode& node, HtmlCard& card) {
    for (const HtmlNode& child : node.children) {
        if (child.tag == "h1") {
            card.headings.insert(card.headings.begin(), HtmlRow{"Name", child.inner_text(), {}, {}});
        } else if (child.tag == "table") {
            for (HtmlRow& row : read_html_table(child)) card.headings.push_back(std::move(row));
        } else {
            collect_tables(child, card);
        }
    }
}

}  // namespace

bool is_old_page_name(std::string_view entry_name) {
    const std::size_t dot = entry_name.rfind('.');
    return dot != std::string_view::npos && normalise_part(entry_name.substr(dot + 1)) == "htm";
}

bool has_old_markup(std::string_view head) {
    return head.find("class=\"contents\"") != std::string_view::npos ||
           head.find("class='contents'") != std::string_view::npos;
}

bool is_old_kind(std::string_view kind_id) {
    constexpr std::array<std::string_view, 3> kKinds{"facebook.profile", "facebook.posts", "facebook.friends"};
    return std::ranges::find(kKinds, kind_id) != kKinds.end();
}

bool is_old_content(const std::vector<std::string>& classes) {
    return std::ranges::find(classes, "contents") != classes.end();
}

std::vector<OldCard> to_old_cards(const HtmlNode& content, std::string_view kind_id) {
    if (kind_id == "facebook.posts") return TimelineWalk().run(content);
    std::vector<OldCard> cards;
    if (kind_id == "facebook.friends") {
        std::string section;
        collect_lists(content, section, cards);
        return cards;
    }
    cards.emplace_back();
    collect_tables(content, cards.front().card);
    return cards;
}

bool has_old_words(const HtmlNode& content) {
    return std::ranges::any_of(content.children, [](const HtmlNode& child) {
        return !is_heading(child) && (!trim(child.text).empty() || has_old_words(child));
    });
}

FriendSection friend_section_of(std::string_view heading, bool is_first) {
    constexpr std::array<std::string_view, 6> kLogs{"sent friend requests",     "received friend requests",
                                                    "declined friend requests", "rejected friend requests",
                                                    "removed friends",          "deleted friends"};
    const std::string folded = text::fold(heading);
    if (std::ranges::find(kLogs, folded) != kLogs.end()) return FriendSection::Log;
    return is_first || folded == "friends" ? FriendSection::Friends : FriendSection::Unknown;
}

}  // namespace glasshouse::platforms::facebook
