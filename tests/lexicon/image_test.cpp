// What was compiled with the program reads texts as what is compiled now, with and without a user's files on top.
#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

using namespace glasshouse;
using lexicon::Lexicons;
using lexicon::LexiconSource;

namespace {

const std::vector<std::string> kTexts{
    "One zinfandel with supper, then to church on Church Street",
    "I don't drink wine anymore",
    "my brother was hammered at the wedding #WineWednesday",
    "Praying for everyone in Houston 🙏🙏🙏",
    "We moved to 14 Alder Lane, our house is the blue one",
    "Zubrowka and the usual on a Friday",
    "Rum the dog is at the vet, bring wine",
    "Market day in Little Harrow",
    "Gin o'clock at the pub",
    "",
};

LexiconSource own(std::string head, std::string rules) {
    return {"own.lex", "lexicon: my.words\nformat: 1\nversion: 1\nlang: en\nabout: Mine.\n" + std::move(head) + "\n" +
                           std::move(rules)};
}

/// A few of the program's own files: compiling all of them again and again takes minutes.
std::vector<LexiconSource> few_sources() {
    std::vector<LexiconSource> sources = lexicon::built_in_sources();
    std::erase_if(sources, [](const LexiconSource& source) {
        return source.path != "lexicons/en/common.lex" && source.path != "lexicons/en/alcohol.lex" &&
               source.path != "lexicons/en/religion.lex" && source.path != "lexicons/de/common.lex" &&
               source.path != "lexicons/de/alcohol.lex";
    });
    return sources;
}

const std::string& image() {
    static const std::string made = [] {
        auto result = Lexicons::compile_image(few_sources());
        if (!result) FAIL(to_message(result.error()));
        return *std::move(result);
    }();
    return made;
}

Result<Lexicons> load(const std::vector<LexiconSource>& more) { return Lexicons::load(image(), more, &few_sources); }

std::vector<LexiconSource> all_sources(const std::vector<LexiconSource>& more) {
    std::vector<LexiconSource> sources = few_sources();
    sources.insert(sources.end(), more.begin(), more.end());
    return sources;
}

std::string describe(const Lexicons& lexicons, std::string_view text) {
    lexicon::ReadOptions options;
    options.with_rejected = true;
    std::string out;
    for (const lexicon::Hit& hit : lexicons.read(text, options).hits) {
        const lexicon::Rule& rule = lexicons.rules()[hit.rule];
        out += rule.id + ":" + std::to_string(rule.grades.privacy) + std::to_string(rule.grades.conduct) + "(" +
               std::to_string(hit.span.start) + "-" + std::to_string(hit.span.end) + ")" + (hit.accepted ? "+" : "-") +
               std::string(to_id(hit.certainty));
        for (const std::string& why : hit.why) out += " [" + why + "]";
        out += "\n";
    }
    return out;
}

void check_same(const std::vector<LexiconSource>& more) {
    const auto compiled = Lexicons::build(all_sources(more));
    const auto loaded = load(more);
    if (!compiled) FAIL(to_message(compiled.error()));
    if (!loaded) FAIL(to_message(loaded.error()));
    REQUIRE(compiled->rules().size() == loaded->rules().size());
    for (std::size_t r = 0; r < compiled->rules().size(); ++r) {
        CHECK(compiled->rules()[r].id == loaded->rules()[r].id);
        CHECK(compiled->rules()[r].is_private == loaded->rules()[r].is_private);
        CHECK(compiled->rules()[r].say == loaded->rules()[r].say);
    }
    REQUIRE(compiled->infos().size() == loaded->infos().size());
    for (std::size_t i = 0; i < compiled->infos().size(); ++i) {
        CHECK(compiled->infos()[i].id == loaded->infos()[i].id);
        CHECK(compiled->infos()[i].sha256 == loaded->infos()[i].sha256);
    }
    for (const std::string& text : kTexts) {
        CAPTURE(text);
        CHECK(describe(*compiled, text) == describe(*loaded, text));
    }
}

}  // namespace

