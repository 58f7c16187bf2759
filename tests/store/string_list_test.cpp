#include "store/string_list.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse::store;

TEST_CASE("a list of texts comes back from its column as it was") {
    const auto list = GENERATE(values<std::vector<std::string>>({
        {},
        {""},
        {"plain"},
        {"with \"quotes\"", "and \\ backslash", "line\nbreak\ttab"},
        {std::string("nul\0inside", 10), "rosé 🎉"},
    }));
    CAPTURE(to_json_list(list));
    CHECK(parse_json_list(to_json_list(list)) == list);
}

TEST_CASE("a column that holds no list is refused") {
    for (const char* wrong :
         {"[", "[\"a\"", "[\"a\",]", "[a]", "\"a\"", "[\"a\"]x", "[\"\\q\"]", "[\"\\u12\"]", "[\"a"}) {
        CAPTURE(wrong);
        CHECK(!parse_json_list(wrong));
    }
}
