#include "glasshouse/base/tsv.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace glasshouse;

namespace {
constexpr std::array<std::string_view, 2> kColumns{"id", "says"};

Result<TsvTable> parse(std::string_view content) { return TsvTable::parse({"data/example.tsv", content}, kColumns); }
}  // namespace

TEST_CASE("a table's rows keep their cells and their line in the file") {
    const auto table = parse("# two rows\nid\tsays\n\na\tone thing\r\nb\t\n");
    REQUIRE(table);
    REQUIRE(table->rows().size() == 2);
    CHECK(table->rows()[0].line == 4);
    CHECK(table->rows()[0].cells[1] == "one thing");
    CHECK(table->rows()[1].cells[1].empty());
}

TEST_CASE("a row with a cell too many or too few names its file and line") {
    const std::string_view content = GENERATE("id\tsays\na\n", "id\tsays\na\tb\tc\n");
    const auto table = parse(content);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::Invalid);
    CHECK(table.error().place == "data/example.tsv:2");
}

TEST_CASE("another header or an empty file is not a table") {
    const std::string_view content = GENERATE("says\tid\n", "id\n", "", "# nothing but a remark\n");
    const auto table = parse(content);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::Invalid);
}

TEST_CASE("a list's parts stand without the blanks around them") {
    CHECK(split_list("post, photo ,video") == std::vector<std::string_view>{"post", "photo", "video"});
    CHECK(split_list("").empty());
    CHECK(split_list(" , ,").empty());
}
