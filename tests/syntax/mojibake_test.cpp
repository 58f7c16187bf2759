#include "glasshouse/syntax/mojibake.hpp"

#include <catch2/catch.hpp>

using glasshouse::syntax::repair_mojibake;

namespace {

/// What the exporter writes: every byte as a code point.
std::string garble(std::string_view bytes) {
    std::string garbled;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            garbled.push_back(c);
        } else {
            garbled.push_back(static_cast<char>(byte < 0xC0 ? 0xC2 : 0xC3));
            garbled.push_back(static_cast<char>(0x80U | (byte & 0x3FU)));
        }
    }
    return garbled;
}

}  // namespace

TEST_CASE("garbled text of every script is repaired") {
    const std::string original =
        GENERATE(values<std::string>({"", "plain", "Café", "Übergröße", "Привет", "日本語", "שלום", "🍷",
                                      "naïve 👩‍👧", "\u0080", "\u07FF\u0800\uFFFF"}));
    CAPTURE(original);
    CHECK(repair_mojibake(garble(original)) == original);
}

TEST_CASE("a second repair changes nothing unless the text itself looks garbled") {
    CHECK(repair_mojibake("日本語") == "日本語");
    CHECK(repair_mojibake("Café") == "Café");
    CHECK(repair_mojibake(garble(garble("é"))) == garble("é"));
}

TEST_CASE("text that is real Unicode or mixed stays as it is") {
    const std::string text = GENERATE(values<std::string>({"Ã© and €", "naïve", "Ãš", "déjà vu Ω", "100 °C"}));
    CAPTURE(text);
    CHECK(repair_mojibake(text) == text);
}

TEST_CASE("overlong forms, surrogates and too large code points are not taken for garbled text") {
    const std::string bytes =
        GENERATE(values<std::string>({"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                                      "\xF4\x90\x80\x80", "\xF5\x80\x80\x80"}));
    CHECK(repair_mojibake(garble("é" + bytes)) == garble("é" + bytes));
}

TEST_CASE("text cut off inside its last character keeps what is whole") {
    CHECK(repair_mojibake(garble("Café \xF0\x9F\x8D")) == "Café \uFFFD");
    CHECK(repair_mojibake(garble("Café \xF0\x9F")) == "Café \uFFFD");
    CHECK(repair_mojibake(garble("日本\xE8")) == "日本\uFFFD");
}

TEST_CASE("a cut is not assumed without a whole character before it, nor with a stray byte") {
    CHECK(repair_mojibake(garble("Caf\xC3")) == garble("Caf\xC3"));
    CHECK(repair_mojibake(garble("é\x80 x \xC3")) == garble("é\x80 x \xC3"));
    CHECK(repair_mojibake(garble("é \xE0\x80")) == garble("é \xE0\x80"));
}

TEST_CASE("bytes that are no UTF-8 come back as they are") {
    const std::string bytes = GENERATE(values<std::string>({"\x80", "\xC3", "abc\xFF", "\xC2 x"}));
    CHECK(repair_mojibake(bytes) == bytes);
}
