#include "platforms/facebook_html_page.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::platforms::facebook::test;
using model::ItemKind;

TEST_CASE("a post of either family of markup gives its words, title, time and picture") {
    const std::string body = box("Sunday lunch &amp; a walk<br>with everyone") +
                             box("<a href=\"posts/media/Mobile_ab/1_n.jpg\"><img class=\"_a6_o _3-96\" "
                                 "src=\"posts/media/Mobile_ab/1_n.jpg\"></a>") +
                             box("Updated 3 Mar 2019, 14:06");
    const bool is_old = GENERATE(true, false);
    const auto read =
        read_page("facebook.posts", is_old ? old_card("Ana Example added a new photo.", body, "3 Mar 2019, 14:05")
                                           : card("Ana Example added a new photo.", body, "3 Mar 2019, 14:05"));
    REQUIRE(read.items.size() == 1);
    const model::Item& post = read.items.front();
    CHECK(post.kind == ItemKind::Post);
    CHECK(post.text == "Sunday lunch & a walk\nwith everyone");
    CHECK(post.title == "Ana Example added a new photo.");
    CHECK(post.media_count == 1);
    REQUIRE(post.time);
    CHECK(to_iso(*post.time) == "2019-03-03T14:05");
    CHECK_FALSE(post.time->zone_known);
    CHECK(read.coverage.records() == model::Tally{1, 0, 0});
}

TEST_CASE("a page and the JSON form of a post give the same item but for what a page lacks") {
    const std::string json = R"([{"timestamp":1551621900,"title":"Ana Example was at Harbour Bar.",
        "data":[{"post":"Zinfandel \u00c3\u00a0 deux"}],"tags":[{"name":"Bo Friend"}],
        "attachments":[{"data":[{"external_context":{"name":"News","url":"https://news.example/1"}}]},
                       {"data":[{"place":{"name":"Harbour Bar","coordinate":{"latitude":52.1,"longitude":4.3}}}]}]}])";
    const std::string html =
        card("Ana Example was at Harbour Bar.",
             box("Zinfandel à deux") + box("<a href=\"https://news.example/1\">News</a>") +
                 box("Place: Harbour Bar (52.1, 4.3)<br>Address: Quay 1") + row("Tags", "Bo Friend"),
             "Mar 03, 2019 2:05:00 pm");
    auto of_json = read_entry("facebook.posts", json);
    auto of_html = read_page("facebook.posts", html);
    REQUIRE(of_json.items.size() == 1);
    REQUIRE(of_html.items.size() == 1);
    model::Item page = of_html.items.front();
    page.source = of_json.items.front().source;
    page.time->zone_known = true;
    CHECK(page == of_json.items.front());
}

TEST_CASE("text of a page is never repaired, even where it looks garbled") {
    const auto read = read_page("facebook.posts", card("", box("CafÃ© and Café"), "May 02, 2011 8:12:17 am"));
    REQUIRE(read.items.size() == 1);
    CHECK(read.items.front().text == "CafÃ© and Café");
}

TEST_CASE("dates are read in the account's language") {
    struct Row {
        std::string language;
        std::string date;
        std::string iso;
    };
    const auto row = GENERATE(values<Row>({
        {"en", "May 02, 2011 8:12:17 am", "2011-05-02T08:12:17"},
        {"de", "14. Nov. 2023, 22:13", "2023-11-14T22:13"},
        {"es", "3 de marzo de 2019 a las 14:05", "2019-03-03T14:05"},
        {"fr", "3 mars 2019 à 14:05", "2019-03-03T14:05"},
        {"nl", "jun. 07, 2024 5:44 am", "2024-06-07T05:44"},
        {"zh", "9 月 14, 2025 3:04:05 下午", "2025-09-14T15:04:05"},
    }));
    CAPTURE(row.language, row.date);
    const auto read = read_page("facebook.posts", card("", box("x"), row.date), "Page", speaking(row.language));
    REQUIRE(read.items.size() == 1);
    REQUIRE(read.items.front().time);
    CHECK(to_iso(*read.items.front().time) == row.iso);
    CHECK(read.coverage.problem_count() == 0);
}

TEST_CASE("lines of the page itself are told from the owner's words in many languages") {
    struct Row {
        std::string language;
        std::string lines;
    };
    const auto row = GENERATE(values<Row>({
        {"en", "Updated Mar 03, 2019 2:05 pm|Place: Harbour Bar"},
        {"de", "Aktualisiert 3. März 2019, 14:05|Ort: Harbour Bar"},
        {"es", "Lugar: Harbour Bar|Dirección: Muelle 1"},
        {"fr", "Lieu : Harbour Bar|Adresse : Quai 1"},
        {"nl", "Plaats: Harbour Bar|Adres: Kade 1"},
        {"zh", "地点：Harbour Bar|地址：1"},
    }));
    CAPTURE(row.language);
    const std::size_t bar = row.lines.find('|');
    const auto read = read_page(
        "facebook.posts",
        card("", box("A walk") + box(row.lines.substr(0, bar)) + box(row.lines.substr(bar + 1)), "2019-03-03 14:05"),
        "Page", speaking(row.language));
    REQUIRE(read.items.size() == 1);
    CHECK(read.items.front().text == "A walk");
    REQUIRE(read.items.front().place);
    CHECK(read.items.front().place->name == "Harbour Bar");
}

