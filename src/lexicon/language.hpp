#pragma once

#include "lexicon/matcher.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// What language a text is read as.
struct LanguageGuess {
    std::string_view language;  ///< borrows from the matcher or lives for ever; empty when the text has no words
    bool is_certain = true;     ///< false: nothing spoke for it, and something against it
};

/// Guesses from the words of the language lists and the script. Short texts without any such word are taken to be in
/// `preferred`: "Wine o'clock!" must not go unread.
[[nodiscard]] LanguageGuess guess_language(const Scan& scan, const Matcher& matcher, std::string_view preferred);

}  // namespace glasshouse::lexicon
