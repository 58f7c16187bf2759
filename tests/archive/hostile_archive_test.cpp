#include "archive/raw_archives.hpp"
#include "archive/temporary_folder.hpp"
#include "glasshouse/archive/zip_writer.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::archive;
using namespace glasshouse::archive::tests;

namespace {

std::filesystem::path write_bomb(const TemporaryFolder& folder) {
    const auto path = folder.path() / "bomb.zip";
    ZipWriter writer = ZipWriter::create(path, 0).value();
    REQUIRE(writer.add("bomb.json", std::string(8U << 20U, ' ')));
    REQUIRE(writer.add("good.json", "{}"));
    REQUIRE(writer.finish());
    return path;
}

/// gzip around the deflated bytes of a ZIP with one file.
std::string to_deflated_gzip(const std::string& bytes) {
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.zip";
    ZipWriter writer = ZipWriter::create(path, 0).value();
    REQUIRE(writer.add("a", bytes));
    REQUIRE(writer.finish());
    const std::string zip = TemporaryFolder::read(path);
    const std::size_t row = zip.find("PK\1\2");
    constexpr std::size_t kDataStart = 31;  // after the local header and the name
    const std::string deflated = zip.substr(kDataStart, row - kDataStart);
    return std::string("\x1F\x8B\x08\0\0\0\0\0\0\3", 10) + deflated + zip.substr(row + 16, 4) + zip.substr(row + 24, 4);
}

}  // namespace

TEST_CASE("hostile names are booked with their reason and never opened") {
    const TemporaryFolder folder;
    const auto path = folder.write(
        "a.zip", to_zip({{"../../a", "x"}, {"/b", "x"}, {"C:\\c", "x"}, {"d\x1B", "x"}, {"good.json", "{}"}}));
    const auto archive = open_container(path, {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"good.json"});
    REQUIRE(archive->rejected().size() == 4);
    for (const Rejected& rejected : archive->rejected()) CHECK(!rejected.why.empty());
    CHECK(archive->rejected()[3].name == "d?");
}

TEST_CASE("an entry that inflates beyond the ratio is not read, the others are") {
    const TemporaryFolder folder;
    Limits limits;
    limits.max_ratio = 100;
    const auto archive = open_container(write_bomb(folder), limits).value();
    const Error error = error_of(*archive, "bomb.json");
    CHECK(error.code == ErrorCode::LimitExceeded);
    CHECK_THAT(error.detail, Catch::Contains("100 times"));
    CHECK(content_of(*archive, "good.json") == "{}");
}

TEST_CASE("an entry that inflates to more than its table of contents states is stopped") {
    const TemporaryFolder folder;
    const auto path = write_bomb(folder);
    std::string zip = TemporaryFolder::read(path);
    const std::size_t row = zip.find("PK\1\2");
    for (const std::size_t size : {row + 24, std::size_t{22}}) zip.replace(size, 4, std::string("\x10\0\0\0", 4));
    Limits limits;
    limits.max_ratio = 100;
    const auto archive = open_container(folder.write("lie.zip", zip), limits).value();
    REQUIRE(archive->entries()[0].size == 16);
    const ErrorCode code = error_of(*archive, "bomb.json").code;
    CHECK((code == ErrorCode::LimitExceeded || code == ErrorCode::Corrupt));
}

TEST_CASE("an entry larger than the limit fails alone, in each kind of container") {
    Limits limits;
    limits.max_entry_bytes = 10;
    const TemporaryFolder folder;
    folder.write("folder/large.json", "0123456789a");
    folder.write("folder/small.json", "0123456789");
    const std::string tar = to_tar({{"large.json", "0123456789a"}, {"small.json", "0123456789"}});
    for (const auto& path :
         {folder.path() / "folder",
          folder.write("a.zip", to_zip({{"large.json", "0123456789a"}, {"small.json", "0123456789"}})),
          folder.write("a.tar", tar), folder.write("a.tar.gz", to_gzip(tar))}) {
        CAPTURE(path);
        const auto archive = open_container(path, limits).value();
        CHECK(error_of(*archive, "large.json").code == ErrorCode::LimitExceeded);
        CHECK(content_of(*archive, "small.json") == "0123456789");
    }
}

TEST_CASE("a file that grew after it was listed is not read beyond the limit") {
    Limits limits;
    limits.max_entry_bytes = 10;
    const TemporaryFolder folder;
    folder.write("a.json", "01");
    const auto archive = open_container(folder.path(), limits).value();
    folder.write("a.json", std::string(100, 'x'));
    CHECK(error_of(*archive, "a.json").code == ErrorCode::LimitExceeded);
}

TEST_CASE("too many files are refused in each kind of container, and over several") {
    Limits limits;
    limits.max_entries = 2;
    const TemporaryFolder folder;
    for (const char* name : {"folder/a", "folder/b", "folder/c"}) folder.write(name, "x");
    const std::string tar = to_tar({{"a", "x"}, {"b", "x"}, {"c", "x"}});
    const auto zip = folder.write("a.zip", to_zip({{"a", "x"}, {"b", "x"}, {"c", "x"}}));
    for (const auto& path : {folder.path() / "folder", zip, folder.write("a.tar", tar)}) {
        CAPTURE(path);
        const auto opened = open_container(path, limits);
        REQUIRE(!opened);
        CHECK(opened.error().code == ErrorCode::LimitExceeded);
    }
    const auto one = folder.write("1.zip", to_zip({{"a", "x"}, {"b", "x"}}));
    const auto two = folder.write("2.zip", to_zip({{"c", "x"}}));
    CHECK(open_container(one, limits));
    CHECK(open_containers({one, two}, limits).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("a table of contents beyond the limit is refused before it is read") {
    Limits limits;
    limits.max_directory_bytes = 100;
    const TemporaryFolder folder;
    const auto form = GENERATE(to_zip, to_zip64);
    const auto opened = open_container(folder.write("a.zip", form({{std::string(90, 'n'), "x"}})), limits);
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("folders below the depth limit are booked in each kind of container") {
    Limits limits;
    limits.max_depth = 2;
    const TemporaryFolder folder;
    folder.write("folder/a/b/c.json", "{}");
    folder.write("folder/a/b/c/d/e.json", "{}");
    const auto zip = folder.write("x.zip", to_zip({{"a/b/c.json", "{}"}, {"a/b/c/d/e.json", "{}"}}));
    for (const auto& path : {folder.path() / "folder", zip}) {
        CAPTURE(path);
        const auto archive = open_container(path, limits).value();
        CHECK(names_of(*archive) == std::vector<std::string>{"a/b/c.json"});
        CHECK(archive->rejected().size() == 1);
    }
}

TEST_CASE("a tar.gz that inflates beyond the ratio is refused while it is listed") {
    const TemporaryFolder folder;
    const auto path = folder.write(
        "a.tar.gz", to_deflated_gzip(to_tar({{"zeros.jpg", std::string(8U << 20U, '\0')}, {"b.json", "{}"}})));
    Limits limits;
    CHECK(content_of(**open_container(path, limits), "b.json") == "{}");
    limits.max_ratio = 100;
    const auto opened = open_container(path, limits);
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::LimitExceeded);
}
