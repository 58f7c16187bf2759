// Whole exports: what is booked as what, in which order items come, and what damage costs.
#include "platforms/facebook_export.hpp"

namespace glasshouse::platforms::test {

namespace {

const model::Problem* problem_of(const ExportResult& result, std::string_view entry) {
    for (const model::Problem& problem : result.coverage.problems()) {
        if (problem.entry == entry) return &problem;
    }
    return nullptr;
}

constexpr const char* kPost =
    R"({"timestamp":1400000000,"title":"Ana Example updated her status.","data":[{"post":"Hello"}]})";

}  // namespace

TEST_CASE("every entry is read, known-skipped or named as not understood") {
    const ExportResult result = read_export({
        anas_profile(),
        {"posts/your_posts_1.json", "[" + std::string(kPost) + "]"},
        {"messages/inbox/bofriend_1/message_1.json", R"({"messages":[]})"},
        {"messages/inbox/bofriend_1/plan.docx", "x"},
        {"posts/media/a_1/1.jpg", "x"},
        {"posts/media/a_1/2", "x"},
        {"posts/no-data.txt", "You have no data in this section"},
        {"something/entirely_new.json", R"({"new_things_v2":[{"name":"Bo Friend"}]})"},
        {"something/moved.json", R"({"comments_v2":[]})"},
        {"something/picture", "\xFF\xD8\xFF\xE0"},
        {"something/notes.xyz", "plain words"},
        {"something/page.html", "<html><body>Bo Friend</body></html>"},
        {"comments/comments.json", ""},
    });
    CHECK(result.coverage.entries().read == 3);
    CHECK(result.coverage.entries().skipped == 7);
    CHECK(result.coverage.entries().unknown == 3);
    CHECK(result.skipped("messages") == 2);
    CHECK(result.skipped("media") == 3);
    CHECK(result.skipped("furniture") == 1);
    CHECK(result.skipped("empty") >= 1);
    const model::Problem* unknown = problem_of(result, "something/entirely_new.json");
    REQUIRE(unknown != nullptr);
    CHECK(unknown->what.find("new_things_v2") != std::string::npos);
    CHECK(unknown->what.find("Bo") == std::string::npos);
}

TEST_CASE("known-skipped entries are never opened") {
    // A stream of these would fail: their content contradicts every rule of their name.
    const ExportResult result = read_export({{"logged_information/search/your_search_history.json", "\x01{"},
                                             {"apps/your_activity_off_meta_technologies/0.html", "\x01"},
                                             {"messages/inbox/x_1/message_1.json", "\x01"}});
    CHECK(result.coverage.entries().skipped == 3);
    CHECK(result.coverage.problem_count() == 0);
}

TEST_CASE("the content of a file goes before its name where they contradict") {
    const ExportResult result =
        read_export({{"comments/comments.json", R"({"friends_v2":[{"name":"Bo Friend","timestamp":1400000000}]})"},
                     {"posts/posts_1.json", R"([{"media":[{"uri":"media/posts/1.jpg","creation_timestamp":1}]}])"},
                     {"connections/following.json", R"({"relationships_following":[{"title":""}]})"}});
    CHECK(result.of(model::ItemKind::FriendsList).size() == 1);
    CHECK(result.skipped("other-product") == 2);
    CHECK(result.items.size() == 1);
}

TEST_CASE("the key around the records tells a file, whatever stands beside it") {
    const std::string comments = R"("comments_v2":[{"timestamp":1400000000,"data":[{"comment":{"comment":"Hi"}}]}])";
    const std::string beside = GENERATE(as<std::string>{}, R"("version":2)", R"("version":{"number":2})");
    const std::string object = GENERATE_COPY("{" + comments + "," + beside + "}", "{" + beside + "," + comments + "}");
    const std::string name = GENERATE(as<std::string>{}, "comments/comments.json", "something/moved.json");
    CAPTURE(object, name);
    const ExportResult result = read_export({{name, object}});
    CHECK(result.of(model::ItemKind::Comment).size() == 1);
    CHECK(result.coverage.entries().read == 1);
    CHECK(result.coverage.records() == model::Tally{.read = 1, .skipped = 0, .unknown = 1});
    REQUIRE(problem_of(result, name) != nullptr);
    CHECK(problem_of(result, name)->what.find("\"version\"") != std::string::npos);
}

TEST_CASE("lists of several kinds in one file are each read by their own kind") {
    const ExportResult result =
        read_export({{"connections/friends.json",
                      R"({"topics_v2":[{"name":"Wine"}],"friends_v2":[{"name":"Bo Friend","timestamp":1}],
            "sent_requests_v2":[],"rejected_requests_v2":[{"name":"Cas Friend","timestamp":2}],
            "comments_v2":[{"timestamp":1400000000,"data":[{"comment":{"comment":"Hi"}}]}],"Bo Friend":[{"a":1}]})"},
                     {"posts/your_posts_1.json", R"({"status_updates":[)" + std::string(kPost) + R"(],"extra":1})"}});
    CHECK(result.of(model::ItemKind::FriendsList).size() == 1);
    CHECK(result.of(model::ItemKind::Comment).size() == 1);
    CHECK(result.of(model::ItemKind::Post).size() == 1);
    CHECK(result.coverage.records() == model::Tally{.read = 3, .skipped = 2, .unknown = 2});
    for (const model::Problem& problem : result.coverage.problems())
        CHECK(problem.what.find("Bo") == std::string::npos);
}

