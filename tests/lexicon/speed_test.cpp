// How fast a text is read: `lexicon_tests "[.bench]"` in a release build prints megabytes a second on one core.
#include "lexicon/lexicon_fixture.hpp"

#include <catch2/catch.hpp>

#include <ctime>
#include <iostream>
#include <random>

using namespace glasshouse;

namespace {

/// Time of the processor, so that other programs do not count.
class Stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return static_cast<double>(std::clock() - start_) / static_cast<double>(CLOCKS_PER_SEC);
    }

private:
    std::clock_t start_ = std::clock();
};

std::string random_word(std::mt19937& random) {
    static constexpr std::string_view kLetters = "etaoinshrdlucmfwypvbgk";
    std::string word;
    for (std::size_t length = 3 + random() % 7; length > 0; --length) word += kLetters[random() % kLetters.size()];
    return word;
}

/// A lexicon of so many terms, every third one a phrase, in rules of fifty.
lexicon::LexiconSource made_lexicon(std::mt19937& random, std::size_t terms, std::vector<std::string>& words) {
    std::string rules;
    for (std::size_t i = 0; i < terms; ++i) {
        const std::string word = random_word(random);
        if (i % 50 == 0) {
            const std::string id = std::to_string(i);
            rules +=
                "\n[alcohol.r" + id + "]\nsay: x\nprivacy: 1\nvoice: me\nmask: rare mask " + id + "\nany: first" + id;
        }
        rules += " | " + word + (i % 3 == 0 ? " " + random_word(random) : "");
        words.push_back(word);
    }
    return lexicon::testing::lexicon_source("alcohol", rules + "\n");
}

/// Posts of about a hundred bytes: English stop words, words of no term, and one word in twenty of a term.
std::vector<std::string> made_posts(std::mt19937& random, const std::vector<std::string>& words, std::size_t count) {
    static const std::vector<std::string> common{"the", "and", "to",  "of",   "in", "my",
                                                 "we",  "is",  "for", "with", "it", "so"};
    std::vector<std::string> other;
    for (int i = 0; i < 60'000; ++i) other.push_back(random_word(random));
    std::vector<std::string> posts;
    for (std::size_t i = 0; i < count; ++i) {
        std::string& post = posts.emplace_back();
        while (post.size() < 100) {
            const auto pick = random() % 20;
            const auto& from = pick == 0 ? words : pick < 10 ? common : other;
            post += from[random() % from.size()] + (random() % 9 == 0 ? ". " : " ");
        }
    }
    return posts;
}

}  // namespace

TEST_CASE("reading speed", "[.bench]") {
    for (const std::size_t terms : {std::size_t{5'000}, std::size_t{20'000}}) {
        std::mt19937 random(1);
        std::vector<std::string> words;
        const auto source = made_lexicon(random, terms, words);
        const Stopwatch build_time;
        const auto built = lexicon::Lexicons::build({lexicon::testing::common_source(), source});
        REQUIRE(built.has_value());
        const double build_seconds = build_time.seconds();
        const std::vector<std::string> posts = made_posts(random, words, 100'000);
        std::size_t bytes = 0;
        std::size_t hits = 0;
        const Stopwatch time;
        for (const std::string& post : posts) {
            bytes += post.size();
            hits += built->read(post, {}).hits.size();
        }
        const double seconds = time.seconds();
        std::cout << terms << " terms: " << static_cast<double>(bytes) / seconds / 1e6 << " MB/s, " << hits
                  << " hits in " << posts.size() << " posts, built in " << build_seconds * 1000 << " ms\n";
        CHECK(hits > 0);
    }
}
