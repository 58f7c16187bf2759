#pragma once

#include "platforms/facebook/html_card.hpp"

#include <string_view>
#include <vector>

namespace glasshouse::platforms::facebook {

/// True for a page of an export made before the spring of 2018, all of whose pages are `.htm`.
[[nodiscard]] bool is_old_page_name(std::string_view entry_name);

/// True when the beginning of such a page shows the markup that to_old_cards() takes apart.
[[nodiscard]] bool has_old_markup(std::string_view head);

/// Kinds whose old pages are read: the profile, the timeline and the list of friends.
[[nodiscard]] bool is_old_kind(std::string_view kind_id);

/// The element that holds all of an old page's content.
[[nodiscard]] bool is_old_content(const std::vector<std::string>& classes);

/// One thing of an old page. `section` is the heading it stands under.
struct OldCard {
    HtmlCard card;
    std::string section;
};

/// The entries of a timeline, the names of a list, or one card with all headings of a profile, the owner's name first.
[[nodiscard]] std::vector<OldCard> to_old_cards(const syntax::HtmlNode& content, std::string_view kind_id);

/// True when the page says something beside its headings.
[[nodiscard]] bool has_old_words(const syntax::HtmlNode& content);

/// What a section of the page of friends holds: those the owner is friends with, requests and removed friends, or
/// something under a heading that is not known. The first section is the friends' in any language.
enum class FriendSection : std::uint8_t { Friends, Log, Unknown };
[[nodiscard]] FriendSection friend_section_of(std::string_view heading, bool is_first);

}  // namespace glasshouse::platforms::facebook
