#include "visibility/policy_fixture.hpp"

#include <algorithm>

using namespace glasshouse;
using namespace glasshouse::visibility;
using namespace glasshouse::visibility::testing;
using model::ItemKind;
using model::Verdict;

TEST_CASE("limiting past posts changes nothing for a friend and is still known") {
    const Circumstance stated_public = stated(ItemKind::Post, "public");
    const Circumstance limited = policies().after(remedy("R3b"), stated_public);
    CHECK(to_string(limited.audience) == "friends");
    CHECK(sees("new-friend", limited) == sees("new-friend", stated_public));
    CHECK(sees("member", limited) == Verdict::No);
    const Circumstance friends = stated(ItemKind::Post, "friends-except:Work");
    CHECK(policies().after(remedy("R3b"), friends) == friends);
}

TEST_CASE("Restricted narrows a friend and nobody else") {
    const Remedy& restricted = remedy("R10");
    CHECK(to_spec(policies().after(restricted, viewer("new-friend"))) == "new-friend,restricted");
    CHECK(to_spec(policies().after(restricted, viewer("new-friend,co-member:City Runners"))) ==
          "new-friend,restricted,co-member:City Runners");
    for (const char* spec : {"web", "member", "friend-of-friend", "restricted", "self"}) {
        CAPTURE(spec);
        CHECK(policies().after(restricted, viewer(spec)) == viewer(spec));
    }
    const Circumstance post = stated(ItemKind::Post, "friends");
    CHECK(policies().after(restricted, post) == post);
}

TEST_CASE("archiving takes a post from everybody, the tagged included") {
    Circumstance post = stated(ItemKind::Post, "friends");
    post.tagged = true;
    const std::vector<std::string> people{"Ben Example"};
    const Circumstance archived = policies().after(remedy("R2"), post);
    CHECK(sees("person:Ben Example", archived, {{}, {}, &people}) == Verdict::No);
    const Circumstance only_me = policies().after(remedy("R1"), post);
    CHECK(sees("person:Ben Example", only_me, {{}, {}, &people}) == Verdict::Yes);
    CHECK(sees("new-friend", only_me) == Verdict::No);
}

TEST_CASE("taking tags off closes a post to friends of the tagged, not to one's own") {
    Circumstance post = stated(ItemKind::Post, "friends");
    post.tagged = true;
    const std::vector<std::string> people{"Ben Example"};
    const Names names{{}, {}, &people};
    const Circumstance untagged = policies().after(remedy("R12"), post);
    CHECK(sees("friend-of-tagged:Ben Example", untagged, names) == Verdict::No);
    CHECK(sees("new-friend", untagged, names) == Verdict::Yes);
}

TEST_CASE("a remedy done twice, or to an item it is not for, changes nothing") {
    const Circumstance post = stated(ItemKind::Post, "friends");
    const Circumstance once = policies().after(remedy("R1"), post);
    CHECK(policies().after(remedy("R1"), once) == once);
    CHECK(policies().after(remedy("R4"), post) == post);
    CHECK(policies().after(remedy("R3"), post) == post);
    Remedy unknown = remedy("R1");
    unknown.id = "R99";
    CHECK(policies().after(unknown, post) == post);
}

TEST_CASE("a profile entry's remedy leaves alone what Facebook keeps public") {
    const auto field = [](const char* name) {
        return policies().circumstance_of(undated(ItemKind::ProfileField, name), {});
    };
    CHECK(policies().after(remedy("R15"), field("work")) != field("work"));
    CHECK(policies().after(remedy("R15"), field("name")) == field("name"));
    CHECK(policies().remedies_for(field("name")).empty());
}

TEST_CASE("the remedies for an item are those that change something, least effort first") {
    const auto ids = policies().remedies_for(stated(ItemKind::Post, "friends"));
    REQUIRE(ids.size() >= 3);
    CHECK(std::ranges::count(ids, "R10") == 1);
    CHECK(std::ranges::count(ids, "R1") == 1);
    CHECK(std::ranges::count(ids, "R2") == 1);
    CHECK(std::ranges::count(ids, "R3") == 0);
    CHECK(std::ranges::find(ids, "R1") < std::ranges::find(ids, "R2"));
    const auto of_public = policies().remedies_for(stated(ItemKind::Post, "public"));
    CHECK(std::ranges::count(of_public, "R10") == 0);
    CHECK(policies().remedies_for(stated(ItemKind::FriendsList, "friends")) == std::vector<std::string>{"R10", "R4"});
}
