// Damaged, hostile and mistaken input, through the command line as its user would meet it.
#include "cli/command.hpp"
#include "glasshouse/archive/zip_writer.hpp"
#include "laws/fixtures.hpp"
#include "support/scratch_folder.hpp"

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <unistd.h>
#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::test;

namespace {

struct Ran {
    cli::ExitStatus status;
    std::string out;
    std::string err;
};

Ran audit(const ScratchFolder& scratch, const std::vector<std::filesystem::path>& exports) {
    std::vector<std::string> args{"audit",   "--out",   (scratch.path() / "report").string(),
                                  "--force", "--today", "2026-11-22"};
    for (const std::filesystem::path& path : exports) args.push_back(path.string());
    std::ostringstream out;
    std::ostringstream err;
    const cli::ExitStatus status = cli::run_command_line(args, cli::Console{out, err});
    return {status, out.str(), err.str()};
}

bool has_report(const ScratchFolder& scratch) { return std::filesystem::exists(scratch.path() / "report/report.html"); }

constexpr const char* kPosts =
    R"([{"timestamp":1388577600,"data":[{"post":"Beer on the porch"}],"title":"Ana Example updated her status."}])";
constexpr const char* kProfile =
    R"({"profile_v2":{"name":{"full_name":"Ana Example"},"registration_timestamp":1200000000}})";
constexpr const char* kPostsPath = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
constexpr const char* kProfilePath = "personal_information/profile_information/profile_information.json";

// A small sound export below export/, to which each case adds its damage.
void write_sound_export(const ScratchFolder& scratch) {
    scratch.write(std::string("export/") + kPostsPath, kPosts);
    scratch.write(std::string("export/") + kProfilePath, kProfile);
}

}  // namespace

TEST_CASE("what cannot be read as an export ends with 3, says what to do, and leaves no report", "[bad-input]") {
    const ScratchFolder scratch;
    struct Row {
        const char* name;
        std::string content;
    };
    const auto row = GENERATE(values<Row>({
        {"empty.zip", ""},
        {"cut.zip", std::string("PK\x03\x04\x14\x00\x00\x00\x08\x00", 10) + std::string(300, 'x')},
        {"page.zip", "<!doctype html><html><body>Something went wrong</body></html>"},
        {"report.pdf", "%PDF-1.7\n1 0 obj\n"},
        {"archive.7z", std::string("7z\xBC\xAF\x27\x1C", 6) + std::string(100, '\0')},
        {"notes.txt", "hello"},
    }));
    CAPTURE(row.name);
    const Ran ran = audit(scratch, {scratch.write(row.name, row.content)});
    CHECK(ran.status == cli::ExitStatus::NoExport);
    CHECK(ran.err.size() > 60);
    CHECK(ran.out.empty());
    CHECK(!std::filesystem::exists(scratch.path() / "report"));
}

TEST_CASE("a path that is not there and an empty folder end with 3", "[bad-input]") {
    const ScratchFolder scratch;
    CHECK(audit(scratch, {scratch.path() / "missing.zip"}).status == cli::ExitStatus::NoExport);
    std::filesystem::create_directory(scratch.path() / "empty");
    CHECK(audit(scratch, {scratch.path() / "empty"}).status == cli::ExitStatus::NoExport);
}

TEST_CASE("a folder without rights is named and nothing is lost silently", "[bad-input]") {
    if (geteuid() == 0) return;  // root may read everything
    const ScratchFolder scratch;
    write_sound_export(scratch);
    std::filesystem::permissions(scratch.path() / "export/personal_information", std::filesystem::perms::none);
    const Ran ran = audit(scratch, {scratch.path() / "export"});
    std::filesystem::permissions(scratch.path() / "export/personal_information", std::filesystem::perms::owner_all);
    CHECK(ran.status == cli::ExitStatus::PartlyRead);
}

TEST_CASE("one damaged entry costs that entry: the rest is read, the status is 4, the report names it", "[bad-input]") {
    struct Row {
        const char* name;
        std::string content;
    };
    const auto row = GENERATE(values<Row>({
        {"your_facebook_activity/comments_and_reactions/comments.json", "{\"comments_v2\":[{\"timestamp\":1610000000,"},
        {"your_facebook_activity/comments_and_reactions/comments.json", "<html><body>Error</body></html>"},
        {"your_facebook_activity/comments_and_reactions/comments.json", "{\"error\":\"Please try again later\"}"},
        {"your_facebook_activity/comments_and_reactions/comments.json", "\x01\x02\x03\x04 random bytes \xff\xfe"},
        {"your_facebook_activity/comments_and_reactions/comments.json", "{\"comments_v2\":\"none\"}"},
        {"your_facebook_activity/groups/a_file_of_next_year.json", "{\"group_holograms_v1\":[{\"timestamp\":1}]}"},
    }));
    CAPTURE(row.name, row.content);
    const ScratchFolder scratch;
    write_sound_export(scratch);
    scratch.write(std::string("export/") + row.name, row.content);
    const Ran ran = audit(scratch, {scratch.path() / "export"});
    CHECK(ran.status == cli::ExitStatus::PartlyRead);
    REQUIRE(has_report(scratch));
    const std::string page = ScratchFolder::read(scratch.path() / "report/report.html");
    CHECK(page.find(std::filesystem::path(row.name).filename().string()) != std::string::npos);
    CHECK(page.find("on the porch") != std::string::npos);
}

TEST_CASE("ten thousand unknown files are all counted", "[bad-input]") {
    const ScratchFolder scratch;
    write_sound_export(scratch);
    for (int i = 0; i < 10'000; ++i)
        scratch.write("export/odd/file_" + std::to_string(i) + ".json", "{\"odd_v1\":[{\"a\":1}]}");
    const Ran ran = audit(scratch, {scratch.path() / "export"});
    CHECK(ran.status == cli::ExitStatus::PartlyRead);
    REQUIRE(has_report(scratch));
    CHECK(std::filesystem::file_size(scratch.path() / "report/report.html") < 3'000'000);
}

TEST_CASE("an export of another platform ends with 3 and is named", "[bad-input]") {
    const ScratchFolder scratch;
    scratch.write("export/your_instagram_activity/media/posts_1.json",
                  R"([{"media":[{"uri":"media/posts/202406/1.jpg","creation_timestamp":1718409600,"title":"Sea"}]}])");
    scratch.write("export/personal_information/personal_information/personal_information.json",
                  R"({"profile_user":[{"title":"User Information","string_map_data":{"Username":{"value":"ana"}}}]})");
    const Ran ran = audit(scratch, {scratch.path() / "export"});
    CHECK(ran.status == cli::ExitStatus::NoExport);
    CHECK(ran.err.find("Instagram") != std::string::npos);
}
