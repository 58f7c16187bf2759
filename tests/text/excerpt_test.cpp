#include <catch2/catch.hpp>

#include <string>

#include "glasshouse/text/text.hpp"

using glasshouse::text::display_width;
using glasshouse::text::excerpt;

TEST_CASE("a short text is its own excerpt, on one line", "[text]") {
    CHECK(excerpt("one zinfandel", 20) == "one zinfandel");
    CHECK(excerpt("one\r\n\r\n zinfandel", 20) == "one zinfandel");
    CHECK(excerpt("", 5).empty());
}

TEST_CASE("a long text is cut at a word and says so", "[text]") {
    CHECK(excerpt("one zinfandel with supper", 20) == "one zinfandel with…");
    CHECK(excerpt("one zinfandel with supper", 19) == "one zinfandel with…");
    CHECK(excerpt("Donaudampfschifffahrt", 6) == "Donau…");
    CHECK(excerpt("anything", 0).empty());
}

TEST_CASE("a cut never goes through what a reader takes for one character", "[text]") {
    CHECK(excerpt("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 2) == "👨‍👩‍👧…");
    CHECK(excerpt("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
    CHECK(excerpt("日本語です", 3) == "日本…");
}

TEST_CASE("columns are counted as a terminal draws them", "[text]") {
    CHECK(display_width("wine") == 4);
    CHECK(display_width("rosé") == 4);
    CHECK(display_width("rose\u0301") == 4);
    CHECK(display_width("日本") == 4);
    CHECK(display_width("🍷") == 2);
    CHECK(display_width("❤️") == 2);
    CHECK(display_width("👨‍👩‍👧") == 2);
    CHECK(display_width("🇳🇱") == 2);
    CHECK(display_width("a\u200Bb\x01") == 2);
    CHECK(display_width("") == 0);
}
