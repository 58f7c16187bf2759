// The documented examples of who sees what on Facebook. Those that need what only the owner knows (a day on which past
// posts were limited, the privacy of a group, a group that changed its privacy) are here with an audience the export
// states; the settings file will supply the same.
#include "visibility/policy_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::visibility;
using namespace glasshouse::visibility::testing;
using model::Basis;
using model::ItemKind;
using enum model::Verdict;

namespace {

Circumstance with_tag(Circumstance circumstance) {
    circumstance.tagged = true;
    return circumstance;
}

}  // namespace

SCENARIO("a post of 2012 from an account of 2008, its audience unknown") {
    const Circumstance post = policies().circumstance_of(item_of(ItemKind::Post, {2012, 3, 1}), account_of(2008));
    THEN("a new friend likely sees it, and for strangers it cannot be told") {
        CHECK(sees("new-friend", post) == Likely);
        CHECK(sees("web", post) == Depends);
        CHECK(sees("member", post) == Depends);
        CHECK(sees("friend-of-friend", post) == Depends);
        CHECK(policies().judge(viewer("new-friend"), post, {}).basis == Basis::Assumed);
    }
    WHEN("past posts have been limited to friends") {
        const Circumstance limited = policies().after(remedy("R3b"), post);
        THEN("strangers lose it and a new friend does not") {
            CHECK(sees("web", limited) == Unlikely);
            CHECK(sees("new-friend", limited) == Likely);
        }
    }
}

TEST_CASE("a post of somebody who joined after May 2014 is unlikely to be public and likely seen by a friend") {
    const Circumstance post = policies().circumstance_of(item_of(ItemKind::Post, {2020, 3, 1}), account_of(2016));
    CHECK(sees("member", post) == Unlikely);
    CHECK(sees("new-friend", post) == Likely);
    CHECK(sees("restricted", post) == Unlikely);
}

TEST_CASE("a tagged person sees even what is for the owner only, and nobody else does") {
    const std::vector<std::string> people{"Ben Example"};
    const Names names{{}, {}, &people};
    const Circumstance post = with_tag(stated(ItemKind::Post, "only-me"));
    CHECK(sees("new-friend", post, names) == No);
    CHECK(sees("new-friend,person:Ben Example", post, names) == Yes);
    CHECK(sees("person:Cleo Example", post, names) == No);
    CHECK(sees("friend-of-tagged:Ben Example", post, names) == No);
}

TEST_CASE("a tag shows a friends post to the friends of whoever is tagged") {
    const std::vector<std::string> people{"Ben Example"};
    const Names names{{}, {}, &people};
    const Circumstance post = with_tag(stated(ItemKind::Post, "friends"));
    const Judgement judgement = policies().judge(viewer("friend-of-tagged:Ben Example"), post, names);
    CHECK(judgement.verdict == Yes);
    CHECK(judgement.reason == "facebook.tag-expansion");
    CHECK(sees("member", post, names) == No);
    CHECK(sees("friend-of-tagged:Cleo Example", post, names) == No);
}

TEST_CASE("a friend on the Restricted list sees what is public and what tags them") {
    const std::vector<std::string> people{"Ben Example"};
    const Names names{{}, {}, &people};
    CHECK(sees("restricted", stated(ItemKind::Post, "friends")) == No);
    CHECK(sees("restricted", stated(ItemKind::Post, "friends-of-friends")) == No);
    CHECK(sees("new-friend,restricted", stated(ItemKind::Post, "friends")) == No);
    CHECK(sees("restricted", stated(ItemKind::Post, "public")) == Yes);
    CHECK(sees("restricted,person:Ben Example", with_tag(stated(ItemKind::Post, "friends")), names) == Yes);
    CHECK(sees("restricted", stated(ItemKind::GroupPost, "group:public")) == Yes);
    CHECK(policies().judge(viewer("restricted"), stated(ItemKind::Post, "friends"), {}).reason ==
          "facebook.friends.restricted");
}

TEST_CASE("whether Restricted hides a public story is not settled, so it is called unlikely at most") {
    const model::Item today = item_of(ItemKind::Story, kToday);
    Circumstance story = policies().circumstance_of(today, {});
    story.audience = {model::AudienceKind::Public, {}};
    story.basis = Basis::Stated;
    CHECK(sees("restricted", story) == Unlikely);
    CHECK(sees("new-friend", story) == Yes);
}

