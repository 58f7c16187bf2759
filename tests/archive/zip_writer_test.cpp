#include "glasshouse/archive/zip_writer.hpp"
#include "archive/raw_archives.hpp"
#include "archive/temporary_folder.hpp"

#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <iterator>

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::archive;
using namespace glasshouse::archive::tests;

namespace {

constexpr std::int64_t kMoment = 1'767'225'600;  // 2026-01-01

std::size_t count_files(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("what was written is read back") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "facebook-ana.zip";
    ZipWriter writer = ZipWriter::create(path, kMoment).value();
    REQUIRE(writer.add("posts/caf\xC3\xA9.json", std::string(300'000, 'a')));
    REQUIRE(writer.add("posts/empty.txt", ""));
    REQUIRE(writer.finish());

    const auto archive = open_container(path, {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"posts/caf\xC3\xA9.json", "posts/empty.txt"});
    CHECK(content_of(*archive, "posts/caf\xC3\xA9.json") == std::string(300'000, 'a'));
    CHECK(content_of(*archive, "posts/empty.txt").empty());
    CHECK(std::filesystem::file_size(path) < 3000);
}

TEST_CASE("the file is for its owner only, and nothing else is left in the folder") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.zip";
    ZipWriter writer = ZipWriter::create(path, kMoment).value();
    REQUIRE(writer.add("a", "1"));
    CHECK_FALSE(std::filesystem::exists(path));
    REQUIRE(writer.finish());
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    CHECK(count_files(folder.path()) == 1);
}

TEST_CASE("equal content gives equal bytes, in any time zone and at any hour of writing") {
    const TemporaryFolder folder;
    std::string first;
    for (const char* zone : {"UTC", "America/New_York", "Asia/Kolkata"}) {
        ::setenv("TZ", zone, 1);
        ::tzset();
        const auto path = folder.path() / "a.zip";
        ZipWriter writer = ZipWriter::create(path, kMoment).value();
        REQUIRE(writer.add("a", "1"));
        REQUIRE(writer.add("b", std::string(5000, 'b')));
        REQUIRE(writer.finish());
        const std::string bytes = TemporaryFolder::read(path);
        if (first.empty()) first = bytes;
        CAPTURE(zone);
        CHECK(bytes == first);
    }
    ::unsetenv("TZ");
    ::tzset();
}

TEST_CASE("a ZIP that is not finished leaves nothing behind and an older one in place") {
    const TemporaryFolder folder;
    const auto path = folder.write("a.zip", "older");
    {
        ZipWriter writer = ZipWriter::create(path, kMoment).value();
        REQUIRE(writer.add("a", "1"));
    }
    CHECK(TemporaryFolder::read(path) == "older");
    CHECK(count_files(folder.path()) == 1);
}

TEST_CASE("a folder that is not there is an error, and so is a second file of one name") {
    const TemporaryFolder folder;
    CHECK(!ZipWriter::create(folder.path() / "none" / "a.zip", kMoment));
    ZipWriter writer = ZipWriter::create(folder.path() / "a.zip", kMoment).value();
    REQUIRE(writer.add("a", "1"));
    CHECK(writer.add("a", "2").error().code == ErrorCode::AlreadyExists);
}
