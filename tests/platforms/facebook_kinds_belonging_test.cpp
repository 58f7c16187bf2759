// Groups, pages, events, people, and what was sold, given or voted on.
#include "platforms/facebook_entry.hpp"

#include <algorithm>

using namespace glasshouse;
using model::Item;
using model::ItemKind;
using model::ItemState;
using platforms::facebook::test::read_entry;
using platforms::facebook::test::read_item;

TEST_CASE("a group that was joined is named in data, in attachments or in the sentence alone") {
    const auto json = GENERATE(
        as<std::string>{},
        R"({"groups_joined":[{"title":"You became a member of Recovery Together.","timestamp":1400000005,"attachments":[{"data":[{"name":"Recovery Together"}]}]}]})",
        R"({"groups_joined_v2":[{"timestamp":1400000005,"data":[{"name":"Recovery Together"}],"title":"You became a member of Recovery Together."}]})",
        R"({"groups_joined_v2":[{"timestamp":1400000005,"data":[],"title":"You became a member of Recovery Together."}]})");
    CAPTURE(json);
    const Item item = read_item("facebook.group-memberships", json);
    CHECK(item.kind == ItemKind::GroupMembership);
    CHECK(item.container == "Recovery Together");
    CHECK(item.state == ItemState::Live);
    CHECK(item.time == Timestamp{.seconds = 1'400'000'005});
}

TEST_CASE("leaving or being removed ends a membership") {
    const auto title = GENERATE(as<std::string>{}, "You left Knitters.", "You were removed from Knitters.");
    const Item item = read_item(
        "facebook.group-memberships",
        R"({"groups_joined_v2":[{"timestamp":1400000001,"data":[{"name":"Knitters"}],"title":"You became a member of Knitters."},
        {"timestamp":1400000009,"data":[{"name":"Knitters"}],"title":")" +
            title + R"("}]})");
    CHECK(item.state == ItemState::Ended);
    CHECK(item.time == Timestamp{.seconds = 1'400'000'009});
}

TEST_CASE("groups that are run are administered") {
    const Item item =
        read_item("facebook.groups-run", R"({"groups_admined_v2":[{"name":"Knitters","timestamp":1400000001}]})");
    CHECK(item.administers);
    CHECK(item.container == "Knitters");
}

TEST_CASE("badges name their groups as keys, which need repair") {
    const auto json =
        GENERATE(as<std::string>{}, R"({"group_badges_v2":{"Caf\u00c3\u00a9 C/D":["Conversation starter"]}})",
                 R"({"group_badges_v2":{"Caf\u00c3\u00a9 C/D":["Conversation starter"],"Z":"x"}})");
    CAPTURE(json);
    const auto result = read_entry("facebook.group-badges", json);
    REQUIRE_FALSE(result.items.empty());
    CHECK(result.items[0].container == "Café C/D");
    CHECK_FALSE(result.items[0].administers);
    CHECK(result.coverage.records().unknown == 0);
}

TEST_CASE("malformed group records are booked") {
    const auto log =
        read_entry("facebook.group-memberships",
                   R"({"groups_joined_v2":[{"timestamp":1400000001,"data":[{"name":7}]},{"data":"x"},3,{}]})");
    CHECK(log.items.empty());
    CHECK(log.coverage.records().total() == 4);
    CHECK(log.coverage.records().unknown == 2);
    CHECK(read_entry("facebook.groups-run", R"({"groups_admined_v2":[{"name":""},{"timestamp":1400000001}]})")
              .skipped("empty") == 2);
    CHECK(read_entry("facebook.group-badges", R"({"group_badges_v2":{}})").items.empty());
}

TEST_CASE("answers to a group's questions are joined, with the questions beside them") {
    const Item item = read_item("facebook.membership-answers",
                                R"({"group_membership_questions_answers_v2":{"group_answers":[{"answers":[
        {"question":"Why do you want to join?","answer":"Two years sober","timestamp":1500000000},
        {"question":"Do you agree?","answer":"Yes","timestamp":1500000001}],"rules_agreement":true,"group_name":"Recovery Together"}]}})");
    CHECK(item.kind == ItemKind::MembershipAnswer);
    CHECK(item.text == "Two years sober\n\nYes");
    CHECK(item.link == "Why do you want to join?\n\nDo you agree?");
    CHECK(item.container == "Recovery Together");
    CHECK(item.time == Timestamp{.seconds = 1500000000});
    const auto none = read_entry(
        "facebook.membership-answers",
        R"({"group_membership_questions_answers_v2":{"group_answers":[{"answers":[],"group_name":"Knitters"},{"answers":"x"},5]}})");
    CHECK(none.items.empty());
    CHECK(none.skipped("empty") == 1);
    CHECK(none.coverage.records().unknown == 2);
}

