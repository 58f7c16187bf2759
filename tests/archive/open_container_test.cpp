#include "archive/raw_archives.hpp"
#include "archive/temporary_folder.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::archive;
using namespace glasshouse::archive::tests;

TEST_CASE("a file that is no container is named for what it is, whatever it is called") {
    struct Row {
        std::string content;
        ErrorCode code;
        std::string says;
    };
    using namespace std::string_literals;
    const auto row = GENERATE(values<Row>({
        {"", ErrorCode::NotAnExport, "is empty"},
        {"7z\xBC\xAF\x27\x1C\0\4"s, ErrorCode::NotAnExport, "7z"},
        {"Rar!\x1A\7\1\0"s, ErrorCode::NotAnExport, "RAR"},
        {"BZh91AY&SY", ErrorCode::NotAnExport, "bzip2"},
        {"\xFD"
         "7zXZ\0\0"s,
         ErrorCode::NotAnExport, "xz"},
        {"%PDF-1.7\n", ErrorCode::NotAnExport, "PDF"},
        {"\n<!DOCTYPE html><title>Log in</title>", ErrorCode::NotAnExport, "web page"},
        {"\xEF\xBB\xBF{\"error\":\"Please try again later\"}", ErrorCode::NotAnExport, "single file"},
        {"PK\3\4 and then nothing", ErrorCode::Corrupt, "cut off"},
        {"some words", ErrorCode::NotAnExport, "neither a ZIP"},
        {std::string(2000, '\0'), ErrorCode::NotAnExport, "neither a ZIP"},
    }));
    CAPTURE(row.says);
    const TemporaryFolder folder;
    const auto path = folder.write("export.zip", row.content);
    const auto opened = open_container(path, {});
    REQUIRE(!opened);
    CHECK(opened.error().code == row.code);
    CHECK(opened.error().place == path.string());
    CHECK_THAT(opened.error().detail, Catch::Contains(row.says));
}

TEST_CASE("a path that is not there says so") {
    const TemporaryFolder folder;
    CHECK(open_container(folder.path() / "none.zip", {}).error().code == ErrorCode::NotFound);
    CHECK(open_containers({}, {}).error().code == ErrorCode::Usage);
}

TEST_CASE("a ZIP after other bytes is recognised, and refused as damaged where its places do not fit") {
    const TemporaryFolder folder;
    const auto opened = open_container(folder.write("a.exe", "#!/bin/sh\n" + to_zip({{"a.json", "{}"}})), {});
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::Corrupt);
    CHECK_THAT(opened.error().detail, Catch::Contains("table of contents"));
}

TEST_CASE("several inputs are one archive, each entry with its input") {
    const TemporaryFolder folder;
    const auto one = folder.write("1.zip", to_zip({{"posts/a_2.json", "1"}, {"posts/same.json", "1"}}));
    const auto two = folder.write("2.tar", to_tar({{"posts/a_1.json", "2"}, {"posts/same.json", "2"}}));
    const auto archive = open_containers({one, two}, {}).value();
    CHECK(names_of(*archive) ==
          std::vector<std::string>{"posts/a_1.json", "posts/a_2.json", "posts/same.json", "posts/same.json"});
    CHECK(archive->entries()[0].input == 1);
    CHECK(archive->entries()[1].input == 0);
    CHECK(archive->entries()[2].input == 0);
    CHECK(read_all(*archive, 3, 10).value() == "2");
    REQUIRE(archive->inputs().size() == 2);
    CHECK(archive->inputs()[0].name == "1.zip");
    CHECK(archive->inputs()[1].kind == "tar");
}

TEST_CASE("the order of the paths does not change the order of entries with different names") {
    const TemporaryFolder folder;
    const auto one = folder.write("1.zip", to_zip({{"posts/b.json", "1"}, {"posts/d.json", "1"}}));
    const auto two = folder.write("2.zip", to_zip({{"posts/a.json", "2"}, {"posts/c.json", "2"}}));
    CHECK(names_of(**open_containers({one, two}, {})) == names_of(**open_containers({two, one}, {})));
}

TEST_CASE("a folder of ZIPs is one input of several parts") {
    const TemporaryFolder folder;
    folder.write("parts/1.zip", to_zip({{"posts/a.json", "1"}}));
    folder.write("parts/2.ZIP", to_zip({{"posts/b.json", "2"}}));
    const auto archive = open_container(folder.path() / "parts", {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"posts/a.json", "posts/b.json"});
    REQUIRE(archive->inputs().size() == 1);
    CHECK(archive->inputs()[0].name == "parts");
    CHECK(archive->inputs()[0].kind == "zip");
    CHECK(archive->inputs()[0].parts == 2);
}

TEST_CASE("a damaged part is booked while another can be read") {
    const TemporaryFolder folder;
    const std::string whole = to_zip({{"posts/b.json", "2"}});
    const auto good = folder.write("parts/1.zip", to_zip({{"posts/a.json", "1"}}));
    const auto cut = folder.write("parts/2.zip", whole.substr(0, whole.size() - 5));
    SECTION("given as paths") {
        const auto archive = open_containers({cut, good}, {}).value();
        CHECK(names_of(*archive) == std::vector<std::string>{"posts/a.json"});
        CHECK(archive->entries()[0].input == 1);
        REQUIRE(archive->rejected().size() == 1);
        CHECK(archive->rejected()[0].name == "2.zip");
        CHECK(archive->rejected()[0].input == 0);
        CHECK(archive->inputs()[0].kind == "unreadable");
    }
    SECTION("given as a folder") {
        const auto archive = open_container(folder.path() / "parts", {}).value();
        CHECK(names_of(*archive) == std::vector<std::string>{"posts/a.json"});
        REQUIRE(archive->rejected().size() == 1);
        CHECK(archive->rejected()[0].name == "2.zip");
    }
    SECTION("but not when nothing else is there") {
        CHECK(open_containers({cut, cut}, {}).error().code == ErrorCode::Corrupt);
    }
    SECTION("and a path that is not there still stops the call") {
        CHECK(open_containers({good, folder.path() / "none"}, {}).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("a ZIP that holds only ZIPs says to unpack it once") {
    const TemporaryFolder folder;
    const std::string inner = to_zip({{"posts/a.json", "1"}});
    const auto opened =
        open_container(folder.write("a.zip", to_zip({{"facebook-1.zip", inner}, {"facebook-2.zip", inner}})), {});
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::NotAnExport);
    CHECK_THAT(opened.error().detail, Catch::Contains("unpack it once"));
}

TEST_CASE("a ZIP among other files is an entry like any other") {
    const TemporaryFolder folder;
    const auto archive =
        open_container(folder.write("a.zip", to_zip({{"media.zip", "x"}, {"tweet.js", "[]"}})), {}).value();
    CHECK(names_of(*archive) == std::vector<std::string>{"media.zip", "tweet.js"});
}
