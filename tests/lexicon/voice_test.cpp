#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

const lexicon::Lexicons& excess() {
    static const lexicon::Lexicons built = lexicon::testing::build_lexicons(
        "alcohol",
        "[alcohol.excess]\nsay: describes drinking to excess\nprivacy: 2\nconduct: 3\nvoice: me\n"
        "any: drunk | hammered | wasted | hangover | hungover\n+ so wasted\n");
    return built;
}

bool is_about_me(std::string_view text) { return !excess().read(text, {.language = "en"}).hits.empty(); }

}  // namespace

TEST_CASE("what the writer says about themselves counts", "[lexicon]") {
    const std::string text =
        GENERATE("so wasted last night", "I was hammered", "We got drunk with my brother", "my hangover is real",
                 "He laughed, I was wasted", "my brother and I were hammered", "me and my sister got drunk",
                 "Got wasted with her", "hungover at her wedding", "told my boss I was hungover",
                 "hungover and she knows it, my fault");
    CAPTURE(text);
    CHECK(is_about_me(text));
}

TEST_CASE("what the writer says about others does not", "[lexicon]") {
    const std::string text =
        GENERATE("my brother was hammered", "My older brother was so drunk", "She got wasted", "His hangover was epic",
                 "I watched my brother get hammered", "Police: drunk driver hit three parked cars",
                 "our neighbour is drunk again", "you were so wasted", "Study finds hungover workers cost billions",
                 "Drunk again, he said", "\"I was so wasted last night\" says everybody");
    CAPTURE(text);
    CHECK_FALSE(is_about_me(text));
}

TEST_CASE("what somebody else wrote is never about the writer", "[lexicon]") {
    CHECK(excess().read("I was so drunk", {.shared = true}).hits.empty());
}
