#pragma once

#include "demo/random.hpp"

#include <string>
#include <vector>

namespace glasshouse::demo {

/// A made-up language for measuring speed: words of syllables that occur as often as words do (Zipf), some in other
/// scripts, and now and then a word that lexicons look for.
class BenchWords {
public:
    /// `hit_rate` of the words are lexicon terms.
    BenchWords(std::uint64_t seed, double hit_rate);

    /// Appends words until the line has about `length` bytes; with `has_other_script` some are not ASCII.
    void append_line(std::string& line, std::size_t length, bool has_other_script, Random& random) const;

private:
    [[nodiscard]] const std::string& pick(Random& random) const;

    double hit_rate_;
    std::vector<std::string> words_;
    std::vector<double> cumulative_;
};

}  // namespace glasshouse::demo
