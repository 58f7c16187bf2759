#include "demo/bench_export.hpp"

#include "glasshouse/archive/archive.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>
#include <algorithm>

using namespace glasshouse;
using namespace glasshouse::demo;
namespace fs = std::filesystem;

namespace {

std::string drain(BenchFeed feed, std::size_t step) {
    std::string all;
    std::vector<char> buffer(step);
    while (const std::size_t size = feed.read(buffer)) all.append(buffer.data(), size);
    return all;
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("a feed gives the same bytes however they are fetched") {
    const BenchOptions options{.items = 400};
    const BenchWords words(options.seed, options.hit_rate);
    const auto kind = GENERATE(BenchKind::Posts, BenchKind::Comments, BenchKind::Likes);
    const std::string whole = drain(BenchFeed(options, words, kind, 0, 300), 1U << 20U);
    CHECK(whole == drain(BenchFeed(options, words, kind, 0, 300), 7));
    CHECK(count(whole, "\"title\"") == 300);
    CHECK(std::ranges::all_of(whole, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
}

TEST_CASE("shares of other scripts and of lexicon words follow the options") {
    const BenchWords words(1, 0.05);
    const BenchWords silent(1, 0.0);
    const std::string some =
        drain(BenchFeed({.items = 4000, .nonascii = 0.117}, words, BenchKind::Comments, 0, 2000), 4096);
    const std::string none =
        drain(BenchFeed({.items = 4000, .nonascii = 0.0}, silent, BenchKind::Comments, 0, 2000), 4096);
    CHECK(count(some, "\\u00") > 500);
    CHECK(count(none, "\\u00") == 0);
    CHECK(count(some, " baptism") > 50);
    CHECK(count(none, " baptism") == 0);
}

TEST_CASE("an empty feed is still valid JSON") {
    const BenchWords words(1, 0.05);
    CHECK(drain(BenchFeed({}, words, BenchKind::Likes, 0, 0), 64) == "[\n]\n");
    CHECK(drain(BenchFeed({}, words, BenchKind::Comments, 0, 0), 64) == "{\n  \"comments_v2\": [\n  ]\n}\n");
}

TEST_CASE("folder and ZIP of one bench export hold the same entries") {
    const fs::path scratch = fs::temp_directory_path() / ("glasshouse-bench-test-" + std::to_string(::getpid()));
    fs::create_directories(scratch);
    const BenchOptions options{.items = 1000, .media = 3};
    const bool one_entry = GENERATE(true, false);
    REQUIRE(write_bench_export(scratch / "folder", options, one_entry));
    REQUIRE(write_bench_export(scratch / "export.zip", options, one_entry));
    const auto folder = archive::open_container(scratch / "folder", archive::Limits{});
    const auto zip = archive::open_container(scratch / "export.zip", archive::Limits{});
    REQUIRE(folder);
    REQUIRE(zip);
    REQUIRE((*folder)->entries().size() == (one_entry ? 7U : 8U));
    REQUIRE((*zip)->entries().size() == (*folder)->entries().size());
    for (std::size_t i = 0; i < (*zip)->entries().size(); ++i) {
        CHECK((*zip)->entries()[i].name == (*folder)->entries()[i].name);
        CHECK(read_all(**zip, i, 1U << 24U) == read_all(**folder, i, 1U << 24U));
    }
    fs::remove_all(scratch);
}
