#include "cli/report_folder.hpp"
#include "support/scratch_folder.hpp"

#include <fstream>

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
