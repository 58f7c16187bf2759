// Albums, photos, videos, stories, reels, check-ins and tagged places.
#include "platforms/facebook_entry.hpp"

#include <algorithm>

using namespace glasshouse;
using model::ItemKind;
using platforms::facebook::test::read_entry;
using platforms::facebook::test::read_item;

TEST_CASE("an album is an item and so is each of its photos") {
    const auto result = read_entry("facebook.albums", R"({"name":"Mobile uploads","photos":[
        {"uri":"a.jpg","creation_timestamp":1388577600,"description":"On the beach","media_metadata":{"photo_metadata":
         {"exif_data":[{"latitude":52.1,"longitude":4.3,"upload_ip":"203.0.113.7"}]}}},
        {"uri":"b.jpg","creation_timestamp":0,"media_metadata":{"photo_metadata":{"exif_data":[{"taken_timestamp":-86400}]}}}],
        "cover_photo":{"uri":"a.jpg","creation_timestamp":1388577600},
        "last_modified_timestamp":1400000000,"description":"Our summer"})");
    REQUIRE(result.items.size() == 3);
    CHECK(result.coverage.records().read == 1);
    const auto& album = result.items[0];
    CHECK(album.kind == ItemKind::Album);
    CHECK(album.container == "Mobile uploads");
    CHECK(album.text == "Our summer");
    CHECK(album.count == 2);
    CHECK(album.time == Timestamp{.seconds = 1400000000});
    const auto& photo = result.items[1];
    CHECK(photo.kind == ItemKind::Photo);
    CHECK(photo.text == "On the beach");
    CHECK(photo.container == "Mobile uploads");
    REQUIRE(photo.place);
    CHECK(photo.place->position == model::Position{52.1, 4.3});
    CHECK(photo.upload_address_kept);
    CHECK(photo.media_count == 1);
    CHECK(result.items[2].time == Timestamp{.seconds = -86400});
}

TEST_CASE("an album without photos shows its cover, an album without anything is empty") {
    const auto covered = read_entry(
        "facebook.albums", R"({"name":"Cover photos","photos":[],"cover_photo":{"uri":"a.jpg"},"description":""})");
    CHECK(covered.items.size() == 2);
    const auto empty = read_entry("facebook.albums", R"({"name":"","photos":[],"description":""})");
    CHECK(empty.items.empty());
    CHECK(empty.skipped("empty") == 1);
}

TEST_CASE("a malformed album gives what it can") {
    const auto result = read_entry(
        "facebook.albums",
        R"({"name":"Pets","photos":[7,null,{"uri":5},{"uri":"a.jpg"},"x"],"last_modified_timestamp":"later"})");
    CHECK(result.items.size() == 2);
    CHECK(read_entry("facebook.albums", R"({"photos":"none","name":7})").coverage.records().unknown == 1);
}

TEST_CASE("photos outside albums and videos of both eras") {
    const auto photo =
        read_item("facebook.photos",
                  R"({"other_photos_v2":[{"uri":"a.jpg","creation_timestamp":1400000005,"description":"Sunset"}]})");
    CHECK(photo.kind == ItemKind::Photo);
    CHECK(photo.text == "Sunset");
    CHECK(photo.container.empty());
    const auto key = GENERATE(as<std::string>{}, "videos", "videos_v2");
    const auto video = read_item(
        "facebook.videos", R"({")" + key + R"(":[{"uri":"a.mp4","creation_timestamp":1400000005,"title":"First steps",
        "description":"","dubbing_info":[],"media_variants":[]}]})");
    CHECK(video.kind == ItemKind::Video);
    CHECK(video.text == "First steps");
    CHECK(video.time == Timestamp{.seconds = 1'400'000'005});
    CHECK(video.media_count == 1);
}

TEST_CASE("of the comments inside a photo the owner's are read and those of others are counted") {
    const std::string photo = R"({"uri":"a.jpg","creation_timestamp":1400000005,"title":"Trips","comments":[
        {"timestamp":1400000007,"comment":"Never again","author":"Ana Example"},
        {"timestamp":1400000008,"comment":"What a night","author":"Bo Friend"},
        {"timestamp":1400000009,"comment":"Well run","author":"ana example","group":"City Runners"},
        {"timestamp":1400000009,"comment":"","author":"Ana Example"}]})";
    const auto [kind, json] = GENERATE_COPY(table<std::string, std::string>(
        {{"facebook.photos", R"({"other_photos":[)" + photo + "]}"},
         {"facebook.albums", R"({"name":"Trips","photos":[)" + photo + "]}"},
         {"facebook.videos", R"({"videos":[)" + photo + "]}"},
         {"facebook.profile-updates",
          R"({"profile_updates":[{"timestamp":1400000005,"attachments":[{"data":[{"media":)" + photo + "}]}]}]}"},
         {"facebook.posts",
          R"([{"timestamp":1400000005,"data":[],"attachments":[{"data":[{"media":)" + photo + "}]}]}]"}}));
    CAPTURE(kind);
    const auto result = read_entry(kind, json);
    std::vector<model::Item> comments;
    for (const model::Item& item : result.items) {
        if (item.kind == ItemKind::Comment || item.kind == ItemKind::GroupComment) comments.push_back(item);
    }
    REQUIRE(comments.size() == 2);
    CHECK(comments[0].kind == ItemKind::Comment);
    CHECK(comments[0].text == "Never again");
    CHECK(comments[0].time == Timestamp{.seconds = 1'400'000'007});
    CHECK(comments[0].author == model::Author::Self);
    CHECK(comments[1].kind == ItemKind::GroupComment);
    CHECK(comments[1].container == "City Runners");
    CHECK(result.skipped("photo-comments") == 1);
    CHECK(result.coverage.records().read == 1);
    CHECK(result.coverage.records().unknown == 0);
}

TEST_CASE("a comment inside a photo and the same in the file of comments are one") {
    const auto result = read_entry("facebook.photos", R"({"other_photos":[
        {"uri":"a.jpg","comments":[{"timestamp":1400000007,"comment":"Never again","author":"Ana Example"}]},
        {"uri":"b.jpg","comments":[{"timestamp":1400000007,"comment":"Never again","author":"Ana Example"}]}]})");
    CHECK(result.items.size() == 3);
}

