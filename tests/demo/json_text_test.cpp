#include "demo/json_text.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse::demo;

namespace {

std::string meta(std::string_view text) {
    std::string out;
    append_json_string(out, text, Escaping::Meta);
    return out;
}

}  // namespace

TEST_CASE("text is escaped byte by byte, as Meta's exporter does") {
    struct Row {
        std::string_view text;
        std::string_view json;
    };
    const auto row = GENERATE(values<Row>({
        {"plain", R"("plain")"},
        {"Café", R"("Caf\u00c3\u00a9")"},
        {"🍷", R"("\u00f0\u009f\u008d\u00b7")"},
        {"a/b", R"("a\/b")"},
        {"say \"x\" \\ y\n", R"("say \"x\" \\ y\n")"},
        {"\x01", R"("\u0001")"},
        {"", R"("")"},
    }));
    CHECK(meta(row.text) == row.json);
}

TEST_CASE("truth files keep their text as it is") { CHECK(to_text(Json("é/ü"), Escaping::Utf8) == "\"é/ü\"\n"); }

TEST_CASE("values are pretty-printed with their members in the order they were added") {
    Json json = Json::object().add("b", 1).add("a", Json::array({Json(true), Json(-0.5)}));
    json.add("none", Json::array()).add("empty", Json::object());
    CHECK(to_text(json, Escaping::Meta) ==
          "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    -0.5\n  ],\n  \"none\": [],\n  \"empty\": {}\n}\n");
}
