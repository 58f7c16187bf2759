#include "syntax/json_boundary.hpp"

#include <catch2/catch.hpp>

#include <string>

using glasshouse::syntax::JsonBoundary;

TEST_CASE("the end of a value is found, whatever follows") {
    struct Row {
        std::string text;
        std::size_t end;
    };
    const auto row = GENERATE(values<Row>({
        {"{}", 2},
        {"[]]", 2},
        {R"({"a":[1,{"b":"}]"}]},{})", 20},
        {R"("a\"b",1)", 6},
        {R"("a\\",1)", 5},
        {R"("long enough for eight bytes at a time\u0022 and on" )", 52},
        {"12,", 2},
        {"true]", 4},
        {"-1.5e3 ", 6},
        {"}", 1},
        {":", 1},
    }));
    CAPTURE(row.text);
    CHECK(JsonBoundary(0).find_end(row.text) == row.end);
}

TEST_CASE("a value that is not complete has no end") {
    const std::string text = GENERATE(values<std::string>({"{", R"({"a":"}")", R"("abc\")", "12", "[[]", R"("abc\)"}));
    CAPTURE(text);
    CHECK_FALSE(JsonBoundary(0).find_end(text));
}

TEST_CASE("the end is the same however the text arrives") {
    const std::string text = R"({"a":"x\\\"y\u00e9 {[","b":[1,2,{"c":null}],"d":"\\"} ,)";
    JsonBoundary boundary(0);
    for (std::size_t length = 0; length < text.size() - 2; ++length) {
        REQUIRE_FALSE(boundary.find_end(std::string_view(text).substr(0, length)));
    }
    CHECK(boundary.find_end(text) == text.size() - 2);
}

TEST_CASE("a boundary follows text that loses its front") {
    JsonBoundary boundary(3);
    REQUIRE_FALSE(boundary.find_end("xx,[1, "));
    REQUIRE(boundary.position() == 7);
    boundary.drop(6);
    CHECK(boundary.find_end(" 2]") == 3);
}
