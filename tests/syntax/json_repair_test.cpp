#include "syntax/json_repair.hpp"

#include <catch2/catch.hpp>

using glasshouse::syntax::repair_json;

TEST_CASE("what costs a strict parser the record is replaced and nothing else") {
    struct Row {
        std::string broken;
        std::string repaired;
    };
    const auto row = GENERATE(values<Row>({
        {R"({"a":"é 日 \u00e9 \ud83c\udf77 \n"})", R"({"a":"é 日 \u00e9 \ud83c\udf77 \n"})"},
        {"\"a\xFFz\"", "\"a\uFFFDz\""},
        {"\"\xE2\x82\"", "\"\uFFFD\uFFFD\""},
        {R"("\ud83c")", R"("\ufffd")"},
        {R"("\udf77x")", R"("\ufffdx")"},
        {R"("\ud83c\u0041")", R"("\ufffd\u0041")"},
        {R"("\ud83c\ud83c\udf77")", R"("\ufffd\ud83c\udf77")"},
        {"\"a\tb\nc\"", R"("a\u0009b\u000ac")"},
        {R"("\x \u12g4")", R"("\\x \\u12g4")"},
        {"[NaN, -Infinity, 1]", "[null, null, 1]"},
        {"123456789012345678901234567890", "123456789012345678901234567890.0"},
        {"[1e999,-2.5e3]", "[null,-2.5e3]"},
        {R"(["NaN","1e999"])", R"(["NaN","1e999"])"},
        {R"({"a)", R"({"a)"},
        {"\"\\", "\"\\\\"},
    }));
    CAPTURE(row.broken);
    CHECK(repair_json(row.broken) == row.repaired);
}
