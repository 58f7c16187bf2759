#include "platforms/facebook/hash_set.hpp"
#include "platforms/facebook/item_book.hpp"
#include "platforms/facebook/records.hpp"

#include <set>

#include <catch2/catch.hpp>

namespace glasshouse::platforms::facebook {

namespace {

using model::Item;
using model::ItemKind;

struct Desk {
    std::vector<Item> out;
    std::function<void(Item&&)> keep = [this](Item&& item) { out.push_back(std::move(item)); };
    ItemBook book{keep};

    bool take(Item item, std::vector<std::string> media = {}, std::string_view kind = "facebook.posts") {
        for (const std::string& uri : media) book.attach_media(uri);
        item.media_count = static_cast<std::uint32_t>(media.size());
        return book.take(std::move(item), kind_of_id(kind));
    }
};

Item make(ItemKind kind, std::int64_t seconds, std::string text) {
    Item item;
    item.kind = kind;
    if (seconds != 0) item.time = Timestamp{.seconds = seconds};
    item.text = std::move(text);
    return item;
}

Item named(ItemKind kind, std::int64_t seconds, std::string name, model::ItemState state = model::ItemState::Live) {
    Item item = make(kind, seconds, "");
    item.container = std::move(name);
    item.state = state;
    return item;
}

}  // namespace

TEST_CASE("the same post of an overlapping export goes out once") {
    Desk desk;
    CHECK(desk.take(make(ItemKind::Post, 10, "Hello"), {"posts/media/a_1/1.jpg"}));
    CHECK(desk.take(make(ItemKind::Post, 20, "Hello")));
    CHECK_FALSE(desk.take(make(ItemKind::Post, 10, "Hello"), {"your_facebook_activity/posts/media/a_1/1.jpg"}));
    desk.book.finish();
    CHECK(desk.out.size() == 2);
}

TEST_CASE("equal reactions and comments of one minute are as many as one page prints") {
    const auto [kind, table_kind] = GENERATE(table<ItemKind, std::string>(
        {{ItemKind::Reaction, "facebook.reactions"}, {ItemKind::Comment, "facebook.comments"}}));
    CAPTURE(table_kind);
    Item like = make(kind, 60, kind == ItemKind::Comment ? "Congrats" : "");
    like.title = "Ana Example likes Bo Friend's post.";
    Desk to_the_second;
    CHECK(to_the_second.take(like, {}, table_kind));
    CHECK_FALSE(to_the_second.take(like, {}, table_kind));

    like.time->precision = TimePrecision::Minute;
    Desk desk;
    CHECK(desk.take(like, {}, table_kind));
    CHECK(desk.take(like, {}, table_kind));
    desk.book.end_entry();
    // The same page of an overlapping export, where one more stands.
    CHECK_FALSE(desk.take(like, {}, table_kind));
    CHECK_FALSE(desk.take(like, {}, table_kind));
    CHECK(desk.take(like, {}, table_kind));
    desk.book.finish();
    CHECK(desk.out.size() == 3);
}

TEST_CASE("the same words in two groups within a minute are two posts") {
    Item post = make(ItemKind::GroupPost, 60, "Who comes along?");
    post.time->precision = TimePrecision::Minute;
    Desk desk;
    for (const char* group : {"Choir", "City Runners"}) {
        post.container = group;
        CHECK(desk.take(post, {}, "facebook.group-posts"));
    }
    CHECK_FALSE(desk.take(post, {}, "facebook.group-posts"));
}

TEST_CASE("of one minute the other file of reactions repeats as many as the detailed one holds") {
    Desk desk;
    Item like = make(ItemKind::Reaction, 60, "");
    like.time->precision = TimePrecision::Minute;
    like.url = "https://example.com/1";
    CHECK(desk.take(like, {}, "facebook.reactions-detailed"));
    like.url = "https://example.com/2";
    CHECK(desk.take(like, {}, "facebook.reactions-detailed"));
    desk.book.end_entry();
    like.url.clear();
    for (const bool is_new : {false, false, true}) {
        like.title += "A";
        CHECK(desk.take(like, {}, "facebook.reactions") == is_new);
    }
}

TEST_CASE("neighbouring posts of one moment that differ only in their media become one") {
    Desk desk;
    CHECK(desk.take(make(ItemKind::Post, 10, "Trip"), {"m/1.jpg"}));
    CHECK(desk.take(make(ItemKind::Post, 10, "Trip"), {"m/2.jpg"}));
    CHECK(desk.take(make(ItemKind::Post, 10, "Another"), {"m/3.jpg"}));
    desk.book.finish();
    REQUIRE(desk.out.size() == 2);
    CHECK(desk.out[0].media_count == 2);
    CHECK(desk.out[1].text == "Another");
}

TEST_CASE("a photo of an album that a post showed already is a duplicate, other photos are not") {
    Desk desk;
    CHECK(desk.take(make(ItemKind::Post, 10, "Trip"), {"m/1.jpg"}));
    CHECK_FALSE(desk.take(make(ItemKind::Photo, 11, "Trip"), {"m/1.jpg"}));
    CHECK(desk.take(make(ItemKind::Photo, 12, ""), {"m/2.jpg"}));
    CHECK_FALSE(desk.take(make(ItemKind::Photo, 12, ""), {"m/2.jpg"}));
    desk.book.finish();
    CHECK(desk.out.size() == 2);
}

TEST_CASE("a reaction stands in two files and goes out once, with what the richer one says") {
    Desk desk;
    Item detailed = make(ItemKind::Reaction, 10, "");
    detailed.url = "https://social.example/1";
    Item plain = make(ItemKind::Reaction, 10, "");
    plain.title = "Ana Example likes Bo Friend's post.";
    CHECK(desk.take(detailed, {}, "facebook.reactions-detailed"));
    CHECK_FALSE(desk.take(plain, {}, "facebook.reactions"));
    plain.time->seconds = 11;
    CHECK(desk.take(plain, {}, "facebook.reactions"));
    plain.title = "Ana Example likes Cas Friend's post.";
    CHECK(desk.take(plain, {}, "facebook.reactions"));
    CHECK_FALSE(desk.take(plain, {}, "facebook.reactions"));
}

TEST_CASE("a check-in of the second and place of a post is a duplicate") {
    Desk desk;
    Item post = make(ItemKind::Post, 10, "With friends");
    post.place = model::Place{.name = "Harbour Bar", .position = {}};
    Item check_in = make(ItemKind::CheckIn, 10, "");
    check_in.place = post.place;
    CHECK(desk.take(post));
    CHECK_FALSE(desk.take(check_in, {}, "facebook.check-ins"));
    check_in.place->name = "Town Hall";
    CHECK(desk.take(check_in, {}, "facebook.check-ins"));
}

TEST_CASE("the last event of a group decides, in whatever order events come") {
    const bool reversed = GENERATE(false, true);
    Desk desk;
    std::vector<Item> events{named(ItemKind::GroupMembership, 10, "Knitters"),
                             named(ItemKind::GroupMembership, 20, "Knitters", model::ItemState::Ended)};
    if (reversed) std::swap(events[0], events[1]);
    for (const Item& event : events) CHECK(desk.take(event));
    CHECK_FALSE(desk.take(events[0]));
    CHECK(desk.out.empty());
    desk.book.finish();
    REQUIRE(desk.out.size() == 1);
    CHECK(desk.out[0].state == model::ItemState::Ended);
    CHECK(desk.out[0].time->seconds == 20);
}

TEST_CASE("a group that the owner runs is live whatever the log says") {
    Desk desk;
    desk.take(named(ItemKind::GroupMembership, 20, "Knitters", model::ItemState::Ended));
    Item run = named(ItemKind::GroupMembership, 5, "Knitters");
    run.administers = true;
    desk.take(run);
    desk.book.finish();
    REQUIRE(desk.out.size() == 1);
    CHECK(desk.out[0].administers);
    CHECK(desk.out[0].state == model::ItemState::Live);
}

TEST_CASE("a like of the profile's section and of the likes file becomes one with section and address") {
    Desk desk;
    Item section = named(ItemKind::PageLike, 0, "Example Band");
    section.field = "music";
    Item dated = named(ItemKind::PageLike, 30, "Example Band");
    dated.url = "https://social.example/band";
    CHECK(desk.take(section));
    CHECK(desk.take(dated));
    dated.url = "https://social.example/other-band";
    CHECK(desk.take(dated));
    desk.book.finish();
    REQUIRE(desk.out.size() == 2);
    CHECK(desk.out[0].field == "music");
    CHECK(desk.out[0].time->seconds == 30);
}

TEST_CASE("a whole list is one item that counts each name once") {
    Desk desk;
    CHECK(desk.book.count_in_list(make(ItemKind::FriendsList, 0, ""), "Bo Friend 1"));
    CHECK(desk.book.count_in_list(make(ItemKind::FriendsList, 0, ""), "Bo Friend 2"));
    CHECK_FALSE(desk.book.count_in_list(make(ItemKind::FriendsList, 0, ""), "Bo Friend 1"));
    CHECK(desk.book.count_in_list(make(ItemKind::FollowersList, 0, ""), "Bo Friend 1"));
    desk.book.finish();
    REQUIRE(desk.out.size() == 2);
    CHECK(desk.out[0].count == 2);
    CHECK(desk.out[1].count == 1);
}

TEST_CASE("the set of hashes keeps a million in less than 16 MB and forgets none") {
    HashSet set;
    std::uint64_t state = 88172645463325252ULL;
    const auto next = [&] {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        return state;
    };
    std::vector<std::uint64_t> hashes{0, 1};
    for (int i = 0; i < 1'000'000; ++i) hashes.push_back(next());
    std::size_t inserted = 0;
    for (const std::uint64_t hash : hashes) inserted += set.insert(hash) ? 1U : 0U;
    CHECK(inserted == 1'000'001);  // 0 and 1 share a slot: 0 marks a free one
    CHECK(set.size() == inserted);
    CHECK(set.bytes() < (16U << 20U));
    bool all_there = true;
    for (const std::uint64_t hash : hashes) all_there = all_there && set.contains(hash) && !set.insert(hash);
    CHECK(all_there);
    CHECK_FALSE(set.contains(next()));
}

}  // namespace glasshouse::platforms::facebook
