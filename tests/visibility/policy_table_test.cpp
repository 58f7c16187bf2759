#include "visibility/policy_table.hpp"

#include "visibility/policy_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::visibility;
using namespace glasshouse::visibility::testing;

namespace {

const std::string kHeader =
    "id\tkinds\tfields\tfrom\tto\tjoined-from\tjoined-before\tyounger-than\tolder-than-days\tin-force-from\tdecides\t"
    "audience\tpublic\tfriends-of-friends\tfriends\tsetting\tsurface\tweb\trestricted\tsource\tmark\tchecked\tsays\n";

// The row with one cell replaced, so that each test names just what is wrong.
std::string row_with(std::size_t column, const std::string& value) {
    std::vector<std::string> cells{"post", "post", "",        "",        "",    "",           "",        "",
                                   "",     "",     "assumed", "friends", "0.1", "0.1",        "0.7",     "",
                                   "2",    "yes",  "public",  "a page",  "S",   "2026-11-22", "Friends."};
    cells.at(column) = value;
    std::string row;
    for (const std::string& cell : cells) row += (row.empty() && &cell == &cells.front() ? "" : "\t") + cell;
    return row + '\n';
}

Result<PolicyTable> parse(const std::string& rows) {
    const std::string content = kHeader + rows;
    return PolicyTable::parse({"data/visibility/facebook.tsv", content}, "facebook", kToday);
}

}  // namespace

TEST_CASE("a row that has all it needs loads under its platform's name") {
    const auto table = parse(row_with(0, "post"));
    REQUIRE(table);
    REQUIRE(table->find("facebook.post") != nullptr);
    CHECK(table->find("facebook.post")->shares == Shares{0.1, 0.1, 0.7});
    CHECK(table->find("facebook.comment") == nullptr);
}

TEST_CASE("a row without source, mark or date checked does not load, and the error says where") {
    const std::size_t column = GENERATE(std::size_t{19}, std::size_t{20}, std::size_t{21});
    CAPTURE(column);
    const auto table = parse(row_with(0, "first") + row_with(column, ""));
    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::Invalid);
    CHECK(table.error().place == "data/visibility/facebook.tsv:3");
}

TEST_CASE("a cell that is not what its column holds does not load") {
    struct Row {
        std::size_t column;
        std::string value;
    };
    const auto row = GENERATE(values<Row>(
        {{0, ""},   {1, "posst"},         {1, ""},           {3, "2012"},       {4, "2012-02-30"}, {7, "young"},
         {8, "-1"}, {9, "tomorrow"},      {10, "perhaps"},   {11, "everybody"}, {12, "1.2"},       {12, "0.5"},
         {13, "x"}, {15, "future-posts"}, {16, "5"},         {16, ""},          {17, "maybe"},     {18, "tagged"},
         {20, "Z"}, {20, "S;P"},          {21, "yesterday"}, {22, ""}}));
    CAPTURE(row.column, row.value);
    const auto table = parse(row_with(row.column, row.value));
    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::Invalid);
    CHECK(table.error().place == "data/visibility/facebook.tsv:2");
}

TEST_CASE("the same id twice does not load") { CHECK_FALSE(parse(row_with(0, "post") + row_with(0, "post"))); }

TEST_CASE("a kind whose last row has a condition does not load: some item would have no rule") {
    const std::size_t column = GENERATE(std::size_t{3}, std::size_t{4}, std::size_t{5});
    CHECK_FALSE(parse(row_with(column, "2012-01-01")));
    CHECK_FALSE(parse(row_with(2, "work")));
    CHECK(parse(row_with(column, "2012-01-01") + row_with(0, "rest")));
}

TEST_CASE("a row that is not yet in force is left out") {
    const auto table = parse(row_with(9, "2027-01-01") + row_with(0, "rest"));
    REQUIRE(table);
    CHECK(table->find("facebook.post") == nullptr);
    CHECK(table->rows().size() == 1);
}