TEST_CASE("a date that cannot be read costs the time, and the ledger says so") {
    const std::string date = GENERATE(values<std::string>({"3/4/2015, 10:13", "the other day"}));
    const auto read = read_page("facebook.posts", card("", box("x"), date), "Page", speaking("en"));
    REQUIRE(read.items.size() == 1);
    CHECK_FALSE(read.items.front().time);
    CHECK(read.coverage.problem_count() == 1);
    CHECK(read.coverage.problems().front().what.find(date) == std::string::npos);
}

TEST_CASE("a life event, a listing and a place alone are told by their sentence") {
    const auto read = read_page(
        "facebook.posts",
        card("Ana Example added a life event.", box("Got married") + box("At last"), "May 02, 2011 8:12:17 am") +
            card("Ana Example listed an item for sale.", box("Teapot") + box("Blue") + box("Kitchen"),
                 "May 03, 2011 8:12:17 am") +
            card("", box("Place: Harbour Bar"), "May 04, 2011 8:12:17 am"));
    REQUIRE(read.items.size() == 3);
    CHECK(read.items[0].kind == ItemKind::LifeEvent);
    CHECK(read.items[0].text == "Got married\n\nAt last");
    CHECK(read.items[1].kind == ItemKind::Listing);
    CHECK(read.items[1].text == "Teapot\n\nBlue\n\nKitchen");
    CHECK(read.items[2].kind == ItemKind::CheckIn);
}

TEST_CASE("where a photo was taken stands in the table below it, in either family") {
    const std::string table = GENERATE(values<std::string>({
        "<table class=\"uiGrid _51mz\"><tr><td class=\"_51m- _2oao\">Latitude</td><td class=\"_51m- "
        "_2piu\">52.1</td></tr>"
        "<tr><td class=\"_51m- _2oao\">Longitude</td><td class=\"_51m- _2piu\">4.3</td></tr>"
        "<tr><td class=\"_51m- _2oao\">Camera make</td><td class=\"_51m- _2piu\">Apple</td></tr></table>",
        "<table><tr><td colspan=\"2\" class=\"_2pin _a6_q\"><div class=\"_a6-q\">Latitude</div><div><div "
        "class=\"_a6-q\">52.1</div>"
        "</div></td></tr><tr><td colspan=\"2\" class=\"_2pin _a6_q\"><div class=\"_a6-q\">Longitude</div><div><div "
        "class=\"_a6-q\">4.3</div></div></td></tr></table>",
    }));
    const std::string photo = box("<a href=\"m/1.jpg\"><img src=\"m/1.jpg\"></a>" + table);
    const auto read = read_page("facebook.photos", card("", photo + box("On the quay"), "May 02, 2011 8:12:17 am"));
    REQUIRE(read.items.size() == 1);
    const model::Item& item = read.items.front();
    CHECK(item.kind == ItemKind::Photo);
    CHECK(item.text == "On the quay");
    REQUIRE(item.place);
    REQUIRE(item.place->position);
    CHECK(item.place->position->latitude == Approx(52.1));
    CHECK(read.coverage.problem_count() == 0);
}

TEST_CASE("a page of an album is one record: the album and its photos") {
    const std::string photo = box("<img src=\"m/1.jpg\">");
    const auto read = read_page("facebook.albums",
                                card("", box("Summer in Norway"), "May 09, 2011 8:00:00 am") +
                                    card("", photo + box("The boat"), "May 02, 2011 8:12:17 am") +
                                    card("", box("<img src=\"m/2.jpg\">"), "May 03, 2011 8:12:17 am"),
                                "Holidays");
    REQUIRE(read.items.size() == 3);
    CHECK(read.items[0].kind == ItemKind::Album);
    CHECK(read.items[0].container == "Holidays");
    CHECK(read.items[0].text == "Summer in Norway");
    CHECK(read.items[0].count == 2);
    CHECK(to_iso(*read.items[0].time) == "2011-05-09T08:00:00");
    CHECK(read.items[1].text == "The boat");
    CHECK(read.items[1].container == "Holidays");
    CHECK(to_iso(*read.items[2].time) == "2011-05-03T08:12:17");
    CHECK(read.coverage.records() == model::Tally{1, 0, 0});
}

TEST_CASE("what others wrote below a photo is not the owner's") {
    const auto read = read_page(
        "facebook.posts",
        old_card("", box("<img class=\"_2yuc _3-96\" src=\"m/1.jpg\"><div class=\"uiBoxGray\">Bo Friend: lovely</div>"),
                 "3 Mar 2019, 14:05"));
    REQUIRE(read.items.size() == 1);
    CHECK(read.items.front().text.empty());
    CHECK(read.skipped("photo-comments") == 1);
}

TEST_CASE("an empty record is skipped and a page cut off in one is named") {
    const auto empty = read_page("facebook.posts", card("", "", "May 02, 2011 8:12:17 am"));
    CHECK(empty.items.empty());
    CHECK(empty.skipped("empty") == 1);
    const auto cut =
        read_page("facebook.posts", card("", box("whole"), "May 02, 2011 8:12:17 am") + "<div class=\"_a6-g\"><!--");
    CHECK(cut.items.size() == 1);
    CHECK(cut.coverage.records() == model::Tally{1, 0, 1});
}
