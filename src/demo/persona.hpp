#pragma once

#include "demo/random.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::demo {

/// The invented clinician and the people and places around her, chosen by the seed.
struct Persona {
    std::string first_name;
    std::string last_name;
    std::string name;       ///< "Maren Holloway"
    std::string user_name;  ///< "maren.holloway"
    std::string town;
    std::string hometown;
    std::vector<std::string> friends;                       ///< full names, no two the same
    std::map<std::string, std::string, std::less<>> words;  ///< what stands for "{son}", "{friend1}", …, without braces

    /// The text with its placeholders filled in; unknown ones stay as they are.
    [[nodiscard]] std::string fill(std::string_view text) const;
};

[[nodiscard]] Persona make_persona(std::uint64_t seed);

/// Puts `word(name)` in the place of each "{name}" of a template.
template <class Word>
[[nodiscard]] std::string fill_slots(std::string_view text, const Word& word) {
    std::string out;
    while (true) {
        const std::size_t open = text.find('{');
        const std::size_t close = text.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos) return out.append(text);
        out.append(text.substr(0, open));
        out += word(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

}  // namespace glasshouse::demo