TEST_CASE("a record with members of a wrapper's name is still a record") {
    const ExportResult result =
        read_export({{"posts/your_videos.json",
                      R"({"uri":"media/1.mp4","creation_timestamp":1400000000,"title":"Waves","comments":[
                          {"timestamp":1400000001,"comment":"Nice","author":"Bo Friend"}]})"}});
    CHECK(result.of(model::ItemKind::Video).size() == 1);
    CHECK(result.coverage.records().unknown == 0);
}

TEST_CASE("posts of two overlapping exports come once, numbered files in their natural order") {
    const std::string second = R"({"timestamp":1300000000,"data":[{"post":"Earlier"}]})";
    const ExportResult result =
        read_export({{"posts/your_posts_10.json", "[" + second + "]"},
                     {"posts/your_posts_2.json", "[" + std::string(kPost) + "]"},
                     {"your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
                      "[" + std::string(kPost) + "," + second + "]"}});
    REQUIRE(result.items.size() == 2);
    CHECK(result.items[0].text == "Hello");
    CHECK(result.items[0].source.entry == "posts/your_posts_2.json");
    CHECK(result.items[1].text == "Earlier");
    CHECK(result.coverage.records().read == 2);
    CHECK(result.coverage.records().skipped == 2);
}

TEST_CASE("an error page in place of data is named and costs only its entry") {
    const ExportResult result = read_export({{"comments/comments.json", R"({"error":"Please try again later"})"},
                                             {"posts/your_posts_1.json", "[" + std::string(kPost) + "]"}});
    CHECK(result.items.size() == 1);
    REQUIRE(problem_of(result, "comments/comments.json") != nullptr);
    CHECK(result.coverage.entries().unknown == 1);
}

TEST_CASE("a list that is cut off keeps the records before the cut and says so") {
    const ExportResult result =
        read_export({{"posts/your_posts_1.json", "[" + std::string(kPost) + R"(,{"timestamp":14)"}});
    CHECK(result.items.size() == 1);
    CHECK(problem_of(result, "posts/your_posts_1.json") != nullptr);
}

TEST_CASE("random bytes under a known name are not understood and harm nothing") {
    const std::string content = GENERATE(values<std::string>(
        {std::string("\0\0\0\0", 4), "\xFF\xFE\xFD", "]]]]", "nul", "{{{{", "\"only a string\"", "[1,2,3]", "[[[]]]"}));
    const ExportResult result = read_export({{"posts/your_posts_1.json", content}});
    CHECK(result.items.empty());
    CHECK(result.coverage.has_unknown());
}

TEST_CASE("ten thousand unknown files are all named") {
    std::vector<archive::MemoryFile> files;
    for (int i = 0; i < 10'000; ++i) files.push_back({"x/unknown" + std::to_string(i) + "a.json", "{\"k\":1}"});
    const ExportResult result = read_export(std::move(files));
    CHECK(result.coverage.entries().unknown == 10'000);
    CHECK(result.coverage.problems().size() == 10'000);
}

TEST_CASE("settings lines are records of their own") {
    const ExportResult result =
        read_export({{"preferences/privacy_settings.json", R"({"label_values":[{"label":"Settings","dict":[
            {"label":"Who can see your future posts?","value":"Friends"},{"label":"Music","value":"Public"},
            {"label":"Ukendt","value":"Public"},{"label":"Ukendt igen","value":"Til"}]}]})"}});
    CHECK(result.coverage.records().read == 3);
    CHECK(result.coverage.records().unknown == 1);
    CHECK(result.items.empty());
}

TEST_CASE("progress is told while entries are read, never goes back and ends at the whole") {
    std::string posts = "[";
    for (int i = 0; i < 20'000; ++i) posts += std::string(i == 0 ? "" : ",") + kPost;
    const ExportResult result = read_export({anas_profile(), {"posts/your_posts_1.json", posts + "]"}});
    CHECK(result.progress.size() > 10);
    std::uint64_t before = 0;
    bool moves_inside = false;
    for (const Progress& progress : result.progress) {
        CHECK(progress.bytes_done >= before);
        CHECK(progress.bytes_done <= progress.bytes);
        moves_inside = moves_inside || (progress.entries_done == 1 && progress.bytes_done > progress.bytes / 2);
        before = progress.bytes_done;
    }
    CHECK(moves_inside);
    CHECK(result.progress.back().entries_done == result.progress.back().entries);
    CHECK(result.progress.back().bytes_done == result.progress.back().bytes);
}

TEST_CASE("an entry that ends between two records has one unknown record: what is lost") {
    const ExportResult result =
        read_export({anas_profile(), {"posts/your_posts_1.json", "[" + std::string(kPost) + ","}});
    CHECK(result.of(model::ItemKind::Post).size() == 1);
    CHECK(result.coverage.entries().read == 2);
    CHECK(result.coverage.records().unknown == 1);
    const model::Problem* problem = problem_of(result, "posts/your_posts_1.json");
    REQUIRE(problem != nullptr);
    CHECK(problem->what.find("download this part") != std::string::npos);
}

TEST_CASE("the table of what is read has a reason for all that is not") {
    const auto kinds = record_kinds(model::Platform::Facebook);
    CHECK(kinds.size() > 60);
    for (const RecordKindInfo& kind : kinds) {
        CAPTURE(kind.id);
        CHECK(kind.is_read == kind.reason.empty());
        CHECK_FALSE(kind.what.empty());
    }
    CHECK(record_kinds(model::Platform::Strava).empty());
}

}  // namespace glasshouse::platforms::test
