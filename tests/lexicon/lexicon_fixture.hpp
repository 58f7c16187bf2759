#pragma once

#include "glasshouse/lexicon/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon::testing {

/// The program's own common.lex.
[[nodiscard]] LexiconSource common_source();

/// A small lexicon of the topic with these rules, "alcohol.en" for "alcohol".
[[nodiscard]] LexiconSource lexicon_source(std::string_view topic, std::string_view rules);

/// common.lex and the given lexicon, built. Fails the running test when they do not load.
[[nodiscard]] Lexicons build_lexicons(std::string_view topic, std::string_view rules);

/// Ids of the accepted hits, with the words in the text: "alcohol.drink(Wine) alcohol.excess(wasted)".
[[nodiscard]] std::string found(const Lexicons& lexicons, std::string_view text, const ReadOptions& options = {});

/// The reasons of all hits of the text, accepted or not, joined.
[[nodiscard]] std::string reasons(const Lexicons& lexicons, std::string_view text, ReadOptions options = {});

}  // namespace glasshouse::lexicon::testing
