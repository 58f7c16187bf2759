#pragma once

#include "lexicon/matcher.hpp"

#include <string_view>
#include <vector>

namespace glasshouse::testing {

/// Finds the terms of all owners by trying each phrase at each word, with nothing shared with the compiled matcher but
/// the expanded terms and the tokens. Slow, and so simple that it can be believed. `context` picks masks, vetoes, needs
/// and cues in place of `any` terms. Terms are numbered as the matcher numbers them; sorted, each place once.
[[nodiscard]] std::vector<lexicon::Match> naive_matches(const lexicon::RuleSet& set, const lexicon::Matcher& matcher,
                                                        std::string_view text, const text::Tokens& tokens,
                                                        bool context);

}  // namespace glasshouse::testing
