#include "platforms/facebook/settings.hpp"

#include <catch2/catch.hpp>

namespace glasshouse::platforms::facebook {

namespace {

std::vector<SettingLine> lines(std::vector<std::pair<const char*, const char*>> pairs) {
    std::vector<SettingLine> result;
    for (const auto& [label, value] : pairs) result.push_back({label, value});
    return result;
}

}  // namespace

TEST_CASE("an audience is known by its word in each language") {
    struct Row {
        const char* word;
        const char* audience;
    };
    const Row row = GENERATE(values<Row>({{"Public", "public"},
                                          {"Only Me", "only-me"},
                                          {"Your friends", "friends"},
                                          {"Friends of friends", "friends-of-friends"},
                                          {"Freunde von Freunden", "friends-of-friends"},
                                          {"Solo yo", "only-me"},
                                          {"Amis", "friends"},
                                          {"Openbaar", "public"},
                                          {"Somente eu", "only-me"},
                                          {"所有人", "public"},
                                          {"只限本人", "only-me"}}));
    CAPTURE(row.word);
    const auto audience = parse_audience_word(row.word);
    REQUIRE(audience);
    CHECK(model::to_string(*audience) == row.audience);
}

TEST_CASE("a word that is no audience gives none") {
    CHECK_FALSE(parse_audience_word(""));
    CHECK_FALSE(parse_audience_word("On"));
    CHECK_FALSE(parse_audience_word("\xFF"));
}

TEST_CASE("settings are known by their labels") {
    const auto settings = read_settings(lines({{"Who can see your future posts?", "Friends"},
                                               {"Who can see your friends list?", "Only me"},
                                               {"Religious views", "Friends of friends"},
                                               {"Music", "Public"},
                                               {"Face recognition", "Off"}}));
    REQUIRE(settings.size() == 5);
    CHECK(settings[0].key == "future-posts");
    CHECK(settings[1].key == "friends-list");
    CHECK(settings[2].key == "profile.religious-view");
    CHECK(settings[3].key == "likes.music");
    CHECK(settings[4].key == "-");
    CHECK_FALSE(settings[4].audience);
    CHECK(settings[0].language == "en");
}

TEST_CASE("of two settings with one label the place in the list decides") {
    const auto settings = read_settings(lines({{"Friends list", "Only me"},
                                               {"Website", "Public"},
                                               {"Hometown", "Friends"},
                                               {"Restaurants", "Public"},
                                               {"Website", "Only me"}}));
    CHECK(settings[1].key == "profile.website");
    CHECK(settings[4].key == "likes.websites");
}

TEST_CASE("an unknown label between two known ones counts as what stands there") {
    const auto settings = read_settings(lines(
        {{"Political views", "Public"}, {"Livssyn", "Only me"}, {"Current city", "Friends"}, {"Ukendt", "Public"}}));
    CHECK(settings[1].key == "profile.religious-view");
    CHECK(settings[3].key.empty());
}

TEST_CASE("settings of a language of which few labels are known are read between these") {
    const auto settings = read_settings(lines({{"Lista de prieteni", "Numai eu"},
                                               {"Site", "Public"},
                                               {"Ziua", "Prieteni"},
                                               {"Anul nașterii", "Numai eu"},
                                               {"Convingeri religioase", "Prietenii prietenilor"}}));
    CHECK(settings[0].key == "friends-list");
    CHECK(settings[1].key == "profile.website");
    CHECK(settings[2].key == "profile.birthday");
    CHECK(settings[3].key == "profile.birth-year");
    CHECK(settings[4].key == "profile.religious-view");
    CHECK(settings[4].audience);
    CHECK(settings[4].language == "ro");
}

TEST_CASE("nothing is guessed where the distance leaves a doubt") {
    const auto settings =
        read_settings(lines({{"Address", "Public"}, {"Ukendt", "Only me"}, {"Current city", "Friends"}}));
    CHECK(settings[1].key.empty());
}

TEST_CASE("a file with all settings in a language that is not known is read by its order") {
    std::vector<SettingLine> whole;
    for (int i = 1; i <= 53; ++i) whole.push_back({"Etichetta " + std::to_string(i), i == 13 ? "Solo io" : "Amici"});
    const auto settings = read_settings(whole);
    CHECK(settings[0].key == "future-posts");
    CHECK(settings[12].key == "friends-list");
    CHECK(model::to_string(*settings[12].audience) == "only-me");
    CHECK(settings[22].key == "profile.religious-view");
    CHECK(settings[51].key == "reels");

    SECTION("a label that stands elsewhere contradicts") {
        whole[30].label = "Who can see your friends list?";
        CHECK(read_settings(whole)[0].key.empty());
    }
    SECTION("a file of another length leaves a doubt") {
        whole.pop_back();
        CHECK(read_settings(whole)[0].key.empty());
    }
}

TEST_CASE("lines are found at any depth, and anything else is left out") {
    std::vector<SettingLine> found;
    const auto collect = [&](syntax::JsonView root) { found = collect_setting_lines(root); };
    REQUIRE(syntax::read_json(R"({"label_values":[{"label":"Settings","dict":[{"label":"Music","value":"Public"},
        {"title":"More","dict":[{"label":"Books","value":"Only me"}]}]},{"label":"Games","value":3},7,[],{}]})",
                              collect));
    REQUIRE(found.size() == 3);
    CHECK(found[1].label == "Books");
    CHECK(found[2].value.empty());
    REQUIRE(syntax::read_json(R"({"label_values":"none"})", collect));
    CHECK(found.empty());
    REQUIRE(syntax::read_json("[]", collect));
    CHECK(found.empty());
}

}  // namespace glasshouse::platforms::facebook
