#include "demo/assembly.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace glasshouse;
using namespace glasshouse::demo;

namespace {

Options options_of(std::uint64_t seed, Format format = Format::Json, std::uint64_t items = 2'400) {
    return {seed, format, 1, items};
}

std::uint64_t items_of(const Options& options) {
    std::uint64_t count = 0;
    for (const Page& page : make_draft(make_story(options)).pages) count += page.items.size();
    return count;
}

}  // namespace

TEST_CASE("the same options give the same bytes, another seed gives others") {
    const auto bytes = [](const Options& options) {
        std::string all;
        for (const File& file : make_export(options)) all += file.name + file.content;
        return all;
    };
    const auto format = GENERATE(Format::Json, Format::Html);
    CHECK(bytes(options_of(3, format)) == bytes(options_of(3, format)));
    CHECK(bytes(options_of(3, format)) != bytes(options_of(4, format)));
}

TEST_CASE("an export has exactly as many items as asked for, once the scenes are in") {
    CHECK(items_of(options_of(1)) == 2'400);
    CHECK(items_of(options_of(5, Format::Json, 5'000)) == 5'000);
    CHECK(items_of(options_of(1, Format::Json, 0)) > 200);
}

TEST_CASE("every kind of item that a Facebook export can hold is there") {
    std::set<model::ItemKind> kinds;
    for (const Page& page : make_draft(make_story(options_of(1))).pages)
        kinds.insert(page.items.begin(), page.items.end());
    for (const auto& row : model::kItemKinds) {
        CAPTURE(row.id);
        CHECK(kinds.contains(row.value));
    }
}

TEST_CASE("JSON entries are pure ASCII and no name is used twice") {
    std::set<std::string> names;
    for (const File& file : make_export(options_of(1))) {
        CAPTURE(file.name);
        CHECK(names.insert(file.name).second);
        if (!file.name.ends_with(".json")) continue;
        CHECK(std::ranges::all_of(file.content, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    }
}

TEST_CASE("the HTML export has a page for each JSON entry and says the same words") {
    std::map<std::string, std::string> pages;
    for (File& file : make_export(options_of(1, Format::Html))) pages.emplace(file.name, std::move(file.content));
    for (const File& file : make_export(options_of(1))) {
        if (!file.name.ends_with(".json")) continue;
        CAPTURE(file.name);
        CHECK(pages.contains(file.name.substr(0, file.name.size() - 4) + "html"));
    }
    const std::string& posts = pages.at("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html");
    CHECK(posts.find("I was so drunk last night") != std::string::npos);
    CHECK(posts.find("\\u00") == std::string::npos);
}

TEST_CASE("parts keep text first, the profile last and media in between") {
    CHECK(part_of("personal_information/profile_information/profile_information.json", 0, 3) == 2);
    CHECK(part_of("your_facebook_activity/posts/your_posts_1.json", 4, 3) == 0);
    CHECK(part_of("your_facebook_activity/posts/media/x/1.jpg", 4, 3) == 1);
    CHECK(part_of("your_facebook_activity/posts/media/x/1.jpg", 5, 3) == 2);
    CHECK(part_of("your_facebook_activity/posts/media/x/1.jpg", 5, 1) == 0);
}
