#include "glasshouse/archive/archive.hpp"

#include <algorithm>
#include <random>

#include <catch2/catch.hpp>

using namespace glasshouse::archive;

TEST_CASE("numbers in names count as numbers, everything else byte by byte") {
    const std::vector<std::string> sorted{"",
                                          "01",
                                          "1",
                                          "1a",
                                          "2",
                                          "10",
                                          "10a2",
                                          "10a10",
                                          "99999999999999999999998",
                                          "99999999999999999999999",
                                          "Posts",
                                          "posts",
                                          "posts.json",
                                          "posts/a",
                                          "posts_2.json",
                                          "posts_10.json",
                                          "\xC3\xA9"};
    std::vector<std::string> shuffled = sorted;
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        std::sort(shuffled.begin(), shuffled.end(), natural_less);
        CHECK(shuffled == sorted);
    }
}

TEST_CASE("no name comes before itself") {
    for (const char* name : {"", "7", "007", "a7b", "a"}) {
        CAPTURE(name);
        CHECK_FALSE(natural_less(name, name));
    }
}

TEST_CASE("equal numbers with different zeros are told apart one way only") {
    CHECK(natural_less("a01", "a1"));
    CHECK_FALSE(natural_less("a1", "a01"));
    CHECK(natural_less("a01b", "a1c"));
    CHECK(natural_less("a1b", "a01c"));
}
