// Stories, highlights and reels.

#include "demo/label_values.hpp"
#include "demo/parts.hpp"

namespace glasshouse::demo {
namespace {

using model::ItemKind;

Medium make_medium(std::string_view folder, std::int64_t time, std::string caption, Random& random) {
    Medium medium;
    medium.uri = std::string(kActivity) + std::string(folder) + "/" + media_number(random) + ".jpg";
    medium.time = time;
    medium.caption = std::move(caption);
    medium.upload_ip = upload_address(random);
    return medium;
}

std::vector<Record> stories(const Story& story, Draft& draft, Random& random) {
    std::vector<Record> records;
    const auto add = [&](std::int64_t time, const std::string& caption, std::optional<model::Position> position) {
        PostShape post;
        post.time = time;
        post.title = story.persona().name + " added to her story.";
        post.media.push_back(make_medium("stories/media", time, caption, random));
        post.media.front().position = position;
        note_media(draft, post.media);
        records.push_back({to_json(post), to_card(post), ItemKind::Story});
    };
    for (const Scene& scene : story.scenes_of(ItemKind::Story)) {
        add(scene.time, scene.text, scene.place ? scene.place->position : std::nullopt);
    }
    for (int i = 0; i < 8; ++i) add(Story::moment(random), story.sentence("comment", random), std::nullopt);
    return records;
}

std::vector<Record> reels(const Story& story, Random& random) {
    std::vector<Record> records;
    const auto add = [&](std::int64_t time, const std::string& text) {
        PostShape post;
        post.time = time;
        post.title = story.persona().name + " created a reel.";
        post.text = text;
        records.push_back({to_json(post), to_card(post), ItemKind::Reel});
    };
    for (const Scene& scene : story.scenes_of(ItemKind::Reel)) add(scene.time, scene.text);
    add(Story::moment(random), "Thirty seconds of a fern, unfolding.");
    return records;
}

}  // namespace

void add_stories(const Story& story, Draft& draft) {
    Random random = story.random("stories");
    draft.pages.push_back(make_page(std::string(kActivity) + "stories/archived_stories", "Archived stories",
                                    "archived_stories_v2", stories(story, draft, random)));
    draft.pages.push_back(
        make_page(std::string(kActivity) + "reels/your_reels", "Your reels", "lasso_videos_v2", reels(story, random)));
    std::vector<Record> highlights;
    highlights.push_back(LabelRecord()
                             .value("Name", "Best buns")
                             .value("Audience setting", "Public")
                             .moment("Creation time", Story::moment(random))
                             .take(make_fbid(random), ItemKind::Highlight));
    draft.pages.push_back(make_page(std::string(kPreferences) + "preferences/your_story_highlights",
                                    "Your story highlights", "", std::move(highlights)));
    draft.no_data.push_back(std::string(kActivity) + "live_videos");
}

}  // namespace glasshouse::demo