TEST_CASE("the lexicons that the program carries read as if compiled now", "[lexicon]") {
    check_same({});
    const auto loaded = Lexicons::load(lexicon::built_in_image(), {});
    REQUIRE(loaded);
    CHECK_FALSE(describe(*loaded, kTexts.front()).empty());
}

TEST_CASE("a user's rules on top read as if all had been compiled together", "[lexicon]") {
    SECTION("a new rule") {
        check_same({own("topic: work\n",
                        "[work.my-town]\nsay: names the town\nprivacy: 2\nany: little harrow\n+ in Little Harrow\n")});
    }
    SECTION("a new rule that a denial of another leads to, with the language's endings") {
        check_same({own("topic: alcohol\n",
                        "[alcohol.mine]\nsay: x\nprivacy: 2\nany: zubrowka/N | market day/N\nmask: market day in\n"
                        "negated: alcohol.abstains\n+ zubrowkas\n- market day in\n")});
    }
    SECTION("terms for a rule that is there, and its grades") {
        check_same({own("extends: alcohol.en\n",
                        "[alcohol.drink +]\nprivacy: 2\nnear: 3\nany: the usual | zubrowka\nmask: rum the dog | bring "
                        "wine\n+ the usual\n")});
    }
    SECTION("rules and terms switched off") {
        check_same({own("extends: alcohol.en\noff: alcohol.venue | alcohol.drink \"wine/N\"\n", "")});
    }
    SECTION("private words") {
        check_same(
            {own("topic: work\nprivate: yes\n", "[work.mine]\nsay: x\nprivacy: 3\nany: harrow | church\n+ harrow\n")});
    }
    SECTION("patterns of one's own") {
        check_same(
            {own("topic: contact\n",
                 "[contact.mine]\nsay: x\nprivacy: 1\npattern: \\d+ Alder\nliteral: Alder\n+ 14 Alder\n- Alder\n")});
    }
    SECTION("a pattern for a rule that is there, a cue, an ending") {
        check_same({own("extends: alcohol.en\n",
                        "[alcohol.drink +]\npattern: (?i)gin o.clock\nliteral: Gin\n+ Gin o'clock\n")});
        check_same({{"common.lex",
                     "lexicon: common.mine\nformat: 1\nversion: 1\nlang: en\nabout: x\n[cue.negation]\nany: one\n"}});
    }
    SECTION("two files") {
        check_same({own("topic: work\n", "[work.a]\nsay: x\nprivacy: 1\nany: harrow\n+ harrow\n"),
                    {"b.lex",
                     "lexicon: b\nformat: 1\nversion: 1\nextends: my.words\nlang: en\nabout: x\n[work.a +]\nany: "
                     "market day\n+ market day\n"}});
    }
}

TEST_CASE("a fault in a user's file is named the same on top as together", "[lexicon]") {
    for (const char* rules :
         {"[alcohol.drink]\nsay: x\nprivacy: 1\nany: x\n+ x\n", "[alcohol.nothing +]\nany: x\n",
          "[work.x]\nsay: x\nprivacy: 7\nany: x\n+ x\n", "[work.x]\nsay: x\nprivacy: 1\nany: a | | b\n+ a\n",
          "[work.x]\nsay: x\nprivacy: 1\nany: x/Q\n+ x\n",
          "[work.x]\nsay: x\nprivacy: 1\npattern: (\nliteral: x\n+ x\n"}) {
        CAPTURE(rules);
        const std::vector<LexiconSource> more{own("extends: alcohol.en\n", rules)};
        const auto compiled = Lexicons::build(all_sources(more));
        const auto loaded = load(more);
        REQUIRE_FALSE(compiled);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().place == compiled.error().place);
        CHECK(loaded.error().detail.substr(0, 3) == compiled.error().detail.substr(0, 3));
    }
    CHECK_FALSE(load({own("extends: nobody.en\n", "")}));
    CHECK_FALSE(load({own("off: alcohol.drink \"not there\"\n", "")}));
}