TEST_CASE("pages liked, followed, unfollowed, recommended and run") {
    const Item liked =
        read_item("facebook.page-likes",
                  R"({"page_likes_v2":[{"name":"Green Party","timestamp":1400000005,"url":"https://example.com/g"}]})");
    CHECK(liked.kind == ItemKind::PageLike);
    CHECK(liked.url == "https://example.com/g");
    const Item followed = read_item(
        "facebook.follows",
        R"({"pages_followed_v2":[{"timestamp":1400000005,"data":[{"name":"Green Party"}],"title":"Ana Example followed Green Party."}]})");
    CHECK(followed.kind == ItemKind::Follow);
    CHECK(followed.container == "Green Party");
    const Item unfollowed =
        read_item("facebook.unfollows",
                  R"({"pages_unfollowed_v2":[{"timestamp":1400000005,"data":[{"name":"Green Party"}],"title":""}]})");
    CHECK(unfollowed.state == ItemState::Ended);
    const Item recommended =
        read_item("facebook.recommended-pages",
                  R"({"recommended_pages_v2":[{"name":"City Clinic","timestamp":1400000005,"url":""}]})");
    CHECK(recommended.kind == ItemKind::Review);
    const Item own =
        read_item("facebook.own-pages", R"({"pages_v2":[{"name":"Ana Bakes","timestamp":1400000005,"url":""}]})");
    CHECK(own.administers);
    for (const std::string kind : {"facebook.page-likes", "facebook.follows", "facebook.unfollows",
                                   "facebook.recommended-pages", "facebook.own-pages"}) {
        CAPTURE(kind);
        const auto bad =
            read_entry(kind, R"({"x_v2":[{"name":7},{"name":"","timestamp":1400000001},{"zz":1},"x",{}]})");
        CHECK(bad.items.empty());
        CHECK(bad.coverage.records().unknown == 3);
        CHECK(bad.skipped("empty") == 2);
    }
}

TEST_CASE("an event reply is told by the list it stands in, however many lists there are") {
    const auto json = GENERATE(
        as<std::string>{},
        R"({"event_responses_v2":{"events_joined":[{"name":"City Run","start_timestamp":1400000005,"end_timestamp":0}],"events_declined":[{"name":"Beer Fest","start_timestamp":1400000006,"end_timestamp":1400000007}]}})",
        R"({"event_responses":{"events_joined":[{"name":"City Run","start_timestamp":1400000005}],"events_declined":[{"name":"Beer Fest","start_timestamp":1400000006}],"events_interested":[]}})");
    CAPTURE(json);
    const auto result = read_entry("facebook.event-responses", json);
    REQUIRE(result.items.size() == 2);
    CHECK(result.items[0].container == "City Run");
    CHECK(result.items[0].field == "going");
    CHECK(result.items[0].time == Timestamp{.seconds = 1'400'000'005});
    CHECK(result.items[1].field == "declined");
    CHECK(read_item("facebook.event-responses", R"({"event_responses_v2":{"events_interested":[{"name":"Talk"}]}})")
              .field == "interested");
}

TEST_CASE("invitations and own events") {
    CHECK(read_item("facebook.event-invitations",
                    R"({"events_invited_v2":[{"name":"Talk","start_timestamp":1400000005}]})")
              .field == "invited");
    const Item own = read_item("facebook.own-events",
                               R"({"your_events_v2":[{"name":"Housewarming","start_timestamp":0,"end_timestamp":0,
        "description":"Bring wine","create_timestamp":1400000009,"place":{"name":"1 Quay","coordinate":{"latitude":52.1,"longitude":4.3}}}]})");
    CHECK(own.field == "created");
    CHECK(own.text == "Bring wine");
    CHECK(own.place->name == "1 Quay");
    CHECK(own.time == Timestamp{.seconds = 1'400'000'009});
    CHECK(read_entry("facebook.own-events", R"({"your_events_v2":[{"name":7},{"start_timestamp":"x"},3]})")
              .coverage.records()
              .unknown == 3);
}

TEST_CASE("friends, followers and people followed are one item each, with a count") {
    const Item friends = read_item(
        "facebook.friends",
        R"({"friends_v2":[{"name":"Bo Friend","timestamp":1400000005},{"name":"Bo Friend","timestamp":1400000006},{"name":"Cy Friend","timestamp":1400000007}]})");
    CHECK(friends.kind == ItemKind::FriendsList);
    CHECK(friends.count == 3);
    CHECK(friends.text.empty());
    const Item followers =
        read_item("facebook.followers",
                  R"([{"title":"","string_list_data":[{"href":"","value":"Bo Friend","timestamp":1400000005}]}])");
    CHECK(followers.kind == ItemKind::FollowersList);
    const auto key = GENERATE(as<std::string>{}, "following", "following_v2", "following_v3");
    CHECK(read_item("facebook.following", R"({")" + key + R"(":[{"name":"Bo Friend","timestamp":1400000005}]})").kind ==
          ItemKind::FollowingList);
    const auto bad = read_entry("facebook.friends",
                                R"({"friends_v2":[{"name":7},{"timestamp":1400000001},"x",{"name":"Bo Friend"}]})");
    REQUIRE(bad.items.size() == 1);
    CHECK(bad.items[0].count == 1);
    CHECK(bad.coverage.records().unknown == 2);
}

TEST_CASE("requests and removed friends are known and left out") {
    const auto result = read_entry("facebook.connections-log",
                                   R"({"deleted_friends_v2":[{"name":"Bo Friend","timestamp":1400000005}]})");
    CHECK(result.items.empty());
    CHECK(result.skipped("connections-log") == 1);
}

TEST_CASE("a friend list counts its members, not those that were declined") {
    const auto record = std::string(
        R"({"media":[],"label_values":[{"label":"Disabled","value":"False"},{"label":"Name","value":"Restricted"},
        {"title":"Declined suggested members","dict":[{"title":"","dict":[{"label":"Name","value":"Di Declined"}]}]},
        {"title":"Members","dict":[{"title":"","dict":[{"label":"Name","value":"Bo Friend"}]},{"title":"","dict":[{"label":"Name","value":"Cy Friend"}]}]}],"fbid":"1"})");
    const auto json = GENERATE_COPY(as<std::string>{}, record, "[" + record + "]");
    const Item item = read_item("facebook.audience-lists", json);
    CHECK(item.kind == ItemKind::AudienceList);
    CHECK(item.container == "Restricted");
    CHECK(item.field == "restricted");
    CHECK(item.count == 2);
}

