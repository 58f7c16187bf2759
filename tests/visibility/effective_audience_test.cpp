#include "visibility/policy_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::visibility;
using namespace glasshouse::visibility::testing;
using model::AudienceKind;
using model::Basis;
using model::ItemKind;
using model::ItemState;

TEST_CASE("the default of a post depends on its date and on when the account was opened") {
    struct Row {
        Date day;
        int joined;
        std::string reason;
    };
    const auto row = GENERATE(values<Row>({{{2008, 3, 1}, 2007, "facebook.post.networks"},
                                           {{2009, 12, 1}, 2007, "facebook.post.everyone"},
                                           {{2012, 7, 4}, 2008, "facebook.post.everyone"},
                                           {{2014, 5, 21}, 2008, "facebook.post.everyone"},
                                           {{2014, 5, 22}, 2008, "facebook.post.sticky"},
                                           {{2020, 1, 1}, 2008, "facebook.post.sticky"},
                                           {{2020, 1, 1}, 2016, "facebook.post.friends-default"}}));
    CAPTURE(to_iso(row.day), row.joined);
    const ItemKind kind = GENERATE(ItemKind::Post, ItemKind::Photo, ItemKind::CheckIn);
    const Circumstance found = policies().circumstance_of(item_of(kind, row.day), account_of(row.joined));
    CHECK(found.reason == row.reason);
    CHECK(found.basis == Basis::Assumed);
    CHECK(found.kind == kind);
}

TEST_CASE("without the day the account was opened, or without a date, no narrower default is claimed") {
    CHECK(policies().circumstance_of(item_of(ItemKind::Post, {2020, 1, 1}), {}).reason ==
          "facebook.post.joined-unknown");
    CHECK(policies().circumstance_of(undated(ItemKind::Post), account_of(2016)).reason == "facebook.post.undated");
}

TEST_CASE("somebody under 18 could not post publicly before 16 October 2013") {
    model::Account account = account_of(2009);
    account.birthday = Date{1995, 10, 10};
    const auto reason = [&](Date day) {
        return policies().circumstance_of(item_of(ItemKind::Post, day), account).reason;
    };
    CHECK(reason({2013, 10, 9}) == "facebook.post.teen");
    CHECK(reason({2013, 10, 10}) == "facebook.post.everyone");  // 18 on that day
    account.birthday = Date{1997, 1, 1};
    CHECK(reason({2013, 10, 15}) == "facebook.post.teen");
    CHECK(reason({2013, 10, 16}) == "facebook.post.everyone");
}

TEST_CASE("what is archived, trashed, a draft, expired or ended is for the owner only, whatever it was addressed to") {
    model::Item item = item_of(ItemKind::Post, {2012, 1, 1});
    item.stated_audience = model::Audience{AudienceKind::Public, {}};
    item.state =
        GENERATE(ItemState::Archived, ItemState::Trashed, ItemState::Draft, ItemState::Expired, ItemState::Ended);
    const Circumstance found = policies().circumstance_of(item, account_of(2008));
    CHECK(found.audience.kind == AudienceKind::OnlyMe);
    CHECK(found.basis == Basis::Stated);
    CHECK(found.reason == "facebook.state." + std::string(to_id(item.state)));
    CHECK(policies().explain_reason(found.reason) != policies().explain_reason("nonsense"));
}

TEST_CASE("a setting of the export governs its own kind of item") {
    struct Row {
        ItemKind kind;
        std::string field;
        std::string key;
    };
    const auto row = GENERATE(values<Row>({{ItemKind::FriendsList, "", "friends-list"},
                                           {ItemKind::FollowersList, "", "followers"},
                                           {ItemKind::FollowingList, "", "following"},
                                           {ItemKind::Follow, "", "following"},
                                           {ItemKind::Tag, "", "tagged-posts"},
                                           {ItemKind::PostByOther, "", "posts-by-others"},
                                           {ItemKind::Highlight, "", "highlights"},
                                           {ItemKind::ProfileField, "work", "profile.work"},
                                           {ItemKind::PageLike, "music", "likes.music"},
                                           {ItemKind::PageLike, "music", "likes"}}));
    CAPTURE(row.key);
    model::Account account = account_of(2008);
    account.settings[row.key] = {AudienceKind::Friends, {}};
    const Circumstance found = policies().circumstance_of(item_of(row.kind, {2015, 1, 1}, row.field), account);
    CHECK(found.basis == Basis::Settings);
    CHECK(found.audience.kind == AudienceKind::Friends);
    CHECK(found.reason == "facebook.setting." + row.key);
    CHECK(policies().explain_reason(found.reason).find("in your export") != std::string::npos);
}

