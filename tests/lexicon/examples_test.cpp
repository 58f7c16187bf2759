#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using lexicon::testing::common_source;
using lexicon::testing::lexicon_source;

// The linter runs the examples, too.
TEST_CASE("the program's own lexicons draw no error and no warning, and their examples hold", "[lexicon][built-in]") {
    for (const auto& message : lexicon::lint(lexicon::built_in_sources())) {
        if (message.code[0] == 'N') continue;
        FAIL_CHECK(to_string(message));
    }
    const auto sources = lexicon::built_in_sources();
    REQUIRE_FALSE(sources.empty());
    CHECK(sources.front().path == "lexicons/de/common.lex");
}

TEST_CASE("an example's result says what became of it", "[lexicon]") {
    const auto results = lexicon::run_examples(
        {common_source(), lexicon_source("alcohol",
                                         "[alcohol.drink]\nsay: x\nprivacy: 1\nany: wine\nmask: wine gum\n+ wine gum\n"
                                         "+ beer\n- [group] Wine Club\n? painted wine red\n? nothing\n")});
    REQUIRE(results.has_value());
    REQUIRE(results->size() == 5);
    CHECK_FALSE((*results)[0].passed);
    CHECK((*results)[0].reason == "term \"wine\"; masked by \"wine gum\"");
    CHECK((*results)[0].line == 12);
    CHECK((*results)[1].reason == "nothing matched");
    CHECK((*results)[2].reason == "term \"wine\"");
    CHECK((*results)[3].passed);
    CHECK((*results)[3].reason.empty());
    CHECK((*results)[4].passed);
    CHECK((*results)[4].reason == "this is right now: change ? to -");
}

TEST_CASE("the expanded terms of a rule or topic are shown", "[lexicon]") {
    const std::vector sources{common_source(),
                              lexicon_source("alcohol",
                                             "[alcohol.drink]\nsay: mentions a drink\nprivacy: 1\n"
                                             "any: wine/N | whisk(e)y | need .. drink | =IPA\n+ wine\n")};
    const auto shown = lexicon::show_terms(sources, "alcohol.drink");
    REQUIRE(shown.has_value());
    CHECK(*shown ==
          "alcohol.drink (alcohol.en): mentions a drink\n"
          "  any wine/N: wine, wines\n"
          "  any whisk(e)y: whisky, whiskey\n"
          "  any need .. drink: need .. drink\n"
          "  any =IPA: =IPA\n");
    CHECK(lexicon::show_terms(sources, "alcohol") == shown);
    CHECK(lexicon::show_terms(sources, "alcohol.beer").error().code == ErrorCode::Usage);
}

TEST_CASE("endings follow the language's own table", "[lexicon]") {
    struct Row {
        std::string term;
        std::string forms;
    };
    const auto row = GENERATE(values<Row>({
        {"party/N", "party, parties"},
        {"glass/N", "glass, glasses"},
        {"day/N", "day, days"},
        {"pray/V", "pray, prays, prayed, praying"},
        {"dance/V", "dance, dances, danced, dancing"},
        {"marry/V", "marry, marries, married, marrying"},
        {"die/V", "die, dies, died, dying"},
        {"free/V", "free, frees, freed, freeing"},
        {"chat/VV", "chat, chats, chatted, chatting"},
        {"happy/A", "happy, happier, happiest"},
        {"12-step/N group", "12 step group, 12 steps group, #12stepgroup, #12stepsgroup"},
        {"mother's day", "mother's day, mothers day, #mothersday"},
        {"we're off", "we're off"},
        {"cow & gate", "cow gate"},
    }));
    const auto shown = lexicon::show_terms(
        {common_source(), lexicon_source("alcohol", "[alcohol.x]\nsay: x\nprivacy: 1\nany: " + row.term + "\n+ x\n")},
        "alcohol.x");
    REQUIRE(shown.has_value());
    CHECK(*shown == "alcohol.x (alcohol.en): x\n  any " + row.term + ": " + row.forms + "\n");
}
