// Posts of every era, every attachment, and what a malformed one comes to.
#include "platforms/facebook_entry.hpp"

using namespace glasshouse;
using model::ItemKind;
using model::ItemState;
using platforms::facebook::test::read_entry;
using platforms::facebook::test::read_item;

TEST_CASE("a life event or a listing without a word is empty") {
    const auto data = GENERATE(as<std::string>{}, R"({"life_event":{"title":"","start_date":{}}})",
                               R"({"for_sale_item":{"title":"","price":"","description":""}})");
    const auto result = read_entry("facebook.posts", R"([{"timestamp":5,"attachments":[{"data":[)" + data + "]}]}]");
    CHECK(result.items.empty());
    CHECK(result.skipped("empty") == 1);
}

TEST_CASE("a status of 2019 under status_updates is a post with repaired text and tags as strings") {
    const auto item = read_item("facebook.posts", R"({"status_updates":[{"timestamp":1388577600,
        "title":"Ana Example updated her status.","data":[{"post":"Caf\u00c3\u00a9 with the kids"}],
        "tags":["Bo Friend"]}]})");
    CHECK(item.kind == ItemKind::Post);
    CHECK(item.text == "Café with the kids");
    CHECK(item.title == "Ana Example updated her status.");
    CHECK(item.people == std::vector<std::string>{"Bo Friend"});
    CHECK(item.time == Timestamp{.seconds = 1388577600});
}

TEST_CASE("a post of 2024 counts its photos once and keeps the caption that says something else") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1700000000,"title":"Ana Example added 2 new photos.",
        "data":[{"post":"Rosé on the pier"},{"update_timestamp":1700000100},{"backdated_timestamp":1041379200},{}],
        "attachments":[{"data":[
          {"media":{"uri":"posts/media/a.jpg","creation_timestamp":1700000000,"title":"Mobile uploads",
            "description":"Rosé on the pier","media_metadata":{"photo_metadata":{"exif_data":[
            {"upload_ip":"203.0.113.7","taken_timestamp":1699990000,"latitude":52.1,"longitude":4.3}]}}}},
          {"media":{"uri":"posts/media/b.jpg","creation_timestamp":1700000001,"description":"The second glass"}}]}],
        "tags":[{"name":"Bo Friend"},{"name":""}]}])");
    CHECK(item.text == "Rosé on the pier\n\nThe second glass");
    CHECK(item.media_count == 2);
    CHECK(item.upload_address_kept);
    CHECK(item.people == std::vector<std::string>{"Bo Friend"});
    CHECK(item.time == Timestamp{.seconds = 1700000000});
    CHECK_FALSE(item.place);
}

TEST_CASE("upload addresses of 2018, without the exif_data list, are seen") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1530000000,"title":"Ana Example added a new photo.",
        "attachments":[{"data":[{"media":{"uri":"a.jpg","media_metadata":{"photo_metadata":{"upload_ip":"203.0.113.7"}}}}]}]}])");
    CHECK(item.upload_address_kept);
    CHECK(item.media_count == 1);
}

TEST_CASE("several texts of one post are joined by a blank line") {
    const auto item = read_item("facebook.posts",
                                R"([{"timestamp":1,"data":[{"post":"First"},{"post":"Second"},{"post":"First"}]}])");
    CHECK(item.text == "First\n\nSecond");
}

TEST_CASE("a post whose only content is a place is a check-in") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1388577600,"attachments":[{"data":[{"place":{
        "name":"Harbour Bar","coordinate":{"latitude":52.1,"longitude":4.3},"address":"","url":"https://example.com/"}}]}],
        "title":"Ana Example was at Harbour Bar."}])");
    CHECK(item.kind == ItemKind::CheckIn);
    REQUIRE(item.place);
    CHECK(item.place->name == "Harbour Bar");
    CHECK(item.place->position == model::Position{52.1, 4.3});
}

