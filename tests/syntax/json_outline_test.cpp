#include "syntax/json_outline.hpp"

#include "glasshouse/syntax/json.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse::syntax;

TEST_CASE("an entry's shape and first keys are told from its head") {
    struct Row {
        std::string head;
        JsonRoot::Shape shape;
        std::vector<std::string> keys;
    };
    using Shape = JsonRoot::Shape;
    const auto row = GENERATE(values<Row>({
        {R"({"comments_v2":[{"timestamp":1)", Shape::Object, {"comments_v2"}},
        {R"( [ {"timestamp":1,"data":[{"x":2}],"title" : "y"},{"z":1}])", Shape::Array, {"timestamp", "data", "title"}},
        {"\xEF\xBB\xBF{\"a\":1,\"b\":2}", Shape::Object, {"a", "b"}},
        {"window.YTD.tweets.part0 = [ {\"tweet\": {", Shape::Array, {"tweet"}},
        {R"(var data = {"a":1};)", Shape::Object, {"a"}},
        {R"({"Nazwa u\u00c5\u00bc":1})", Shape::Object, {"Nazwa uÅ¼"}},
        {"[\"Wine\"]", Shape::Array, {}},
        {"[]", Shape::Array, {}},
        {"{}", Shape::Object, {}},
        {"null", Shape::Other, {}},
        {"\"text\"", Shape::Other, {}},
        {" \n", Shape::Empty, {}},
        {"", Shape::Empty, {}},
        {"<!DOCTYPE html><html>", Shape::NotJson, {}},
        {"You have no data in this section", Shape::NotJson, {}},
        {"a = b = c", Shape::NotJson, {}},
        {std::string("PK\x03\x04\x00", 5), Shape::NotJson, {}},
    }));
    CAPTURE(row.head);
    const JsonRoot root = sniff_json(row.head);
    CHECK(root.shape == row.shape);
    CHECK(root.keys == row.keys);
}

TEST_CASE("at most 32 keys are named") {
    std::string head = "{";
    for (int i = 0; i < 100; ++i) head += "\"k" + std::to_string(i) + "\":[],";
    CHECK(sniff_json(head).keys.size() == 32);
}

TEST_CASE("a head cut anywhere still names the keys before the cut") {
    const std::string text = R"([{"timestamp":1,"data":[{"post":"a, \"b\""}],"title":"c"}])";
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const JsonRoot root = sniff_json(text.substr(0, length));
        REQUIRE(root.keys.size() <= 3);
        if (length > 20) CHECK(root.keys.front() == "timestamp");
    }
}

TEST_CASE("what stands in place of JSON is named") {
    CHECK(find_json_start("  <!doctype HTML>").not_json == "an HTML page");
    CHECK(find_json_start("<html lang=en>").not_json == "an HTML page");
    CHECK(find_json_start("<?xml version='1.0'?>").not_json == "HTML or XML");
    CHECK(find_json_start("Please try again later").not_json == "plain text");
    CHECK(find_json_start("PK\x03\x04").not_json == "a ZIP file");
    CHECK(find_json_start("\xFF\xFE{").not_json == "text in UTF-16");
    CHECK(find_json_start(std::string_view("\x89PNG\r\n\x1a\n\0", 9)).not_json == "binary data");
}

TEST_CASE("a wrapper around records is told from a record") {
    struct Row {
        std::string text;
        bool is_wrapper;
    };
    const auto row = GENERATE(values<Row>({
        {R"({"comments_v2":[{}]})", true},
        {R"({"topics_v2":["Wine"]})", true},
        {R"({"k":[]})", true},
        {R"({"k":[{"a":1)", true},
        {R"({"k":{"activity_log_data":[{}]}})", true},
        {R"({"k":{"events_joined":[{}],"events_declined":[]}})", true},
        {R"({"timestamp":1,"label_values":[]})", false},
        {R"({"name":"x","photos":[{}],"cover_photo":{}})", false},
        {R"({"a":[{}],"b":[{}]})", false},
        {R"({"profile_v2":{"name":{},"emails":[]}})", false},
        {R"({"group_badges_v2":{"City Runners":["Rising star"]}})", false},
        {R"({"k":{}})", false},
        {R"({"k":"v"})", false},
        {R"({"k":)", false},
        {"{}", false},
        {"{", false},
    }));
    CAPTURE(row.text);
    CHECK(is_wrapper(row.text, 0) == row.is_wrapper);
}
