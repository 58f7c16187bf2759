#pragma once

#include "lexicon/matcher.hpp"
#include "lexicon/patterns.hpp"
#include "lexicon/rule_set.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::lexicon {

/// What reading needs of a rule.
struct RuleRow {
    std::uint32_t near_words = 8;
    std::uint32_t denied_rule = 0;  ///< where denied hits go; itself when nowhere
    GenreSet where = kAllGenres;
    Denial denial = Denial::Drop;
    Voice voice = Voice::Any;
    bool has_need = false;
    bool names_people = false;
    bool is_off = false;
    std::uint8_t padding = 0;
};

/// A cue list; its terms are the matcher's.
struct CueRow {
    std::string language;
    CueKind kind = CueKind::Negation;
};

/// Everything that reading a text needs, made from a RuleSet, or read from the image that the build makes of the
/// lexicons that the program carries.
class CompiledRules {
public:
    CompiledRules(const RuleSet& set, Messages& messages);
    /// Requires an image of this build that outlives what is made of it.
    explicit CompiledRules(std::string_view image);

    /// Adds a user's rules: a set that load_rule_set() made on top of these. Requires that it has no cues, languages or
    /// patterns for rules that are here already.
    void extend(const RuleSet& own, Messages& messages);
    [[nodiscard]] std::string to_image();

    /// The rules for a language and genre; those for every language where it has none.
    [[nodiscard]] const OwnerSet& owners_of(std::string_view language, model::Genre genre) const;
    [[nodiscard]] bool has_language(std::string_view language) const;

    Matcher matcher;
    std::array<Patterns, 2> patterns;  ///< the program's, a user's
    std::vector<Rule> rules;           ///< as the public interface shows them
    std::vector<RuleRow> rows;         ///< by rule
    std::vector<CueRow> cues;
    std::vector<LexiconInfo> infos;
    std::vector<std::string> languages;  ///< those that have rules, "mul" left out
    std::string preferred_language;      ///< what a text is read as when nothing speaks for another

private:
    void take_rule(const RuleSet& set, std::uint32_t rule);
    void settle();

    std::vector<std::array<OwnerSet, model::kGenres.size()>> owners_;  ///< by language, the last one for none of them
};

}  // namespace glasshouse::lexicon
