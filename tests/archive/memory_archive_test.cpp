#include "archive/raw_archives.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using namespace glasshouse::archive;
using namespace glasshouse::archive::tests;

TEST_CASE("an archive in memory lists its files in natural order and gives their bytes") {
    const auto archive = make_memory_archive({{"posts_10.json", "ten"}, {"posts_2.json", "two"}});
    CHECK(names_of(*archive) == std::vector<std::string>{"posts_2.json", "posts_10.json"});
    CHECK(content_of(*archive, "posts_10.json") == "ten");
    REQUIRE(archive->inputs().size() == 1);
    CHECK(archive->inputs()[0].kind == "memory");
}

TEST_CASE("an archive in memory keeps a single top folder, and no furniture") {
    const auto archive = make_memory_archive({{"facebook-ana/x.json", "1"}, {"__MACOSX/x.json", "2"}});
    CHECK(names_of(*archive) == std::vector<std::string>{"facebook-ana/x.json"});
}

TEST_CASE("files of one name are both there, in the order given") {
    const auto archive = make_memory_archive({{"a", "first"}, {"a", "second"}});
    REQUIRE(archive->entries().size() == 2);
    CHECK(read_all(*archive, 0, 100).value() == "first");
    CHECK(read_all(*archive, 1, 100).value() == "second");
}

TEST_CASE("an entry is read whole up to the bound and no further") {
    const auto archive = make_memory_archive({{"a", std::string(100'000, 'x')}, {"empty", ""}});
    CHECK(read_all(*archive, 0, 100'000).value().size() == 100'000);
    CHECK(read_all(*archive, 0, 99'999).error().code == ErrorCode::LimitExceeded);
    CHECK(read_all(*archive, 1, 0).value().empty());
}

TEST_CASE("a small buffer gets the same bytes piece by piece") {
    const auto archive = make_memory_archive({{"a", "abcdefgh"}});
    auto stream = archive->open(0).value();
    std::string all;
    char buffer[3];
    for (std::size_t count = 0; (count = stream->read(buffer).value()) > 0;) all.append(buffer, count);
    CHECK(all == "abcdefgh");
    CHECK(stream->read(buffer).value() == 0);
}