TEST_CASE("the setting for future posts says nothing about posts that are there") {
    model::Account account = account_of(2008);
    account.settings["future-posts"] = {AudienceKind::OnlyMe, {}};
    const Circumstance found = policies().circumstance_of(item_of(ItemKind::Post, {2020, 1, 1}), account);
    CHECK(found.basis == Basis::Assumed);
    CHECK(found.reason == "facebook.post.sticky");
}

TEST_CASE("a setting of one profile entry leaves the others alone") {
    model::Account account = account_of(2008);
    account.settings["profile.work"] = {AudienceKind::OnlyMe, {}};
    CHECK(policies().circumstance_of(undated(ItemKind::ProfileField, "education"), account).basis == Basis::Assumed);
}

TEST_CASE("an audience on the item itself wins over settings and defaults") {
    model::Account account = account_of(2008);
    account.settings["friends-list"] = {AudienceKind::Public, {}};
    model::Item item = undated(ItemKind::FriendsList);
    item.stated_audience = model::Audience{AudienceKind::OnlyMe, {}};
    const Circumstance found = policies().circumstance_of(item, account);
    CHECK(found.basis == Basis::Stated);
    CHECK(found.audience.kind == AudienceKind::OnlyMe);
}

TEST_CASE("a field that Facebook took off profiles counts as gone from that day on") {
    const model::Item item = undated(ItemKind::ProfileField, "political-view");
    CHECK(policies().circumstance_of(item, {}).reason == "facebook.profile.retired");
    const Policies earlier = policies_on({2022, 11, 30});
    CHECK(earlier.circumstance_of(item, {}).reason == "facebook.profile.beliefs");
    // What a setting said about the field does not bring it back.
    model::Account account;
    account.settings["profile.political-view"] = {AudienceKind::Public, {}};
    CHECK(policies().circumstance_of(item, account).reason == "facebook.profile.retired");
    CHECK(earlier.circumstance_of(item, account).basis == Basis::Settings);
}

TEST_CASE("a story is over after a day") {
    CHECK(policies().circumstance_of(item_of(ItemKind::Story, {2026, 11, 21}), {}).reason == "facebook.story");
    CHECK(policies().circumstance_of(item_of(ItemKind::Story, {2026, 11, 20}), {}).reason == "facebook.story.over");
}

TEST_CASE("every kind of item has an audience, a surface and an explanation on Facebook") {
    for (const model::ItemKindRow& kind : model::kItemKinds) {
        CAPTURE(kind.id);
        const Circumstance found = policies().circumstance_of(undated(kind.value), {});
        CHECK(found.audience.kind != AudienceKind::Unknown);
        CHECK(policies().explain_reason(found.reason) != policies().explain_reason("nonsense"));
        CHECK(policies().surface_of(found) >= 1);
        CHECK(policies().surface_of(found) <= 4);
    }
}

TEST_CASE("on a platform without rules nothing is said to be public or private") {
    model::Item item = item_of(ItemKind::Post, {2020, 1, 1});
    item.platform = model::Platform::Snapchat;
    const Circumstance found = policies().circumstance_of(item, {});
    CHECK(found.audience.kind == AudienceKind::Unknown);
    CHECK(sees("web", found) == model::Verdict::Depends);
    CHECK(sees("new-friend", found) == model::Verdict::Depends);
    CHECK(policies().is_unverified(found.reason));
}
