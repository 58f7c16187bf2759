// The words for reactions, from data/platforms/facebook-reactions.tsv.
// Tests: tests/platforms/facebook_kinds_reactions_test.cpp.
#include "platforms/facebook/kinds/reaction_names.hpp"

#include "platforms/facebook/localized_words.hpp"

namespace glasshouse::platforms::facebook {

std::string to_reaction(std::string_view word) {
    static const LocalizedWords words("data/platforms/facebook-reactions.tsv");
    if (word.empty()) return {};
    const std::string_view meaning = words.find(word);
    return meaning.empty() ? fold_case(word) : std::string(meaning);
}

}  // namespace glasshouse::platforms::facebook