TEST_CASE("a place beside words leaves the post a post") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1,"data":[{"post":"One more"}],
        "attachments":[{"data":[{"place":{"name":"Harbour Bar"}}]}]}])");
    CHECK(item.kind == ItemKind::Post);
    CHECK(item.place->name == "Harbour Bar");
}

TEST_CASE("a shared link passes on somebody else's words") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1,"title":"Ana Example shared a link.",
        "attachments":[{"data":[{"external_context":{"name":"Ten signs of burnout","source":"example.com",
        "url":"https://example.com/burnout"}}]}]}])");
    CHECK(item.link == "Ten signs of burnout");
    CHECK(item.url == "https://example.com/burnout");
    CHECK(item.text.empty());
}

TEST_CASE("a life event leads the text and brings its own date") {
    const auto [date, precision, iso] = GENERATE(table<std::string, TimePrecision, std::string>({
        {R"({"year":2010,"month":6,"day":4})", TimePrecision::Day, "2010-06-04"},
        {R"({"year":2010,"month":6})", TimePrecision::Month, "2010-06"},
        {R"({"year":2010})", TimePrecision::Year, "2010"},
        {R"({"year":2010,"month":2,"day":31})", TimePrecision::Year, "2010"},
    }));
    CAPTURE(date);
    const auto item = read_item("facebook.posts", R"([{"timestamp":1388577600,"data":[{"post":"At last"}],
        "attachments":[{"data":[{"life_event":{"title":"Married Bo Example","start_date":)" +
                                                      date + R"(}}]}]}])");
    CHECK(item.kind == ItemKind::LifeEvent);
    CHECK(item.text == "Married Bo Example\n\nAt last");
    REQUIRE(item.time);
    CHECK(item.time->precision == precision);
    CHECK(to_iso(*item.time) == iso);
}

TEST_CASE("a life event without a date has the time of its record") {
    const auto item =
        read_item("facebook.posts",
                  R"([{"timestamp":1388577600,"attachments":[{"data":[{"life_event":{"title":"New job"}}]}]}])");
    CHECK(item.time == Timestamp{.seconds = 1388577600});
}

TEST_CASE("polls, notes and things for sale give their words") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1,"attachments":[{"data":[
        {"poll":{"question":"Red or white?","options":[{"option":"Red","voted":true},{"option":"White","voted":false}]}}]}]}])");
    CHECK(item.text == "Red or white?\n\nRed\n\nWhite");

    const auto note = read_item("facebook.posts", R"([{"timestamp":1,"attachments":[{"data":[
        {"note":{"title":"On faith","text":"A long note","tags":[{"name":"Bo Friend"}],"media":[]}}]}]}])");
    CHECK(note.text == "On faith\n\nA long note");
    CHECK(note.people.size() == 1);

    const auto listing = read_item("facebook.posts", R"([{"timestamp":1,"attachments":[{"data":[
        {"for_sale_item":{"title":"Cot","price":"10","seller":"Ana Example","description":"Hardly used",
        "category":"Baby","location":{"coordinate":{"latitude":52.1,"longitude":4.3}}}}]}]}])");
    CHECK(listing.kind == ItemKind::Listing);
    CHECK(listing.text == "Cot\n\nHardly used\n\nBaby");
    REQUIRE(listing.place);
}

TEST_CASE("the platform's sentence says that a post stands in a group") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1,"data":[{"post":"Day ninety"}],
        "title":"Ana Example posted in the group: Recovery Together."}])");
    CHECK(item.kind == ItemKind::GroupPost);
    CHECK(item.container == "Recovery Together");
}

TEST_CASE("the platform's sentence says that a post stands on somebody's timeline") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1,"data":[{"post":"Happy birthday"}],
        "title":"Ana Example wrote on Bo Friend's timeline."}])");
    CHECK(item.kind == ItemKind::PostElsewhere);
    CHECK(item.other_party == "Bo Friend");
}

