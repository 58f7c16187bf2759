#include "glasshouse/syntax/json.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse::syntax;

namespace {

void with(std::string_view text, const std::function<void(JsonView)>& check) {
    bool was_called = false;
    const auto result = read_json(text, [&](JsonView root) {
        was_called = true;
        check(root);
    });
    REQUIRE(result.has_value());
    REQUIRE(was_called);
}

std::vector<std::string> texts(JsonView view) {
    std::vector<std::string> found;
    view.for_each([&](JsonView element) { found.push_back(element.text()); });
    return found;
}

}  // namespace

TEST_CASE("members are found by their key, and a missing one is absent") {
    with(R"({"a":{"b":"x"},"n":null})", [](JsonView root) {
        CHECK(root["a"]["b"].text() == "x");
        CHECK(root.any_of({"z", "a"}).is(JsonType::Object));
        CHECK_FALSE(root.any_of({"y", "z"}));
        CHECK_FALSE(root["a"]["c"]["d"]);
        CHECK_FALSE(root["a"]["b"]["c"]);
        CHECK(root["n"]);
        CHECK(root["n"].is(JsonType::Null));
        CHECK_FALSE(root["z"].is(JsonType::Null));
        CHECK(root.size() == 2);
    });
}

TEST_CASE("of two members with one key the first counts") {
    with(R"({"a":1,"a":2})", [](JsonView root) { CHECK(root["a"].integer() == 1); });
}

TEST_CASE("strings are repaired unless asked for as they stand") {
    with(R"(["Caf\u00c3\u00a9"])", [](JsonView root) {
        root.for_each([](JsonView element) {
            CHECK(element.text() == "Café");
            CHECK(element.raw_text() == "CafÃ©");
        });
    });
}

TEST_CASE("whole numbers are read in all their spellings") {
    struct Row {
        std::string text;
        std::optional<std::int64_t> value;
    };
    const auto row = GENERATE(values<Row>({
        {"7", 7},
        {"-62169958800", -62169958800},
        {"7.0", 7},
        {"1e3", 1000},
        {R"("7")", 7},
        {"9223372036854775807", 9223372036854775807},
        {"7.5", std::nullopt},
        {"18446744073709551615", std::nullopt},
        {"1e300", std::nullopt},
        {R"("7 apples")", std::nullopt},
        {R"("")", std::nullopt},
        {"true", std::nullopt},
        {"null", std::nullopt},
        {"[7]", std::nullopt},
    }));
    CAPTURE(row.text);
    with("[" + row.text + "]",
         [&](JsonView root) { root.for_each([&](JsonView element) { CHECK(element.integer() == row.value); }); });
}

TEST_CASE("a value of another type reads as absent") {
    with(R"({"s":"x","n":1.5,"b":true,"o":{}})", [](JsonView root) {
        CHECK(root["s"].number() == std::nullopt);
        CHECK(root["s"].boolean() == std::nullopt);
        CHECK(root["n"].text().empty());
        CHECK(root["n"].number() == 1.5);
        CHECK(root["b"].boolean() == true);
        CHECK(root["b"].integer() == std::nullopt);
        CHECK(root["o"].size() == 0);
        CHECK(root["s"].size() == 0);
        CHECK(JsonView().type() == JsonType::Null);
    });
}

TEST_CASE("one value where an array should stand is visited as its only element") {
    with(R"({"many":["a","b"],"one":"a","none":null})", [](JsonView root) {
        CHECK(texts(root["many"]) == std::vector<std::string>{"a", "b"});
        CHECK(texts(root["one"]) == std::vector<std::string>{"a"});
        CHECK(texts(root["none"]).empty());
        CHECK(texts(root["missing"]).empty());
    });
}

TEST_CASE("members are visited in the order of the file, with their keys as they stand") {
    with(R"({"Nazwa u\u00c5\u00bc":1,"a":2})", [](JsonView root) {
        std::string keys;
        root.for_each_member(
            [&](std::string_view key, JsonView value) { keys.append(key).append(std::to_string(*value.integer())); });
        CHECK(keys == "Nazwa uÅ¼1a2");
    });
}

TEST_CASE("one bad byte, number or escape does not cost the text") {
    with("{\"a\":\"x\xFFy\",\"b\":NaN,\"c\":\"\\ud83c\",\"d\":\"ok\"}", [](JsonView root) {
        CHECK(root["a"].text() == "x\uFFFDy");
        CHECK(root["b"].is(JsonType::Null));
        CHECK(root["c"].text() == "\uFFFD");
        CHECK(root["d"].text() == "ok");
    });
}

TEST_CASE("a byte order mark is no part of the text") {
    with("\xEF\xBB\xBF[]", [](JsonView root) { CHECK(root.is(JsonType::Array)); });
}

TEST_CASE("what is no JSON fails without an echo of it") {
    const std::string text = GENERATE(values<std::string>({"", "{", "secret", R"({"secret":})", "[1,]", "{\"a\" 1}"}));
    CAPTURE(text);
    const auto result = read_json(text, [](JsonView) { FAIL("handed out"); });
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == glasshouse::ErrorCode::Corrupt);
    CHECK(result.error().detail.find("secret") == std::string::npos);
}

TEST_CASE("nesting made to exhaust the stack is refused") {
    const std::string deep(100'000, '[');
    CHECK_FALSE(read_json(deep, [](JsonView) {}).has_value());
    CHECK_FALSE(read_json(std::string(2'000, '[') + std::string(2'000, ']'), [](JsonView) {}).has_value());
}
