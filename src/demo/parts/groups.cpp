// Groups: what she joined, left and runs, wrote there, and answered to be let in.

#include "demo/parts.hpp"

namespace glasshouse::demo {
namespace {

using model::ItemKind;

const std::string kFolder = std::string(kActivity) + "groups/";

Record membership(std::int64_t time, const std::string& group, std::string title, std::optional<ItemKind> item) {
    Json json = Json::object().add("timestamp", time);
    json.add("data", Json::array({Json::object().add("name", group)})).add("title", title);
    return {std::move(json), {std::move(title), {}, time}, item};
}

std::vector<Record> memberships(const Story& story) {
    Random random = story.random("memberships");
    std::vector<Record> records;
    const auto join = [&](std::int64_t time, const std::string& group) {
        records.push_back(membership(time, group, "You became a member of " + group + ".", ItemKind::GroupMembership));
    };
    for (const Scene& scene : story.scenes_of(ItemKind::GroupMembership)) join(scene.time, scene.container);
    const std::vector<std::string> groups = story.words("group");
    for (const std::string& group : groups) join(Story::moment(random), group);
    // The log repeats a name for each event; a reader keeps the last.
    records.push_back(membership(to_seconds(Date{2026, 11, 2}) + 40'000, groups.back(),
                                 "You left " + groups.back() + ".", std::nullopt));
    return records;
}

std::vector<Record> posts(const Story& story) {
    Random random = story.random("group posts");
    const std::vector<std::string> groups = story.words("group");
    std::vector<Record> records;
    const auto add = [&](std::int64_t time, const std::string& group, const std::string& text) {
        PostShape post;
        post.time = time;
        post.title = story.persona().name + " posted in " + group + ".";
        post.text = text;
        records.push_back({to_json(post), to_card(post), ItemKind::GroupPost});
    };
    for (const Scene& scene : story.scenes_of(ItemKind::GroupPost)) add(scene.time, scene.container, scene.text);
    for (int i = 0; i < 30; ++i) add(Story::moment(random), random.pick(groups), story.sentence("post", random));
    return records;
}

Page answers(const Story& story) {
    Page page{kFolder + "your_answers_to_membership_questions", "Your answers to membership questions"};
    Json list = Json::array();
    for (const Scene& scene : story.scenes_of(ItemKind::MembershipAnswer)) {
        Json answer =
            Json::object().add("question", scene.field).add("answer", scene.text).add("timestamp", scene.time);
        list.push(Json::object()
                      .add("group_name", scene.container)
                      .add("rules_agreement", true)
                      .add("answers", Json::array({std::move(answer)})));
        Card card{scene.container, {}, scene.time};
        card.rows.push_back({CardRow::Look::Pair, "Question", scene.field});
        card.rows.push_back({CardRow::Look::Pair, "Answer", scene.text});
        page.cards.push_back(std::move(card));
        page.items.push_back(scene.kind);
    }
    page.root = Json::object().add("group_membership_questions_answers_v2",
                                   Json::object().add("group_answers", std::move(list)));
    return page;
}

Page badges(const std::string& group) {
    Page page{kFolder + "your_badges", "Your badges"};
    page.root =
        Json::object().add("group_badges_v2", Json::object().add(group, Json::array({Json("Conversation starter")})));
    page.cards.push_back({group, {{CardRow::Look::Text, {}, "Conversation starter"}}, std::nullopt});
    return page;
}

}  // namespace

void add_groups(const Story& story, Draft& draft) {
    Random random = story.random("groups");
    const std::vector<std::string> groups = story.words("group");
    draft.pages.push_back(make_page(kFolder + "your_group_membership_activity", "Your group membership activity",
                                    "groups_joined_v2", memberships(story)));
    draft.pages.push_back(
        make_page(kFolder + "group_posts_and_comments", "Group posts and comments", "group_posts_v2", posts(story)));
    draft.pages.push_back(answers(story));
    draft.pages.push_back(badges(groups[1]));

    std::vector<Record> run;
    const std::int64_t since = Story::moment(random);
    run.push_back(
        {Json::object().add("name", groups[0]).add("timestamp", since), {groups[0], {}, since}, std::nullopt});
    draft.pages.push_back(make_page(kFolder + "your_groups", "Your groups", "groups_admined_v2", std::move(run)));

    PostShape pending;
    pending.time = to_seconds(Date{2026, 10, 30}) + 45'000;
    pending.text = "Free to a good shelf: a box of half-finished bindings.";
    std::vector<Record> waiting;
    waiting.push_back({to_json(pending), to_card(pending), ItemKind::GroupPost});
    draft.pages.push_back(make_page(kFolder + "your_pending_posts_in_groups", "Your pending posts in groups",
                                    "pending_posts_v2", std::move(waiting)));
}

}  // namespace glasshouse::demo
