#include "demo/assembly.hpp"
#include "demo/parts.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse::demo;

namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string text_of(const Options& options, bool is_private) {
    std::string all;
    for (const File& file : make_export(options)) {
        const bool is_hidden = holds(file.name, "/messages/") || holds(file.name, "search_history");
        if (is_hidden == is_private) all += file.content;
    }
    return all;
}

}  // namespace

TEST_CASE("every scene of the truth stands in the export, in its own words") {
    Options options;
    options.seed = 5;
    const std::string json = text_of(options, false);
    const Story story = make_story(options);
    for (const Scene& scene : story.scenes()) {
        for (const std::string& words : {scene.text.substr(0, scene.text.find("; ")), scene.container, scene.link}) {
            std::string escaped;
            append_json_string(escaped, words, Escaping::Meta);
            CAPTURE(escaped);
            CHECK(holds(json, escaped.substr(1, escaped.size() - 2)));
        }
    }
}

TEST_CASE("words of messages and searches stand nowhere else") {
    const Options options;
    const std::string open = text_of(options, false);
    const std::string closed = text_of(options, true);
    for (const std::string_view words : private_words()) {
        CAPTURE(words);
        CHECK(holds(closed, words));
        CHECK(!holds(open, words));
    }
}

TEST_CASE("the truth names its schema, its day and its totals") {
    const std::string truth = make_truth({});
    CHECK(truth.starts_with("{\n  \"schema\": \"glasshouse.truth/1\",\n  \"today\": \"2026-11-22\""));
    CHECK(holds(truth, "\"items\": 2400"));
    CHECK(holds(truth, "\"must_not\""));
    CHECK(holds(truth, "\"privacy_at_least\": 3"));
    CHECK(truth == make_truth({}));
}
