// Pages she likes, follows, no longer follows, recommended and runs.

#include "demo/parts.hpp"

namespace glasshouse::demo {
namespace {

using model::ItemKind;

const std::string kFolder = std::string(kActivity) + "pages/";

Record like(std::int64_t time, const std::string& name, std::uint64_t number, ItemKind item) {
    const std::string url = "https://www.facebook.com/pages/" + std::to_string(number);
    Card card{name, {}, time};
    card.rows.push_back({CardRow::Look::Link, url, url});
    return {Json::object().add("name", name).add("timestamp", time).add("url", url), std::move(card), item};
}

Record follow(std::int64_t time, const std::string& name, std::string_view verb) {
    Card card{std::string(verb) + " " + name + ".", {}, time};
    Json json = Json::object().add("timestamp", time);
    json.add("data", Json::array({Json::object().add("name", name)})).add("title", card.title);
    return {std::move(json), std::move(card), ItemKind::Follow};
}

}  // namespace

void add_pages(const Story& story, Draft& draft) {
    Random random = story.random("pages");
    const std::vector<std::string> pages = story.words("page");
    std::vector<Record> likes;
    for (const Scene& scene : story.scenes_of(ItemKind::PageLike)) {
        likes.push_back(like(scene.time, scene.container, random.below(1'000'000), scene.kind));
    }
    for (const std::string& page : pages) {
        likes.push_back(like(Story::moment(random), page, random.below(1'000'000), ItemKind::PageLike));
    }
    draft.pages.push_back(
        make_page(kFolder + "pages_you've_liked", "Pages you've liked", "page_likes_v2", std::move(likes)));

    std::vector<Record> follows;
    for (const Scene& scene : story.scenes_of(ItemKind::Follow)) {
        follows.push_back(follow(scene.time, scene.container, "You followed"));
    }
    for (std::size_t i = 0; i < 4; ++i) follows.push_back(follow(Story::moment(random), pages[i], "You followed"));
    draft.pages.push_back(make_page(kFolder + "pages_and_profiles_you_follow", "Pages and profiles you follow",
                                    "pages_followed_v2", std::move(follows)));

    std::vector<Record> unfollowed;
    unfollowed.push_back(follow(Story::moment(random), "Extremely Loud Kitchens", "You unfollowed"));
    draft.pages.push_back(make_page(kFolder + "pages_and_profiles_you've_unfollowed",
                                    "Pages and profiles you've unfollowed", "pages_unfollowed_v2",
                                    std::move(unfollowed)));

    std::vector<Record> recommended;
    recommended.push_back(like(Story::moment(random), pages[4], random.below(1'000'000), ItemKind::Review));
    draft.pages.push_back(make_page(kFolder + "pages_and_profiles_you've_recommended",
                                    "Pages and profiles you've recommended", "recommended_pages_v2",
                                    std::move(recommended)));

    std::vector<Record> own;
    own.push_back(
        like(Story::moment(random), "Teapots of " + story.persona().town, random.below(1'000'000), ItemKind::PageLike));
    draft.pages.push_back(make_page(kFolder + "your_pages", "Your pages", "pages_v2", std::move(own)));
}

}  // namespace glasshouse::demo
