// What nobody but the owner and the platform sees: messages, searches, advertising, logins. A reader counts these
// entries and leaves them alone, so they hold the words that must never turn up in a report.

#include "demo/label_values.hpp"
#include "demo/parts.hpp"

#include <array>

namespace glasshouse::demo {
namespace {

Json one(std::string_view key, Json value) { return Json::object().add(key, std::move(value)); }

/// An entry whose HTML page is one card of lines.
Page raw(std::string path, std::string title, Json root, const std::vector<std::string>& lines) {
    Page page(std::move(path), title);
    page.root = std::move(root);
    Card card{std::move(title), {}, std::nullopt};
    for (const std::string& line : lines) card.rows.push_back({CardRow::Look::Text, {}, line});
    page.cards.push_back(std::move(card));
    return page;
}

std::string folder_name(const std::string& name, std::size_t number) {
    std::string folder;
    for (const char c : name) {
        if (c >= 'a' && c <= 'z') folder += c;
    }
    return folder + "_" + std::to_string(1'000'000 + number);
}

void add_messages(const Story& story, Draft& draft) {
    Random random = story.random("messages");
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string& other = story.persona().friends[i];
        Json messages = Json::array();
        std::vector<std::string> lines;
        for (const std::string_view words : private_words()) {
            const bool is_hers = random.one_in(2);
            messages.push(one("sender_name", is_hers ? story.persona().name : other)
                              .add("timestamp_ms", Story::moment(random) * 1000)
                              .add("content", words)
                              .add("is_geoblocked_for_viewer", false));
            lines.emplace_back(words);
        }
        Json people = Json::array({one("name", other), one("name", story.persona().name)});
        Json root = one("participants", std::move(people)).add("messages", std::move(messages)).add("title", other);
        const std::string thread = "messages/inbox/" + folder_name(other, i);
        root.add("is_still_participant", true).add("thread_path", thread.substr(9)).add("magic_words", Json::array());
        draft.pages.push_back(raw(std::string(kActivity) + thread + "/message_1", other, std::move(root), lines));
    }
}

void add_searches_and_ads(const Story& story, Draft& draft) {
    Random random = story.random("searches");
    const std::string logged(kLogged);
    Json searches = Json::array();
    std::vector<std::string> lines;
    for (const std::string_view words : private_words()) {
        searches.push(one("timestamp", Story::moment(random))
                          .add("data", Json::array({one("text", words)}))
                          .add("title", "You searched Facebook"));
        lines.emplace_back(words);
    }
    draft.pages.push_back(raw(logged + "search/your_search_history", "Your search history",
                              one("searches_v2", std::move(searches)), lines));
    draft.pages.push_back(raw(logged + "other_logged_information/ads_interests", "Ads interests",
                              one("topics_v2", Json::array({Json("Wine"), Json("Baptism"), Json("Divorce")})),
                              {"Wine", "Baptism", "Divorce"}));
    draft.pages.push_back(raw("ads_information/other_categories_used_to_reach_you", "Categories used to reach you",
                              one("bcts", Json::array({Json("Parents with toddlers")})), {"Parents with toddlers"}));
    draft.pages.push_back(raw("ads_information/advertisers_you_ve_interacted_with", "Advertisers",
                              one("history_v2", Json::array({one("title", "Teapots, half price")
                                                                 .add("action", "Clicked ad")
                                                                 .add("timestamp", Story::moment(random))})),
                              {"Teapots, half price"}));
    draft.pages.push_back(raw(
        logged + "location/primary_location", "Primary location",
        one("primary_location_v2", one("city_region_pairs", Json::array({Json::array({Json(story.persona().town)})}))),
        {story.persona().town}));
    draft.pages.push_back(
        raw(logged + "location/timezone", "Timezone", one("timezone_v2", "Europe/London"), {"Europe/London"}));
    draft.pages.push_back(
        raw(logged + "notifications/notifications", "Notifications",
            one("notifications_v2", Json::array({one("timestamp", Story::moment(random))
                                                     .add("unread", false)
                                                     .add("href", "https://www.facebook.com/")
                                                     .add("text", "You have memories to look back on.")})),
            {"You have memories to look back on."}));
}

void add_security(const Story& story, Draft& draft) {
    Random random = story.random("security");
    const std::string folder = "security_and_login_information/";
    Json activity = Json::array();
    Json sessions = Json::array();
    for (int i = 0; i < 20; ++i) {
        const std::int64_t time = Story::moment(random);
        const std::string address = upload_address(random);
        activity.push(
            one("action", "Login").add("timestamp", time).add("ip_address", address).add("city", story.persona().town));
        if (i < 2) sessions.push(one("created_timestamp", time).add("ip_address", address).add("device", "Phone"));
    }
    draft.pages.push_back(raw(folder + "account_activity", "Account activity",
                              one("account_activity_v2", std::move(activity)), {"Login"}));
    draft.pages.push_back(raw(folder + "where_you_re_logged_in", "Where you're logged in",
                              one("active_sessions_v2", std::move(sessions)), {"Phone"}));
}

void add_other_products(const Story& story, Draft& draft) {
    Random random = story.random("other products");
    const std::string activity(kActivity);
    draft.pages.push_back(
        raw(activity + "saved_items_and_collections/your_saved_items", "Your saved items",
            one("saves_v2",
                Json::array({one("timestamp", Story::moment(random)).add("title", "You saved a link about ferns.")})),
            {"You saved a link about ferns."}));
    draft.pages.push_back(raw(activity + "dating/your_dating_preferences", "Your dating preferences",
                              one("dating_preferences_v2", one("min_age", 30).add("max_age", 45)), {"30 to 45"}));
    draft.pages.push_back(raw(activity + "facebook_payments/payment_history", "Payment history",
                              one("payments_v2", one("preferred_currency", "GBP").add("payments", Json::array())),
                              {"GBP"}));
    draft.pages.push_back(
        raw(activity + "stories/story_reactions", "Story reactions",
            one("stories_feedback_v2",
                Json::array({one("title", "You reacted to a story.").add("timestamp", Story::moment(random))})),
            {"You reacted to a story."}));
    Record off_meta = LabelRecord(Story::moment(random)).value("Name", "ferns.example").take(make_fbid(random));
    Page page{"apps_and_websites_off_of_facebook/your_activity_off_meta_technologies",
              "Your activity off Meta technologies"};
    page.root.push(std::move(off_meta.json));
    page.cards.push_back(std::move(off_meta.card));
    draft.pages.push_back(std::move(page));
    draft.no_data.push_back(activity + "bug_bounty");
    draft.no_data.push_back(activity + "activity_you're_tagged_in");
}

}  // namespace

std::span<const std::string_view> private_words() {
    static constexpr std::array<std::string_view, 3> kWords{
        "the biopsy letter is in the blue drawer",
        "do not tell anyone about the second interview",
        "how to leave a marriage quietly",
    };
    return kWords;
}

void add_private_records(const Story& story, Draft& draft) {
    add_messages(story, draft);
    add_searches_and_ads(story, draft);
    add_security(story, draft);
    add_other_products(story, draft);
}

}  // namespace glasshouse::demo
