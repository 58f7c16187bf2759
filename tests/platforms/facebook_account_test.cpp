#include "platforms/facebook_export.hpp"

namespace glasshouse::platforms::test {

namespace {

Result<model::Account> account_of(std::vector<archive::MemoryFile> files) {
    return read_account(*archive::make_memory_archive(std::move(files)), model::Platform::Facebook);
}

archive::MemoryFile profile(std::string name, std::string body) {
    return {std::move(name), R"({"profile_v2":)" + std::move(body) + "}"};
}

}  // namespace

TEST_CASE("the profile gives the account its owner, names and dates") {
    const auto account =
        account_of({{"profile_information/profile_information.json",
                     R"({"profile":{"name":{"full_name":"Ana M\u00c3\u00bcller"},"username":"ana.example",
          "birthday":{"year":1980,"month":5,"day":1},"previous_names":[{"name":"Ana Old","timestamp":0}],
          "other_names":[{"name":"Annie"}],"registration_timestamp":1200000000}})"}});
    REQUIRE(account);
    CHECK(account->name == "Ana Müller");
    CHECK(account->user_name == "ana.example");
    CHECK(account->other_names == std::vector<std::string>{"Ana Old", "Annie"});
    CHECK(account->birthday == Date{1980, 5, 1});
    CHECK(account->created == Date{2008, 1, 10});
    CHECK(account->format == "json");
    CHECK_FALSE(account->exported_on);
}

TEST_CASE("a settings file is told by its content where its name and its words are another language's") {
    const auto name = GENERATE(as<std::string>{}, "voreinstellungen/privatsphaere.json", "innstillinger.json");
    CAPTURE(name);
    const auto result = read_export({anas_profile(), {name, R"({"media":[],"label_values":[{"label":"X","dict":[
            {"label":"Politische Einstellung","value":"Nur ich"},
            {"label":"Religi\u00c3\u00b6se Ansichten","value":"Freunde"},
            {"label":"Wohnort","value":"\u00c3\u0096ffentlich"},{"label":"Heimatstadt","value":"Freunde"},
            {"label":"Musik","value":"Freunde von Freunden"},{"label":"Gesichtserkennung","value":"Aus"}]}],"fbid":"1"})"}});
    CHECK(result.coverage.entries().unknown == 0);
    CHECK(result.account.settings.size() >= 3);
    CHECK(model::to_string(result.account.settings.at("profile.political-view")) == "only-me");
    CHECK(result.account.setting_sources.at("profile.political-view") == name);
}

TEST_CASE("a profile is told by its key where its name is not known") {
    const auto account = account_of({profile("data/about_ana.json", R"({"name":{"full_name":"Ana Example"}})")});
    REQUIRE(account);
    CHECK(account->name == "Ana Example");
}

TEST_CASE("a file of one setting needs no known label") {
    const auto result = read_export({anas_profile(),
                                     {"preferences/your_facebook_story_preferences.json",
                                      R"({"label_values":[{"label":"Chi vede le storie","value":"Amici"},
            {"label":"Altro","timestamp_value":5}]})"},
                                     {"preferences/your_story_highlights.json",
                                      R"({"label_values":[{"label":"Pubblico in evidenza","value":"Solo io"}]})"}});
    CHECK(model::to_string(result.account.settings.at("stories")) == "friends");
    CHECK(model::to_string(result.account.settings.at("highlights")) == "only-me");
    CHECK_FALSE(result.coverage.has_unknown());
}

TEST_CASE("a file of labels that is no settings file stays unknown") {
    const auto result = read_export({anas_profile(), {"new/thing.json", R"({"label_values":[
        {"label":"Audience","value":"Friends"},{"label":"Name","value":"Choir"}],"fbid":"1"})"}});
    CHECK(result.coverage.entries().unknown == 1);
}

TEST_CASE("settings are taken wherever their file lies, with the file they came from") {
    const auto account =
        account_of({anas_profile(),
                    {"odd/folder/privacy_settings.json", R"({"label_values":[{"label":"Settings","dict":[
            {"label":"Who can see your future posts?","value":"Friends"},
            {"label":"Who can see your friends list?","value":"Only me"}]}],"fbid":"1"})"},
                    {"preferences/your_facebook_story_preferences.json",
                     R"({"label_values":[{"label":"Who can see your story","value":"Friends"}]})"},
                    {"preferences/your_story_highlights.json",
                     R"({"label_values":[{"label":"Audience setting","value":"Public"}]})"}});
    REQUIRE(account);
    CHECK(model::to_string(account->settings.at("future-posts")) == "friends");
    CHECK(model::to_string(account->settings.at("friends-list")) == "only-me");
    CHECK(model::to_string(account->settings.at("stories")) == "friends");
    CHECK(model::to_string(account->settings.at("highlights")) == "public");
    CHECK(account->setting_sources.at("friends-list") == "odd/folder/privacy_settings.json");
    CHECK(account->language == "en");
}

