// Text for the bench. No word list is needed: syllables make 60,000 words whose shape and frequency are near enough.

#include "demo/bench_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace glasshouse::demo {
namespace {

constexpr std::size_t kWords = 60'000;
constexpr std::array<std::string_view, 24> kOnsets{"b", "br", "c", "d",  "f", "fl", "g",  "h", "j", "k",  "l", "m",
                                                   "n", "p",  "r", "pr", "s", "st", "tr", "t", "v", "sh", "w", "z"};
constexpr std::array<std::string_view, 8> kVowels{"a", "e", "i", "o", "u", "ea", "ou", "y"};
constexpr std::array<std::string_view, 12> kEnds{"", "", "", "n", "r", "s", "l", "t", "ck", "nd", "st", "m"};
constexpr std::array<std::string_view, 20> kTerms{
    "wine", "beer",   "church", "vote",   "daughter", "husband", "pub",     "prayer", "canvassed", "drunk",
    "home", "mother", "flight", "mosque", "labour",   "kids",    "whiskey", "senate", "baptism",   "airport"};
constexpr std::array<std::string_view, 12> kOtherScripts{"café", "mañana", "über",   "naïve",  "Zoë",  "привет",
                                                         "東京", "🙂",   "❤️", "garçon", "שלום", "مرحبا"};

std::string make_word(Random& random, std::size_t rank) {
    std::string word;
    const std::size_t syllables = rank < 300 ? 1 : rank < 8000 ? 2 : 3;
    for (std::size_t i = 0; i < syllables; ++i) {
        word += kOnsets[random.below(kOnsets.size())];
        word += kVowels[random.below(kVowels.size())];
        word += kEnds[random.below(kEnds.size())];
    }
    return word;
}

}  // namespace

BenchWords::BenchWords(std::uint64_t seed, double hit_rate) : hit_rate_(hit_rate) {
    Random random(seed, "bench words");
    double sum = 0;
    for (std::size_t rank = 1; rank <= kWords; ++rank) {
        words_.push_back(make_word(random, rank));
        sum += 1.0 / static_cast<double>(rank);
        cumulative_.push_back(sum);
    }
}

const std::string& BenchWords::pick(Random& random) const {
    const double at = random.fraction() * cumulative_.back();
    const auto found = std::upper_bound(cumulative_.begin(), cumulative_.end(), at);
    return words_[std::min(static_cast<std::size_t>(found - cumulative_.begin()), words_.size() - 1)];
}

void BenchWords::append_line(std::string& line, std::size_t length, bool has_other_script, Random& random) const {
    const std::size_t end = line.size() + length;
    if (has_other_script) line += kOtherScripts[random.below(kOtherScripts.size())];
    while (line.size() < end) {
        if (!line.empty()) line += ' ';
        if (random.fraction() < hit_rate_) {
            line += kTerms[random.below(kTerms.size())];
        } else if (has_other_script && random.one_in(8)) {
            line += kOtherScripts[random.below(kOtherScripts.size())];
        } else {
            line += pick(random);
        }
    }
}

}  // namespace glasshouse::demo
