// Comments and reactions of every era.
#include "platforms/facebook_entry.hpp"

using namespace glasshouse;
using model::ItemKind;
using platforms::facebook::test::read_entry;
using platforms::facebook::test::read_item;

TEST_CASE("a comment names whose post it answers, by either key") {
    const auto key = GENERATE(as<std::string>{}, "comments", "comments_v2", "comments_v3");
    const auto item = read_item("facebook.comments", R"({")" + key + R"(":[{"timestamp":1610000000,"data":[{"comment":{
        "timestamp":1610000000,"comment":"Praying for you","author":"Ana Example"}}],
        "title":"Ana Example commented on Bo Friend's post."}]})");
    CHECK(item.kind == ItemKind::Comment);
    CHECK(item.text == "Praying for you");
    CHECK(item.other_party == "Bo Friend");
    CHECK(item.time == Timestamp{.seconds = 1610000000});
}

TEST_CASE("a comment on one's own post has no other party") {
    const auto item = read_item("facebook.comments",
                                R"({"comments_v2":[{"timestamp":1400000001,"data":[{"comment":{"comment":"Thanks"}}],
        "title":"Ana Example commented on her own post."}]})");
    CHECK(item.other_party.empty());
}

TEST_CASE("a comment that names a group is a group comment in any file") {
    const auto item = read_item("facebook.comments",
                                R"({"comments_v2":[{"timestamp":1400000001,"data":[{"comment":{"comment":"Me too",
        "author":"Ana Example","group":"Knitters"}}],"title":"Ana Example replied to Bo Friend's comment."}]})");
    CHECK(item.kind == ItemKind::GroupComment);
    CHECK(item.container == "Knitters");
    CHECK(item.other_party == "Bo Friend");
}

TEST_CASE("the file of group comments makes group comments, also without a name") {
    const auto item =
        read_item("facebook.group-comments",
                  R"({"group_comments_v2":[{"timestamp":1400000001,"data":[{"comment":{"comment":"Me too"}}]}]})");
    CHECK(item.kind == ItemKind::GroupComment);
    CHECK(item.container.empty());
}

TEST_CASE("a comment with a picture only keeps the picture") {
    const auto item = read_item("facebook.comments",
                                R"({"comments_v2":[{"timestamp":1400000001,"data":[{"comment":{"timestamp":1400000001,
        "comment":"","author":"Ana Example"}}],"attachments":[{"data":[{"media":{"uri":"a.jpg"}}]},
        {"data":[{"external_context":{"url":"https://example.com/x.gif"}}]}]}]})");
    CHECK(item.text.empty());
    CHECK(item.media_count == 1);
    CHECK(item.url == "https://example.com/x.gif");
}

TEST_CASE("the time of a comment is that of its data where the record has none") {
    CHECK(read_item("facebook.comments",
                    R"([{"timestamp":0,"data":[{"comment":{"timestamp":1400000007,"comment":"x"}}]}])")
              .time == Timestamp{.seconds = 1'400'000'007});
}

TEST_CASE("malformed comments are booked and cost nobody else") {
    const auto result =
        read_entry("facebook.comments", R"({"comments_v2":[{"timestamp":1400000001,"data":[{"comment":"plain"}]},
        {"timestamp":[],"data":{"comment":{"comment":7}}},{"data":3},7,{},
        {"timestamp":1400000001,"data":[{"comment":{"comment":"Fine"}}]}]})");
    CHECK(result.coverage.records().total() == 6);
    CHECK(result.coverage.records().read == 1);
    CHECK(result.coverage.records().unknown == 3);
    CHECK(result.skipped("empty") == 2);
}

TEST_CASE("a reaction is told by its word and its sentence") {
    const auto json = GENERATE(
        as<std::string>{},
        R"({"reactions":[{"timestamp":1400000005,"data":[{"reaction":{"reaction":"SORRY","actor":"Ana Example"}}],"title":"Ana Example reacted to Bo Friend's post."}]})",
        R"({"reactions_v2":[{"timestamp":1400000005,"data":[{"reaction":{"reaction":"SORRY","actor":"Ana Example"}}],"title":"Ana Example reacted to Bo Friend's post."}]})",
        R"([{"timestamp":1400000005,"data":[{"reaction":{"reaction":"SORRY","actor":"Ana Example"}}],"title":"Ana Example reacted to Bo Friend's post."}])");
    const auto item = read_item("facebook.reactions", json);
    CHECK(item.kind == ItemKind::Reaction);
    CHECK(item.field == "sorry");
    CHECK(item.other_party == "Bo Friend");
    CHECK(item.text.empty());
}

TEST_CASE("the detailed file of reactions brings address, group and author") {
    const auto item = read_item("facebook.reactions-detailed", R"([{"timestamp":1728204035,"media":[],"label_values":[
        {"label":"Reaction","value":"Like"},
        {"label":"URL","value":"https://www.example.com/groups/1/","href":"https://www.example.com/groups/1/"},
        {"label":"Name","value":"Knitters of Utrecht"},
        {"title":"Group","dict":[{"title":"","dict":[{"label":"Name","value":"Knitters"},{"label":"Start time"}]}]},
        {"title":"Author","dict":[{"title":"","dict":[{"label":"Name","value":"Bo Friend"}]}]}],"fbid":"1"}])");
    CHECK(item.field == "like");
    CHECK(item.container == "Knitters");
    CHECK(item.other_party == "Bo Friend");
    CHECK(item.url == "https://www.example.com/groups/1/");
    CHECK(item.time == Timestamp{.seconds = 1728204035});
}

TEST_CASE("a reaction to one's own post has no other party") {
    const auto item = read_item("facebook.reactions-detailed",
                                R"({"timestamp":1400000001,"label_values":[{"label":"Reaction","value":"Love"},
        {"title":"Author","dict":[{"title":"","dict":[{"label":"Name","value":"Ana Example"}]}]}]})");
    CHECK(item.field == "love");
    CHECK(item.other_party.empty());
}

TEST_CASE("malformed reactions are booked") {
    const auto result =
        read_entry("facebook.reactions", R"({"reactions_v2":[{"timestamp":1400000001,"data":[{"reaction":7}]},
        {"timestamp":1400000001,"data":"x"},{"label_values":[]},{"label_values":7},null]})");
    CHECK(result.items.empty());
    CHECK(result.coverage.records().total() == 5);
    CHECK(result.coverage.records().unknown == 2);
}