TEST_CASE("the language comes from the platform's sentences where no setting tells it") {
    const auto account =
        account_of({anas_profile(), {"comments/comments.json", R"({"comments_v2":[{"timestamp":1,"data":[],
        "title":"Ana Example heeft gereageerd op het bericht van Bo Friend."}]})"}});
    REQUIRE(account);
    CHECK(account->language == "nl");
}

TEST_CASE("profiles of two people are refused, without naming either") {
    const auto account = account_of({profile("a/profile_information.json", R"({"name":{"full_name":"Ana Example"}})"),
                                     profile("b/profile_information.json", R"({"name":{"full_name":"Bo Friend"}})")});
    REQUIRE_FALSE(account);
    CHECK(account.error().code == ErrorCode::MixedOwners);
    CHECK(account.error().detail.find("Ana") == std::string::npos);
    CHECK(account.error().detail.find("Bo") == std::string::npos);
    CHECK(account.error().detail.find("Facebook") != std::string::npos);
    CHECK(account.error().detail.find("their names and user names differ") != std::string::npos);
}

TEST_CASE("profiles registered in the same second are two people's where their names differ") {
    const std::string other =
        GENERATE(as<std::string>{}, R"({"name":{"full_name":"Zoe Other"},"registration_timestamp":1200000000})",
                 R"({"name":{"full_name":"Zoe Other"},"username":"zoe.other","registration_timestamp":1200000000})",
                 R"({"username":"zoe.other","registration_timestamp":1200000000})");
    CAPTURE(other);
    const auto account = account_of(
        {profile(
             "a/profile_information.json",
             R"({"name":{"full_name":"Ana Example"},"username":"ana.example","registration_timestamp":1200000000})"),
         profile("b/profile_information.json", other)});
    REQUIRE_FALSE(account);
    CHECK(account.error().code == ErrorCode::MixedOwners);
}

TEST_CASE("two profiles of one person are one account, also after a change of name") {
    const std::string newer = GENERATE(values<std::string>(
        {R"({"name":{"full_name":"Ana Example"}})",
         R"({"name":{"full_name":"Ana Wed"},"previous_names":[{"name":"Ana Example"}]})",
         R"({"name":{"full_name":"Ana Wed"},"username":"ana.example"})", R"({"registration_timestamp":1200000000})"}));
    const auto account = account_of({profile("a/profile_information.json",
                                             R"({"name":{"full_name":"Ana Example"},"username":"ana.example",
                                "registration_timestamp":1200000000})"),
                                     profile("b/profile_information.json", newer)});
    REQUIRE(account);
    CHECK(account->name == "Ana Example");
}

TEST_CASE("a profile of another form costs only what it would have said") {
    const std::string content =
        GENERATE(values<std::string>({"", "{", "[]", "7", R"({"profile_v2":[]})", R"({"profile_v2":{"name":3}})",
                                      R"({"profile_v2":{"birthday":{"year":1980,"month":2,"day":31}}})",
                                      R"({"error":"Please try again later"})", "\xFF\xFE\x01"}));
    CAPTURE(content);
    const auto account = account_of({{"profile_information/profile_information.json", content}});
    REQUIRE(account);
    CHECK(account->name.empty());
    CHECK_FALSE(account->birthday);
}

TEST_CASE("the order of day and month is settled by the dates of the account that can be read one way") {
    const auto page = [](const std::string& date) {
        return R"(<html lang="en"><body class="_5vb_"><div class="_a706"><div class="_a6-g"><div class="_a6-h">Ana</div>)"
               R"(<div class="_a6-p"><div><div class="_2pin"><div>Hello )" +
               date + R"(</div></div></div></div><div class="_a6-o"><div class="_a72d">)" + date +
               "</div></div></div></div></body></html>";
    };
    const auto result = read_export({{"posts/your_posts_1.html", page("2/11/2023, 09:00")},
                                     {"posts/your_posts_2.html", page("14/11/2023, 22:13")}});
    REQUIRE(result.items.size() == 2);
    for (const model::Item& item : result.items) {
        REQUIRE(item.time);
        CHECK(to_iso(*item.time).starts_with("2023-11-"));
    }
    const auto unsettled = read_export({{"posts/your_posts_1.html", page("2/11/2023, 09:00")}});
    REQUIRE(unsettled.items.size() == 1);
    CHECK_FALSE(unsettled.items[0].time);
}

TEST_CASE("accounts of platforms without a reader are not made up") {
    const auto archive = archive::make_memory_archive({anas_profile()});
    const auto account = read_account(*archive, model::Platform::Strava);
    REQUIRE_FALSE(account);
    CHECK(account.error().code == ErrorCode::NotYet);
}

}  // namespace glasshouse::platforms::test
