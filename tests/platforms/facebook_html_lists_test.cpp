#include "platforms/facebook_html_page.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::platforms::facebook::test;
using model::ItemKind;

namespace {
const std::string kDate = "May 02, 2011 8:12:17 am";
}

TEST_CASE("comments name the group, and whose post it was") {
    const std::string marker =
        GENERATE(values<std::string>({"<span class=\"_a6_m\">Group:</span> City Runners", "Group: City Runners"}));
    const auto read =
        read_page("facebook.comments",
                  card("Ana Example commented on Bo Friend's post.", box("Praying for you"), kDate) +
                      card("Ana Example replied to Bo Friend's comment.", box("See you there") + box(marker), kDate));
    REQUIRE(read.items.size() == 2);
    CHECK(read.items[0].kind == ItemKind::Comment);
    CHECK(read.items[0].text == "Praying for you");
    CHECK(read.items[0].other_party == "Bo Friend");
    CHECK(read.items[1].kind == ItemKind::GroupComment);
    CHECK(read.items[1].container == "City Runners");
    CHECK(read.items[1].text == "See you there");
}

TEST_CASE("a reaction is told by its icon or by the rows of the newer page") {
    const auto old = read_page("facebook.reactions", card("Ana Example likes Bo Friend's post.",
                                                          box("<img src=\"files/icons/love.png\">"), kDate));
    REQUIRE(old.items.size() == 1);
    CHECK(old.items.front().field == "love");
    CHECK(old.items.front().other_party == "Bo Friend");
    CHECK(old.items.front().media_count == 0);
    const std::string group =
        "<table><tr><td colspan=\"2\" class=\"_2pin _a6_q\">Group<div><table><tr><td class=\"_2pin _a6_q\">"
        "Name</td><td class=\"_a6_r\">Knitters</td></tr></table></div></td></tr></table>";
    const auto detailed =
        read_page("facebook.reactions-detailed",
                  card("",
                       row("Reaction", "Like") +
                           row("URL", "<a href=\"https://www.facebook.com/1\">https://www.facebook.com/1</a>") + group,
                       kDate));
    REQUIRE(detailed.items.size() == 1);
    CHECK(detailed.items.front().field == "like");
    CHECK(detailed.items.front().url == "https://www.facebook.com/1");
    CHECK(detailed.items.front().container == "Knitters");
}

TEST_CASE("friends and followers are counted as lists") {
    const auto read = read_page("facebook.friends", card("Bo Friend", "", kDate) + card("Cas Friend", "", kDate));
    REQUIRE(read.items.size() == 1);
    CHECK(read.items.front().kind == ItemKind::FriendsList);
    CHECK(read.items.front().count == 2);
    CHECK(read.coverage.records().read == 2);
}

TEST_CASE("memberships come from their sentence, and one that names nothing is not lost in silence") {
    const auto read = read_page("facebook.group-memberships", card("You became a member of City Runners.", "", kDate) +
                                                                  card("Knitters", box("Knitters of Utrecht"), kDate) +
                                                                  card("Sentence of an unknown language", "", kDate));
    REQUIRE(read.items.size() == 2);
    CHECK(read.items[0].container == "City Runners");
    CHECK(read.items[1].container == "Knitters of Utrecht");
    CHECK(read.coverage.records() == model::Tally{2, 0, 1});
}

TEST_CASE("pages liked keep name, address and time") {
    const auto read = read_page(
        "facebook.page-likes",
        card("Harbour Brewery", box("<a href=\"https://www.facebook.com/hb\">https://www.facebook.com/hb</a>"), kDate));
    REQUIRE(read.items.size() == 1);
    CHECK(read.items.front().container == "Harbour Brewery");
    CHECK(read.items.front().url == "https://www.facebook.com/hb");
    CHECK(to_iso(*read.items.front().time) == "2011-05-02T08:12:17");
}

TEST_CASE("the answer to an event stands below its name or above its section") {
    const auto read =
        read_page("facebook.event-responses",
                  card("Open studio", box("going"), kDate) +
                      "<div class=\"_3-95 _a6-g\"><div class=\"_a6-h\">Declined</div><div class=\"_a6-p\">" +
                      card("Pub quiz", box("Jun 03, 2012 7:00 pm - Jun 03, 2012 9:00 pm"), "") + "</div></div>");
    REQUIRE(read.items.size() == 2);
    CHECK(read.items[0].field == "going");
    CHECK(read.items[0].container == "Open studio");
    CHECK(read.items[1].field == "declined");
    CHECK(to_iso(*read.items[1].time) == "2012-06-03T19:00");
}

TEST_CASE("answers to a group's questions are read with and without labels") {
    const std::string body = GENERATE(values<std::string>(
        {row("Question", "Why join?") + row("Answer", "My own recovery"), box("Why join?") + box("My own recovery")}));
    const auto read = read_page("facebook.membership-answers", card("Recovery Together", body, kDate));
    REQUIRE(read.items.size() == 1);
    CHECK(read.items.front().kind == ItemKind::MembershipAnswer);
    CHECK(read.items.front().container == "Recovery Together");
    CHECK(read.items.front().text == "My own recovery");
    CHECK(read.items.front().link == "Why join?");
}

TEST_CASE("a place somebody was tagged at and a friend list come from rows of labels") {
    const auto tag =
        read_page("facebook.tagged-places",
                  card("", row("Visit time", "May 02, 2011 8:12:17 am") + row("Place name", "Harbour Bar"), ""));
    REQUIRE(tag.items.size() == 1);
    CHECK(tag.items.front().place->name == "Harbour Bar");
    CHECK(to_iso(*tag.items.front().time) == "2011-05-02T08:12:17");
    const auto list =
        read_page("facebook.audience-lists", card("",
                                                  row("Disabled", "False") + row("Name", "Close friends") +
                                                      row("Members", "Bo Friend") + row("Members", "Cas Friend"),
                                                  ""));
    REQUIRE(list.items.size() == 1);
    CHECK(list.items.front().container == "Close friends");
    CHECK(list.items.front().count == 2);
}

TEST_CASE("things for sale, gifts and votes keep their words") {
    const auto sale =
        read_page("facebook.listings",
                  card("Teapot", row("Price", "45") + row("Category", "Kitchen") + row("Description", "Blue"), kDate));
    REQUIRE(sale.items.size() == 1);
    CHECK(sale.items.front().text == "Teapot\n\nBlue\n\nKitchen");
    const auto gift = read_page("facebook.fundraisers", card("A boat for the harbour", "", kDate), "Page", ana(),
                                "fundraisers_donated_to.html");
    REQUIRE(gift.items.size() == 1);
    CHECK(gift.items.front().container == "A boat for the harbour");
    const auto vote = read_page("facebook.poll-votes",
                                card("Ana Example voted on Bo Friend's poll.", box("Tea?") + box("Yes"), kDate));
    REQUIRE(vote.items.size() == 1);
    CHECK(vote.items.front().text == "Tea?\n\nYes");
}
