// Comments, under friends' posts and in groups.

#include "demo/parts.hpp"

namespace glasshouse::demo {
namespace {

using model::ItemKind;

/// What a comment is: whose post it stands under, and in which group.
struct Remark {
    std::int64_t time = 0;
    std::string text;
    std::string host;  ///< empty for her own post
    std::string group;
    bool is_reply = false;
};

Record to_record(const Remark& remark, const std::string& owner, ItemKind kind) {
    const std::string whose = remark.host.empty() ? "her own" : remark.host + "'s";
    Card card{owner + (remark.is_reply ? " replied to " + whose + " comment." : " commented on " + whose + " post."),
              {},
              remark.time};
    Json comment = Json::object().add("timestamp", remark.time).add("comment", remark.text).add("author", owner);
    card.rows.push_back({CardRow::Look::Text, {}, remark.text});
    if (!remark.group.empty()) {
        comment.add("group", remark.group);
        card.rows.push_back({CardRow::Look::Marker, "Group:", remark.group});
    }
    Json json = Json::object().add("timestamp", remark.time);
    json.add("data", Json::array({Json::object().add("comment", std::move(comment))})).add("title", card.title);
    return {std::move(json), std::move(card), kind};
}

std::vector<Record> comments(const Story& story) {
    Random random = story.random("comments");
    std::vector<Record> records;
    for (const Scene& scene : story.scenes_of(ItemKind::Comment)) {
        records.push_back(to_record({scene.time, scene.text, scene.who, {}, false}, story.persona().name, scene.kind));
    }
    for (std::uint64_t i = 0; i < story.filler().comments; ++i) {
        Remark remark{Story::moment(random), story.sentence("comment", random), {}, {}, i % 11 == 0};
        if (i % 7 != 0) remark.host = random.pick(story.persona().friends);
        records.push_back(to_record(remark, story.persona().name, ItemKind::Comment));
    }
    return records;
}

std::vector<Record> group_comments(const Story& story) {
    Random random = story.random("group comments");
    const std::vector<std::string> groups = story.words("group");
    std::vector<Record> records;
    for (const Scene& scene : story.scenes_of(ItemKind::GroupComment)) {
        const Remark remark{scene.time, scene.text, scene.who, scene.container, false};
        records.push_back(to_record(remark, story.persona().name, scene.kind));
    }
    for (int i = 0; i < 24; ++i) {
        const Remark remark{Story::moment(random), story.sentence("comment", random),
                            random.pick(story.persona().friends), random.pick(groups), false};
        records.push_back(to_record(remark, story.persona().name, ItemKind::GroupComment));
    }
    return records;
}

}  // namespace

void add_comments(const Story& story, Draft& draft) {
    draft.pages.push_back(make_page(std::string(kActivity) + "comments_and_reactions/comments", "Comments",
                                    "comments_v2", comments(story)));
    draft.pages.push_back(make_page(std::string(kActivity) + "groups/your_comments_in_groups",
                                    "Your comments in groups", "group_comments_v2", group_comments(story)));
}

}  // namespace glasshouse::demo