TEST_CASE("an acquaintance is a friend but for what leaves acquaintances out") {
    CHECK(sees("acquaintance", stated(ItemKind::Post, "friends")) == Yes);
    CHECK(sees("acquaintance", stated(ItemKind::Post, "friends-except:Acquaintances")) == No);
    CHECK(sees("new-friend", stated(ItemKind::Post, "friends-except:Acquaintances")) == Yes);
    CHECK(sees("new-friend,acquaintance", stated(ItemKind::Post, "friends-except:Acquaintances")) == No);
}

TEST_CASE("a list opens what is for the list and closes what leaves it out") {
    CHECK(sees("list:Family", stated(ItemKind::Post, "list:Family")) == Yes);
    CHECK(sees("list:Work", stated(ItemKind::Post, "list:Family")) == No);
    CHECK(sees("new-friend", stated(ItemKind::Post, "list:Family")) == No);
    CHECK(sees("list:Work", stated(ItemKind::Post, "friends-except:Work")) == No);
    CHECK(sees("restricted,list:Family", stated(ItemKind::Post, "list:Family")) == No);
    CHECK(sees("close-friend", stated(ItemKind::Post, "close-friends")) == Yes);
    CHECK(sees("new-friend", stated(ItemKind::Post, "close-friends")) == No);
}

TEST_CASE("a hidden group is known to its members only") {
    const Circumstance membership = stated(ItemKind::GroupMembership, "group:hidden");
    const Names names{"City Runners", {}, nullptr};
    CHECK(sees("new-friend", membership, names) == No);
    CHECK(sees("new-friend,co-member:City Runners", membership, names) == Yes);
    CHECK(sees("new-friend,co-member:Other Runners", membership, names) == No);
}

TEST_CASE("membership of a group of unknown privacy cannot be told, and logged out it is unlikely") {
    const Circumstance membership = policies().circumstance_of(undated(ItemKind::GroupMembership), {});
    CHECK(sees("member", membership) == Depends);
    CHECK(sees("new-friend", membership) == Depends);
    CHECK(sees("web", membership) == Unlikely);
    CHECK(sees("co-member:City Runners", membership, {"City Runners", {}, nullptr}) == Yes);
}

TEST_CASE("whether an administrator of a private group is named to strangers cannot be told") {
    Circumstance membership = stated(ItemKind::GroupMembership, "group:private");
    CHECK(sees("member", membership) == No);
    membership.administers = true;
    CHECK(sees("member", membership) == Depends);
    CHECK(sees("web", membership) == No);
}

TEST_CASE("a field taken off profiles is as good as gone, as far as press reports bear it") {
    const Circumstance view = policies().circumstance_of(undated(ItemKind::ProfileField, "political-view"), {});
    CHECK(sees("new-friend", view) == Unlikely);
    const Policies earlier = policies_on({2022, 6, 1});
    const Circumstance then = earlier.circumstance_of(undated(ItemKind::ProfileField, "political-view"), {});
    CHECK(earlier.judge(viewer("new-friend"), then, {}).verdict == Likely);
}

TEST_CASE("name and gender are public for everybody; an earlier cover picture likely is") {
    const Circumstance name = policies().circumstance_of(undated(ItemKind::ProfileField, "name"), {});
    CHECK(sees("web", name) == Yes);
    CHECK(sees("restricted", name) == Yes);
    const Circumstance cover = policies().circumstance_of(undated(ItemKind::ProfileHistory, "cover-photo"), {});
    CHECK(sees("web", cover) == Likely);
}

TEST_CASE("a rule that was only remembered never gives yes or no") {
    const Circumstance bio = policies().circumstance_of(undated(ItemKind::ProfileField, "bio"), {});
    CHECK(sees("web", bio) == Likely);
    const Circumstance answer = policies().circumstance_of(undated(ItemKind::MembershipAnswer), {});
    CHECK(sees("new-friend", answer) == Unlikely);
    CHECK(sees("self", answer) == Yes);
}

