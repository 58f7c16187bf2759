// Likes and reactions: two numbered files in the older form, and one in the newer form that repeats a third of them
// with address and author and has some of its own.

#include "demo/label_values.hpp"
#include "demo/parts.hpp"

#include <array>

namespace glasshouse::demo {
namespace {

using model::ItemKind;

struct Reaction {
    std::int64_t time = 0;
    std::size_t feeling = 0;  ///< row of kFeelings
    std::string host;
    std::string group;
};

struct Feeling {
    std::string_view code;
    std::string_view label;
    std::string_view icon;
};
constexpr std::array<Feeling, 6> kFeelings{{{"LIKE", "Like", "like"},
                                            {"LOVE", "Love", "love"},
                                            {"HAHA", "Haha", "haha"},
                                            {"WOW", "Wow", "wow"},
                                            {"SORRY", "Sad", "sorry"},
                                            {"ANGER", "Angry", "anger"}}};

Record plain(const Reaction& reaction, const std::string& owner, bool is_repeated) {
    const Feeling& feeling = kFeelings[reaction.feeling];
    const bool is_like = reaction.feeling == 0;
    Card card{owner + (is_like ? " likes " : " reacted to ") + reaction.host + "'s post.", {}, reaction.time};
    card.rows.push_back({CardRow::Look::Icon, {}, std::string(feeling.icon)});
    Json what = Json::object().add("reaction", feeling.code).add("actor", owner);
    Json json = Json::object().add("timestamp", reaction.time);
    json.add("data", Json::array({Json::object().add("reaction", std::move(what))})).add("title", card.title);
    return {std::move(json), std::move(card), is_repeated ? std::nullopt : std::optional<ItemKind>(ItemKind::Reaction)};
}

Record detailed(const Reaction& reaction, Random& random) {
    LabelRecord record(reaction.time);
    record.value("Reaction", kFeelings[reaction.feeling].label);
    record.link("URL", "https://www.facebook.com/posts/" + std::to_string(random.below(1'000'000)));
    if (!reaction.group.empty()) record.nested("Group", {{"Name", reaction.group}});
    record.nested("Author", {{"Name", reaction.host}});
    return record.take(make_fbid(random), ItemKind::Reaction);
}

}  // namespace

void add_reactions(const Story& story, Draft& draft) {
    Random random = story.random("reactions");
    const std::vector<std::string> groups = story.words("group");
    std::vector<Record> first;
    std::vector<Record> second;
    std::vector<Record> details;
    const std::uint64_t count = story.filler().reactions;
    for (std::uint64_t i = 0; i < count; ++i) {
        Reaction reaction{Story::moment(random),
                          random.one_in(2) ? 0 : random.below(kFeelings.size()),
                          random.pick(story.persona().friends),
                          {}};
        const bool is_only_detailed = i % 6 == 0;
        const bool is_in_both = i % 3 == 1;
        if (is_only_detailed && random.one_in(2)) reaction.group = random.pick(groups);
        if (is_only_detailed || is_in_both) details.push_back(detailed(reaction, random));
        if (is_only_detailed) continue;
        (i < count / 2 ? first : second).push_back(plain(reaction, story.persona().name, is_in_both));
    }
    const std::string folder = std::string(kActivity) + "comments_and_reactions/";
    draft.pages.push_back(make_page(folder + "likes_and_reactions", "Likes and reactions", "", std::move(details)));
    draft.pages.push_back(make_page(folder + "likes_and_reactions_1", "Likes and reactions", "", std::move(first)));
    draft.pages.push_back(make_page(folder + "likes_and_reactions_2", "Likes and reactions", "", std::move(second)));
}

}  // namespace glasshouse::demo
