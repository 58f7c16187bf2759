// Covered by read_test.
#include "lexicon/compiled.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::lexicon {
namespace {

std::vector<std::string> languages_of(const RuleSet& set) {
    std::vector<std::string> languages;
    for (const RuleSource& rule : set.rules) {
        const std::string& language = rule.rule.language;
        if (language != kEveryLanguage && std::ranges::find(languages, language) == languages.end()) {
            languages.push_back(language);
        }
    }
    return languages;
}

OwnerSet make_owners(const RuleSet& set, std::string_view language, model::Genre genre) {
    OwnerSet owners(set.rules.size() + set.cues.size());
    for (std::size_t r = 0; r < set.rules.size(); ++r) {
        const RuleSource& rule = set.rules[r];
        const bool fits = rule.rule.language == language || rule.rule.language == kEveryLanguage;
        owners[r] = fits && !rule.is_off && (rule.where & bit_of(genre)) != 0 ? 1 : 0;
    }
    return owners;
}

}  // namespace

CompiledRules::CompiledRules(RuleSet loaded, Messages& messages)
    : set(std::move(loaded)), matcher(set), patterns(set, messages), languages(languages_of(set)) {
    for (std::uint32_t r = 0; r < set.rules.size(); ++r) {
        rules.push_back(set.rules[r].rule);
        denied_rules.push_back(r);
        if (set.rules[r].denial != Denial::Other) continue;
        const auto target = set.find_rule(set.rules[r].denied_rule);
        if (target && !set.rules[*target].is_off) denied_rules.back() = *target;
    }
    const bool has_english = has_language("en");
    preferred_language = has_english || languages.empty() ? "en" : languages.front();
    for (std::size_t l = 0; l <= languages.size(); ++l) {
        auto& by_genre = owners.emplace_back();
        const std::string_view language = l < languages.size() ? std::string_view(languages[l]) : kEveryLanguage;
        for (const auto& genre : model::kGenres) {
            by_genre[std::to_underlying(genre.value)] = make_owners(set, language, genre.value);
        }
    }
}

bool CompiledRules::has_language(std::string_view language) const {
    return std::ranges::find(languages, language) != languages.end();
}

const OwnerSet& CompiledRules::owners_of(std::string_view language, model::Genre genre) const {
    const auto known = static_cast<std::size_t>(std::ranges::find(languages, language) - languages.begin());
    return owners[known][std::to_underlying(genre)];
}

}  // namespace glasshouse::lexicon