TEST_CASE("the platform's own friend lists are told from the owner's, in any language of the table") {
    const auto [name, field] = GENERATE(table<std::string, std::string>({{"Acquaintances", "acquaintances"},
                                                                         {"Eingeschr\\u00c3\\u00a4nkt", "restricted"},
                                                                         {"Dalsi znajomi", "acquaintances"},
                                                                         {"Amis proches", "close-friends"},
                                                                         {"Familia", "family"},
                                                                         {"Choir", ""}}));
    CAPTURE(name);
    const Item item =
        read_item("facebook.audience-lists", R"({"media":[],"label_values":[{"label":"Name","value":")" + name + R"("},
        {"title":"Members","dict":[{"title":"","dict":[{"label":"Name","value":"Bo Friend"},{"label":"URL","value":"https://example.com/bo"}]}]}]})");
    CHECK(item.field == field);
    CHECK(item.count == 1);
}

TEST_CASE("address books of three eras are counted") {
    CHECK(
        read_item(
            "facebook.contacts",
            R"({"address_book":{"address_book":[{"name":"Bo","details":[{"contact_point":"+31 555 0101"}]},{"name":"Cy","details":[]}]}})")
            .count == 2);
    CHECK(
        read_item(
            "facebook.contacts",
            R"([{"media":[],"label_values":[{"label":"Name","value":"Bo"},{"label":"Phone number","value":"1"}],"fbid":"1"},
        {"media":[],"label_values":[{"label":"Name","value":"Cy"}],"fbid":"2"}])")
            .count == 2);
    const Item listed =
        read_item("facebook.contacts",
                  R"({"media":[],"label_values":[{"label":"Contacts","vec":[{"dict":[{"label":"Name","value":"Bo"}]},
        {"dict":[{"label":"Name","value":"Cy"}]},{"dict":[]}]}],"fbid":"1"})");
    CHECK(listed.kind == ItemKind::Contacts);
    CHECK(listed.count == 2);
    CHECK(read_entry("facebook.contacts", R"([{"label_values":[]},7])").items.empty());
}