TEST_CASE("the platform's sentence says which album photos went to") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1,
        "title":"Ana Example added 3 new photos to the album: Summer.","attachments":[{"data":[{"media":{"uri":"a.jpg"}}]}]}])");
    CHECK(item.kind == ItemKind::Post);
    CHECK(item.container == "Summer");
}

TEST_CASE("group posts of all three eras are group posts") {
    const auto json = GENERATE(as<std::string>{}, R"({"group_posts":[{"timestamp":1,"data":[{"post":"Hello"}]}]})",
                               R"({"group_posts":{"activity_log_data":[{"timestamp":1,"data":[{"post":"Hello"}]}]}})",
                               R"({"group_posts_v2":[{"timestamp":1,"data":[{"post":"Hello"}]}]})");
    CAPTURE(json);
    const auto item = read_item("facebook.group-posts", json);
    CHECK(item.kind == ItemKind::GroupPost);
    CHECK(item.text == "Hello");
}

TEST_CASE("a file of group activity holds comments beside posts") {
    const auto item = read_item("facebook.group-posts", R"({"group_posts":{"activity_log_data":[{"timestamp":5,
        "data":[{"comment":{"timestamp":5,"comment":"Same here","author":"Ana Example","group":"Knitters"}}]}]}})");
    CHECK(item.kind == ItemKind::GroupComment);
    CHECK(item.container == "Knitters");
    CHECK(item.text == "Same here");
}

TEST_CASE("pending, archived and trashed posts are not live") {
    CHECK(read_item("facebook.pending-group-posts", R"({"pending_posts_v2":[{"timestamp":1,"data":[{"post":"Hi"}]}]})")
              .state == ItemState::Draft);
    CHECK(read_item("facebook.trashed-posts", R"({"trash_v2":[{"timestamp":1,"data":[{"post":"Hi"}]}]})").state ==
          ItemState::Trashed);
    const auto archived = read_item("facebook.archived-posts", R"([{"timestamp":1388577600,"media":[],"label_values":[
        {"label":"Message","value":"Old news"},{"label":"URL","value":"https://example.com/1","href":"https://example.com/1"}],
        "fbid":"1"}])");
    CHECK(archived.state == ItemState::Archived);
    CHECK(archived.text == "Old news");
    CHECK(archived.url == "https://example.com/1");
}

TEST_CASE("posts on other profiles name the person or the page, also as a bare object and in Dutch") {
    const auto item = read_item("facebook.posts-elsewhere", R"({"timestamp":1388577600,"media":[],"label_values":[
        {"label":"Tekst","value":"Gefeliciteerd"},
        {"title":"Ontvanger","dict":[{"title":"","dict":[{"label":"Naam","value":"Bo Friend"}]}]},
        {"label":"Media","media":[{"uri":"a.jpg","creation_timestamp":1,"description":"Taart"}]}],"fbid":"1"})");
    CHECK(item.kind == ItemKind::PostElsewhere);
    CHECK(item.text == "Gefeliciteerd\n\nTaart");
    CHECK(item.other_party == "Bo Friend");
    CHECK(item.media_count == 1);
}

TEST_CASE("labels of a language that no table holds still give their words") {
    const auto item = read_item("facebook.posts-elsewhere", R"([{"timestamp":1,"media":[],"label_values":[
        {"label":"Tarih","timestamp_value":1},{"label":"Metin","value":"Kutlu olsun"},
        {"label":"Adres","value":"https://example.com/1"}],"fbid":"1"}])");
    CHECK(item.text == "Kutlu olsun");
}

TEST_CASE("other people's posts are theirs") {
    const auto json = GENERATE(
        as<std::string>{},
        R"({"wall_posts_sent_to_you":[{"timestamp":1,"data":[{"post":"See you tonight"}],"title":"Bo Friend wrote on your timeline."}]})",
        R"({"wall_posts_sent_to_you":{"activity_log_data":[{"timestamp":1,"data":[{"post":"See you tonight"}],"title":"Bo Friend wrote on your timeline."}]}})");
    const auto item = read_item("facebook.posts-by-others", json);
    CHECK(item.kind == ItemKind::PostByOther);
    CHECK(item.author == model::Author::Other);
    CHECK(item.other_party == "Bo Friend");
    CHECK(item.text == "See you tonight");
}

