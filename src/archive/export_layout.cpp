// Root folders of the exports of Facebook (2018 to 2026), Instagram (2018 to 2026) and X, as open-source importers and
// published descriptions of exports name them; checked on 2026-11-22. A platform whose export has no folders needs no
// row. Tests: tests/archive/top_folder_test.cpp.
#include "archive/export_layout.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace glasshouse::archive {
namespace {

struct LayoutFolder {
    std::string_view name;  ///< lower case, every run of other characters one '_'
    LayoutPlace place;
};

using enum LayoutPlace;

constexpr std::array kLayoutFolders = std::to_array<LayoutFolder>({
    {"about_you", Root},
    {"account_information", Root},
    {"activity_messages", Root},
    {"activity_you_re_tagged_in", Root},
    {"ads", Root},
    {"ads_and_businesses", Root},
    {"ads_and_topics", Root},
    {"ads_information", RootOnly},
    {"apps_and_websites", Root},
    {"apps_and_websites_off_of_facebook", RootOnly},
    {"apps_and_websites_off_of_instagram", RootOnly},
    {"assets", Root},
    {"bug_bounty", Root},
    {"calls_and_messages", Root},
    {"comments", Root},
    {"comments_and_reactions", Root},
    {"connections", Root},
    {"content", Root},
    {"data", Root},
    {"dating", Root},
    {"direct", Root},
    {"events", Root},
    {"facebook_accounts_center", Root},
    {"facebook_gaming", Root},
    {"facebook_marketplace", Root},
    {"facebook_payments", Root},
    {"files", Root},
    {"followers_and_following", Root},
    {"following_and_followers", Root},
    {"friends", Root},
    {"friends_and_followers", Root},
    {"fundraisers", Root},
    {"groups", Root},
    {"html", Root},
    {"information_about_you", Root},
    {"journalist_registration", Root},
    {"likes", Root},
    {"likes_and_reactions", Root},
    {"live_videos", Root},
    {"location", Root},
    {"location_history", Root},
    {"logged_information", RootOnly},
    {"login_and_account_creation", Root},
    {"marketplace", Root},
    {"media", Root},
    {"messages", Root},
    {"music_recommendations", Root},
    {"news_feed", Root},
    {"notes", Root},
    {"notifications", Root},
    {"other_activity", Root},
    {"other_logged_information", Root},
    {"other_personal_information", Root},
    {"pages", Root},
    {"payment_history", Root},
    {"personal_information", Root},
    {"photos", Root},
    {"photos_and_videos", Root},
    {"polls", Root},
    {"posts", Root},
    {"preferences", Root},
    {"privacy_checkup", Root},
    {"profile", Root},
    {"profile_information", Root},
    {"reels", Root},
    {"reviews", Root},
    {"saved", Root},
    {"saved_items", Root},
    {"saved_items_and_collections", Root},
    {"search", Root},
    {"search_history", Root},
    {"security_and_login_information", RootOnly},
    {"short_videos", Root},
    {"stories", Root},
    {"this_profile_s_activity_across_facebook", RootOnly},
    {"threads", Root},
    {"tweet_media", Root},
    {"tweets_media", Root},
    {"videos", Root},
    {"volunteering", Root},
    {"voting", Root},
    {"voting_location_and_reminders", Root},
    {"your_activity_across_facebook", RootOnly},
    {"your_facebook_activity", RootOnly},
    {"your_instagram_activity", RootOnly},
    {"your_interactions_on_facebook", Root},
    {"your_pages", Root},
    {"your_places", Root},
    {"your_problem_reports", Root},
    {"your_topics", Root},
});
static_assert(std::ranges::is_sorted(kLayoutFolders, {}, &LayoutFolder::name));

/// "pages_you've_liked" and "pages_you_ve_liked" are one folder of two years.
std::string to_spelling(std::string_view folder) {
    std::string out;
    for (const char c : folder) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        const bool kept = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (kept) {
            out += lower;
        } else if (!out.ends_with('_')) {
            out += '_';
        }
    }
    return out;
}

}  // namespace

LayoutPlace find_layout_place(std::string_view folder) {
    const std::string name = to_spelling(folder);
    const auto row = std::ranges::lower_bound(kLayoutFolders, name, {}, &LayoutFolder::name);
    return row != kLayoutFolders.end() && row->name == name ? row->place : Nowhere;
}

}  // namespace glasshouse::archive
