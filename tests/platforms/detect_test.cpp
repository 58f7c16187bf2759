#include "glasshouse/platforms/platforms.hpp"

#include <catch2/catch.hpp>

namespace glasshouse::platforms {

namespace {

std::vector<Detection> detect_in(std::vector<archive::MemoryFile> files) {
    return detect(*archive::make_memory_archive(std::move(files)));
}

}  // namespace

TEST_CASE("an export is named for what its content shows, whatever its folders are called") {
    struct Row {
        const char* name;
        const char* content;
        const char* platform;
    };
    const Row row = GENERATE(values<Row>({
        {"x/comments.json", R"({"comments_v2":[{"timestamp":1}]})", "facebook"},
        {"x/your_posts_1.json", R"([{"timestamp":1,"data":[{"post":"Hi"}]}])", "facebook"},
        {"x/privacy_settings.json", R"({"label_values":[{"label":"Settings"}],"fbid":"1"})", "facebook"},
        {"x/your_posts_1.html", "<html><head><base href=\"../\"></head><body class=\"_5vb_\"><div class=\"_a706\">",
         "facebook"},
        {"x/posts_1.json", R"([{"media":[{"uri":"a.jpg","creation_timestamp":1,"title":""}]}])", "instagram"},
        {"x/following.json", R"({"relationships_following":[]})", "instagram"},
        {"x/personal_information.json", R"({"profile_user":[]})", "instagram"},
        {"x/threads.json", R"({"text_post_app_text_posts":[]})", "threads"},
        {"data/tweets.js", "window.YTD.tweets.part0 = [ { \"tweet\" : {} } ]", "x"},
        {"Connections.csv", "Notes:\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
         "linkedin"},
        {"user_data_tiktok.json", R"({"Profile And Settings":{},"Your Activity":{}})", "tiktok"},
        {"outbox.json", R"({"@context":"https://www.w3.org/ns/activitystreams","orderedItems":[]})", "mastodon"},
        {"posts.csv", "id,permalink,date,ip,subreddit,gildings,title,url,body\n", "reddit"},
        {"checkins1.json", R"({"count":1,"items":[{"id":"1"}]})", "swarm"},
        {"memories_history.json", R"({"Saved Media":[]})", "snapchat"},
        {"photo_1.json", R"({"id":"1","name":"x","count_views":"1","privacy":"public"})", "flickr"},
        {"activities.csv", "Activity ID,Activity Date,Activity Name\n", "strava"},
        {"pins.html", "<html><body><a href=\"https://www.pinterest.com/pin/1/\">x</a>", "pinterest"},
        {"channel.csv", "Channel ID,Channel Title\n", "youtube"},
        {"IMG_1.jpg.json", R"({"title":"IMG_1.jpg","photoTakenTime":{"timestamp":"1"}})", "google"},
        {"repo.car", "\x3A\xA2\x65roots\x81", "bluesky"},
    }));
    CAPTURE(row.name);
    const auto found = detect_in({{row.name, row.content}});
    REQUIRE(found.size() == 1);
    CHECK(model::to_id(found[0].platform) == row.platform);
    CHECK(found[0].readable == (found[0].platform == model::Platform::Facebook));
    CHECK(found[0].reason.find("1 entry holds") == 0);
}

TEST_CASE("two exports in one call are both named, the one with more signs first") {
    const auto found = detect_in({{"a/comments.json", R"({"comments_v2":[]})"},
                                  {"a/your_friends.json", R"({"friends_v2":[]})"},
                                  {"b/liked_posts.json", R"({"likes_media_likes":[]})"}});
    REQUIRE(found.size() == 2);
    CHECK(found[0].platform == model::Platform::Facebook);
    CHECK(found[0].reason == "2 entries hold what Facebook writes, first comments_v2");
    CHECK(found[1].platform == model::Platform::Instagram);
}

TEST_CASE("an export of messages alone is still recognised") {
    const auto found = detect_in({{"ads_information/ads_interests.json", R"({"topics_v2":["Wine"]})"}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].platform == model::Platform::Facebook);
}

TEST_CASE("what is no export of a known platform is recognised as none") {
    CHECK(detect_in({}).empty());
    CHECK(detect_in({{"holiday.jpg", "\xFF\xD8\xFF"}, {"notes.txt", "hello"}}).empty());
    CHECK(detect_in({{"package.json", R"({"name":"x","version":"1"})"}, {"a.csv", "a,b\n"}, {"b.html", "<html>"}})
              .empty());
    CHECK(detect_in({{"broken.json", "{{{"}, {"empty.json", ""}, {"deep.json", std::string(5000, '[')}}).empty());
}

}  // namespace glasshouse::platforms
