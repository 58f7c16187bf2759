// Who may see what by the account's settings: the one place where an export says so. Labels as the English program
// writes them, checked 2026-11-22.

#include "demo/label_values.hpp"
#include "demo/parts.hpp"

#include <array>

namespace glasshouse::demo {
namespace {

struct Setting {
    std::string_view label;
    std::string_view value;
};

// The order is that of the file; it makes "Websites" (of the profile, then of the likes) tell themselves apart.
constexpr std::array kSettings{
    Setting{"Who can see your future posts?", "Friends"},
    Setting{"Who can see posts you're tagged in on your profile?", "Friends"},
    Setting{"Who can see what others post on your profile?", "Friends"},
    Setting{"Who can send you friend requests?", "Everyone"},
    Setting{"Address", "Only me"},
    Setting{"Who can see your friends list?", "Friends"},
    Setting{"Websites", "Public"},
    Setting{"Birthday", "Friends"},
    Setting{"Birth year", "Only me"},
    Setting{"Relationship status", "Friends"},
    Setting{"Interested in", "Only me"},
    Setting{"Languages", "Public"},
    Setting{"Favorite quotes", "Friends"},
    Setting{"About you", "Friends"},
    Setting{"Political views", "Only me"},
    Setting{"Religious views", "Friends of friends"},
    Setting{"Current city", "Public"},
    Setting{"Hometown", "Friends"},
    Setting{"Who can see your followers on your timeline?", "Public"},
    Setting{"Who can see the people, Pages and lists you follow?", "Friends"},
    Setting{"Music", "Public"},
    Setting{"Books", "Friends"},
    Setting{"Movies", "Friends"},
    Setting{"Restaurants", "Friends"},
};

}  // namespace

void add_settings(const Story& story, Draft& draft) {
    Random random = story.random("settings");
    const std::string folder = std::string(kPreferences) + "preferences/";
    Page page{folder + "privacy_settings", "Privacy settings", PageLayout::Settings};
    Card card{"Settings", {}, std::nullopt};
    Json rows = Json::array();
    for (const Setting& setting : kSettings) {
        rows.push(Json::object().add("label", setting.label).add("value", setting.value));
        card.rows.push_back({CardRow::Look::Pair, std::string(setting.label), std::string(setting.value)});
    }
    page.cards.push_back(std::move(card));
    Json settings = Json::object().add("label", "Settings").add("dict", std::move(rows));
    page.root = Json::object().add("media", Json::array()).add("label_values", Json::array({std::move(settings)}));
    page.root.add("fbid", make_fbid(random));
    draft.pages.push_back(std::move(page));

    // A list of one is written as the record itself.
    Record stories = LabelRecord().value("Who can see your story", "Friends").take(make_fbid(random));
    Page preferences{folder + "your_facebook_story_preferences", "Your Facebook story preferences"};
    preferences.root = std::move(stories.json);
    preferences.cards.push_back(std::move(stories.card));
    draft.pages.push_back(std::move(preferences));

    Page language{folder + "language_and_locale", "Language and locale"};
    Json entry = Json::object().add("data", Json::object().add("value", "en_GB")).add("timestamp", 0);
    Json child =
        Json::object().add("name", "Language").add("description", "").add("entries", Json::array({std::move(entry)}));
    language.root = Json::object().add("language_and_locale_v2", Json::array({std::move(child)}));
    language.cards.push_back({"Language", {{CardRow::Look::Text, {}, "en_GB"}}, std::nullopt});
    draft.pages.push_back(std::move(language));
}

}  // namespace glasshouse::demo
