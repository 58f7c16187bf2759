#include "glasshouse/text/tokens.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace text = glasshouse::text;

namespace {

std::string words_of(std::string_view input, bool is_name = false) {
    text::Tokens tokens;
    text::tokenize(input, {.is_name = is_name}, tokens);
    std::string joined;
    std::uint32_t sentence = 0;
    for (const text::Token& token : tokens.words) {
        if (!joined.empty()) joined += token.sentence != sentence ? " / " : " ";
        sentence = token.sentence;
        joined += token.kind == text::TokenKind::Opaque ? "<>" : std::string(tokens.form(token));
    }
    return joined;
}

struct Row {
    std::string text;
    std::string expected;
};

}  // namespace

TEST_CASE("a text is read as its folded words", "[text]") {
    const auto row = GENERATE(values<Row>({
        {"One Zinfandel, with supper", "one zinfandel with supper"},
        {"don’t & won't 'quoted' moms'", "don't won't quoted moms"},
        {"g&t happy-hour 5k AT&T", "g&t happy hour 5k at&t"},
        {"Rosé ROSE\u0301", "rose rose"},
        {"U.S.A. and dr.smith", "u s a and dr smith"},
        {"", ""},
        {"... !!! ,,,", ""},
        {"wine\xFF"
         "beer",
         "wine beer"},
        {"מים עם יין", "מים עם יין"},
        {"日本語の本", "日本語 の 本"},
        {"ไปโบสถ์", "ไป โบสถ์"},
    }));
    CAPTURE(row.text);
    CHECK(words_of(row.text) == row.expected);
}

TEST_CASE("sentences end where a reader sees their end", "[text]") {
    const auto row = GENERATE(values<Row>({
        {"Wine. Then beer!", "wine / then beer"},
        {"Dr. Example at St. Brendan's", "dr example at st brendan's"},
        {"J. R. Example left", "j r example left"},
        {"It was I. He left", "it was i / he left"},
        {"wine\nbeer", "wine beer"},
        {"wine\n\nbeer", "wine / beer"},
        {"3.2 miles... nice", "3 2 miles / nice"},
        {"yes!!1 ok", "yes 1 ok"},
        {"ワイン。水", "ワイン / 水"},
    }));
    CAPTURE(row.text);
    CHECK(words_of(row.text) == row.expected);
}

TEST_CASE("addresses and handles hold their place but no words", "[text]") {
    const auto row = GENERATE(values<Row>({
        {"see https://example.com/wine?x=beer now", "see <> now"},
        {"www.example.org/bar", "<>"},
        {"shop at example.com/beer today", "shop at <> today"},
        {"mail ana.wine@example.com please", "mail <> please"},
        {"with @wine_lover.99 and @beer!", "with <> and <>"},
        {"wine @ the pub", "wine the pub"},
    }));
    CAPTURE(row.text);
    CHECK(words_of(row.text) == row.expected);
}

TEST_CASE("hashtags are read as their words", "[text]") {
    const auto row = GENERATE(values<Row>({
        {"#WineWednesday", "wine wednesday"},
        {"#wine_wednesday", "wine wednesday"},
        {"#NHSHeroes2020", "nhs heroes 2020"},
        {"#winewednesday", "winewednesday"},
        {"no.#1 # alone", "no 1 alone"},
        {"a#b", "a b"},
    }));
    CAPTURE(row.text);
    CHECK(words_of(row.text) == row.expected);
}

TEST_CASE("a hashtag is also known as a whole", "[text]") {
    text::Tokens tokens;
    text::tokenize("so #Wine_Wednesday 🍷", {}, tokens);
    REQUIRE(tokens.compounds.size() == 1);
    CHECK(tokens.form(tokens.compounds[0]) == "winewednesday");
    CHECK(tokens.compounds[0].is_hashtag);
    CHECK(tokens.compounds[0].first == 1);
    CHECK(tokens.compounds[0].last == 3);
}

TEST_CASE("names written in one are split, other texts are not", "[text]") {
    CHECK(words_of("MomsDemandAction", true) == "moms demand action");
    CHECK(words_of("iPhone Fans", true) == "i phone fans");
    CHECK(words_of("MomsDemandAction") == "momsdemandaction");
}

TEST_CASE("emoji are told apart by what they show, not by skin or style", "[text]") {
    CHECK(words_of("🙏🏽🙏") == "🙏 🙏");
    CHECK(words_of("✝️ok") == "✝ ok");
    CHECK(words_of("👨‍👩‍👧🍷") == "👨👩👧 🍷");
    CHECK(words_of("🇳🇱🇧🇪") == "🇳🇱 🇧🇪");
    CHECK(words_of("wine🍷beer") == "wine 🍷 beer");
}

TEST_CASE("the span of each word is its own bytes in the original", "[text]") {
    const std::string input =
        "“Crème” — ﬁne, 𝐰𝐢𝐧𝐞 日本語 #Wіne_Day 👩🏽‍⚕️ e\u0301te\u0301's";
    text::Tokens tokens;
    text::tokenize(input, {}, tokens);
    std::vector<std::string> cut;
    for (const text::Token& token : tokens.words) cut.emplace_back(text::slice(input, token.span));
    CHECK(cut == std::vector<std::string>{"Crème", "ﬁne", "𝐰𝐢𝐧𝐞", "日本語", "Wіne", "Day", "👩🏽‍⚕️",
                                          "e\u0301te\u0301's"});
}

TEST_CASE("what a word looks like is noted", "[text]") {
    text::Tokens tokens;
    text::tokenize("Ana said \"I was so drunkkk\"\nwіne, Ana's IIII", {}, tokens);
    const auto& words = tokens.words;
    REQUIRE(words.size() == 9);
    CHECK(words[0].capitalised);
    CHECK(words[0].starts_sentence);
    CHECK_FALSE(words[1].quoted);
    CHECK(words[2].quoted);
    CHECK(words[5].is_elongated);
    CHECK(words[6].mixes_scripts);
    CHECK(words[6].starts_line);
    CHECK(words[7].after_comma);
    CHECK(words[7].is_possessive);
    CHECK_FALSE(words[8].is_elongated);
    CHECK(text::to_latin_lookalike(tokens.form(words[6])) == "wine");
}

TEST_CASE("a scare quote quotes nobody", "[text]") {
    text::Tokens tokens;
    text::tokenize("my \"sober\" friend is 5'4\" tall", {}, tokens);
    for (const text::Token& token : tokens.words) CHECK_FALSE(token.quoted);
}

TEST_CASE("hostile texts are read in bounded time and lose no word", "[text]") {
    CHECK(words_of(std::string(1'000'000, 'a')).size() == 1'000'000);
    CHECK(words_of(std::string(1'000'000, '@')).empty());
    CHECK(words_of(std::string(200'000, '#')).empty());
    CHECK(words_of(std::string(200'000, '"')).empty());
    std::string at_signs;
    for (int i = 0; i < 50'000; ++i) at_signs += "a@b";
    CHECK(words_of(at_signs) == "<>");
    std::string marks = "a";
    for (int i = 0; i < 100'000; ++i) marks += "\u0301";
    CHECK(words_of(marks) == "a");
    CHECK(words_of("\u202Ewine\u202C") == "wine");
}