TEST_CASE("notes in a file of their own are posts") {
    const auto item = read_item("facebook.notes", R"({"notes":[{"title":"On faith","text":"A long note","media":[],
        "tags":[],"created_timestamp":1388577600,"updated_timestamp":0}]})");
    CHECK(item.kind == ItemKind::Post);
    CHECK(item.text == "On faith\n\nA long note");
    CHECK(item.time == Timestamp{.seconds = 1388577600});
}

TEST_CASE("a sentence alone is kept, nothing at all is empty") {
    const auto kept = read_entry("facebook.posts", R"([{"timestamp":1,"title":"Ana Example updated her status."}])");
    CHECK(kept.items.size() == 1);
    const auto empty = read_entry("facebook.posts", R"([{"timestamp":1,"title":"","data":[],"attachments":[],"tags":[]},
        {"timestamp":2,"data":[{"update_timestamp":3}]},{"timestamp":3,"data":[{}]},{}])");
    CHECK(empty.items.empty());
    CHECK(empty.skipped("empty") == 4);
    CHECK(empty.coverage.records().total() == 4);
}

TEST_CASE("a time before the platform's first day or far in the future is unknown") {
    const std::string time = GENERATE(as<std::string>{}, "0", "1", "2", "-1", "-86400", "-62169958800", "1075852799",
                                      "4102444800", "99999999999", "9223372036854775807", "-9223372036854775808");
    CAPTURE(time);
    CHECK_FALSE(read_item("facebook.posts", R"([{"timestamp":)" + time + R"(,"data":[{"post":"x"}]}])").time);
}

TEST_CASE("milliseconds and microseconds are told from seconds") {
    const std::string time = GENERATE(as<std::string>{}, "1400000000", "1400000000123", "1400000000123456");
    CAPTURE(time);
    CHECK(read_item("facebook.posts", R"([{"timestamp":)" + time + R"(,"data":[{"post":"x"}]}])").time ==
          Timestamp{.seconds = 1'400'000'000});
}

TEST_CASE("a sticker is no photo") {
    const auto item = read_item("facebook.posts", R"([{"timestamp":1,"data":[{"post":"Hi"}],
        "attachments":[{"data":[{"media":{"uri":"stickers_used/1.png"}}]}]}])");
    CHECK(item.media_count == 0);
}

TEST_CASE("one object instead of a list of one is read alike") {
    const auto item = read_item("facebook.posts", R"({"timestamp":1,"data":{"post":"Alone"},"attachments":{"data":
        {"media":{"uri":"a.jpg"}}},"tags":{"name":"Bo Friend"}})");
    CHECK(item.text == "Alone");
    CHECK(item.media_count == 1);
    CHECK(item.people.size() == 1);
}

TEST_CASE("members of another type never cost more than their record") {
    const auto result = read_entry("facebook.posts", R"([{"timestamp":"soon","data":7,"attachments":"none","tags":3},
        5,"text",null,[1,2],{"unheard_of":1},
        {"timestamp":2,"data":[{"post":{"a":1}},{"post":[1]},7,null],"attachments":[3,{"data":[null,4,{"media":9}]}],"title":"Ana Example updated her status."},
        {"timestamp":3,"data":[{"post":"Fine"}],"attachments":[{"data":[{"place":7},{"life_event":null},{"poll":"x"}]}]}])");
    CHECK(result.coverage.records().total() == 8);
    CHECK(result.coverage.records().read == 2);
    CHECK(result.coverage.records().unknown == 5);
    CHECK(result.skipped("empty") == 1);
    CHECK(result.items.size() == 2);
}
