#include "visibility/remedy_table.hpp"

#include "visibility/policy_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::visibility;
using namespace glasshouse::visibility::testing;

namespace {

const std::string kHeader =
    "id\ttitle\twhere\twhen\tdestroys\tminutes\tseconds-per-item\ttakes\teffect\tkinds\tfields\tdoes-not\tsource\t"
    "mark\tchecked\n";

std::string row_with(std::size_t column, const std::string& value) {
    std::vector<std::string> cells{"R1",     "Hide it", "Post›…›Edit", "any",  "no", "1",
                                   "30",     "item",    "only-me",     "post", "",   "It stays with others.",
                                   "a page", "S",       "2026-11-22"};
    cells.at(column) = value;
    std::string row;
    for (const std::string& cell : cells) row += (&cell == &cells.front() ? "" : "\t") + cell;
    return row + '\n';
}

Result<std::vector<RemedyRow>> parse(const std::string& rows) {
    const std::string content = kHeader + rows;
    return parse_remedies({"data/remedies/facebook.tsv", content}, model::Platform::Facebook, kToday);
}

}  // namespace

TEST_CASE("a remedy's path is cut into its steps") {
    const auto rows = parse(row_with(0, "R1"));
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().remedy.where == std::vector<std::string>{"Post", "…", "Edit"});
    CHECK(rows->front().remedy.seconds_per_item == 30);
    CHECK(rows->front().effect == Effect::OnlyMe);
}

TEST_CASE("a remedy with a missing or unknown cell does not load, and the error says where") {
    struct Row {
        std::size_t column;
        std::string value;
    };
    const auto row = GENERATE(values<Row>({{0, ""},
                                           {1, ""},
                                           {2, ""},
                                           {3, "later"},
                                           {4, "maybe"},
                                           {5, "soon"},
                                           {6, "-5"},
                                           {7, "house"},
                                           {8, "vanish"},
                                           {8, "restrict-viewer"},
                                           {9, "posts"},
                                           {9, ""},
                                           {11, ""},
                                           {12, ""},
                                           {13, "?"},
                                           {14, "2026"}}));
    CAPTURE(row.column, row.value);
    const auto rows = parse(row_with(row.column, row.value));
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::Invalid);
    CHECK(rows.error().place == "data/remedies/facebook.tsv:2");
}

TEST_CASE("the same remedy twice does not load") { CHECK_FALSE(parse(row_with(0, "R1") + row_with(0, "R1"))); }
