#pragma once

#include "lexicon/matcher.hpp"
#include "lexicon/patterns.hpp"
#include "lexicon/rule_set.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// Everything that reading a text needs, made once from a RuleSet. Does not move: the matcher borrows the rules.
struct CompiledRules {
    CompiledRules(RuleSet loaded, Messages& messages);
    CompiledRules(const CompiledRules&) = delete;
    CompiledRules& operator=(const CompiledRules&) = delete;

    /// The rules for a language and genre; those for every language where it has none.
    [[nodiscard]] const OwnerSet& owners_of(std::string_view language, model::Genre genre) const;
    [[nodiscard]] bool has_language(std::string_view language) const;

    RuleSet set;
    Matcher matcher;
    Patterns patterns;
    std::vector<Rule> rules;                  ///< as the public interface shows them
    std::vector<std::uint32_t> denied_rules;  ///< by rule: where denied hits go; itself when nowhere
    std::vector<std::string> languages;       ///< those that have rules, "mul" left out
    std::string preferred_language;           ///< what a text is read as when nothing speaks for another
    std::vector<std::array<OwnerSet, model::kGenres.size()>> owners;  ///< by language, the last one for none of them
};

/// Language of rules that hold in every language.
inline constexpr std::string_view kEveryLanguage = "mul";

}  // namespace glasshouse::lexicon
