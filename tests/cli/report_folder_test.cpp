#include "cli/report_folder.hpp"
#include "cli/command.hpp"
#include "support/scratch_folder.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

#include <sys/stat.h>
#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::cli;
using glasshouse::test::ScratchFolder;

namespace {

void write_report(const ReportFolder& folder, std::string_view content) {
    std::ofstream(folder.path_of("report.html")) << content;
}

unsigned mode_of(const std::filesystem::path& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

}  // namespace

TEST_CASE("a report folder is private and there only once it is finished") {
    const ScratchFolder scratch;
    auto folder = ReportFolder::create(scratch.path() / "report", false);
    REQUIRE(folder);
    write_report(*folder, "page");
    CHECK(!std::filesystem::exists(scratch.path() / "report"));
    REQUIRE(folder->finish());
    CHECK(mode_of(scratch.path() / "report") == 0700U);
    CHECK(mode_of(scratch.path() / "report/report.html") == 0600U);
    CHECK(ScratchFolder::read(scratch.path() / "report/report.html") == "page");
}

TEST_CASE("an unfinished report leaves nothing behind") {
    const ScratchFolder scratch;
    {
        auto folder = ReportFolder::create(scratch.path() / "report", false);
        REQUIRE(folder);
        write_report(*folder, "page");
    }
    CHECK(std::filesystem::is_empty(scratch.path()));
}

TEST_CASE("an older report is replaced only when asked, and only by a finished one") {
    const ScratchFolder scratch;
    scratch.write("report/report.html", "old");
    const auto refused = ReportFolder::create(scratch.path() / "report", false);
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    auto folder = ReportFolder::create(scratch.path() / "report/", true);
    REQUIRE(folder);
    write_report(*folder, "new");
    CHECK(ScratchFolder::read(scratch.path() / "report/report.html") == "old");
    REQUIRE(folder->finish());
    CHECK(ScratchFolder::read(scratch.path() / "report/report.html") == "new");
    CHECK(std::distance(std::filesystem::directory_iterator(scratch.path()), {}) == 1);
}

TEST_CASE("a folder with other files is never replaced") {
    const ScratchFolder scratch;
    scratch.write("report/thesis.doc", "years of work");
    CHECK(!ReportFolder::create(scratch.path() / "report", true));
    CHECK(ScratchFolder::read(scratch.path() / "report/thesis.doc") == "years of work");
}

TEST_CASE("a folder that a cloud service copies is recognised by its path") {
    CHECK(find_sync_service("/home/ana/Dropbox/report") == "Dropbox");
    CHECK(find_sync_service("/home/ana/OneDrive - Clinic/report") == "OneDrive");
    CHECK(find_sync_service("/home/ana/Documents/report").empty());
}

TEST_CASE("a report is never written into an export") {
    const ScratchFolder scratch;
    scratch.write("export/posts/your_posts_1.json", "[]");
    scratch.write("export.zip", "");
    std::filesystem::create_directory_symlink(scratch / "export", scratch / "link");
    const std::vector<std::filesystem::path> exports{scratch / "export", scratch / "export.zip", scratch / "absent"};
    for (const char* inside :
         {"export", "export/", "export/report", "export/posts/new/report", "link/report", "export/../export/report"}) {
        CAPTURE(inside);
        const auto refused = check_outside(scratch / inside, exports);
        REQUIRE(!refused);
        CHECK(refused.error().code == ErrorCode::Usage);
        CHECK(refused.error().detail.find("choose another folder with --out") != std::string::npos);
    }
    for (const char* outside : {"report", "export-report", "export/../report"}) {
        CAPTURE(outside);
        CHECK(check_outside(scratch / outside, exports));
    }
}

TEST_CASE("run inside one's own export, audit asks for another folder and leaves the export alone") {
    const ScratchFolder scratch;
    const auto posts = scratch.write("export/your_facebook_activity/posts/your_posts_1.json", "[]");
    std::ostringstream out;
    std::ostringstream err;
    const std::string folder = (scratch / "export").string();
    const std::vector<std::string> args{"audit", folder, "--out", folder + "/glasshouse-report"};
    CHECK(run_command_line(args, Console{out, err}) == ExitStatus::Usage);
    CHECK(err.str().find("--out") != std::string::npos);
    const std::filesystem::directory_iterator entries(folder);
    CHECK(std::ranges::distance(begin(entries), end(entries)) == 1);
}
