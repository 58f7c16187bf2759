#include "lexicon/names_table.hpp"

#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using lexicon::LexiconSource;

namespace {

constexpr const char* kHead = "# lexicon: names.test\n# version: 1\nname\tkind\tside\trule\tfrom\tto\tsource\n";

LexiconSource table(std::string_view rows) { return {"lexicons/names/test.tsv", kHead + std::string(rows)}; }

lexicon::Lexicons built(std::string_view rows) {
    const auto politics = lexicon::testing::lexicon_source("politics",
                                                           "[politics.named]\nsay: names a party\nprivacy: 2\nany: "
                                                           "some party\nneed: vote/V | for\n+ vote for some party\n");
    auto result = lexicon::Lexicons::build({lexicon::testing::common_source(), politics, table(rows)});
    if (!result) FAIL(to_message(result.error()));
    return *std::move(result);
}

std::string codes(std::string_view content) {
    lexicon::Messages messages;
    static_cast<void>(lexicon::parse_names_table({"names.tsv", std::string(content)}, messages));
    std::string out;
    for (const auto& message : messages.sorted()) {
        out += std::to_string(message.line) + ":" + std::to_string(message.column) + " " + message.code + " ";
    }
    return out;
}

}  // namespace

TEST_CASE("a name counts for its rule, with what the rule needs", "[lexicon]") {
    const auto lexicons = built("=Purple Party\tparty\tleft\tpolitics.named\t\t\tinvented\n");
    CHECK(lexicon::testing::found(lexicons, "I vote for the Purple Party") == "politics.named(Purple Party)");
    CHECK(lexicon::testing::found(lexicons, "I vote for the purple party").empty());
    CHECK(lexicon::testing::found(lexicons, "The Purple Party was loud").empty());
}

TEST_CASE("a name counts in texts of its time, and in those without a date", "[lexicon]") {
    const auto lexicons = built("purple party\tparty\t\tpolitics.named\t2015-03\t2019\tinvented\n");
    const auto found_on = [&](std::optional<Date> day) {
        lexicon::ReadOptions options;
        options.day = day;
        return !lexicons.read("vote for the purple party", options).hits.empty();
    };
    CHECK(found_on(std::nullopt));
    CHECK_FALSE(found_on(Date{2015, 2, 28}));
    CHECK(found_on(Date{2015, 3, 1}));
    CHECK(found_on(Date{2019, 12, 31}));
    CHECK_FALSE(found_on(Date{2020, 1, 1}));
}

TEST_CASE("what is wrong with a table is named by line, column and code", "[lexicon]") {
    const std::string head = kHead;
    CHECK(codes(head + "A B\tparty\t\tpolitics.named\t\t\tx\n").empty());
    CHECK(codes("name\tkind\n") == "1:1 E01 1:1 E10 1:1 E10 ");
    CHECK(codes(head + "A B\tparty\n") == "4:1 E01 ");
    CHECK(codes(head + "A B\tfriend\t\tpolitics.named\t\t\tx\n") == "4:5 E17 ");
    CHECK(codes(head + "A B\tparty\t\tpolitics.named\t2020\t2019\tx\n") == "4:27 E17 ");
    CHECK(codes(head + "A B\tparty\t\tpolitics.named\t20\t\tx\n") == "4:27 E17 ");
    CHECK(codes(head + "A B\tparty\t\tpolitics.named\t\t\t\n") == "4:29 W28 ");
    CHECK(codes(head + "A\tparty\tx\tp\t\t\ts\nB\tparty\tx\tp\t\t\ts\nC\tparty\ty\tp\t\t\ts\n") == "1:1 W33 ");
}

TEST_CASE("a name for a rule that is not there stops loading", "[lexicon]") {
    const auto result =
        lexicon::Lexicons::build({lexicon::testing::common_source(), table("A B\tparty\t\tpolitics.none\t\t\tx\n")});
    REQUIRE_FALSE(result);
    CHECK(result.error().place == "lexicons/names/test.tsv:4:1");
    CHECK(result.error().detail.starts_with("E19"));
}