TEST_CASE("malformed photos and videos are booked") {
    for (const std::string kind : {"facebook.photos", "facebook.videos"}) {
        CAPTURE(kind);
        const auto result = read_entry(kind, R"({"x_v2":[{"uri":""},{"uri":7},{},3,{"other":[1]}]})");
        CHECK(result.items.empty());
        CHECK(result.coverage.records().total() == 5);
        CHECK(result.coverage.records().unknown >= 2);
    }
}

TEST_CASE("an archived story is over and says where it was made") {
    const auto item =
        read_item("facebook.stories", R"({"archived_stories_v2":[{"timestamp":1700000000,"attachments":[{"data":[
        {"media":{"uri":"s.jpg","description":"Cheers","media_metadata":{"photo_metadata":{"exif_data":[{"latitude":52.1,"longitude":4.3}]}}}}]}],
        "data":[{}],"title":"Ana Example"}]})");
    CHECK(item.kind == ItemKind::Story);
    CHECK(item.state == model::ItemState::Expired);
    CHECK(item.text == "Cheers");
    REQUIRE(item.place);
    CHECK(item.place->position == model::Position{52.1, 4.3});
}

TEST_CASE("reels are read in the shape of posts") {
    const auto item =
        read_item("facebook.reels", R"({"lasso_videos_v2":[{"timestamp":1400000005,"attachments":[{"data":[]}],
        "data":[{"post":"Dancing"}],"title":"Ana Example"}]})");
    CHECK(item.kind == ItemKind::Reel);
    CHECK(item.text == "Dancing");
}

TEST_CASE("highlights are named; the setting beside them belongs to the account") {
    const auto item =
        read_item("facebook.highlights", R"({"media":[],"label_values":[{"label":"Name","value":"Wedding"},
        {"label":"Audience setting","value":"Public"}],"fbid":"1"})");
    CHECK(item.kind == ItemKind::Highlight);
    CHECK(item.text == "Wedding");
    const auto setting = read_entry("facebook.highlights",
                                    R"({"media":[],"label_values":[{"label":"Audience setting","value":"Public"}]})");
    CHECK(setting.items.empty());
    CHECK(setting.coverage.records().read == 1);
}

TEST_CASE("a check-in is read as a list and as one object") {
    const std::string record =
        R"json({"timestamp":1700000000,"media":[],"label_values":[{"label":"Message","value":"Quiz night"},
        {"label":"Location","value":"Leiden"},{"label":"Place tags","dict":[{"title":"","dict":[{"label":"Name","value":"Harbour Bar"},
        {"label":"Address","value":"1 Quay"},{"label":"Coordinates","value":"(52.10 , 4.30)"}]}]},
        {"label":"URL","href":"https://example.com/c"},{"label":"Photos","media":[{"uri":"a.jpg"}]}],"fbid":"1"})json";
    const auto json = GENERATE_COPY(as<std::string>{}, record, "[" + record + "]");
    const auto item = read_item("facebook.check-ins", json);
    CHECK(item.kind == ItemKind::CheckIn);
    CHECK(item.text == "Quiz night");
    REQUIRE(item.place);
    CHECK(item.place->name == "Harbour Bar");
    CHECK(item.place->position == model::Position{52.1, 4.3});
    CHECK(item.media_count == 1);
    CHECK(item.url == "https://example.com/c");
}

TEST_CASE("a place the owner was tagged in is a tag with the time of the visit") {
    const auto item = read_item("facebook.tagged-places",
                                R"([{"media":[],"label_values":[{"label":"Visit time","timestamp_value":1388577600},
        {"label":"Place name","value":"Harbour Bar"},{"label":"Name of application used to tag this place","value":"Web"}],"fbid":"1"}])");
    CHECK(item.kind == ItemKind::Tag);
    CHECK(item.place->name == "Harbour Bar");
    CHECK(item.time == Timestamp{.seconds = 1388577600});
}

TEST_CASE("malformed check-ins and tags are booked") {
    for (const std::string kind : {"facebook.check-ins", "facebook.tagged-places"}) {
        CAPTURE(kind);
        const auto result =
            read_entry(kind, R"([{"label_values":[]},{"label_values":[7,null]},{"label_values":"x"},8,{"q":1}])");
        CHECK(result.items.empty());
        CHECK(result.coverage.records().total() == 5);
        CHECK(result.coverage.records().unknown == 3);
    }
}
