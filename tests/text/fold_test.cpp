#include <catch2/catch.hpp>

#include <string>

#include "glasshouse/text/text.hpp"

using glasshouse::text::fold;
using glasshouse::text::to_nfc;

namespace {
struct Row {
    std::string text;
    std::string expected;
};
}  // namespace

TEST_CASE("folding takes off case, accents and styles, and nothing else", "[text]") {
    const auto row = GENERATE(values<Row>({
        {"ROSE", "rose"},
        {"Rosé", "rose"},
        {"Rose\u0301", "rose"},
        {"Straße", "strasse"},
        {"İstanbul", "istanbul"},
        {"Łódź", "lodz"},
        {"don’t", "don't"},
        {"ﬁne", "fine"},
        {"𝐰𝐢𝐧𝐞", "wine"},
        {"ЁЛКА", "елка"},
        {"が", "が"},
        {"한국", "한국"},
        {"\u1112\u1161\u11ab", "한"},
        {"हिन्दी", "हिन्दी"},
        {"so\u00ADber", "sober"},
        {"", ""},
    }));
    CAPTURE(row.text);
    CHECK(fold(row.text) == row.expected);
}

TEST_CASE("folding twice changes nothing more", "[text]") {
    const std::string text = GENERATE("Crème BRÛLÉE", "Ωμέγα ς", "ẞ", "Ǆ", "ﷺ", "①", "ŉ");
    CAPTURE(text);
    CHECK(fold(fold(text)) == fold(text));
}

TEST_CASE("composition joins letter and mark", "[text]") {
    CHECK(to_nfc("Zoe\u0308") == "Zo\u00EB");
    CHECK(to_nfc("plain") == "plain");
}

TEST_CASE("bytes that are no UTF-8 become the replacement character", "[text]") {
    const auto row = GENERATE(values<Row>({
        {"a\xFF"
         "b",
         "a\uFFFDb"},
        {"\xC0\x80", "\uFFFD\uFFFD"},
        {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
        {"\xE2\x82", "\uFFFD"},
        {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"\x80", "\uFFFD"},
    }));
    CHECK(to_nfc(row.text) == row.expected);
}

TEST_CASE("a hundred thousand marks on one letter are read in bounded time", "[text]") {
    std::string text = "e";
    for (int i = 0; i < 100'000; ++i) text += "\u0301";
    CHECK(fold(text) == "e");
}