TEST_CASE("a comment is seen by whoever sees the post, so a shared friend sees it") {
    const Circumstance comment = policies().circumstance_of(item_of(ItemKind::Comment, {2019, 1, 1}), {});
    const Names names{{}, "Ben Example", nullptr};
    CHECK(sees("new-friend", comment, names) == Depends);
    CHECK(sees("friend-of:Ben Example", comment, names) == Likely);
    CHECK(sees("person:Ben Example", comment, names) == Yes);
    CHECK(sees("friend-of:Cleo Example", comment, names) == Depends);
    CHECK(policies().surface_of(comment) == 4);
}

TEST_CASE("a conversation is for its parties") {
    const Circumstance thread = stated(ItemKind::Post, "conversation");
    CHECK(sees("new-friend", thread, {{}, "Ben Example", nullptr}) == No);
    CHECK(sees("party:Ben Example", thread, {{}, "Ben Example", nullptr}) == Yes);
}

TEST_CASE("who is blocked sees nothing but what is open without logging in") {
    CHECK(sees("blocked", stated(ItemKind::Post, "friends")) == No);
    CHECK(sees("new-friend,blocked", stated(ItemKind::Post, "members")) == No);
    CHECK(sees("blocked", stated(ItemKind::Post, "public")) == Yes);
    CHECK(policies().judge(viewer("blocked"), stated(ItemKind::Post, "public"), {}).reason == "facebook.blocked");
    CHECK(sees("blocked,co-member:City Runners", stated(ItemKind::GroupPost, "group:private"),
               {"City Runners", {}, nullptr}) == No);
}

TEST_CASE("a setting for tagged posts rules the profile, not what the author shows elsewhere") {
    model::Account account = account_of(2008);
    account.settings["tagged-posts"] = {model::AudienceKind::Friends, {}};
    const Circumstance tag = policies().circumstance_of(undated(ItemKind::Tag), account);
    CHECK(sees("new-friend", tag) == Likely);
    CHECK(sees("member", tag) == Depends);
    account.settings["tagged-posts"] = {model::AudienceKind::OnlyMe, {}};
    CHECK(sees("new-friend", policies().circumstance_of(undated(ItemKind::Tag), account)) == Depends);
}

TEST_CASE("sources differ on the friends list, so it depends until the export says") {
    const Circumstance list = policies().circumstance_of(undated(ItemKind::FriendsList), account_of(2008));
    CHECK(sees("new-friend", list) == Depends);
    CHECK(sees("member", list) == Depends);
    model::Account account;
    account.settings["friends-list"] = {model::AudienceKind::Friends, {}};
    CHECK(sees("new-friend", policies().circumstance_of(undated(ItemKind::FriendsList), account)) == Yes);
    CHECK(sees("member", policies().circumstance_of(undated(ItemKind::FriendsList), account)) == No);
}

TEST_CASE("a rule that nobody checked for a year counts one step weaker") {
    const Policies later = policies_on({2027, 11, 23});
    const Circumstance name = later.circumstance_of(undated(ItemKind::ProfileField, "name"), {});
    CHECK(later.judge(viewer("web"), name, {}).verdict == Likely);
    CHECK(later.is_unverified(name.reason));
    const Circumstance lists = later.circumstance_of(undated(ItemKind::AudienceList), {});
    CHECK(later.judge(viewer("new-friend"), lists, {}).verdict == Unlikely);
    const Policies in_time = policies_on({2027, 11, 22});
    CHECK(in_time.judge(viewer("web"), name, {}).verdict == Yes);
    CHECK_FALSE(in_time.is_unverified(name.reason));
}

TEST_CASE("the owner sees everything, in whatever state") {
    Circumstance circumstance = stated(ItemKind::Post, "only-me");
    circumstance.state = GENERATE(model::ItemState::Live, model::ItemState::Trashed);
    CHECK(sees("self", circumstance) == Yes);
}

TEST_CASE("what is archived is seen by nobody else, not even by who was tagged") {
    model::Item item = undated(ItemKind::Post);
    item.people = {"Ben Example"};
    item.state = model::ItemState::Archived;
    const Circumstance post = policies().circumstance_of(item, {});
    CHECK(sees("person:Ben Example", post, {{}, {}, &item.people}) == No);
    CHECK(sees("new-friend", post) == No);
}