TEST_CASE("things for sale, fundraisers, reviews and votes") {
    const Item sold = read_item(
        "facebook.listings",
        R"({"items_selling_v2":[{"title":"Cot","price":"10","seller":"Ana Example","created_timestamp":1400000005,
        "category":"Baby","marketplace":"Leiden","location":{"coordinate":{"latitude":52.1,"longitude":4.3}},"description":"Hardly used"}]})");
    CHECK(sold.kind == ItemKind::Listing);
    CHECK(sold.text == "Cot\n\nHardly used\n\nBaby");
    REQUIRE(sold.place);
    const Item given =
        read_item("facebook.fundraisers",
                  R"({"fundraisers_donated_to_v2":[{"timestamp":1400000005,"attachments":[{"data":[{"fundraiser":
        {"title":"For the hospice","donated_amount":"10"}}]}]}]})");
    CHECK(given.kind == ItemKind::Fundraiser);
    CHECK(given.container == "For the hospice");
    CHECK(given.field == "donated");
    const Item review = read_item(
        "facebook.reviews",
        R"({"reviews_v2":[{"timestamp":1400000005,"title":"Ana Example reviewed Harbour Bar.","data":[{"review":{"text":"Good gin"}}],
        "attachments":[{"data":[{"place":{"name":"Harbour Bar"}}]}]}]})");
    CHECK(review.kind == ItemKind::Review);
    CHECK(review.text == "Good gin");
    CHECK(review.container == "Harbour Bar");
    const Item vote = read_item(
        "facebook.poll-votes",
        R"({"poll_votes_v2":[{"timestamp":1400000005,"attachments":[{"data":[{"poll":{"question":"Red or white?",
        "options":[{"option":"Red","voted":true},{"option":"White","voted":false}]}}]}],"title":"Ana Example voted."}]})");
    CHECK(vote.text == "Red or white?\n\nRed");
    const Item detailed = read_item("facebook.poll-votes-detailed",
                                    R"([{"media":[],"label_values":[{"label":"Question","value":"Red or white?"},
        {"title":"Option","dict":[{"title":"","dict":[{"label":"Option","value":"Red"}]}]}],"fbid":"1"}])");
    CHECK(detailed.text == "Red or white?\n\nRed");
}

TEST_CASE("counters of sellers and donors are understood and show nothing") {
    CHECK(read_entry("facebook.listings",
                     R"({"media":[],"label_values":[{"label":"First listing","timestamp_value":5}]})")
              .coverage.records()
              .read == 1);
    CHECK(read_entry("facebook.fundraisers", R"({"media":[],"label_values":[{"label":"Donations","value":"3"}]})")
              .coverage.records()
              .read == 1);
}

TEST_CASE("malformed offers are booked") {
    for (const std::string kind :
         {"facebook.listings", "facebook.fundraisers", "facebook.poll-votes", "facebook.reviews"}) {
        CAPTURE(kind);
        const auto result = read_entry(
            kind,
            R"({"x_v2":[{"title":7,"timestamp":"x"},{"attachments":[{"data":[{"poll":7,"fundraiser":[],"media":"x"}]}]},4,{}]})");
        CHECK(result.items.empty());
        CHECK(result.coverage.records().total() == 4);
        CHECK(result.coverage.records().unknown == 2);
    }
}
