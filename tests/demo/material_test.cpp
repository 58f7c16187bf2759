#include "demo/material.hpp"

#include "demo/persona.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <set>

using namespace glasshouse;
using namespace glasshouse::demo;

TEST_CASE("a dash in a table stands for nothing") {
    constexpr std::array<std::string_view, 2> kColumns{"slot", "word"};
    const auto rows = parse_rows({"x.tsv", "slot\tword\nfood\tpie\nfood\t-\nthing\tpan\n"}, kColumns);
    REQUIRE(rows);
    CHECK(cells_of(*rows, "food") == std::vector<std::string>{"pie", ""});
    CHECK(cells_of(*rows, "drink").empty());
}

TEST_CASE("a row of the wrong length names file and line") {
    constexpr std::array<std::string_view, 2> kColumns{"slot", "word"};
    const auto rows = parse_rows({"x.tsv", "slot\tword\nfood\tpie\tcrust\n"}, kColumns);
    REQUIRE(!rows);
    CHECK(rows.error().code == ErrorCode::Invalid);
    CHECK(to_message(rows.error()).find("x.tsv:2") != std::string::npos);
}

TEST_CASE("a seed decides the names, and no two friends share one") {
    const Persona one = make_persona(1);
    CHECK(one.name == "Maren Holloway");
    CHECK(make_persona(7).name == make_persona(7).name);
    CHECK(make_persona(7).words != one.words);
    const std::set<std::string> names(one.friends.begin(), one.friends.end());
    CHECK(names.size() == one.friends.size());
}

TEST_CASE("placeholders are filled in and unknown ones stay") {
    const Persona one = make_persona(1);
    CHECK(one.fill("{son} and {nobody}") == one.words.at("son") + " and {nobody}");
    CHECK(one.fill("no {end") == "no {end");
}
