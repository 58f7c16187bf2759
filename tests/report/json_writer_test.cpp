#include "glasshouse/report/report.hpp"

#include "support/json_value.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <sstream>

using namespace glasshouse;

namespace {

std::string json_of(std::string_view text) {
    std::ostringstream out;
    report::JsonWriter(out).value(text);
    return out.str();
}

}  // namespace

TEST_CASE("texts come back from JSON as they were") {
    const auto text = GENERATE(values<std::string>({
        "",
        "plain",
        "\"quotes\" and \\ backslash",
        "line\nbreak\ttab\r",
        "</script><!-- ]]>",
        "rosé 🎉 日本",
        "\x01\x1f\x7f",
        "line\xE2\x80\xA8separator",
        std::string("nul\0inside", 10),
    }));
    CAPTURE(json_of(text));
    CHECK(test::parse_json(json_of(text)).text() == text);
    CHECK(json_of(text).find('<') == std::string::npos);
}

TEST_CASE("bytes that are no UTF-8 become the replacement character") {
    const auto bytes =
        GENERATE(values<std::string>({"\xFF", "\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80"}));
    CAPTURE(json_of(bytes));
    CHECK(test::parse_json(json_of(bytes)).text().find("\xEF\xBF\xBD") == 0);
}

TEST_CASE("numbers are written without loss and infinity as null") {
    std::ostringstream out;
    report::JsonWriter json(out);
    json.begin_array().value(std::uint64_t{18'446'744'073'709'551'615U}).value(std::int64_t{-5}).value(0.1);
    json.value(std::nan("")).value(true).value(7).null().end_array();
    CHECK(out.str() == "[\n  18446744073709551615,\n  -5,\n  0.1,\n  null,\n  true,\n  7,\n  null\n]");
}

TEST_CASE("objects keep the order of their keys and empty ones stay on one line") {
    std::ostringstream out;
    report::JsonWriter json(out);
    json.begin_object().key("b").value("x").key("a").begin_array().end_array();
    json.key("c").begin_object().end_object().end_object();
    CHECK(out.str() == "{\n  \"b\": \"x\",\n  \"a\": [],\n  \"c\": {}\n}");
}
