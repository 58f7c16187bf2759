#include "lexicon/matcher.hpp"

#include "lexicon/lexicon_fixture.hpp"
#include "support/naive_matcher.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace glasshouse;

namespace {

/// Terms of every form, short words so that random texts meet them often.
constexpr std::string_view kRules = R"([alcohol.one]
say: x
privacy: 1
any: wine/N | red wine | wine .. red .. glass | need .. wine | =Wine | =Red Wine | glass of wine | win* | #redwine | wine red wine
any: a glass | rosé | 🍷🍷 | g&t | mother's wine | red .. red | wine wine | церк* | whisk(e)y | glass/N of (the) red
mask: red wine glass | wine .. glass
not: of wine | red/N
need: glass | win*
+ wine
- red wine glass
)";

/// Random texts made of the vocabulary, with everything that stands between and inside words.
std::string random_text(std::mt19937& random, const std::vector<std::string>& vocabulary) {
    static const std::vector<std::string> gaps{" ",    " ",  " ",  " ", "-",   "\n", ". ",
                                               "\n\n", ", ", "! ", "",  " \"", "\" "};
    const auto below = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    std::string text;
    for (std::size_t words = below(30); words > 0; --words) {
        std::string word = vocabulary[below(vocabulary.size())];
        switch (below(12)) {
            case 0:
                word[0] = static_cast<char>(word[0] >= 'a' && word[0] <= 'z' ? word[0] - 'a' + 'A' : word[0]);
                break;
            case 1: word += "'s"; break;
            case 2: word += std::string(3, word.back() >= 'a' && word.back() <= 'z' ? word.back() : 'e'); break;
            case 3: word = "#" + word; break;
            case 4: word = "#" + word + "Wine"; break;
            case 5: word = "@" + word; break;
            default: break;
        }
        text += word + gaps[below(gaps.size())];
    }
    return text;
}

void check_agreement(const lexicon::RuleSet& set, const std::vector<std::string>& vocabulary, int texts) {
    const lexicon::Matcher matcher(set);
    const lexicon::OwnerSet everybody(set.rules.size() + set.cues.size(), 1);
    std::mt19937 random(20261122);
    text::Tokens tokens;
    lexicon::Scan scan;
    std::vector<lexicon::Match> matches;
    std::size_t total = 0;
    for (int i = 0; i < texts; ++i) {
        const std::string text = random_text(random, vocabulary);
        CAPTURE(text);
        text::tokenize(text, {.is_name = i % 3 == 0}, tokens);
        matcher.scan(text, tokens, scan);
        matcher.find_candidates(scan, everybody, matches);
        total += matches.size();
        REQUIRE((matches == testing::naive_matches(set, matcher, text, tokens, false)));
        matcher.find_context(scan, everybody, matches);
        REQUIRE((matches == testing::naive_matches(set, matcher, text, tokens, true)));
    }
    CHECK(total > static_cast<std::size_t>(texts) / 2);
}

}  // namespace

TEST_CASE("the compiled matcher and a naive one agree on every term form", "[lexicon][law]") {
    lexicon::Messages messages;
    const lexicon::RuleSet set = lexicon::load_rule_set(
        {lexicon::testing::common_source(), lexicon::testing::lexicon_source("alcohol", kRules)}, messages);
    REQUIRE(messages.all().empty());
    check_agreement(set, {"wine", "wines", "red",     "glass",   "glasses", "of",       "need",    "winery",
                          "Wine", "Red",   "rosé",    "🍷",       "g&t",     "mother's", "mothers", "the",
                          "a",    "wіne",  "redwine", "церковь", "whiskey", "no",       "my"},
                    4000);
}

TEST_CASE("the compiled matcher and a naive one agree on the program's own lexicons", "[lexicon][law]") {
    lexicon::Messages messages;
    // Every tenth file: the naive one tries each of their terms at each word.
    std::vector<lexicon::LexiconSource> sources{lexicon::testing::common_source()};
    const std::vector<lexicon::LexiconSource> all = lexicon::built_in_sources();
    for (std::size_t i = 7; i < all.size(); i += 10) {
        if (all[i].path.ends_with(".lex")) sources.push_back(all[i]);
    }
    const lexicon::RuleSet set = lexicon::load_rule_set(sources, messages);
    std::vector<std::string> vocabulary;
    std::mt19937 random(7);
    for (const lexicon::RuleSource& rule : set.rules) {
        for (const lexicon::Term& term : rule.terms_of(lexicon::Role::Any)) {
            for (const lexicon::Element& element : term.phrases.front().elements) {
                if (element.form.empty() || random() % 4 != 0) continue;
                vocabulary.push_back(element.exact.empty() ? element.form : element.exact);
            }
        }
    }
    if (vocabulary.empty()) vocabulary = {"not", "my", "brother", "he"};
    check_agreement(set, vocabulary, 60);
}
