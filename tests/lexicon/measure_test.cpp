#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;

namespace {

constexpr std::string_view kHead = "id\tlang\tkind\tlabels\tsplit\ttext\n";

const lexicon::Lexicons& lexicons() {
    static const lexicon::Lexicons built = lexicon::testing::build_lexicons(
        "alcohol", "[alcohol.drink]\nsay: mentions a drink\nprivacy: 1\nany: wine | beer\n+ wine\n");
    return built;
}

}  // namespace

TEST_CASE("precision and recall count topics line by line, on one split only", "[lexicon]") {
    const std::string gold = std::string(kHead) +
                             "1\ten\tpost\talcohol.drink:1:0:sure\ttest\ta wine\n"
                             "2\ten\tpost\t\ttest\twine red\\tpaint\n"
                             "3\ten\tpost\talcohol.excess:2:3:sure\ttest\tso drunk\n"
                             "4\ten\tgroup\talcohol.drink:1:0:sure|alcohol.excess:2:3:sure\ttest\tBeer Fans\n"
                             "5\ten\tpost\tfamily.kin:1:0:sure\ttest\tmy aunt\n"
                             "6\ten\tpost\talcohol.drink:1:0:sure\tdev\tnot seen\n";
    const auto quality = lexicon::measure(lexicons(), gold, "gold.tsv", "test");
    REQUIRE(quality.has_value());
    REQUIRE(quality->size() == 2);
    CHECK((*quality)[0] == lexicon::Quality{"family", "en", 0, 0, 5, "gold.tsv"});
    CHECK((*quality)[1].topic == "alcohol");
    CHECK((*quality)[1].precision == Approx(2.0 / 3));
    CHECK((*quality)[1].recall == Approx(2.0 / 3));
    CHECK((*quality)[1].n == 5);
}

TEST_CASE("a malformed gold file is refused with its line", "[lexicon]") {
    const std::string bad =
        GENERATE("1\ten\tpost\t\ttest", "1\ten\tposting\t\ttest\ttext", "1\ten\tpost\tnonsense\ttest\ttext");
    const auto quality = lexicon::measure(lexicons(), std::string(kHead) + bad + "\n", "gold.tsv", "test");
    REQUIRE_FALSE(quality.has_value());
    CHECK(quality.error().code == ErrorCode::Invalid);
    CHECK(quality.error().place == "gold.tsv:2");
    CHECK_FALSE(lexicon::measure(lexicons(), "id text\n", "gold.tsv", "test").has_value());
}
